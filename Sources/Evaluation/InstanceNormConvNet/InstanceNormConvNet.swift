public import Kernels

// ConvNet-D, the evaluation network of the dataset-distillation literature: D blocks of
//   3×3 convolution → instance normalization → ReLU → 2×2 average pooling,
// then one linear layer. The first convolution of a one-channel image has padding 3, so that 28×28
// becomes 32×32; all others have padding 1. Instance normalization is GroupNorm with one channel per
// group, affine, ε = 1e-5. Parameter names, order and shapes are those of the PyTorch module.
// Source: VICO-UoE/DatasetCondensation at 53f63a6, networks.py, class InstanceNormConvNet.
//
// Letters: h, w height and width, c image channels, f filters, d depth, k classes.

/// The layers and shapes of a InstanceNormConvNet; it holds no weights.
public struct InstanceNormConvNet: Sendable {
  public struct Configuration: Sendable, Equatable {
    public var height: Int  // pixels
    public var width: Int  // pixels
    public var channels: Int  // 1 or 3
    public var classes: Int
    public var depth: Int
    public var filters: Int  // a multiple of 8

    public init(
      height: Int, width: Int, channels: Int, classes: Int, depth: Int = 3, filters: Int = 128
    ) {
      self.height = height
      self.width = width
      self.channels = channels
      self.classes = classes
      self.depth = depth
      self.filters = filters
    }
  }

  /// One of the parameter tensors.
  public struct Parameter: Sendable {
    public let name: String
    public let shape: [Int]
    /// Offset in the flat parameters, in floats.
    public let offset: Int
    /// Inputs of one output, which set the range of the initial values; 0 for normalization.
    let fanIn: Int
    public var count: Int { shape.reduce(1, *) }
  }

  /// The parameters of one block, by index in `parameters`.
  struct Block: Sendable {
    let weight: Int  // features.<4i>.weight    [f, c or f, 3, 3]
    let bias: Int  // features.<4i>.bias      [f]
    let gamma: Int  // features.<4i+1>.weight  [f]
    let beta: Int  // features.<4i+1>.bias    [f]
  }

  public let configuration: Configuration
  public let parameters: [Parameter]
  let blocks: [Block]
  let classifierWeight: Int  // classifier.weight  [k, f·h·w], features in the order (f, h, w)
  let classifierBias: Int  // classifier.bias    [k]

  let stem: StemConvolution  // [h, w, c] → [h, w, f], or [h+4, w+4, f] of one channel
  let convolutions: [Convolution3x3]  // blocks 1 ..< d: [h, w, f] → [h, w, f]
  let output: PixelLayout  // of the last block: [h, w, f]

  /// - Throws: `EvaluationError` `.setting` or `.size` if no such network exists.
  public init(_ c: Configuration) throws(EvaluationError) {
    try Self.check(c)
    configuration = c
    var table: [Parameter] = []
    func parameter(_ name: String, _ shape: [Int], fanIn: Int = 0) -> Int {
      let offset = table.last.map { $0.offset + $0.count } ?? 0
      table.append(Parameter(name: name, shape: shape, offset: offset, fanIn: fanIn))
      return table.count - 1
    }
    let (f, k) = (c.filters, c.classes)
    blocks = (0..<c.depth).map { i in
      let inputs = i == 0 ? c.channels : f
      return Block(
        weight: parameter("features.\(4 * i).weight", [f, inputs, 3, 3], fanIn: 9 * inputs),
        bias: parameter("features.\(4 * i).bias", [f], fanIn: 9 * inputs),
        gamma: parameter("features.\(4 * i + 1).weight", [f]),
        beta: parameter("features.\(4 * i + 1).bias", [f]))
    }
    stem = StemConvolution(
      height: c.height, width: c.width, inputs: c.channels, padding: c.channels == 1 ? 3 : 1)
    var (h, w) = (stem.output.height / 2, stem.output.width / 2)
    convolutions = (1..<c.depth).map { _ in
      defer { (h, w) = (h / 2, w / 2) }
      return Convolution3x3(height: h, width: w, inputs: f, outputs: f)
    }
    output = PixelLayout(height: h, width: w, channels: f)
    classifierWeight = parameter("classifier.weight", [k, f * h * w], fanIn: f * h * w)
    classifierBias = parameter("classifier.bias", [k], fanIn: f * h * w)
    parameters = table
  }

  private static func check(_ c: Configuration) throws(EvaluationError) {
    guard c.depth >= 1, c.filters >= 8, c.filters % 8 == 0, c.classes >= 1 else {
      throw EvaluationError(
        .setting, place: "network",
        reason: "depth \(c.depth), \(c.filters) filters, \(c.classes) classes; depth and classes "
          + "must be at least 1 and filters a multiple of 8")
    }
    guard c.channels == 1 || c.channels == 3 else {
      throw EvaluationError(
        .shape, place: "network", reason: "\(c.channels) channels; images need 1 or 3")
    }
    let padding = c.channels == 1 ? 4 : 0
    let smallest = min(c.height, c.width)
    guard smallest > 0, (smallest + padding) >> c.depth > 0 else {
      throw EvaluationError(
        .size, place: "network",
        reason: "images of \(c.height)x\(c.width) are too small for \(c.depth) poolings by 2; "
          + "use a shallower network")
    }
  }

  /// Floats of all parameters.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }

  /// Initial parameters, flat, in the order of `parameters`.
  ///
  /// PyTorch's defaults: weights and biases of convolutions and linear layers uniform within
  /// ±1/√fanIn (`kaiming_uniform_` with a = √5), normalization 1 and 0.
  public func initialParameters(_ generator: inout SeededGenerator) -> Storage {
    let values = Storage(count: parameterCount)
    for parameter in parameters where parameter.fanIn > 0 {
      let bound = 1 / Double(parameter.fanIn).squareRoot()
      for index in 0..<parameter.count {
        values.pointer[parameter.offset + index] = Float(generator.uniform(-bound, bound))
      }
    }
    for block in blocks {
      let gamma = parameters[block.gamma]
      (values.pointer + gamma.offset).update(repeating: 1, count: gamma.count)
    }
    return values
  }
}

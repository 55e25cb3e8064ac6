package import Kernels
import Models
package import Networks

// ConvNet-D with instance normalization, for training a few images at a time through all layers.
//
// The network is `ConvNet` of `Models`, which defines its parameters, initial values and valid sizes. Only the
// execution differs: instance normalization keeps images independent, so a worker takes at most eight images through
// the whole network, forward and backward, while all activations stay in its caches, and filters are transformed once
// per step for all of them. A pass over eight images at a time with the layers of `Networks` takes 17 % more processor
// time for a step of ConvNet-3 on 28×28 images (3.50 s against 2.98 s, interleaved, one thread), and rounds
// differently.
//
// Letters: h, w height and width, c image channels, f filters, d depth, k classes.

/// The layers and shapes of a ConvNet-D with instance normalization; it holds no weights.
package struct InstanceNormConvNet: Sendable {
  package struct Configuration: Sendable, Equatable {
    package var height: Int  // pixels
    package var width: Int  // pixels
    package var channels: Int  // 1 or 3
    package var classes: Int
    package var depth: Int
    package var filters: Int  // a multiple of 8

    package init(
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

  /// The parameters of one block, by index in `parameters`.
  struct Block: Sendable {
    let weight: Int  // features.<4i>.weight    [f, c or f, 3, 3]
    let bias: Int  // features.<4i>.bias      [f]
    let gamma: Int  // features.<4i+1>.weight  [f]
    let beta: Int  // features.<4i+1>.bias    [f]
  }

  package let configuration: Configuration
  private let table: ParameterTable
  package let parameters: [Parameters.Entry]
  let blocks: [Block]
  let classifierWeight: Int  // classifier.weight  [k, f·h·w], features in the order (f, h, w)
  let classifierBias: Int  // classifier.bias    [k]

  let stem: StemConvolution  // [h, w, c] → [h, w, f], or [h+4, w+4, f] of one channel
  let convolutions: [Convolution3x3]  // blocks 1 ..< d: [h, w, f] → [h, w, f]
  let output: PixelLayout  // of the last block: [h, w, f]

  /// The network must pass `EvaluationNetwork.check`.
  package init(_ c: Configuration) {
    configuration = c
    var table = ParameterTable()
    _ = ConvNet(
      height: c.height, width: c.width, channels: c.channels, classes: c.classes, depth: c.depth, filters: c.filters,
      norm: .instance, &table)
    self.table = table
    let entries = table.entries
    parameters = entries
    func place(_ name: String) -> Int {
      guard let place = entries.firstIndex(where: { $0.name == name }) else {
        preconditionFailure("InstanceNormConvNet: ConvNet has no \(name)")
      }
      return place
    }
    blocks = (0..<c.depth).map { i in
      Block(
        weight: place("features.\(4 * i).weight"), bias: place("features.\(4 * i).bias"),
        gamma: place("features.\(4 * i + 1).weight"), beta: place("features.\(4 * i + 1).bias"))
    }
    classifierWeight = place("classifier.weight")
    classifierBias = place("classifier.bias")
    stem = StemConvolution(
      height: c.height, width: c.width, inputs: c.channels, padding: ConvNet.firstPadding(channels: c.channels))
    var (h, w) = (stem.output.height / 2, stem.output.width / 2)
    convolutions = (1..<c.depth).map { _ in
      defer { (h, w) = (h / 2, w / 2) }
      return Convolution3x3(height: h, width: w, inputs: c.filters, outputs: c.filters)
    }
    output = PixelLayout(height: h, width: w, channels: c.filters)
  }

  /// Floats of all parameters.
  package var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }

  /// Initial parameters, flat, in the order of `parameters`: those of `ConvNet`.
  package func initialParameters(_ generator: inout SeededGenerator) -> Storage {
    let parameters = emptyParameters()
    parameters.initialize(&generator)
    return parameters.values
  }

  /// Memory for parameters.
  func emptyParameters() -> Parameters { table.parameters() }
}

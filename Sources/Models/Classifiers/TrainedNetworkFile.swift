import Glibc
import Images
import JSON
import Kernels
package import Networks
public import Weights

// Networks are saved with PyTorch's names and shapes, so that `load_state_dict` accepts them; the metadata has what
// else is needed to build one. Files without it, such as torchvision's ResNet-18, are recognized by their tensors.

extension TrainedNetwork {
  /// Writes a safetensors file, completely or not at all.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public func write(to path: String) throws(WeightsError) {
    let storage = Storage(values)
    var metadata = [
      ("network", network.rawValue), ("norm", norm.rawValue), ("height", "\(height)"), ("width", "\(width)"),
      ("channels", "\(channels)"), ("classes", "\(classes)"),
      ("labels", JSONValue.array(labels.map { .string($0) }).description),
    ]
    if let normalization {
      func text(_ values: [Double]) -> String { JSONValue.array(values.map { .double($0) }).description }
      metadata += [("mean", text(normalization.mean)), ("deviation", text(normalization.deviation))]
    }
    try SafeTensorsWriter.write(
      entries.map { SafeTensorsWriter.Tensor($0.name, $0.shape, storage.pointer + $0.offset) }, to: path,
      metadata: metadata)
  }

  private var entries: [Parameters.Entry] { entries(classes: classes) }

  /// The locations of the values, for a number of classes.
  package func entries(classes: Int) -> [Parameters.Entry] {
    var table = ParameterTable()
    _ = network.make(height: height, width: width, channels: channels, classes: classes, norm: norm, &table)
    return table.entries
  }

  /// Reads `DIR/model.safetensors` or other weights in a folder, or the file itself, in any format.
  ///
  /// `height` and `width` are those of the images it will be used for, in case the file does not say.
  ///
  /// - Throws: `WeightsError`.
  public init(at path: String, height: Int, width: Int) throws(WeightsError) {
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    let file: any WeightFile =
      if isFolder { try Checkpoint(folder: path, stems: ["model"]) } else { try WeightFileForm.open(path) }
    try self.init(reading: file, height: height, width: width)
  }

  /// Reads a network with torchvision's names or, for a ConvNet, RDED's.
  ///
  /// `height` and `width` are those of the images it will be used for, in case the file does not say.
  ///
  /// - Throws: `WeightsError`.
  public init(reading source: any WeightFile, height: Int, width: Int) throws(WeightsError) {
    let file = try NetworkTensors(source)
    guard let recognized = RecognizedNetwork(file) else {
      throw WeightsError(
        .unsupported, file.path,
        "holds none of the networks \(EvaluationNetwork.allCases.map(\.rawValue)); keep one with train-eval --save")
    }
    var network = recognized.network
    if let name = file.metadata["network"] {
      guard let known = EvaluationNetwork(rawValue: name) else {
        throw WeightsError(
          .unsupported, file.path,
          "network \"\(name)\" is none of \(EvaluationNetwork.allCases.map(\.rawValue)), nor a ConvNet of 8 to 4096 filters"
        )
      }
      network = known
    }
    let hasStatistics = file.names.contains { $0.hasSuffix("running_mean") }
    let (channels, classes) = (recognized.channels, recognized.classes)
    let sides = network.sides(
      features: recognized.features, positions: file.shape(of: "encoder.pos_embedding")?.dropLast().last,
      channels: channels, wanted: (height, width))
    func number(_ key: String, _ other: Int) -> Int { file.metadata[key].flatMap { Int($0) } ?? other }
    let labels = try Self.labels(file, count: classes)
    let scaling = try Self.normalization(file, labels: labels, channels: channels)
    self.init(
      network: network, norm: hasStatistics ? .batch : .instance, height: number("height", sides.height),
      width: number("width", sides.width), channels: channels, classes: classes, labels: labels,
      normalization: scaling.constants, statesNormalization: scaling.isStated, values: [])
    self = try filled(from: file)
    digest = WeightsIdentity(of: source).digest
  }

  /// How the network's pixels were scaled, and whether the file says so.
  ///
  /// Files of version 0.1 do not say; their classes may determine it. Networks of torchvision, timm and RDED were
  /// trained with ImageNet's constants whatever the dataset.
  private static func normalization(
    _ file: NetworkTensors, labels: [String], channels: Int
  ) throws(WeightsError) -> (constants: Normalization?, isStated: Bool) {
    func numbers(_ key: String) -> [Double]? {
      guard let text = file.metadata[key], let list = (try? JSONValue(parsing: text))?.array else { return nil }
      let numbers = list.compactMap(\.double)
      return numbers.count == list.count ? numbers : nil
    }
    if file.metadata["mean"] != nil || file.metadata["deviation"] != nil {
      guard let mean = numbers("mean"), let deviation = numbers("deviation"), mean.count == channels,
        let stated = Normalization(named: "teacher", mean: mean, deviation: deviation)
      else {
        throw WeightsError(
          .corrupt, file.path, "its mean and deviation are not \(channels) numbers each with deviations above 0")
      }
      return (stated, true)
    }
    let isOurs = file.metadata["network"] != nil
    let usual =
      isOurs ? Normalization.known(classes: labels, channels: channels) : NormalizationChoice.imageNet.constants
    return (usual.flatMap { $0.mean.count == channels ? $0 : nil }, false)
  }

  /// The labels in index order; empty if the file does not name them.
  private static func labels(_ file: NetworkTensors, count: Int) throws(WeightsError) -> [String] {
    guard let text = file.metadata["labels"] else { return [] }
    let names = (try? JSONValue(parsing: text))?.array?.compactMap(\.string)
    guard let names, names.isEmpty || names.count == count else {
      throw WeightsError(
        .corrupt, file.path, "its labels are not a list of \(count) names, one for each class it tells")
    }
    return names
  }

  /// The same network with the file's weights.
  private func filled(from file: NetworkTensors) throws(WeightsError) -> TrainedNetwork {
    let sides = [height, width, channels, classes]
    guard sides.allSatisfy({ $0 > 0 && $0 <= 65_536 }), height * width <= 1 << 28, channels == 1 || channels == 3 else {
      throw WeightsError(
        .unsupported, file.path,
        "a network for images of \(height)x\(width) with \(channels) channels; images have 1 or 3")
    }
    if case .convNet(let depth, let filters) = network {
      let isPossible =
        depth >= 1 && depth <= 16 && filters >= 8 && filters % 8 == 0 && filters <= 4096
        && min(height, width) >= network.smallestSide(channels: channels, side: max(height, width))
      guard isPossible else {
        throw WeightsError(
          .unsupported, file.path, "a ConvNet of \(depth) blocks and \(filters) filters for \(height)x\(width) pixels")
      }
    }
    guard network.fits(height: height, width: width) else {
      throw WeightsError(
        .unsupported, file.path,
        "a \(network.rawValue) for images of \(height)x\(width), which are no squares of patches")
    }
    // Checks that the file has as many values as it declares, before memory is allocated for them.
    let entries = entries
    for entry in entries where file.shape(of: entry.name) != entry.shape {
      throw WeightsError(
        .corrupt, file.path,
        "tensor \"\(entry.name)\" is \(file.shape(of: entry.name).map { "\($0)" } ?? "missing") where a "
          + "\(network.rawValue) has \(entry.shape); give the file of such a network")
    }
    // A deeper network of the same family has all of these tensors, and more.
    let known = Set(entries.map(\.name))
    if let other = file.names.filter({ !known.contains($0) && !NetworkTensors.isDerived($0) }).min() {
      throw WeightsError(
        .unsupported, file.path,
        "tensor \"\(other)\" is no part of a \(network.rawValue); give the file of such a network")
    }
    var values = [Float](repeating: 0, count: entries.reduce(0) { max($0, $1.offset + $1.count) })
    for entry in entries {
      values.replaceSubrange(entry.offset..<entry.offset + entry.count, with: try file.floats(entry.name))
    }
    return TrainedNetwork(
      network: network, norm: norm, height: height, width: width, channels: channels, classes: classes, labels: labels,
      normalization: normalization, statesNormalization: statesNormalization, values: values)
  }
}

import Glibc
import JSON
import Networks
import Tensors
public import Weights

// Networks are kept in PyTorch's names and forms, so that `load_state_dict` takes them; what else is needed to build
// one stands in the metadata. Files without it, such as torchvision's ResNet-18, are recognised by their tensors.

extension TrainedNetwork {
  /// Writes a safetensors file, complete or not at all.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public func write(to path: String) throws(WeightsError) {
    let storage = Storage(values)
    try SafeTensorsWriter.write(
      entries.map { SafeTensorsWriter.Tensor($0.name, $0.shape, storage.pointer + $0.offset) }, to: path,
      metadata: [
        ("network", network.name), ("norm", norm.rawValue), ("height", "\(height)"), ("width", "\(width)"),
        ("channels", "\(channels)"), ("classes", "\(classes)"),
        ("labels", JSONValue.array(labels.map { .string($0) }).description),
      ])
  }

  private var entries: [Parameters.Entry] {
    var table = ParameterTable()
    _ = network.make(height: height, width: width, channels: channels, classes: classes, norm: norm, &table)
    return table.parameters().entries
  }

  /// Reads `DIR/model.safetensors`, or the file itself.
  ///
  /// `height` and `width` are those of the images it is wanted for, for files that do not say.
  ///
  /// - Throws: `WeightsError`.
  public init(at path: String, height: Int, width: Int) throws(WeightsError) {
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    try self.init(reading: SafeTensors(isFolder ? path + "/model.safetensors" : path), height: height, width: width)
  }

  /// Reads a network.
  ///
  /// `height` and `width` are those of the images it is wanted for, for files that do not say.
  ///
  /// - Throws: `WeightsError`.
  public init(reading file: SafeTensors, height: Int, width: Int) throws(WeightsError) {
    let prefix = file.entries["layer0.conv1.weight"] != nil ? "layer0." : ""
    let isConvNet = file.entries["features.0.weight"] != nil
    let stem = isConvNet ? "features.0.weight" : prefix + "conv1.weight"
    let last = isConvNet ? "classifier.weight" : "fc.weight"
    guard let first = file.entries[stem], first.shape.count == 4, let end = file.entries[last], end.shape.count == 2
    else {
      throw WeightsError(
        .unsupported, file.path, "holds no ConvNet, ResNet-18 or ResNetAP-10; keep one with train-eval --save")
    }
    let network: EvaluationNetwork
    if let name = file.metadata["network"] {
      guard let known = EvaluationNetwork(name: name) else {
        throw WeightsError(.unsupported, file.path, "network \"\(name)\" is none of \(EvaluationNetwork.names)")
      }
      network = known
    } else {
      network = Self.recognized(file, first, isConvNet: isConvNet, isPooled: !prefix.isEmpty)
    }
    let hasStatistics = file.entries.keys.contains { $0.hasSuffix("running_mean") }
    func number(_ key: String, _ other: Int) -> Int { file.metadata[key].flatMap { Int($0) } ?? other }
    self.init(
      network: network, norm: hasStatistics ? .batch : .instance, height: number("height", height),
      width: number("width", width), channels: first.shape[1], classes: end.shape[0],
      labels: Self.labels(file.metadata["labels"], count: end.shape[0]), values: [])
    self = try filled(from: file)
  }

  private static func labels(_ text: String?, count: Int) -> [String] {
    guard let text, let list = try? JSONValue(parsing: text) else { return [] }
    let names = list.array?.compactMap(\.string) ?? []
    return names.count == count ? names : []
  }

  private static func recognized(
    _ file: SafeTensors, _ first: SafeTensors.Entry, isConvNet: Bool, isPooled: Bool
  ) -> EvaluationNetwork {
    if isConvNet {
      let depth = file.entries.values.filter { $0.shape.count == 4 }.count
      return .convNet(depth: depth, filters: first.shape[0])
    }
    if isPooled { return .resNetAP10 }
    return first.shape[3] == 7 ? .resNet18 : .resNet18Modified
  }

  /// The same network with the file's values.
  private func filled(from file: SafeTensors) throws(WeightsError) -> TrainedNetwork {
    let sides = [height, width, channels, classes]
    guard sides.allSatisfy({ $0 > 0 && $0 <= 65_536 }), height * width <= 1 << 28 else {
      throw WeightsError(.corrupt, file.path, "a network for images of \(height)x\(width)x\(channels)")
    }
    if case .convNet(let depth, let filters) = network {
      let isPossible =
        depth >= 1 && depth <= 16 && filters >= 8 && filters % 8 == 0 && filters <= 65_536
        && min(height, width) >= network.smallestSide(channels: channels, side: max(height, width))
      guard isPossible else {
        throw WeightsError(
          .unsupported, file.path, "a ConvNet of \(depth) blocks and \(filters) filters for \(height)x\(width) pixels")
      }
    }
    let entries = entries
    var values = [Float](repeating: 0, count: entries.reduce(0) { max($0, $1.offset + $1.count) })
    for entry in entries {
      guard let found = file.entries[entry.name], found.shape == entry.shape else {
        throw WeightsError(
          .corrupt, file.path,
          "tensor \"\(entry.name)\" is \(file.entries[entry.name].map { "\($0.shape)" } ?? "missing") where a "
            + "\(network.name) has \(entry.shape); give the file of such a network")
      }
      values.replaceSubrange(entry.offset..<entry.offset + entry.count, with: try file.floats(entry.name))
    }
    return TrainedNetwork(
      network: network, norm: norm, height: height, width: width, channels: channels, classes: classes, labels: labels,
      values: values)
  }
}

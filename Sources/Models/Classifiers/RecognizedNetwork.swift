/// What the tensors of a file tell of the network.
struct RecognizedNetwork {
  let network: EvaluationNetwork
  let channels: Int
  let classes: Int
  /// Inputs of the last layer.
  let features: Int

  /// Tensors by which a kind of network is recognized, its first filters and its last matrix; in the order in which they
  /// are looked for.
  private static let families: [(mark: String, first: String, last: String)] = [
    ("conv_proj.weight", "conv_proj.weight", "heads.head.weight"),
    ("features.1.0.attn.qkv.weight", "features.0.0.weight", "head.weight"),
    ("features.1.0.block.0.0.weight", "features.0.0.weight", "classifier.1.weight"),
    ("features.1.conv.0.0.weight", "features.0.0.weight", "classifier.1.weight"),
    ("classifier.6.weight", "features.0.weight", "classifier.6.weight"),
    ("features.0.weight", "features.0.weight", "classifier.weight"),
    ("layer0.conv1.weight", "layer0.conv1.weight", "fc.weight"), ("conv1.weight", "conv1.weight", "fc.weight"),
  ]

  /// Nil if the tensors are those of no network known here.
  init?(_ file: NetworkTensors) {
    guard let family = Self.families.first(where: { file.shape(of: $0.mark) != nil }),
      let first = file.shape(of: family.first), first.count == 4,
      let last = file.shape(of: family.last), last.count == 2
    else { return nil }
    (channels, classes, features) = (first[1], last[0], last[1])
    network =
      switch family.mark {
      case "conv_proj.weight": .vitB16
      case "features.1.0.attn.qkv.weight": .swinT
      case "features.1.0.block.0.0.weight": .efficientNetB0
      case "features.1.conv.0.0.weight": .mobileNetV2
      case "classifier.6.weight": .vgg11
      case "features.0.weight":
        .convNet(depth: file.names.count { file.shape(of: $0)?.count == 4 }, filters: first[0])
      case "layer0.conv1.weight": .resNetAP10
      default: Self.resNet(file, hasLargeStem: first[3] == 7)
      }
  }

  private static func resNet(_ file: NetworkTensors, hasLargeStem: Bool) -> EvaluationNetwork {
    guard file.shape(of: "layer1.0.conv3.weight") != nil else { return hasLargeStem ? .resNet18 : .resNet18Modified }
    guard file.shape(of: "layer3.6.conv1.weight") != nil else { return .resNet50 }
    return hasLargeStem ? .resNet101 : .resNet101Modified
  }
}

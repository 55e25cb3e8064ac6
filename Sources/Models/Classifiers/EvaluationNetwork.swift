import Exact
package import Networks

/// The networks used to evaluate distilled sets.
public enum EvaluationNetwork: Sendable, Equatable {
  /// ConvNet-D.
  case convNet(depth: Int, filters: Int)
  /// ResNet-18 with a stem for the size of the images.
  case resNet18
  /// ResNet-18 with a 3×3 stem of stride 1 and no pooling, whatever the size.
  case resNet18Modified
  /// ResNetAP-10 with a stem for the size of the images.
  case resNetAP10
  /// ResNet-50 and ResNet-101 with a stem for the size of the images.
  case resNet50
  case resNet101
  /// ResNet-101 with a 3×3 stem of stride 1 and no pooling, whatever the size.
  case resNet101Modified
  case vgg11
  case mobileNetV2
  case efficientNetB0
  /// ViT-B/16, for square images.
  case vitB16
  /// Swin-T: teaches, but is not trained.
  case swinT
}

extension EvaluationNetwork: RawRepresentable, CaseIterable {
  /// The networks of the literature; their ConvNets have 128 filters.
  public static let allCases: [EvaluationNetwork] =
    (3...6).map { .convNet(depth: $0, filters: 128) } + plain

  /// The networks of one size.
  private static let plain: [EvaluationNetwork] = [
    .resNet18, .resNet18Modified, .resNetAP10, .resNet50, .resNet101, .resNet101Modified, .vgg11, .mobileNetV2,
    .efficientNetB0, .vitB16, .swinT,
  ]

  /// The name of the network in options and files; `convnet3-64` has 64 filters instead of 128.
  public var rawValue: String {
    switch self {
    case .convNet(let depth, let filters): "convnet\(depth)" + (filters == 128 ? "" : "-\(filters)")
    // Torchvision's names, or those in the source of their protocol.
    case .resNet18: "resnet18"
    case .resNet18Modified: "resnet18_modified"
    case .resNetAP10: "resnetap10"
    case .resNet50: "resnet50"
    case .resNet101: "resnet101"
    case .resNet101Modified: "resnet101_modified"
    case .vgg11: "vgg11"
    case .mobileNetV2: "mobilenet_v2"
    case .efficientNetB0: "efficientnet_b0"
    case .vitB16: "vit_b_16"
    case .swinT: "swin_t"
    }
  }

  /// The network with a name; nil for unknown names.
  ///
  /// ConvNets have 1 to 16 blocks and 8 to 4096 filters, a multiple of 8.
  public init?(rawValue name: String) {
    if let known = Self.plain.first(where: { $0.rawValue == name }) {
      self = known
      return
    }
    guard name.hasPrefix("convnet") else { return nil }
    let parts = name.dropFirst(7).split(separator: "-", omittingEmptySubsequences: false)
    guard let depth = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
    guard let filters = parts.count == 2 ? Int(parts[1]) : 128, (1...16).contains(depth),
      (8...4096).contains(filters), filters % 8 == 0
    else { return nil }
    self = .convNet(depth: depth, filters: filters)
  }

  /// Builds the network and its parameters for a size of images.
  package func make(
    height: Int, width: Int, channels: Int, classes: Int, norm: NormKind, _ table: inout ParameterTable
  ) -> any Network {
    let stem = ResNetStem(size: max(height, width))
    func resNet(_ blocks: ResNetBlocks, _ stem: ResNetStem, _ reduction: ResNetReduction = .stride) -> any Network {
      ResNet(
        channels: channels, classes: classes, blocks: blocks, stem: stem, reduction: reduction, norm: norm, &table)
    }
    return switch self {
    case .convNet(let depth, let filters):
      ConvNet(
        height: height, width: width, channels: channels, classes: classes, depth: depth, filters: filters,
        norm: norm, &table)
    case .resNet18: resNet(.resNet18, stem)
    case .resNet18Modified: resNet(.resNet18, .small)
    case .resNetAP10: resNet(.resNetAP10, stem, .averagePool)
    case .resNet50: resNet(.resNet50, stem)
    case .resNet101: resNet(.resNet101, stem)
    case .resNet101Modified: resNet(.resNet101, .small)
    case .vgg11: VGG11(channels: channels, classes: classes, &table)
    case .mobileNetV2: MobileNetV2(channels: channels, classes: classes, norm: norm, &table)
    case .efficientNetB0: EfficientNetB0(channels: channels, classes: classes, norm: norm, &table)
    case .vitB16: VisionTransformer(.base16(side: height), channels: channels, classes: classes, &table)
    case .swinT: SwinTransformer(.tiny, channels: channels, classes: classes, &table)
    }
  }

  /// The image size of a network whose classifier has this number of features, and a ViT this number of positions.
  ///
  /// Only ConvNets and ViTs determine it; `wanted` if it matches, otherwise the smallest square.
  func sides(
    features: Int, positions: Int?, channels: Int, wanted: (height: Int, width: Int)
  ) -> (height: Int, width: Int) {
    if self == .vitB16, let positions {
      let side = VisionTransformer.Form.base16(side: 0).patch * Int(Double(max(0, positions - 1)).squareRoot())
      return (side, side)
    }
    guard case .convNet(let depth, let filters) = self, depth <= 16, filters > 0 else { return wanted }
    let (pixels, growth) = (features / filters, ConvNet.growth(channels: channels))
    if ((wanted.height + growth) >> depth) * ((wanted.width + growth) >> depth) == pixels { return wanted }
    let side = Int(Double(pixels).squareRoot().rounded())
    let whole = (CheckedSize(side) * (1 << depth)).saturated - growth
    return side * side == pixels && (1...65_536).contains(whole) ? (whole, whole) : wanted
  }

  /// The name of the last layer, whose rows are the classes.
  package var lastLayer: String {
    switch self {
    case .convNet: "classifier"
    case .resNet18, .resNet18Modified, .resNetAP10, .resNet50, .resNet101, .resNet101Modified: "fc"
    case .mobileNetV2, .efficientNetB0: "classifier.1"
    case .vgg11: "classifier.6"
    case .vitB16: "heads.head"
    case .swinT: "head"
    }
  }

  /// Whether its layers have gradients.
  package var isTrainable: Bool { self != .swinT }

  /// Whether it is for images of one size only.
  package var hasFixedSize: Bool {
    switch self {
    case .convNet, .vitB16: true
    default: false
    }
  }

  /// The smallest side of images that the network supports.
  package func smallestSide(channels: Int, side: Int) -> Int {
    switch self {
    case .convNet(let depth, _): ConvNet.smallestSide(depth: depth, channels: channels)
    // The pooling of the middle stem needs a full window of 2; that of the large one is padded.
    case .resNet18, .resNet50, .resNet101: ResNetStem(size: side) == .middle ? 2 : 1
    case .resNet18Modified, .resNet101Modified, .mobileNetV2, .efficientNetB0: 1
    // Its pooling layers need full windows: three of 2 after that of the stem.
    case .resNetAP10: ResNetStem(size: side) == .large ? 32 : ResNetStem(size: side) == .middle ? 16 : 8
    case .vgg11: 1 << VGG11.poolings
    case .vitB16: VisionTransformer.Form.base16(side: 0).patch
    case .swinT: SwinTransformer.Form.tiny.patch
    }
  }

  /// Whether the network exists for images of this size: ViT's are squares of whole patches.
  package func fits(height: Int, width: Int) -> Bool {
    self != .vitB16 || (height == width && height % VisionTransformer.Form.base16(side: 0).patch == 0)
  }
}

import Exact
package import Networks

/// The networks that distilled sets are measured with.
public enum EvaluationNetwork: Sendable, Equatable {
  /// ConvNet-D.
  case convNet(depth: Int, filters: Int)
  /// ResNet-18 with a stem for the size of the images.
  case resNet18
  /// ResNet-18 with a 3×3 stem of stride 1 and no pooling, whatever the size.
  case resNet18Modified
  /// ResNetAP-10 with a stem for the size of the images.
  case resNetAP10
}

extension EvaluationNetwork: RawRepresentable, CaseIterable {
  /// The networks of the literature; its ConvNets have 128 filters.
  public static let allCases: [EvaluationNetwork] =
    (3...6).map { .convNet(depth: $0, filters: 128) } + [.resNet18, .resNet18Modified, .resNetAP10]

  /// The name of the network, as options and files have it; `convnet3-64` has 64 filters instead of 128.
  public var rawValue: String {
    switch self {
    case .convNet(let depth, let filters): "convnet\(depth)" + (filters == 128 ? "" : "-\(filters)")
    case .resNet18: "resnet18"
    case .resNet18Modified: "resnet18_modified"
    case .resNetAP10: "resnetap10"
    }
  }

  /// The network of a name, nil if there is none.
  ///
  /// ConvNets have 1 to 16 blocks and 8 to 4096 filters, a multiple of 8.
  public init?(rawValue name: String) {
    switch name {
    case "resnet18": self = .resNet18
    case "resnet18_modified": self = .resNet18Modified
    case "resnetap10": self = .resNetAP10
    default:
      guard name.hasPrefix("convnet") else { return nil }
      let parts = name.dropFirst(7).split(separator: "-", omittingEmptySubsequences: false)
      guard let depth = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
      guard let filters = parts.count == 2 ? Int(parts[1]) : 128, (1...16).contains(depth),
        (8...4096).contains(filters), filters % 8 == 0
      else { return nil }
      self = .convNet(depth: depth, filters: filters)
    }
  }

  /// The network and its parameters for images of a size.
  package func make(
    height: Int, width: Int, channels: Int, classes: Int, norm: NormKind, _ table: inout ParameterTable
  ) -> any Network {
    let stem = ResNetStem(size: max(height, width))
    switch self {
    case .convNet(let depth, let filters):
      return ConvNet(
        height: height, width: width, channels: channels, classes: classes, depth: depth, filters: filters,
        norm: norm, &table)
    case .resNet18, .resNet18Modified:
      return ResNet(
        channels: channels, classes: classes, blocksPerStage: 2, stem: self == .resNet18 ? stem : .small,
        reduction: .stride, norm: norm, &table)
    case .resNetAP10:
      return ResNet(
        channels: channels, classes: classes, blocksPerStage: 1, stem: stem, reduction: .averagePool, norm: norm,
        &table)
    }
  }

  /// The sides of the images that a network was made for whose classifier sees so many features.
  ///
  /// Only of ConvNets do features tell; where they fit `wanted`, it is that, else the smallest square.
  func sides(features: Int, channels: Int, wanted: (height: Int, width: Int)) -> (height: Int, width: Int) {
    guard case .convNet(let depth, let filters) = self, depth <= 16, filters > 0 else { return wanted }
    let (pixels, growth) = (features / filters, ConvNet.growth(channels: channels))
    if ((wanted.height + growth) >> depth) * ((wanted.width + growth) >> depth) == pixels { return wanted }
    let side = Int(Double(pixels).squareRoot().rounded())
    let whole = (CheckedSize(side) * (1 << depth)).saturated - growth
    return side * side == pixels && (1...65_536).contains(whole) ? (whole, whole) : wanted
  }

  /// The smallest side of images that the network can take.
  package func smallestSide(channels: Int, side: Int) -> Int {
    switch self {
    case .convNet(let depth, _): ConvNet.smallestSide(depth: depth, channels: channels)
    // The maximum after the middle stem needs a whole window of 2; that of the large one is padded.
    case .resNet18: ResNetStem(size: side) == .middle ? 2 : 1
    case .resNet18Modified: 1
    // Its pools need whole windows: three of 2 after that of the stem.
    case .resNetAP10: ResNetStem(size: side) == .large ? 32 : ResNetStem(size: side) == .middle ? 16 : 8
    }
  }
}

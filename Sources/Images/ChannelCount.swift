/// The numbers of channels that images have here, by the words that options take.
public enum ChannelCount: String, CaseIterable, Sendable {
  case gray = "1"
  case rgb = "3"

  /// The number itself.
  public var count: Int {
    switch self {
    case .gray: 1
    case .rgb: 3
    }
  }
}

/// The numbers of channels of images, as values of options.
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

public import Options

/// Where a resident program is reached: `unix:PATH`.
///
/// Other machines are reached by ssh, which forwards such sockets.
public struct ServiceAddress: OptionValue, Equatable {
  public let path: String

  /// Bytes that the system leaves for a path, its end included.
  private static let longest = 108

  public init?(word: String) {
    guard word.hasPrefix("unix:") else { return nil }
    path = String(word.dropFirst(5))
    guard !path.isEmpty, path.utf8.count < Self.longest, !path.utf8.contains(0) else { return nil }
  }

  public static var expectation: String { "unix:PATH with a path of at most 107 bytes" }
  public var word: String? { "unix:\(path)" }
}

internal import Foundation
public import Stages

/// The address of a service, and the limits of its use.
public struct ChatService: Sendable {
  /// The full URL of the chat-completions endpoint.
  public let address: String
  /// The model's name at the service.
  public let model: String
  /// Sent as a bearer token; nil for services that need none.
  public let key: String?
  /// Seconds until a request times out.
  public var timeout = 120.0
  /// How often a request is repeated after a temporary failure.
  public var retries = 5
  /// Requests to send per minute at most; nil for no limit.
  public var requestsPerMinute: Double?
  /// Seconds before the first repetition; the pause doubles each time.
  public var patience = 0.5

  /// The longest pause before a repetition, in seconds, whatever the service asks for.
  static let longestWait = 120.0
  /// The largest answer to read, in bytes.
  static let largestAnswer = 8 << 20

  /// A service at `address`: its root, its `/v1`, or the full URL of the chat-completions endpoint.
  ///
  /// - Throws: `StageError` 64 if `address` is not a URL.
  public init(_ address: String, model: String, key: String?) throws(StageError) {
    guard let parts = URLComponents(string: address), let scheme = parts.scheme, ["http", "https"].contains(scheme),
      parts.host?.isEmpty == false
    else {
      throw StageError(.usage, "--endpoint \(address): an address such as https://api.deepseek.com expected")
    }
    guard !model.isEmpty else {
      throw StageError(.usage, "--endpoint needs --api-model NAME, the model's name at the service")
    }
    var path = parts.path
    while path.hasSuffix("/") { path.removeLast() }
    if path.isEmpty { path = "/v1" }
    if !path.hasSuffix("/chat/completions") { path += "/chat/completions" }
    var whole = parts
    whole.path = path
    self.address = whole.string ?? address
    self.model = model
    self.key = key.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The address without parts that may be secret, for messages.
  var place: String {
    guard let parts = URLComponents(string: address) else { return "the service" }
    return "\(parts.scheme ?? "")://\(parts.host ?? "")\(parts.port.map { ":\($0)" } ?? "")\(parts.path)"
  }
}

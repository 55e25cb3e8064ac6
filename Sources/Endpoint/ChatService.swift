internal import Foundation
public import Stages

/// Where a service is, and how it may be used.
public struct ChatService: Sendable {
  /// The full address of its chat completions.
  public let address: String
  /// The model's name there.
  public let model: String
  /// Sent as a bearer token; nil for services that want none.
  public let key: String?
  /// Seconds until an answer is given up.
  public var timeout = 120.0
  /// How often a request is made again after a failure that may pass.
  public var retries = 5
  /// Requests that may begin in a minute; nil for no limit.
  public var requestsPerMinute: Double?
  /// Seconds before the first repetition; doubled each time.
  public var patience = 0.5

  /// The longest wait before a repetition, in seconds, whatever the service asks for.
  static let longestWait = 120.0
  /// The largest answer that is read, in bytes.
  static let largestAnswer = 8 << 20

  /// A service at `address`: its root, its `/v1`, or the whole path of its chat completions.
  ///
  /// - Throws: `StageError` 64 for what is no address.
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

  /// The address without what may be secret, for messages.
  var place: String {
    guard let parts = URLComponents(string: address) else { return "the service" }
    return "\(parts.scheme ?? "")://\(parts.host ?? "")\(parts.port.map { ":\($0)" } ?? "")\(parts.path)"
  }
}

internal import Foundation
public import Stages

/// The address of a service, and the limits of its use.
public struct Service: Sendable {
  /// The full URL that is asked.
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
  /// The largest answer that is read, in bytes; an image of 4096 pixels a side as text takes some 50 MB.
  private(set) var largestAnswer = 8 << 20

  /// A service of chat completions at `address`: its root, its `/v1`, or the whole path.
  ///
  /// - Throws: `StageError` 64 for what is no address, or without a model.
  public init(chat address: String, model: String, key: String?) throws(StageError) {
    try self.init(address, root: "/v1", path: "/chat/completions", model: model, key: key)
  }

  /// A service of images at `address`: its root, or the whole path that the form has.
  ///
  /// - Throws: `StageError` 64 for what is no address, or without a model where the form needs one.
  public init(images address: String, form: ImageForm, model: String, key: String?) throws(StageError) {
    switch form {
    case .openai: try self.init(address, root: "/v1", path: "/images/edits", model: model, key: key)
    case .sdapi:
      try self.init(address, root: "/sdapi/v1", path: "/img2img", model: model, key: key, needsModel: false)
    }
    largestAnswer = 64 << 20
  }

  private init(
    _ address: String, root: String, path: String, model: String, key: String?, needsModel: Bool = true
  ) throws(StageError) {
    guard let parts = URLComponents(string: address), let scheme = parts.scheme, ["http", "https"].contains(scheme),
      parts.host?.isEmpty == false
    else {
      throw StageError(.usage, "--endpoint \(address): an address such as https://api.deepseek.com expected")
    }
    guard !model.isEmpty || !needsModel else {
      throw StageError(.usage, "--endpoint needs --api-model NAME, the model's name at the service")
    }
    var whole = parts
    var given = parts.path
    while given.hasSuffix("/") { given.removeLast() }
    if given.isEmpty { given = root }
    whole.path = given.hasSuffix(path) ? given : given + path
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

internal import Glibc
public import Options
public import Stages

/// The options of programs that may ask a service.
public struct ServiceOptions: Sendable {
  public var endpoint: String?
  public var model: String?
  public var requestsPerMinute: Int?
  public var parallel = 4
  public var timeout = 120.0
  public var retries = 5

  public init() {}

  /// The heading of options about a service.
  public static let group = "Service"

  /// Their table, under a heading of its own; `about`: what kind of service is asked.
  public static func options(_ about: String = "an OpenAI-style chat-completions service") -> [Option<ServiceOptions>] {
    [
      .value("--endpoint", "URL", \.endpoint, about, group: group),
      .value("--api-model", "NAME", \.model, "the model's name there", group: group),
      .number(
        "--requests-per-minute", "N", \.requestsPerMinute, "requests that may begin in a minute", in: 1...1_000_000,
        group: group),
      .value("--parallel", "N", \.parallel, "requests under way at the same time", group: group, in: 1...256),
      .value("--timeout", "S", \.timeout, "seconds until an answer is given up", group: group, in: 0.01...86_400),
      .value("--retries", "N", \.retries, "repetitions after a failure that may pass", group: group, in: 0...100),
    ]
  }

  /// The service that they name; nil if none.
  ///
  /// The key comes from `OPENAI_API_KEY`, so that no list of processes shows it.
  ///
  /// - Throws: `StageError` 64.
  public func service() throws(StageError) -> Service? {
    try service { endpoint, model, key throws(StageError) in try Service(chat: endpoint, model: model, key: key) }
  }

  /// The service of images that they name; nil if none.
  ///
  /// - Throws: `StageError` 64.
  public func imageService(_ form: ImageForm) throws(StageError) -> Service? {
    try service { endpoint, model, key throws(StageError) in
      try Service(images: endpoint, form: form, model: model, key: key)
    }
  }

  private func service(
    _ make: (_ endpoint: String, _ model: String, _ key: String?) throws(StageError) -> Service
  ) throws(StageError) -> Service? {
    guard let endpoint else {
      if model != nil { throw StageError(.usage, "--api-model goes with --endpoint URL") }
      return nil
    }
    let key = getenv("OPENAI_API_KEY").map { String(cString: $0) }
    var service = try make(endpoint, model ?? "", key)
    service.timeout = timeout
    service.retries = retries
    service.requestsPerMinute = requestsPerMinute.map(Double.init)
    return service
  }
}

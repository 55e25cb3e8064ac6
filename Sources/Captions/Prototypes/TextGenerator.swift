/// A request to a language model.
public struct TextRequest: Sendable {
  /// The system message; empty for none.
  public let system: String
  public let instruction: String
  /// 0 chooses the most likely token each time.
  public let temperature: Double
  /// The maximum number of tokens in the answer, as the model counts them.
  public let maximumTokens: Int

  public init(system: String, instruction: String, temperature: Double, maximumTokens: Int) {
    (self.system, self.instruction) = (system, instruction)
    (self.temperature, self.maximumTokens) = (temperature, maximumTokens)
  }
}

/// A language model: one that runs here, or a service.
public protocol TextGenerator: AnyObject {
  /// Number of requests that are best answered together.
  var batch: Int { get }
  /// An answer, or the reason why there is none, for each request, in order.
  ///
  /// - Throws: an error that ends the run, such as a service that cannot be reached.
  func texts(_ requests: [TextRequest]) throws -> [Result<String, CaptionFailure>]
}

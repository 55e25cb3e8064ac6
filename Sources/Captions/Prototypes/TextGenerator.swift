/// What a language model is asked.
public struct TextRequest: Sendable {
  /// What the model is told to be; empty for nothing.
  public let system: String
  public let instruction: String
  /// 0 takes the likeliest token each time.
  public let temperature: Double
  /// The most tokens of the answer, as the model counts.
  public let maximumTokens: Int

  public init(system: String, instruction: String, temperature: Double, maximumTokens: Int) {
    (self.system, self.instruction) = (system, instruction)
    (self.temperature, self.maximumTokens) = (temperature, maximumTokens)
  }
}

/// Whatever answers in text: a model of ours, a service.
public protocol TextGenerator: AnyObject {
  /// Requests that are best answered together.
  var batch: Int { get }
  /// One answer, or the reason why there is none, for each request, in order.
  ///
  /// - Throws: whatever makes going on pointless: a service that is gone.
  func texts(_ requests: [TextRequest]) throws -> [Result<String, CaptionFailure>]
}

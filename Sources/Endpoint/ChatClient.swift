public import Captions
internal import JSON
public import Stages

/// Asks an OpenAI-style chat-completions service.
public final class ChatClient: Sendable {
  private let client: ServiceClient

  public init(_ service: Service) { client = ServiceClient(service) }

  /// The text of the answer, or the reason why this request has failed.
  ///
  /// - Throws: `StageError` 69 if the service cannot be reached, does not know the address or model, or refuses the key.
  public func answer(_ request: ChatRequest) throws(StageError) -> Result<String, CaptionFailure> {
    try client.answer(ServiceRequest(body: request.body(model: client.service.model)), Self.text)
      .mapError { CaptionFailure($0.code, $0.reason) }
  }

  /// The message of the first choice.
  private static func text(_ body: [UInt8]) -> Result<String, ServiceFailure> {
    guard let json = try? JSONValue(parsing: body) else {
      return .failure(ServiceFailure("endpoint/answer", "the answer is no JSON"))
    }
    guard let content = json["choices"]?.array?.first?["message"]?["content"]?.string else {
      return .failure(
        ServiceFailure(
          "endpoint/answer", "the answer has no choices[0].message.content\(ServiceClient.reason(body))"))
    }
    return .success(content)
  }
}

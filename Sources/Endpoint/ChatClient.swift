public import Captions
internal import Foundation
internal import JSON
public import Stages
internal import Synchronization

/// A client of an OpenAI-style chat-completions service, with retries.
///
/// Temporary failures (timeout, 408, 425, 429, 5xx, an answer that is not JSON) are retried with growing pauses, or
/// after the time in `Retry-After`. If they persist, the one request fails; a service that cannot be reached or refuses
/// the key fails the run.
public final class ChatClient: Sendable {
  private let service: ChatService
  private let pacing: RequestPacing

  public init(_ service: ChatService) {
    self.service = service
    pacing = RequestPacing(perMinute: service.requestsPerMinute)
  }

  /// The text of the answer, or the reason why this request has failed.
  ///
  /// - Throws: `StageError` 69 if the service cannot be reached, does not know the address or model, or refuses the key.
  public func answer(_ request: ChatRequest) throws(StageError) -> Result<String, CaptionFailure> {
    let body = request.body(model: service.model)
    var last = CaptionFailure("endpoint/answer", "no request was made")
    for attempt in 0...service.retries {
      pause(pacing.reservation())
      switch Exchange.post(body, to: service) {
      case .answer(let status, let retryAfter, let body):
        switch status {
        case 200..<300:
          switch Self.text(body) {
          case .success(let text): return .success(text)
          case .failure(let failure): last = failure
          }
        case 401, 403:
          throw StageError(
            .unavailable,
            "\(service.place) refuses the key (\(status)\(Self.reason(body))); set OPENAI_API_KEY to a valid one")
        case 404, 405:
          throw StageError(
            .unavailable,
            "\(service.place) does not know the address or the model \"\(service.model)\" (\(status)\(Self.reason(body)))"
          )
        case 300..<400:
          throw StageError(.unavailable, "\(service.place) redirects (\(status)); name the final address")
        case 408, 425, 429, 500...:
          last = CaptionFailure("endpoint/busy", "the service answered \(status)\(Self.reason(body))")
          if let wait = retryAfter.flatMap(Self.seconds) {
            if attempt < service.retries {
              pacing.pause(.seconds(wait))
              pause(.seconds(wait))
            }
            continue
          }
        default:
          return .failure(CaptionFailure("endpoint/refused", "the service answered \(status)\(Self.reason(body))"))
        }
      case .timedOut:
        last = CaptionFailure("endpoint/timeout", "no answer within \(service.timeout) s")
      case .tooLarge:
        last = CaptionFailure("endpoint/answer", "an answer over \(ChatService.largestAnswer >> 20) MiB")
      case .failed(let reason, let isRefused):
        last = CaptionFailure("endpoint/connection", reason)
        guard attempt == service.retries, isRefused else { break }
        throw StageError(.unavailable, "\(service.place) cannot be reached: \(reason)")
      }
      if attempt < service.retries {
        pause(.seconds(min(service.patience * pow(2, Double(attempt)), ChatService.longestWait)))
      }
    }
    return .failure(last)
  }

  private func pause(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    guard seconds > 0 || attoseconds > 0 else { return }
    Thread.sleep(forTimeInterval: Double(seconds) + Double(attoseconds) * 1e-18)
  }

  /// The message of the first choice.
  private static func text(_ body: [UInt8]) -> Result<String, CaptionFailure> {
    guard let json = try? JSONValue(parsing: body) else {
      return .failure(CaptionFailure("endpoint/answer", "the answer is no JSON"))
    }
    guard let content = json["choices"]?.array?.first?["message"]?["content"]?.string else {
      return .failure(CaptionFailure("endpoint/answer", "the answer has no choices[0].message.content\(reason(body))"))
    }
    return .success(content)
  }

  /// The message in the body of an error, in brackets and shortened.
  private static func reason(_ body: [UInt8]) -> String {
    guard let json = try? JSONValue(parsing: body),
      let message = json["error"]?["message"]?.string ?? json["error"]?.string ?? json["message"]?.string
    else { return "" }
    return ": \(message.prefix(200))"
  }

  /// The seconds of a `Retry-After` header, which may be a date; nil for anything else.
  private static func seconds(_ text: String) -> Double? {
    if let seconds = Double(text), seconds >= 0 { return min(seconds, ChatService.longestWait) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return format.date(from: text).map { min(max($0.timeIntervalSinceNow, 0), ChatService.longestWait) }
  }
}

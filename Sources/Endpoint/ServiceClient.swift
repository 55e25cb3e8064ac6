public import Failures
internal import Foundation
internal import JSON
import Stages

/// Why a request has failed.
public struct ServiceFailure: ReportableError {
  /// A stable code, such as `endpoint/timeout`.
  public let code: String
  public let reason: String

  /// The record, which only the caller knows.
  public var place: String { "" }

  public var exitStatus: Int32 { 69 }

  init(_ code: String, _ reason: String) { (self.code, self.reason) = (code, reason) }
}

/// The body of one request.
struct ServiceRequest {
  var contentType = "application/json"
  let body: [UInt8]
}

/// A client of a service, with retries.
///
/// Temporary failures (timeout, 408, 425, 429, 5xx, an unreadable answer) are retried with growing pauses, or after the
/// time in `Retry-After`. If they persist, the one request fails; a service that cannot be reached or refuses the key
/// fails the run.
final class ServiceClient: Sendable {
  let service: Service
  private let pacing: RequestPacing

  init(_ service: Service) {
    self.service = service
    pacing = RequestPacing(perMinute: service.requestsPerMinute)
  }

  /// The result of `read` for the body of the answer, or the reason why the request has failed.
  ///
  /// - Throws: `StageError` 69 if the service cannot be reached, does not know the address or model, or refuses the key.
  func answer<Value>(
    _ request: ServiceRequest, _ read: ([UInt8]) -> Result<Value, ServiceFailure>
  ) throws(StageError) -> Result<Value, ServiceFailure> {
    var last = ServiceFailure("endpoint/answer", "no request was made")
    for attempt in 0...service.retries {
      pause(pacing.reservation())
      switch Exchange.post(request, to: service) {
      case .answer(let status, let retryAfter, let body):
        switch status {
        case 200..<300:
          switch read(body) {
          case .success(let value): return .success(value)
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
          last = ServiceFailure("endpoint/busy", "the service answered \(status)\(Self.reason(body))")
          if let wait = retryAfter.flatMap(Self.seconds) {
            if attempt < service.retries {
              pacing.pause(.seconds(wait))
              pause(.seconds(wait))
            }
            continue
          }
        default:
          return .failure(ServiceFailure("endpoint/refused", "the service answered \(status)\(Self.reason(body))"))
        }
      case .timedOut:
        last = ServiceFailure("endpoint/timeout", "no answer within \(service.timeout) s")
      case .tooLarge:
        last = ServiceFailure("endpoint/answer", "an answer over \(service.largestAnswer >> 20) MiB")
      case .failed(let reason, let isRefused):
        last = ServiceFailure("endpoint/connection", reason)
        guard attempt == service.retries, isRefused else { break }
        throw StageError(.unavailable, "\(service.place) cannot be reached: \(reason)")
      }
      if attempt < service.retries {
        pause(.seconds(min(service.patience * pow(2, Double(attempt)), Service.longestWait)))
      }
    }
    return .failure(last)
  }

  private func pause(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    guard seconds > 0 || attoseconds > 0 else { return }
    Thread.sleep(forTimeInterval: Double(seconds) + Double(attoseconds) * 1e-18)
  }

  /// The message in the body of an error, shortened.
  static func reason(_ body: [UInt8]) -> String {
    guard let json = try? JSONValue(parsing: body),
      let message = json["error"]?["message"]?.string ?? json["error"]?.string ?? json["message"]?.string
    else { return "" }
    return ": \(message.prefix(200))"
  }

  /// The seconds of a `Retry-After` header, which may be a date; nil for anything else.
  private static func seconds(_ text: String) -> Double? {
    if let seconds = Double(text), seconds >= 0 { return min(seconds, Service.longestWait) }
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
    return format.date(from: text).map { min(max($0.timeIntervalSinceNow, 0), Service.longestWait) }
  }
}

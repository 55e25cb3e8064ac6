internal import Foundation

/// One HTTP request and what came of it.
///
/// Answers are read up to a limit, redirections are not followed (a key must not wander), a deadline holds whatever the
/// server does, and waiting takes no processor.
enum Exchange {
  /// What came back.
  enum Outcome: Sendable {
    case answer(status: Int, retryAfter: String?, body: [UInt8])
    case timedOut
    case tooLarge
    /// No connection, or one that broke; `isRefused` if there never was one.
    case failed(String, isRefused: Bool)
  }

  /// Posts a request and waits for the answer.
  static func post(_ request: ServiceRequest, to service: Service) -> Outcome {
    guard let parts = URLComponents(string: service.address) else {
      return .failed("not an address", isRefused: true)
    }
    return parts.scheme == "http"
      ? PlainExchange.post(request, to: service, at: parts) : SecureExchange.post(request, to: service)
  }
}

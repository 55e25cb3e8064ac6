internal import Foundation

/// One HTTP request and its outcome.
///
/// Answers are read up to a size limit, redirects are not followed (they could leak the key), the deadline holds
/// whatever the server does, and waiting uses no processor time.
enum Exchange {
  /// The result of a request.
  enum Outcome: Sendable {
    case answer(status: Int, retryAfter: String?, body: [UInt8])
    case timedOut
    case tooLarge
    /// No connection, or a broken one; `isRefused` if it could not be established.
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

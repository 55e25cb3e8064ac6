internal import Dispatch
internal import Foundation
internal import FoundationNetworking
internal import Synchronization

/// One HTTP request and what came of it.
///
/// Answers are read up to a limit, redirections are not followed (a key must not wander), and a deadline holds whatever
/// the server does.
final class Exchange: NSObject, URLSessionDataDelegate, Sendable {
  /// What came back.
  enum Outcome: Sendable {
    case answer(status: Int, retryAfter: String?, body: [UInt8])
    case timedOut
    case tooLarge
    /// No connection, or one that broke; `isRefused` if there never was one.
    case failed(String, isRefused: Bool)
  }

  private struct State {
    var body: [UInt8] = []
    var isTooLarge = false
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let done = DispatchSemaphore(value: 0)

  /// Posts a JSON body and waits for the answer.
  static func post(_ body: [UInt8], to service: ChatService) -> Outcome {
    guard let url = URL(string: service.address), let parts = URLComponents(string: service.address) else {
      return .failed("not an address", isRefused: true)
    }
    if parts.scheme == "http" { return PlainExchange.post(body, to: service, at: parts) }
    var request = URLRequest(url: url, timeoutInterval: service.timeout)
    request.httpMethod = "POST"
    request.httpBody = Data(body)
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.setValue("application/json", forHTTPHeaderField: "Accept")
    request.setValue("edits", forHTTPHeaderField: "User-Agent")
    if let key = service.key { request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization") }
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    // A session has limits of its own, of a minute unless told otherwise.
    configuration.timeoutIntervalForRequest = service.timeout
    configuration.timeoutIntervalForResource = service.timeout
    let exchange = Exchange()
    let session = URLSession(configuration: configuration, delegate: exchange, delegateQueue: nil)
    defer { session.invalidateAndCancel() }
    let task = session.dataTask(with: request)
    task.resume()
    guard exchange.done.wait(timeout: .now() + service.timeout) == .success else {
      task.cancel()
      return .timedOut
    }
    return exchange.outcome(task.response as? HTTPURLResponse)
  }

  private func outcome(_ response: HTTPURLResponse?) -> Outcome {
    state.withLock { state in
      if state.isTooLarge { return .tooLarge }
      if let failure = state.failure {
        let code = (failure as? URLError)?.code
        if code == .timedOut { return .timedOut }
        let isRefused = [.cannotConnectToHost, .cannotFindHost, .dnsLookupFailed].contains(code)
        return .failed(failure.localizedDescription, isRefused: isRefused)
      }
      guard let response else { return .failed("no HTTP answer", isRefused: false) }
      return .answer(
        status: response.statusCode, retryAfter: response.value(forHTTPHeaderField: "Retry-After"), body: state.body)
    }
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state in
      state.body += data
      state.isTooLarge = state.body.count > ChatService.largestAnswer
      return state.isTooLarge
    }
    if isTooLarge { dataTask.cancel() }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    state.withLock { $0.failure = error }
    done.signal()
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}

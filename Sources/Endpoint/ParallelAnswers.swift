internal import Captions
internal import Stages
internal import Synchronization
internal import Threads

/// Sends several requests at a time.
final class ParallelAnswers: Sendable {
  private let client: ChatClient
  private let pool: WorkerPool

  init(_ client: ChatClient, parallel: Int) {
    self.client = client
    pool = WorkerPool(threads: parallel)
  }

  /// Number of requests that keeps all threads busy.
  var batch: Int { 4 * pool.threads }

  private struct State {
    var answers: [Int: Result<String, CaptionFailure>] = [:]
    var fault: StageError?
  }

  /// The answers, in order.
  ///
  /// - Throws: `StageError` 69.
  func callAsFunction(_ requests: [ChatRequest]) throws(StageError) -> [Result<String, CaptionFailure>] {
    let state = Mutex(State())
    pool.forEach(requests.count) { index in
      // Once the service has failed, no further request waits for it.
      guard state.withLock({ $0.fault == nil }) else { return }
      do throws(StageError) {
        let answer = try client.answer(requests[index])
        state.withLock { $0.answers[index] = answer }
      } catch {
        state.withLock { $0.fault = $0.fault ?? error }
      }
    }
    let (answers, fault) = state.withLock { ($0.answers, $0.fault) }
    if let fault { throw fault }
    return requests.indices.map { answers[$0] ?? .failure(CaptionFailure("endpoint/answer", "no answer")) }
  }
}

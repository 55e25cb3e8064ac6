internal import Stages
internal import Synchronization
internal import Threads

/// Sends several requests at a time.
final class ParallelAnswers<Request: Sendable, Answer: Sendable, Failure: Error>: Sendable {
  typealias Ask = @Sendable (Request) throws(StageError) -> Result<Answer, Failure>

  private let ask: Ask
  private let pool: WorkerPool

  /// `ask` puts one question and waits for its answer.
  init(parallel: Int, _ ask: @escaping Ask) {
    self.ask = ask
    pool = WorkerPool(threads: parallel)
  }

  /// Number of requests that keeps all threads busy.
  var batch: Int { 4 * pool.threads }

  private struct State {
    var answers: [Int: Result<Answer, Failure>] = [:]
    var fault: StageError?
  }

  /// The answers, in order.
  ///
  /// - Throws: `StageError` 69.
  func callAsFunction(_ requests: [Request]) throws(StageError) -> [Result<Answer, Failure>] {
    let state = Mutex(State())
    pool.forEach(requests.count) { index in
      // Once the service has failed, no further request waits for it.
      guard state.withLock({ $0.fault == nil }) else { return }
      do throws(StageError) {
        let answer = try ask(requests[index])
        state.withLock { $0.answers[index] = answer }
      } catch {
        state.withLock { $0.fault = $0.fault ?? error }
      }
    }
    let (answers, fault) = state.withLock { ($0.answers, $0.fault) }
    if let fault { throw fault }
    // Without a fault every question has its answer.
    return requests.indices.compactMap { answers[$0] }
  }
}

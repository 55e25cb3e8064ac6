import Images
import Options
import Stages
import Threads

/// Decodes on all threads, and hands on what comes of the jobs in their order.
///
/// Bounded by memory rather than by number, so that the other threads go on while one is at a large file.
final class DecodingLine<Job: Sendable, Outcome: Sendable> {
  private let workers: OrderedWorkers<Job, Outcome>
  private let options: DecodingOptions
  private let memory: Int
  /// Bytes of the encoded files under way, in order, and of all of them.
  private var sizes: [Int] = []
  private var held = 0

  /// Bytes that files may hold beyond the few that always may be under way, for each thread.
  private static var budget: Int { 32 << 20 }
  /// Bounds how many small files are under way.
  private static var leastCost: Int { 1 << 20 }

  /// `work` is what a thread does with a job, under `options`.
  init(_ options: DecodingOptions, _ session: Session, work: @escaping @Sendable (Job) -> Outcome) {
    self.options = options
    memory = session.suite.memory.bytes
    workers = OrderedWorkers(
      threads: session.threads, window: 2 * session.threads, budget: Self.budget * session.threads
    ) { job, _ in work(job) }
  }

  /// Hands in the next job, with a file of so many bytes, and hands on what is ready.
  ///
  /// - Throws: what `take` throws.
  func submit(_ job: Job, bytes: Int, _ take: (Outcome) throws -> Void) throws {
    // A few files that are as large as the memory allows must not wait together.
    while !sizes.isEmpty, held + bytes > memory, let outcome = workers.take() { try pass(outcome, take) }
    sizes.append(bytes)
    held += bytes
    workers.submit(job, cost: cost(bytes))
    // With what is ready written, the other threads have room while one is at a large file.
    while let outcome = workers.takeIfReady() { try pass(outcome, take) }
    while workers.isFull, let outcome = workers.take() { try pass(outcome, take) }
  }

  /// Hands on what is still under way.
  ///
  /// - Throws: what `take` throws.
  func finish(_ take: (Outcome) throws -> Void) throws {
    while let outcome = workers.take() { try pass(outcome, take) }
  }

  private func pass(_ outcome: Outcome, _ take: (Outcome) throws -> Void) throws {
    held -= sizes.removeFirst()
    try take(outcome)
  }

  /// About the bytes that a file and its pixels take.
  private func cost(_ bytes: Int) -> Int {
    // Photographs have some 16 bytes of pixels for one of the file.
    let pixels = options.target.map { 3 * $0.width * $0.height } ?? 16 * bytes
    return max(Self.leastCost, bytes + pixels)
  }
}

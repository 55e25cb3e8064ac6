public import Images
import Options
public import Stages
import Threads

/// Decodes on all threads and delivers the results in order.
///
/// The queue is bounded by memory rather than by number, so that other threads continue while one decodes a large file.
public final class DecodingLine<Job: Sendable, Outcome: Sendable> {
  private let workers: OrderedWorkers<Job, Outcome>
  private let options: DecodingOptions
  private let memory: Int
  /// Bytes of the encoded files in the queue, in order, and their sum.
  private var sizes: [Int] = []
  private var held = 0

  /// Bytes per thread for files beyond the few that are always admitted.
  private static var budget: Int { 32 << 20 }
  /// The least cost of a file, which bounds the number of small files.
  private static var leastCost: Int { 1 << 20 }

  /// `work` processes a job on a worker thread, according to `options`.
  public init(_ options: DecodingOptions, _ session: Session, work: @escaping @Sendable (Job) -> Outcome) {
    self.options = options
    memory = session.suite.memory.bytes
    workers = OrderedWorkers(
      threads: session.threads, window: 2 * session.threads, budget: Self.budget * session.threads
    ) { job, _ in work(job) }
  }

  /// Submits the next job, with a file of that many bytes, and delivers finished results.
  ///
  /// - Throws: what `take` throws.
  public func submit(_ job: Job, bytes: Int, _ take: (Outcome) throws -> Void) throws {
    // Files that are each as large as the memory allows must not be queued together.
    while !sizes.isEmpty, held + bytes > memory, let outcome = workers.take() { try pass(outcome, take) }
    sizes.append(bytes)
    held += bytes
    workers.submit(job, cost: cost(bytes))
    // Delivering finished results leaves room for the other threads while one decodes a large file.
    while let outcome = workers.takeIfReady() { try pass(outcome, take) }
    while workers.isFull, let outcome = workers.take() { try pass(outcome, take) }
  }

  /// Delivers the remaining results.
  ///
  /// - Throws: what `take` throws.
  public func finish(_ take: (Outcome) throws -> Void) throws {
    while let outcome = workers.take() { try pass(outcome, take) }
  }

  private func pass(_ outcome: Outcome, _ take: (Outcome) throws -> Void) throws {
    held -= sizes.removeFirst()
    try take(outcome)
  }

  /// The approximate bytes of a file and its pixels.
  private func cost(_ bytes: Int) -> Int {
    // Photographs have about 16 bytes of pixels per byte of file.
    let pixels = options.target.map { 3 * $0.width * $0.height } ?? 16 * bytes
    return max(Self.leastCost, bytes + pixels)
  }
}

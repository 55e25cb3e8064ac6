public import Exact
public import Records

/// A transform of batches of records.
///
/// Each record is prepared separately, a batch is run, and the results are written in input order, with rejects in
/// their places. Group ends are queued with the records: where groups are small, a batch spans several of them.
public protocol BatchTransform {
  /// A unit of work; one record may have several.
  associatedtype Job
  /// Checks a segment's header and turns it into that of the output, without provenance.
  ///
  /// - Throws: when the records cannot be processed; nothing has been computed yet.
  mutating func begin(_ header: inout SegmentHeader) throws
  /// The jobs of a record, or the reason why it is rejected.
  ///
  /// - Throws: what ends the program.
  func prepare(_ record: Record) throws -> Result<[Job], Rejection>
  /// The best number of jobs in a batch that contains `job`.
  func batchSize(_ job: Job) -> Int
  /// Whether two jobs can be in one batch.
  func canBatch(_ job: Job, with other: Job) -> Bool
  /// The output record of each job, in order, or the reason why it is rejected.
  ///
  /// - Throws: what ends the program.
  func run(_ jobs: [Job]) throws -> [Result<Record, Rejection>]
  /// The options that change the result, for the provenance.
  var provenance: [ExactText: Value] { get }
  /// The digest of the weights in use, for the provenance; nil if there are none.
  var model: UInt64? { get }
}

extension BatchTransform {
  /// Any two can.
  public func canBatch(_ job: Job, with other: Job) -> Bool { true }
}

extension Session {
  /// Runs a batch transform over the whole input.
  ///
  /// - Throws: `StageError`, and what the transform throws.
  public func run(_ transform: some BatchTransform) throws {
    var batches = Batches(transform, self)
    try run(&batches)
  }
}

/// Collects the batches of a transform and writes their results.
private struct Batches<Transform: BatchTransform>: RecordTransform {
  private var transform: Transform
  private let session: Session
  private var jobs: [Transform.Job] = []
  private var waiting: [Waiting] = []
  /// Queued records, including rejected ones.
  private var records = 0
  private var bytes = 0

  /// The queue of the output, in order.
  private enum Waiting {
    /// The result of the next job, which is of this record.
    case outcome(Record)
    case rejection(Record, Rejection)
    case groupEnd(GroupEnd)
  }

  /// Bytes of records that may be queued before a batch is full.
  private static var patience: Int { 64 << 20 }

  init(_ transform: Transform, _ session: Session) { (self.transform, self.session) = (transform, session) }

  var provenance: [ExactText: Value] { transform.provenance }
  var model: UInt64? { transform.model }

  mutating func begin(_ header: inout SegmentHeader) throws { try transform.begin(&header) }

  mutating func record(_ record: Record, _ output: StreamOutput) throws {
    switch try transform.prepare(record) {
    case .success(let jobs):
      for job in jobs { try add(job, of: record, output) }
    case .failure(let rejection):
      waiting.append(.rejection(record, rejection))
      count(record)
      try settleIfFull(output)
    }
  }

  private mutating func add(_ job: Transform.Job, of record: Record, _ output: StreamOutput) throws {
    if let first = jobs.first, !transform.canBatch(job, with: first) { try settle(output) }
    jobs.append(job)
    waiting.append(.outcome(record))
    count(record)
    try settleIfFull(output)
  }

  private mutating func count(_ record: Record) {
    records += 1
    bytes += record.encoded.count
  }

  private mutating func settleIfFull(_ output: StreamOutput) throws {
    // Rejects alone are written at once.
    let most = jobs.first.map { transform.batchSize($0) } ?? 0
    if records >= most || bytes >= Self.patience { try settle(output) }
  }

  mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws {
    waiting.append(.groupEnd(group))
    if jobs.isEmpty { try settle(output) }
  }

  mutating func settle(_ output: StreamOutput) throws {
    guard !waiting.isEmpty else { return }
    let (jobs, waiting) = (jobs, waiting)
    (self.jobs, self.waiting, records, bytes) = ([], [], 0, 0)
    session.tick()
    let outcomes = jobs.isEmpty ? [] : try transform.run(jobs)
    guard outcomes.count == jobs.count else {
      throw StageError(.bug, "a batch of \(jobs.count) came out as \(outcomes.count)")
    }
    var next = outcomes.makeIterator()
    for entry in waiting {
      switch entry {
      case .outcome(let record):
        switch next.next() {
        case .success(let made)?: try output.write(made)
        case .failure(let rejection)?: try output.reject(record, rejection)
        case nil: break
        }
      case .rejection(let record, let rejection): try output.reject(record, rejection)
      case .groupEnd(let group): try output.endGroup(by: group.by, key: group.key)
      }
    }
  }
}

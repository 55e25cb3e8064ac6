import Exact
import Records
import Stages
import Testing

/// Writes as many records as `copies` says for each, notes its batches, and rejects some records before or after the run.
private final class Copying: BatchTransform {
  struct Job {
    let record: Record
    let copy: Int
  }

  private(set) var batches: [[String]] = []
  private let size: Int
  private let copies: Int
  private let unprepared: Set<String>
  private let failed: Set<String>
  let provenance: [ExactText: Value] = [:]
  let model: UInt64? = nil

  init(size: Int, copies: Int = 1, unprepared: Set<String> = [], failed: Set<String> = []) {
    (self.size, self.copies, self.unprepared, self.failed) = (size, copies, unprepared, failed)
  }

  func begin(_ header: inout SegmentHeader) {}

  func prepare(_ record: Record) -> Result<[Job], Rejection> {
    unprepared.contains(record.id)
      ? .failure(Rejection("test/before", "cannot be prepared"))
      : .success((0..<copies).map { Job(record: record, copy: $0) })
  }

  func batchSize(_ job: Job) -> Int { size }

  func canBatch(_ job: Job, with other: Job) -> Bool { job.record.label == other.record.label }

  func run(_ jobs: [Job]) -> [Result<Record, Rejection>] {
    batches.append(jobs.map(\.record.id))
    return jobs.map { job in
      failed.contains(job.record.id)
        ? .failure(Rejection("test/after", "came to nothing"))
        : .success(job.record.setting(["id": .text("\(job.record.id).\(job.copy)")]))
    }
  }
}

@Suite struct BatchTests {
  private func run(
    _ copying: Copying, _ segments: [[String]], grouped: Bool = false,
    _ change: (inout SuiteOptions) -> Void = { $0.maximumRejects = Ratio(percent: 100) }
  ) throws -> [Item] {
    let output = newPath()
    let session = session([try stream(segments, grouped: grouped)], to: output, change)
    try session.run(copying)
    try session.finish()
    return try items(output)
  }

  @Test func `full batches are run, and what is left at a segment's end`() throws {
    let copying = Copying(size: 3)
    let items = try run(copying, [["a/1", "a/2", "a/3", "a/4"], ["a/5"]])
    #expect(copying.batches == [["a/1", "a/2", "a/3"], ["a/4"], ["a/5"]])
    #expect(
      items == [
        .header, .record("a/1.0"), .record("a/2.0"), .record("a/3.0"), .record("a/4.0"), .trailer,
        .header, .record("a/5.0"), .trailer,
      ])
  }

  @Test func `rejects stand in their places, and count as members of the batch`() throws {
    let copying = Copying(size: 3, unprepared: ["a/1", "a/3"], failed: ["a/4"])
    let items = try run(copying, [["a/1", "a/2", "a/3", "a/4", "a/5"]])
    #expect(copying.batches == [["a/2", "a/4"], ["a/5"]])
    #expect(
      items == [
        .header, .reject("a/1", "test/before"), .record("a/2.0"), .reject("a/3", "test/before"),
        .reject("a/4", "test/after"), .record("a/5.0"), .trailer,
      ])
  }

  @Test func `group ends wait with the records`() throws {
    let copying = Copying(size: 8)
    let items = try run(copying, [["a/1", "a/2", "b/1"]], grouped: true)
    #expect(copying.batches == [["a/1", "a/2"], ["b/1"]])
    #expect(
      items == [
        .header, .record("a/1.0"), .record("a/2.0"), .group("a", 2), .record("b/1.0"), .group("b", 1), .trailer,
      ])
  }

  @Test func `a record may give several jobs`() throws {
    let copying = Copying(size: 3, copies: 2)
    let items = try run(copying, [["a/1", "a/2"]])
    #expect(copying.batches == [["a/1", "a/1", "a/2"], ["a/2"]])
    #expect(
      items == [.header, .record("a/1.0"), .record("a/1.1"), .record("a/2.0"), .record("a/2.1"), .trailer])
  }

  @Test func `what stands before a sample that ends the run is written`() throws {
    let output = newPath()
    let session = session([try stream([["a/1", "a/2", "a/3"]])], to: output) { $0.onError = .fail }
    let stop = failure { try session.run(Copying(size: 8, unprepared: ["a/3"])) }
    #expect(stop?.status == .data)
    #expect(stop?.message == "a/3: cannot be prepared [test/before]")
    #expect(session.fail(StageError(.data, "stopped")))
  }
}

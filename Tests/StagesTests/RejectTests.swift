import Exact
import Records
import Stages
import Testing

@Suite struct RejectTests {
  private let input = try? stream([["a/1", "a/2", "a/3", "a/4"]])

  private func run(_ output: String, _ change: (inout SuiteOptions) -> Void) throws {
    let session = session([input ?? ""], to: output, change)
    var passing = Passing(rejected: ["a/2", "a/4"])
    do {
      try session.run(&passing)
      try session.finish()
    } catch {
      session.fail(StageError(any: error))
      throw error
    }
  }

  @Test func `rejects stand where the samples stood`() throws {
    let output = newPath()
    try run(output) { $0.maximumRejects = Ratio(percent: 50) }
    #expect(
      try items(output) == [
        .header, .record("a/1"), .reject("a/2", "test/bad"), .record("a/3"), .reject("a/4", "test/bad"), .trailer,
      ])
  }

  @Test func `more rejects than are allowed end the run`() throws {
    let share = failure { try run(newPath()) { $0.maximumRejects = Ratio(percent: 49) } }
    #expect(share?.status == .data)
    #expect(share?.message == "2 of 4 samples were rejected, more than 49%; see --max-rejects")
    let count = failure { try run(newPath()) { $0.maximumRejects = Ratio(word: "1") ?? $0.maximumRejects } }
    #expect(count?.message == "more than 1 samples were rejected; see --max-rejects")
  }

  @Test func `samples can be left out instead, or end the run`() throws {
    let output = newPath()
    try run(output) { $0.onError = .drop }
    #expect(try items(output) == [.header, .record("a/1"), .record("a/3"), .trailer])
    #expect(failure { try run(newPath()) { $0.onError = .fail } }?.message == "a/2: is bad [test/bad]")
  }

  @Test func `rejected records are kept in a stream of their own`() throws {
    let rejects = newPath("rejects")
    try run(newPath()) { ($0.rejects, $0.maximumRejects) = (rejects, Ratio(percent: 100)) }
    #expect(try items(rejects) == [.header, .record("a/2"), .record("a/4"), .trailer])
  }

  @Test func `a file of another kind is not taken for rejects`() throws {
    let other = newPath("text")
    try writeFile(other, Array("a letter".utf8))
    let refusal = failure { try run(newPath()) { $0.rejects = other } }
    #expect(refusal?.status == .cannotCreate)
    #expect(refusal?.message.contains("holds no rejects") == true)
  }

  @Test func `fields that are not kept go from records and header`() throws {
    let output = newPath()
    let session = session([try stream([["a/1"]], fields: ["x": .integer(1), "y": .integer(2)])], to: output) {
      $0.drop = ["x"]
    }
    var passing = Passing()
    try session.run(&passing)
    try session.finish()
    let input = try StreamInput(files: [output], threads: 1, limits: Limits())
    while let event = try input.next() {
      guard case .record(let record) = event else { continue }
      #expect(try record.value("x") == nil)
      #expect(try record.integer("y") == 2)
    }
  }
}

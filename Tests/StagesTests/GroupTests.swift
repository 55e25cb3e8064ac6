import Exact
import Records
import Stages
import Testing

/// Writes each group's records backwards, and fails at one group.
private struct Reversing: GroupTransform {
  var failsAt: String?
  var finished: [String] = []
  let provenance: [ExactText: Value] = [:]

  mutating func begin(_ header: inout SegmentHeader) {}
  mutating func add(_ record: Record, index: Int) {}

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws {
    if key == failsAt { throw StageError(.unavailable, "stopped at \(key)") }
    finished.append(key)
    for index in (0..<members.count).reversed() { try output.write(try members.record(index)) }
  }
}

@Suite struct GroupTests {
  @Test func `groups are processed whole, one after the other`() throws {
    let output = newPath()
    let session = session([try stream([["a/1", "a/2", "b/1"], ["c/1", "c/2"]], grouped: true)], to: output)
    var reversing = Reversing()
    try session.run(&reversing, groupedBy: "label")
    try session.finish()
    #expect(
      try items(output) == [
        .header, .record("a/2"), .record("a/1"), .group("a", 2), .record("b/1"), .group("b", 1), .trailer,
        .header, .record("c/2"), .record("c/1"), .group("c", 2), .trailer,
      ])
  }

  @Test(arguments: ["a", "b", "c"])
  func `a resumed run does the groups that are missing`(_ key: String) throws {
    let (input, output) = (try stream([["a/1", "a/2", "b/1"], ["c/1", "c/2"]], grouped: true), newPath())
    var reversing = Reversing(failsAt: key)
    #expect(interrupt(input, output) { try $0.run(&reversing, groupedBy: "label") }?.status == .unavailable)
    let done = reversing.finished
    let second = session([input], to: output) { $0.resume = true }
    reversing = Reversing()
    try second.run(&reversing, groupedBy: "label")
    try second.finish()
    #expect(done + reversing.finished == ["a", "b", "c"])
    #expect(try ids(output) == ["a/2", "a/1", "b/1", "c/2", "c/1"])
  }

  @Test func `input that is not grouped is refused with the remedy`() throws {
    let session = session([try stream([["a/1", "b/1"]])], to: newPath())
    var reversing = Reversing()
    let refusal = failure { try session.run(&reversing, groupedBy: "label") }
    #expect(refusal?.status == .data)
    #expect(refusal?.message.contains("put \"edits recs group --by label\" before it") == true)
  }

  @Test func `a group that two segments share is refused`() throws {
    var reversing = Reversing()
    let refusal = interrupt(try stream([["a/1"], ["a/2"]], grouped: true), newPath()) {
      try $0.run(&reversing, groupedBy: "label")
    }
    #expect(refusal?.message.contains("would be processed in halves") == true)
  }

  @Test func `grouping brings labels together, by classes, then as they come, each by ids`() throws {
    let output = newPath()
    let session = session([], to: output)
    var grouping = Grouping(by: "label", spool: session.spool())
    for id in ["x/2", "b/10", "a/1", "x/1", "b/9", "y/1"] {
      try grouping.add(Record(id: id, label: String(id.prefix(1)), [:]))
    }
    grouping.add(.reject(Reject(tool: "test", id: "z", message: "is bad", code: "test/bad")))
    let target = try session.output(wholeGroups: true)
    var header = SegmentHeader(tool: "test")
    header.by = ["label"]
    try target.begin(header)
    try grouping.write(to: target, classes: ["a", "b", "c"], skipping: ["y"])
    try target.end()
    try session.finish()
    #expect(
      try items(output) == [
        .header, .record("a/1"), .group("a", 1), .record("b/10"), .record("b/9"), .group("b", 2),
        .record("x/1"), .record("x/2"), .group("x", 2), .reject("z", "test/bad"), .trailer,
      ])
  }
}

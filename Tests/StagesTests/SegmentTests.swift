import Exact
import Foundation
import Records
import Stages
import TestSupport
import Testing

@Suite struct SegmentTests {
  @Test func `segments stay segments`() throws {
    let (input, output) = (try stream([["a/1", "a/2"], [], ["b/1"]]), newPath())
    let session = session([input], to: output)
    var passing = Passing()
    try session.run(&passing)
    try session.finish()
    #expect(
      try items(output) == [
        .header, .record("a/1"), .record("a/2"), .trailer, .header, .trailer, .header, .record("b/1"), .trailer,
      ])
  }

  @Test func `a file appears when its stream is whole`() throws {
    let (input, output) = (try stream([["a/1"]]), newPath())
    let session = session([input], to: output)
    var passing = Passing()
    try session.run(&passing)
    #expect(FileManager.default.fileExists(atPath: output) == false)
    #expect(FileManager.default.fileExists(atPath: output + ".part"))
    try session.finish()
    #expect(FileManager.default.fileExists(atPath: output))
    #expect(FileManager.default.fileExists(atPath: output + ".part") == false)
  }

  /// Stops a run at a record, and resumes it; returns what the second run has seen.
  private func resumed(_ segments: [[String]], stoppingAt id: String, to output: String) throws -> [String] {
    let input = try stream(segments)
    var passing = Passing(failsAt: id)
    let stop = interrupt(input, output) { try $0.run(&passing) }
    #expect(stop?.status == .unavailable)
    let second = session([input], to: output) { $0.resume = true }
    passing = Passing()
    try second.run(&passing)
    try second.finish()
    return passing.seen
  }

  @Test(arguments: ["a/1", "a/3", "b/1", "b/2", "c/1"])
  func `an interrupted run is resumed where it stopped`(_ id: String) throws {
    let segments = [["a/1", "a/2", "a/3"], ["b/1", "b/2"], ["c/1"]]
    let output = newPath()
    let seen = try resumed(segments, stoppingAt: id, to: output)
    let all = segments.flatMap { $0 }
    #expect(seen == Array(all[(all.firstIndex(of: id) ?? 0)...]))
    #expect(try ids(output) == all)
    #expect(try items(output).count { $0 == .trailer } == 3)
  }

  @Test func `an id that returns is passed over as often as it was written`() throws {
    let output = newPath()
    #expect(try resumed([["a/1", "a/2", "a/1", "a/3"]], stoppingAt: "a/3", to: output) == ["a/3"])
    #expect(try ids(output) == ["a/1", "a/2", "a/1", "a/3"])
  }

  @Test func `another run is not resumed`() throws {
    let (input, output) = (try stream([["a/1", "a/2"]]), newPath())
    var passing = Passing(failsAt: "a/2")
    #expect(interrupt(input, output) { try $0.run(&passing) } != nil)
    passing = Passing(provenance: ["other": .bool(true)])
    let refusal = interrupt(input, output, resumes: true) { try $0.run(&passing) }
    #expect(refusal?.status == .data)
    #expect(refusal?.message.contains("cannot resume: it was written from other input") == true)
  }

  @Test func `a last record that is gone from the input is told`() throws {
    let output = newPath()
    var passing = Passing(failsAt: "a/3")
    #expect(interrupt(try stream([["a/1", "a/2", "a/3"]]), output) { try $0.run(&passing) } != nil)
    passing = Passing()
    let refusal = interrupt(try stream([["a/1", "a/3"]]), output, resumes: true) { try $0.run(&passing) }
    #expect(refusal?.message == "cannot resume: \"a/2\", the last record written, is not in the input")
  }

  @Test func `rejects of a service that was away are tried again`() throws {
    let (input, output) = (try stream([["a/1", "a/2", "a/3", "a/4"]]), newPath())
    var passing = Passing(failsAt: "a/4", rejected: ["a/2"], code: "endpoint/busy")
    #expect(interrupt(input, output) { try $0.run(&passing) } != nil)
    let second = session([input], to: output) { $0.resume = true }
    passing = Passing()
    try second.run(&passing)
    try second.finish()
    #expect(passing.seen == ["a/2", "a/4"])
    #expect(try ids(output) == ["a/1", "a/2", "a/3", "a/4"])
  }

  @Test func `skip and limit bound what is processed`() throws {
    let output = newPath()
    let session = session([try stream([["a/1", "a/2", "a/3"], ["b/1", "b/2"]])], to: output) {
      ($0.skip, $0.limit) = (1, 3)
    }
    var passing = Passing()
    try session.run(&passing)
    try session.finish()
    #expect(try ids(output) == ["a/2", "a/3", "b/1"])
  }
}

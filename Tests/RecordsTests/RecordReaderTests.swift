import Records
import TestSupport
import Testing

@Suite struct RecordReaderTests {
  @Test(arguments: ["empty.recs", "empty.recs.zst"])
  func `a stream without records is complete`(name: String) throws {
    let events = try events(example(name))
    #expect(events.count == 2)
    guard case .header(let header) = events[0], case .trailer(let trailer) = events[1] else {
      Issue.record("header and trailer expected")
      return
    }
    #expect(header.tool == "decode 0.1.0")
    #expect(header.by == ["label"])
    #expect(trailer.xxh == 0xC196_2642_5734_BFC4)
    #expect(trailer.records == 0 && trailer.bytes == 40)
  }

  @Test(arguments: ["segment.recs", "segment.recs.zst"])
  func `the worked example decodes to its records`(name: String) throws {
    let events = try events(example(name))
    #expect(events.count == 5)
    guard case .record(let record) = events[1], case .groupEnd(let group) = events[2],
      case .reject(let reject) = events[3], case .trailer(let trailer) = events[4]
    else {
      Issue.record("record, group end, reject and trailer expected")
      return
    }
    #expect(record.id == "n02086240/a.jpg")
    #expect(record.label == "n02086240")
    #expect(record.names == ["id", "clip", "image", "label", "score", "caption"])
    #expect(try record.tensor("clip").floats == [1, -0.5, 0.25, 2])
    #expect(try record.tensor("image").signature == "u8[2,2,3]")
    #expect(try record.number("score") == 0.5)
    #expect(group == GroupEnd(records: 1, by: "label", key: "n02086240"))
    #expect(reject.code == "image/truncated")
    #expect(trailer.sum == 0x554C_674A_1591_8C53)
  }

  @Test func `every prefix but the whole first segment is refused`() {
    let stream = example("two-segments.recs.zst")
    let accepted = (0..<stream.count).filter { verdict(Array(stream[..<$0])) == nil }
    #expect(accepted == [363])
    #expect(verdict([]) == .empty)
  }

  @Test(arguments: ["two-segments.recs.zst", "segment.recs"])
  func `every single-bit flip is refused`(name: String) {
    let stream = example(name)
    var accepted: [String] = []
    for index in stream.indices {
      for bit in 0..<8 {
        var flipped = stream
        flipped[index] ^= 1 << bit
        if verdict(flipped) == nil { accepted.append("\(index).\(bit)") }
      }
    }
    #expect(accepted.isEmpty)
  }

  @Test func `lost, doubled and misplaced frames are refused`() {
    let stream = example("segment.recs.zst")
    let header = Array(stream[..<53])
    let items = Array(stream[53..<300])
    let trailer = Array(stream[300...])
    #expect(verdict(header + items + trailer) == nil)
    #expect(verdict(header + trailer) == .corrupt)
    #expect(verdict(header + items + items + trailer) != nil)
    #expect(verdict(items + trailer) == .corrupt)
    #expect(verdict(header + items) == .truncated)
    #expect(verdict(header + header + items + trailer) == .corrupt)
  }
}

@Suite struct RefusedStreamTests {
  @Test(arguments: ["abandoned-reader.recs"], [1, 2])
  func `a stream that was found by fuzzing is refused`(name: String, threads: Int) {
    let bytes = contents(of: "\(repository)/Tests/Fixtures/streams-refused/\(name)")
    for _ in 0..<20 {
      #expect(throws: RecordError.self) { try events(bytes, threads: threads) }
    }
  }
}

import Exact
import Records
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// A stream written to a file with the given options, read back as bytes.
func written(
  _ options: RecordWriter.Options = .init(), _ body: (RecordWriter) throws -> Void
) throws -> [UInt8] {
  let scratch = Scratch()
  let path = scratch.file("out.recs.zst")
  let descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
  let writer = RecordWriter(descriptor: descriptor, name: "out", options: options)
  try body(writer)
  try writer.close()
  close(descriptor)
  return contents(of: path)
}

/// A record whose image is reproducible noise.
func noisy(_ index: Int, size: Int = 2_000) -> Record {
  var state = UInt64(index) &* 0x9E37_79B9_7F4A_7C15 | 1
  let pixels = (0..<size).map { _ -> UInt8 in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: state >> 59)
  }
  return Record(
    id: "noise/\(index)", label: "class \(index % 3)",
    ["image": .tensor(TensorValue(.u8, [size], Bytes(pixels)))])
}

@Suite struct RecordWriterTests {
  private func stream(_ options: RecordWriter.Options, records: Int, size: Int = 2_000) throws
    -> [UInt8]
  {
    try written(options) { writer in
      try writer.begin(SegmentHeader(tool: "test 1"))
      for index in 0..<records { try writer.write(noisy(index, size: size)) }
      try writer.end()
    }
  }

  private func digest(_ bytes: [UInt8]) throws -> UInt64 {
    guard case .trailer(let trailer)? = try events(bytes).last else { return 0 }
    return trailer.xxh
  }

  @Test func `items do not depend on threads, level, frame size or framing`() throws {
    var options = RecordWriter.Options()
    let reference = try digest(stream(options, records: 300))
    for (threads, level, frame, bare) in [
      (2, 1, 1 << 20, false), (3, 3, 10_000, false), (1, 0, 5_000, false), (2, 0, 1 << 20, true),
      (1, 19, 1 << 16, false),
    ] {
      options.threads = threads
      options.level = level
      options.frameSize = frame
      options.isBare = bare
      let bytes = try stream(options, records: 300)
      #expect(try digest(bytes) == reference)
      #expect(try events(bytes, threads: 2).count == 302)
    }
  }

  @Test func `an empty segment is the worked example`() throws {
    let bytes = try written { writer in
      var header = SegmentHeader(tool: "decode 0.1.0")
      header.by = ["label"]
      try writer.begin(header)
      try writer.end()
    }
    #expect(bytes == example("empty.recs.zst"))
  }

  @Test func `a failure travels in the trailer`() throws {
    let bytes = try written { writer in
      try writer.begin(SegmentHeader(tool: "embed 0.1.0"))
      try writer.end(failure: .init(tool: "embed", message: "out of device memory", status: 75))
    }
    guard case .trailer(let trailer)? = try events(bytes).last else {
      Issue.record("a trailer expected")
      return
    }
    #expect(trailer.failure == .init(tool: "embed", message: "out of device memory", status: 75))
    #expect(verdict(bytes) == .upstream)
  }

  private func acceptedFlips(_ stream: [UInt8]) -> Int {
    var accepted = 0
    for index in stream.indices {
      for bit in 0..<8 {
        var flipped = stream
        flipped[index] ^= 1 << bit
        if verdict(flipped) == nil { accepted += 1 }
      }
    }
    return accepted
  }

  @Test(arguments: [0, 1, 19])
  func `every single-bit flip of a written stream is refused`(level: Int) throws {
    var options = RecordWriter.Options()
    options.level = level
    #expect(acceptedFlips(try stream(options, records: 6, size: 700)) == 0)
  }

  @Test func `a flip inside a compressed frame is refused unless it means nothing`() throws {
    var options = RecordWriter.Options()
    options.storesSmallFrames = false
    let stream = try stream(options, records: 6, size: 700)
    // The two reserved bits of each block's sequence section, and padding of its entropy tables;
    // a verdict of "complete" says that all digests hold, so the records are the same.
    #expect(acceptedFlips(stream) < stream.count * 8 / 1000)
  }

  @Test func `setting a field keeps the bytes of the others`() throws {
    let record = noisy(1)
    let changed = record.setting(["rank": .integer(3), "label": .text("other")])
    #expect(try changed.tensor("image") == noisy(1).tensor("image"))
    #expect(changed.label == "other")
    #expect(changed.names == ["id", "rank", "image", "label"])
    #expect(changed.keeping { $0 == "rank" }.names == ["id", "rank", "label"])
  }
}

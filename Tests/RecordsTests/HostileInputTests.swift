import Records
import TestSupport
import Testing

/// Bytes that announce more than there is, or that no writer produces (`formats/record-stream.md`, section 4).
@Suite struct HostileInputTests {
  private static let header: [UInt8] = Array(example("empty.recs").prefix(40))

  /// The error for a bare stream that continues with `item` after a header.
  private func refusal(_ item: [UInt8]) -> RecordError.Code? { verdict(Self.header + item) }

  private func record(_ key: String, _ value: [UInt8]) -> [UInt8] {
    [0x82, 0x01, 0xA2, 0x62, 0x69, 0x64, 0x61, 0x61, 0x60 + UInt8(key.utf8.count)] + Array(key.utf8) + value
  }

  @Test(arguments: [
    [0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],  // 2⁶³ bytes
    [0x9A, 0xFF, 0xFF, 0xFF, 0xFF],  // 2³² elements
    [0xBA, 0xFF, 0xFF, 0xFF, 0xFF],  // 2³² entries
    [UInt8](repeating: 0x81, count: 3000) + [0],  // arrays within arrays
    [0xD8, 0x28, 0x82, 0x82, 0x1A, 0xFF, 0xFF, 0xFF, 0xFF, 0x1A, 0xFF, 0xFF, 0xFF, 0xFF, 0xD8, 0x40, 0x41, 0],
  ])
  func `claims beyond the limits are refused before memory is reserved`(value: [UInt8]) {
    #expect(refusal(record("v", value)) == .limit)
  }

  @Test(
    arguments: [
      ("indefinite bytes", [0x5F, 0x41, 0, 0xFF]), ("indefinite array", [0x9F, 0xFF]),
      ("unassigned simple value", [0xF8, 0x18]), ("reserved head", [0xFC]), ("undefined", [0xF7]),
      ("a longer head than needed", [0x18, 0x01]), ("bad UTF-8", [0x62, 0xC3, 0x28]),
      ("a surrogate in UTF-8", [0x63, 0xED, 0xA0, 0x80]), ("a date tag", [0xC0, 0x61, 0x61]),
      ("reserved typed array", [0xD8, 0x4C, 0x41, 0]),
      ("column-major", [0xD9, 0x04, 0x10, 0x82, 0x81, 0x01, 0xD8, 0x40, 0x41, 0]),
      ("twin keys", [0xA2, 0x61, 0x61, 0x01, 0x61, 0x61, 0x02]),
      ("twin keys apart", [0xA3, 0x61, 0x62, 0x01, 0x61, 0x61, 0x02, 0x61, 0x62, 0x03]),
      ("a number as key", [0xA1, 0x01, 0x02]),
      ("a dimension of zero", [0xD8, 0x28, 0x82, 0x81, 0x00, 0xD8, 0x40, 0x40]),
      ("a shape that does not fit", [0xD8, 0x28, 0x82, 0x81, 0x02, 0xD8, 0x40, 0x41, 0]),
      ("half a float", [0xD8, 0x55, 0x43, 0, 0, 0]),
    ] as [(String, [UInt8])])
  func `what no writer makes is refused`(name: String, value: [UInt8]) {
    #expect(refusal(record("v", value)) == .corrupt, "\(name)")
  }

  @Test func `kinds of a newer version are refused, ancillary kinds are not`() {
    #expect(refusal([0x82, 0x05, 0xA0]) == .newer)
    #expect(refusal([0x82, 0x0F, 0xA0]) == .newer)
    #expect(refusal([0x82, 0x10, 0xA0]) == .truncated)
    #expect(refusal([0x82, 0x18, 0x40, 0xA0]) == .truncated)
    #expect(refusal([0x82, 0x00, 0xA0]) == .corrupt)
    #expect(refusal([0x82, 0x01, 0xA0]) == .corrupt)
  }

  @Test func `names and captions have a length`() {
    let long = [UInt8](repeating: 0x61, count: 1025)
    #expect(refusal([0x82, 0x01, 0xA1, 0x62, 0x69, 0x64, 0x79, 0x04, 0x01] + long) == .limit)
    let text = [UInt8](repeating: 0x61, count: 70_000)
    #expect(
      refusal(
        [0x82, 0x01, 0xA2, 0x62, 0x69, 0x64, 0x61, 0x61, 0x67] + Array("caption".utf8)
          + [0x7A, 0x00, 0x01, 0x11, 0x70] + text) == .limit)
  }

  @Test func `frames that lie about their size are refused`() {
    let magic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
    // 2⁴⁰ bytes are announced and none follow.
    let huge = magic + [0xE4, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    #expect(verdict(huge) == .limit)
    // One byte of content in 200 000 empty blocks.
    let empty = magic + [0x24, 0x01] + [UInt8](repeating: 0, count: 600_000)
    #expect(verdict(empty) == .limit)
    // A window of 128 MiB.
    #expect(verdict(magic + [0x04, 0x88, 1, 0, 0, 0, 0, 0, 0]) == .limit)
    // Reserved bits, a dictionary, a reserved block.
    #expect(verdict(magic + [0x2C, 0x01, 9, 0, 0, 0x41, 0, 0, 0, 0]) == .corrupt)
    #expect(verdict(magic + [0x25, 0x01, 0x01, 9, 0, 0, 0x41, 0, 0, 0, 0]) == .corrupt)
    #expect(verdict(magic + [0x24, 0x01, 0x0F, 0, 0, 0x41, 0, 0, 0, 0]) == .corrupt)
  }

  @Test func `promises of grouping are held`() throws {
    func stream(_ labels: [String], ends: Bool = true) throws -> RecordError.Code? {
      verdict(
        try written { writer in
          var header = SegmentHeader(tool: "test 1")
          header.by = ["label"]
          try writer.begin(header)
          for (index, label) in labels.enumerated() {
            try writer.write(Record(id: "\(index)", label: label))
            if ends { try writer.write(GroupEnd(records: 1, by: "label", key: label)) }
          }
          try writer.end()
        })
    }
    #expect(try stream(["a", "b"]) == nil)
    #expect(try stream(["a", "b", "a"]) == .promise)
    #expect(try stream(["a", "b"], ends: false) == .promise)
  }
}

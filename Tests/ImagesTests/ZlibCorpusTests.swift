import Glibc
import Images
import TestSupport
import Testing

/// Buffers with zlib's results: a small set always, a large one of `tools/goldens/zlib-corpus.py` where
/// `EDITS_ZLIB_CORPUS` names it.
@Suite struct ZlibCorpusTests {
  private struct Entry {
    let container: DeflateContainer
    let level: Int
    /// Whether the size is that of zlib with its usual settings.
    let isUsual: Bool
    let plain: [UInt8]
    let packed: [UInt8]
  }

  private static func entries() throws -> [Entry] {
    var bytes = try ImageFixtures.bytes("zlib-corpus.bin")[...]
    if let path = getenv("EDITS_ZLIB_CORPUS") { bytes += contents(of: String(cString: path)) }
    func count(_ start: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) } }
    var entries: [Entry] = []
    while !bytes.isEmpty {
      let start = bytes.startIndex
      let body = start + 12
      let (plain, packed) = (count(start + 4), count(start + 8))
      entries.append(
        Entry(
          container: [DeflateContainer.raw, .zlib, .gzip][Int(bytes[start])], level: Int(bytes[start + 1]),
          isUsual: bytes[start + 2] == 1, plain: Array(bytes[body..<body + plain]),
          packed: Array(bytes[body + plain..<body + plain + packed])))
      bytes = bytes[(body + plain + packed)...]
    }
    return entries
  }

  @Test func `inflate gives the bytes that zlib packed`() throws {
    let entries = try Self.entries()
    #expect(entries.count >= 60)
    for (index, entry) in entries.enumerated() {
      let plain = try inflate(entry.packed, as: entry.container, maximumSize: entry.plain.count)
      #expect(plain == entry.plain, "entry \(index)")
    }
  }

  @Test func `deflate's sizes are within a tenth of zlib's at the same level`() throws {
    for (index, entry) in try Self.entries().enumerated() where entry.isUsual {
      let packed = deflate(entry.plain, level: entry.level, as: entry.container)
      // Eight bytes stand for the rounding of the smallest buffers.
      #expect(
        Double(packed.count) <= 1.1 * Double(entry.packed.count) + 8,
        "entry \(index): \(entry.plain.count) bytes at level \(entry.level)")
      #expect(try inflate(packed, as: entry.container, maximumSize: entry.plain.count) == entry.plain)
    }
  }
}

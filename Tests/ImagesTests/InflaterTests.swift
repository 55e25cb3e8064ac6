import Images
import Testing

@Suite struct InflaterTests {
  private static let limit = 1 << 24

  @Test func `streams written by zlib decompress to what went in`() throws {
    let manifest = String(decoding: try ImageFixtures.bytes("inflate/manifest.txt"), as: UTF8.self)
    let lines = manifest.split(separator: "\n")
    #expect(lines.count > 30)
    for line in lines {
      let words = line.split(separator: " ")
      let stream = try ImageFixtures.bytes("inflate/\(words[0])")
      let container: DeflateContainer = words[0].hasSuffix(".gz") ? .gzip : .zlib
      let bytes = try inflate(stream, as: container, maximumSize: Self.limit)
      #expect(bytes.count == Int(words[1]), "\(words[0])")
      #expect(CRC32.checksum(bytes) == UInt32(words[2]), "\(words[0])")
    }
  }

  @Test(arguments: ["inflate/fields.gz", "inflate/one-default.zlib", "inflate/noise-huffman.zlib"])
  func `a stream cut at any byte is refused as truncated`(_ name: String) throws {
    let stream = try ImageFixtures.bytes(name)
    let container: DeflateContainer = name.hasSuffix(".gz") ? .gzip : .zlib
    for end in 0..<stream.count {
      #expect(throws: ImageError(.truncated, at: 0, "")) {
        try inflate(Array(stream[..<end]), as: container, maximumSize: Self.limit)
      }
    }
  }

  @Test func `every flipped bit of a zlib stream is noticed`() throws {
    let stream = deflate(wordy(600), as: .zlib)
    for bit in 0..<stream.count * 8 {
      var damaged = stream
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      // Two bits of the header say how the stream was made; what is left must be refused.
      guard let bytes = try? inflate(damaged, as: .zlib, maximumSize: Self.limit) else { continue }
      #expect(bytes == wordy(600), "bit \(bit)")
    }
  }

  @Test(arguments: [1, 2, 3, 7, 4096])
  func `input may arrive in pieces of any size`(_ step: Int) throws {
    let bytes = wordy(300_000)
    for container in [DeflateContainer.raw, .zlib, .gzip] {
      let stream = deflate(bytes, as: container)
      var position = 0
      var inflater = Inflater(container) { target in
        let count = min(step, target.count, stream.count - position)
        target.copyBytes(from: stream[position..<position + count])
        position += count
        return count
      }
      var result: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 12_345)
      while true {
        let count = try piece.withUnsafeMutableBytes { try inflater.read(into: $0) }
        result += piece[..<count]
        if count < piece.count { break }
      }
      #expect(result == bytes)
    }
  }

  @Test func `more than the permitted size is refused, the permitted size is not`() throws {
    let stream = deflate([UInt8](repeating: 0, count: 1_000_000), as: .zlib)
    #expect(try inflate(stream, as: .zlib, maximumSize: 1_000_000).count == 1_000_000)
    for limit in [0, 1, 70_000, 999_999] {
      #expect(throws: ImageError(.tooLarge, at: 0, "")) {
        try inflate(stream, as: .zlib, maximumSize: limit)
      }
    }
  }

  @Test(
    arguments: [
      ("block type 3", [0x07]),
      ("stored length and complement disagree", [0x01, 0x01, 0x00, 0x00, 0x00]),
      ("too many length symbols", [0xFD, 0xFF, 0xFF, 0xFF]),
      ("a distance before the first byte", [0x03, 0x02, 0x00]),
      ("fixed length symbol 286", [0x1B, 0x03, 0x00]),
      ("code-length code over-subscribed", [0x05, 0x00, 0xFE, 0xFF, 0xFF]),
      ("code-length code empty", [0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]),
    ] as [(String, [UInt8])])
  func `a raw stream that breaks the format is refused as corrupt`(
    _ what: String, _ bytes: [UInt8]
  ) {
    #expect(throws: ImageError(.corrupt, at: 0, "")) {
      try inflate(bytes + [0, 0, 0, 0, 0, 0, 0, 0], as: .raw, maximumSize: Self.limit)
    }
  }

  @Test func `a match reaches back exactly as far as there is data`() throws {
    // Fixed codes: literal "a", then length 3 at distance 1, end of block.
    #expect(try inflate([0x4B, 0x04, 0x02, 0x00], as: .raw, maximumSize: 9) == Array("aaaa".utf8))
    // The same at distance 2.
    #expect(throws: ImageError(.corrupt, at: 0, "")) {
      try inflate([0x4B, 0x04, 0x42, 0x00], as: .raw, maximumSize: 9)
    }
  }

  @Test func `a match does not reach into the previous gzip member`() throws {
    let first = deflate(Array("abcdef".utf8), as: .gzip)
    let header = first[..<10]
    let reachingBack = header + [0x03, 0x02, 0x00] + [UInt8](repeating: 0, count: 8)
    #expect(throws: ImageError(.corrupt, at: 0, "")) {
      try inflate(first + reachingBack, as: .gzip, maximumSize: Self.limit)
    }
  }

  @Test func `what follows a gzip member must be another or zero bytes`() throws {
    let bytes = Array("hello".utf8)
    let member = deflate(bytes, as: .gzip)
    #expect(try inflate(member + member, as: .gzip, maximumSize: 99) == bytes + bytes)
    #expect(try inflate(member + [0, 0, 0], as: .gzip, maximumSize: 99) == bytes)
    #expect(throws: ImageError(.corrupt, at: 0, "")) {
      try inflate(member + [1, 2, 3], as: .gzip, maximumSize: 99)
    }
  }

  @Test(arguments: [-8, -4]) func `a wrong checksum or size of a gzip member is noticed`(
    _ fromEnd: Int
  ) {
    var member = deflate(wordy(100), as: .gzip)
    member[member.count + fromEnd] ^= 1
    #expect(throws: ImageError(.corrupt, at: 0, "")) {
      try inflate(member, as: .gzip, maximumSize: 999)
    }
  }

  @Test func `a preset dictionary is refused as unsupported`() {
    #expect(throws: ImageError(.unsupported, at: 0, "")) {
      try inflate([0x78, 0xBB, 0, 0, 0, 0], as: .zlib, maximumSize: 9)
    }
  }

  @Test func `what the source throws comes out of the inflater`() {
    var inflater = Inflater(.raw) { _ throws(ImageError) in
      throw ImageError(.unreadable, at: 7, "the disk is gone")
    }
    var byte: UInt8 = 0
    do {
      _ = try withUnsafeMutableBytes(of: &byte) { try inflater.read(into: $0) }
      Issue.record("nothing was thrown")
    } catch {
      #expect((error as? ImageError)?.code == .unreadable)
    }
  }
}

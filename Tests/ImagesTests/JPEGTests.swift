import Images
import Testing

@Suite struct JPEGTests {
  /// What djpeg shows of a file: one `WxHxC:CRC` per column of the manifest.
  struct Expectation: Sendable, CustomTestStringConvertible {
    let name: String
    let columns: [String]
    var testDescription: String { name }

    static let all: [Expectation] =
      (try? ImageFixtures.text("jpeg/manifest.txt"))
      .map { text in
        text.split(separator: "\n").map { line in
          let words = line.split(separator: " ").map(String.init)
          return Expectation(name: words[0], columns: Array(words.dropFirst()))
        }
      } ?? []
  }

  private func digest(_ image: PixelImage) -> String {
    let crc = String(CRC32.checksum(image.pixels[...]), radix: 16)
    let padded = String(repeating: "0", count: 8 - crc.count) + crc
    return "\(image.width)x\(image.height)x\(image.channels):\(padded)"
  }

  @Test func `pixels are those of djpeg`() throws {
    #expect(Expectation.all.count > 80)
    for file in Expectation.all {
      let bytes = try ImageFixtures.bytes("jpeg/\(file.name)")
      #expect(digest(try PixelImage(decoding: bytes)) == file.columns[0], "\(file.name)")
    }
  }

  @Test func `reduced pixels are those of djpeg -scale`() throws {
    for file in Expectation.all where file.columns.count > 3 {
      let bytes = try ImageFixtures.bytes("jpeg/\(file.name)")
      for (column, reduction) in [2, 4, 8].enumerated() {
        let options = JPEGDecoder.Options(maximumPixels: 1 << 20, reduction: reduction)
        let image = try JPEGDecoder.decode(bytes, options).image
        #expect(digest(image) == file.columns[1 + column], "\(file.name) 1/\(reduction)")
      }
    }
  }

  @Test func `truncated files are refused, or shown as djpeg shows them`() throws {
    for file in Expectation.all where file.columns.count > 5 {
      let bytes = try ImageFixtures.bytes("jpeg/\(file.name)")
      for (column, length) in [(4, bytes.count / 2), (5, bytes.count * 9 / 10)] where file.columns[column] != "none" {
        let part = Array(bytes[..<length])
        var options = JPEGDecoder.Options(maximumPixels: 1 << 20)
        let strict = options
        #expect(throws: ImageError(.truncated, at: 0, "")) { _ = try JPEGDecoder.decode(part, strict).image }
        options.isTolerant = true
        let shown = try JPEGDecoder.decode(part, options)
        #expect(digest(shown.image) == file.columns[column], "\(file.name) cut to \(length)")
        #expect(shown.warning != nil)
      }
    }
  }

  @Test func `damaged files are shown as djpeg shows them, or refused where it refuses them`() throws {
    let files = try ImageFixtures.bytes("jpeg-damage.bin")
    let lines = try ImageFixtures.text("jpeg-damage.txt").split(separator: "\n")
    #expect(lines.count > 100)
    var start = 0
    for (index, line) in lines.enumerated() {
      let columns = line.split(separator: " ")
      let end = start + (Int(columns[0]) ?? 0)
      for (reduction, expected) in zip([1, 2, 4, 8], columns[1...]) {
        let options = JPEGDecoder.Options(maximumPixels: 1 << 24, isTolerant: true, reduction: reduction)
        let shown = try? JPEGDecoder.decode(Array(files[start..<end]), options)
        #expect((shown.map { digest($0.image) } ?? "none") == expected, "file \(index) at 1/\(reduction)")
      }
      start = end
    }
  }

  @Test func `a file that scans the same blocks again and again is refused`() throws {
    let file = try #require(Expectation.all.first { $0.name.contains("64x48-1x1-prog") })
    let bytes = try ImageFixtures.bytes("jpeg/\(file.name)")
    let marks = bytes.indices.dropLast().filter { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA }
    let last = try #require(marks.last)
    // The last scan refines bits: repeated, it stays valid.
    let scan = bytes[last..<(bytes.count - 2)]
    let repeated = Array(bytes[..<last]) + Array(repeatElement(scan, count: 400).joined()) + bytes.suffix(2)
    let error = #expect(throws: ImageError.self) {
      _ = try JPEGDecoder.decode(repeated, .init(maximumPixels: 1 << 16, isTolerant: true))
    }
    #expect(error?.code == .unsupported && error?.reason.contains("jpegtran") == true)
  }

  @Test func `no damage to a byte crashes the decoder`() throws {
    for name in ["17x33-2x2-prog", "7x5-2x2-restart", "31x15-1x1-base"] {
      let file = Expectation.all.first { $0.name.hasPrefix(String(name.prefix(5))) && $0.name.contains(name.suffix(4)) }
      guard let file else { continue }
      let bytes = try ImageFixtures.bytes("jpeg/\(file.name)")
      for place in bytes.indices {
        for value in [0x00, 0xFF, bytes[place] ^ 0x10] as [UInt8] {
          var damaged = bytes
          damaged[place] = value
          for isTolerant in [false, true] {
            _ = try? JPEGDecoder.decode(damaged, .init(maximumPixels: 1 << 16, isTolerant: isTolerant))
          }
        }
      }
    }
  }

  @Test func `an end marker may be missing and anything may follow it`() throws {
    let file = try #require(Expectation.all.first { $0.name.contains("64x48-2x2-base") && !$0.name.contains("tp") })
    let bytes = try ImageFixtures.bytes("jpeg/\(file.name)")
    #expect(digest(try PixelImage(decoding: Array(bytes.dropLast(2)))) == file.columns[0])
    #expect(digest(try PixelImage(decoding: bytes + [1, 2, 0xFF, 0xD8, 3])) == file.columns[0])
  }

  @Test func `what is not read is refused with a remedy`() throws {
    let file = try #require(Expectation.all.first { $0.name.contains("64x48-2x2-base") && !$0.name.contains("tp") })
    let bytes = try ImageFixtures.bytes("jpeg/\(file.name)")
    let frame = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0xFF, 0xC0, 0]) || bytes[$0...].starts(with: [0xFF, 0xC1, 0]) })
    for (offset, value, word) in [(1, 0xC9, "arithmetic"), (1, 0xC3, "lossless"), (4, 12, "12-bit")] {
      var changed = bytes
      changed[frame + offset] = UInt8(value)
      let error = #expect(throws: ImageError.self) { _ = try PixelImage(decoding: changed) }
      #expect(error?.code == .unsupported && error?.reason.contains(word) == true)
    }
  }

  @Test func `a declared size over the limit is refused before memory is reserved`() throws {
    let file = try #require(Expectation.all.first { $0.name.contains("64x48-2x2-base") && !$0.name.contains("tp") })
    let bytes = try ImageFixtures.bytes("jpeg/\(file.name)")
    #expect(throws: ImageError(.tooLarge, at: 0, "")) {
      _ = try PixelImage(decoding: bytes, maximumPixels: 64 * 48 - 1)
    }
  }
}

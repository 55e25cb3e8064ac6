import Images
import Testing

@Suite struct PNGTests {
  @Test func `every color type, depth and interlacing decodes to Pillow's pixels`() throws {
    let names = try ImageFixtures.names("png", suffix: ".png")
    #expect(names.count >= 55)
    for name in names {
      let image = try PixelImage(decoding: ImageFixtures.bytes("png/\(name)"))
      let expected = try PixelImage(
        decoding: ImageFixtures.bytes("png/\(name.dropLast(4)).pam"))
      #expect(image == expected, "\(name)")
    }
  }

  @Test func `a changed sample is told from Pillow's`() throws {
    let image = try PixelImage(decoding: ImageFixtures.bytes("png/color2-depth8.png"))
    var pixels = image.pixels
    pixels[100] ^= 1
    let changed = PixelImage(
      width: image.width, height: image.height, channels: image.channels, pixels: pixels)
    #expect(
      try changed != PixelImage(decoding: ImageFixtures.bytes("png/color2-depth8.pam")))
  }

  @Test(arguments: ["color3-depth4-trns-adam7", "color6-depth8", "apng"])
  func `a file cut at any byte is refused`(_ name: String) throws {
    let file = try ImageFixtures.bytes("png/\(name).png")
    for end in 0..<file.count {
      #expect(throws: ImageError.self) { try PixelImage(decoding: Array(file[..<end])) }
    }
    #expect(throws: ImageError(.truncated, at: 0, "")) {
      try PixelImage(decoding: Array(file.dropLast()))
    }
  }

  @Test func `every changed byte is noticed`() throws {
    let file = try ImageFixtures.bytes("png/color2-depth8-adam7.png")
    for index in file.indices {
      var damaged = file
      damaged[index] ^= 0x20
      #expect(throws: ImageError.self, "byte \(index)") { try PixelImage(decoding: damaged) }
    }
  }

  @Test func `a size over the limit is refused before anything is decoded`() {
    let file = PNGFile(width: 20_000, height: 20_000).bytes(data: [])
    #expect(throws: ImageError(.tooLarge, at: 0, "")) { try PixelImage(decoding: file) }
    let small = PixelImage(width: 10, height: 10, channels: 1, pixels: noise(100)).encodedAsPNG()
    #expect(throws: ImageError(.tooLarge, at: 0, "")) {
      try PixelImage(decoding: small, maximumPixels: 99)
    }
  }

  @Test(
    arguments: [
      ("width 0", PNGFile(width: 0)), ("depth 3", PNGFile(depth: 3)),
      ("color type 5", PNGFile(colorType: 5)), ("RGB of depth 4", PNGFile(depth: 4, colorType: 2)),
      ("a palette image without palette", PNGFile(colorType: 3)),
      ("a palette of 2 bytes", PNGFile(colorType: 3, extra: [("PLTE", [1, 2])])),
      ("a palette of 257 colors", PNGFile(colorType: 3, extra: [("PLTE", [UInt8](repeating: 1, count: 771))])),
      ("a transparent gray of 1 byte", PNGFile(extra: [("tRNS", [1])])),
      ("an unknown critical chunk", PNGFile(extra: [("ABCD", [])])),
    ])
  func `a header that contradicts itself is refused as corrupt`(_ what: String, _ file: PNGFile) {
    #expect(throws: ImageError(.corrupt, at: 0, "")) {
      try PixelImage(decoding: file.bytes(data: [0, 1, 2, 0, 3, 4]))
    }
  }

  @Test func `rows are checked`() throws {
    let file = PNGFile()
    #expect(try PixelImage(decoding: file.bytes(data: [0, 1, 2, 0, 3, 4])).pixels == [1, 2, 3, 4])
    #expect(throws: ImageError(.corrupt, at: 0, "")) {  // there is no filter 5
      try PixelImage(decoding: file.bytes(data: [0, 1, 2, 5, 3, 4]))
    }
    #expect(throws: ImageError(.truncated, at: 0, "")) {
      try PixelImage(decoding: file.bytes(data: [0, 1, 2, 0, 3]))
    }
    // More data than pixels is ignored.
    let longer = file.bytes(data: [0, 1, 2, 0, 3, 4, 9, 9, 9])
    #expect(try PixelImage(decoding: longer).pixels == [1, 2, 3, 4])
  }

  @Test func `an index outside of the palette is refused`() throws {
    let file = PNGFile(colorType: 3, extra: [("PLTE", [1, 2, 3, 4, 5, 6])])
    let image = try PixelImage(decoding: file.bytes(data: [0, 0, 1, 0, 1, 0]))
    #expect(image.pixels == [1, 2, 3, 4, 5, 6, 4, 5, 6, 1, 2, 3])
    #expect(throws: ImageError(.corrupt, at: 0, "")) {
      try PixelImage(decoding: file.bytes(data: [0, 0, 1, 0, 1, 2]))
    }
  }

  @Test func `a transparent color of 16 bits is compared in full`() throws {
    let file = PNGFile(width: 2, height: 1, depth: 16, extra: [("tRNS", [0x12, 0x34])])
    let image = try PixelImage(decoding: file.bytes(data: [0, 0x12, 0x34, 0x12, 0x35]))
    #expect(image.channels == 2)
    #expect(image.pixels == [0x12, 0, 0x12, 255])
  }

  @Test(arguments: 1...4) func `what was encoded comes back`(_ channels: Int) throws {
    for (width, height) in [(1, 1), (3, 5), (28, 28), (61, 17)] {
      let count = width * height * channels
      for pixels in [noise(count), (0..<count).map { UInt8($0 / 7 & 255) }] {
        let image = PixelImage(width: width, height: height, channels: channels, pixels: pixels)
        for level in [0, 1, 6] {
          #expect(try PixelImage(decoding: image.encodedAsPNG(level: level)) == image)
        }
      }
    }
  }
}

/// A PNG file that is put together by hand.
struct PNGFile: Sendable {
  var width = 2
  var height = 2
  var depth: UInt8 = 8
  var colorType: UInt8 = 0
  var extra: [(String, [UInt8])] = []

  func bytes(data: [UInt8]) -> [UInt8] {
    let header = big(width) + big(height) + [depth, colorType, 0, 0, 0]
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let chunks =
      [("IHDR", header)] + extra + [("IDAT", deflate(data, as: .zlib)), ("IEND", [])]
    for (type, body) in chunks {
      let named = Array(type.utf8) + body
      file += big(body.count) + named + big(Int(CRC32.checksum(named)))
    }
    return file
  }

  private func big(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

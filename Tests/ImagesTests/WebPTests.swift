import Images
import Testing

/// WebP files.
@Suite struct WebPTests {
  @Test func `every form decodes to Pillow's pixels`() throws {
    let names = try ImageFixtures.names("webp", suffix: ".webp")
    #expect(names.count >= 75)
    for name in names {
      let image = try PixelImage(decoding: ImageFixtures.bytes("webp/\(name)"))
      let expected = try PixelImage(decoding: ImageFixtures.bytes("webp/\(name.dropLast(5)).pam"))
      #expect(image == expected, "\(name)")
    }
  }

  @Test(arguments: [
    "lossy-smooth-33x31-75", "lossless-flat-33x31", "lossy-alpha-flat-33x31", "palette-16", "animated",
  ])
  func `a file cut at any byte is refused`(_ name: String) throws {
    let file = try ImageFixtures.bytes("webp/\(name).webp")
    let image = try PixelImage(decoding: file)
    for end in 0..<file.count {
      #expect(throws: ImageError.self, "\(name) cut at \(end)") { try PixelImage(decoding: Array(file[..<end])) }
      // Where the header says that this is all; further images, and what pads the last chunk, are not looked at.
      guard end > 12 else { continue }
      var short = Array(file[..<end])
      for i in 0..<4 { short[4 + i] = UInt8(truncatingIfNeeded: (end - 8) >> (8 * i)) }
      guard let shown = try? PixelImage(decoding: short) else { continue }
      #expect(shown == image && (name == "animated" || end == file.count - 1), "\(name) ending at \(end)")
    }
  }

  @Test(arguments: ["lossy-smooth-33x31-40", "lossless-smooth-33x31", "lossy-alpha-smooth-33x31"])
  func `a changed byte is an error or an image of the same size`(_ name: String) throws {
    let file = try ImageFixtures.bytes("webp/\(name).webp")
    let image = try PixelImage(decoding: file)
    var refused = 0
    for place in stride(from: 30, to: file.count, by: 3) {
      var changed = file
      changed[place] ^= 0x55
      if let shown = try? PixelImage(decoding: changed, maximumPixels: 1 << 20) {
        #expect(shown.width * shown.height <= 1 << 20 && image.width == 33)
      } else {
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  @Test func `sizes are refused before anything is reserved`() throws {
    let file = try ImageFixtures.bytes("webp/lossless-flat-33x31.webp")
    #expect(throws: ImageError(.tooLarge, at: 0, "")) { try PixelImage(decoding: file, maximumPixels: 33 * 31 - 1) }
    var options = DecodingOptions()
    options.maximumPixels = 33 * 31
    #expect(try options.memory(for: file) >= 11 * 33 * 31)
  }

  @Test func `the picture of an extended file must be that of its image`() throws {
    var file = try ImageFixtures.bytes("webp/lossy-alpha-flat-33x31.webp")
    #expect(file[12..<16].elementsEqual("VP8X".utf8))
    file[24] += 1
    #expect(throws: ImageError(.corrupt, at: 0, "")) { try PixelImage(decoding: file) }
  }

  @Test func `an orientation is told by the EXIF chunk`() throws {
    let tiff: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
    let chunk: [UInt8] = Array("EXIF".utf8) + [UInt8(tiff.count), 0, 0, 0] + tiff
    let file = try ImageFixtures.bytes("webp/lossy-flat-33x31-75.webp")
    #expect(ImageOrientation(ofFile: file) == nil)
    #expect(ImageOrientation(ofFile: file + chunk) == .rotated90)
  }
}

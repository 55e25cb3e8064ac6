import Images
import Testing

/// GIF and BMP files.
@Suite struct BitmapTests {
  @Test(arguments: [("gif", 25), ("bmp", 42)])
  func `every form decodes to Pillow's pixels`(format: String, least: Int) throws {
    let names = try ImageFixtures.names(format, suffix: ".\(format)")
    #expect(names.count >= least)
    for name in names {
      let image = try PixelImage(decoding: ImageFixtures.bytes("\(format)/\(name)"))
      let expected = try PixelImage(decoding: ImageFixtures.bytes("\(format)/\(name.dropLast(4)).pam"))
      #expect(image == expected, "\(name)")
    }
  }

  @Test(arguments: [
    "gif/interlaced.gif", "gif/full-table.gif", "gif/extensions.gif", "bmp/rle8.bmp", "bmp/rle4.bmp",
    "bmp/masks-rgba.bmp",
    "bmp/colors-4.bmp", "bmp/header-64-4.bmp",
  ])
  func `a file cut at any byte is refused`(_ name: String) throws {
    let file = try ImageFixtures.bytes(name)
    let image = try PixelImage(decoding: file)
    // A GIF's last bytes, and what pads a row, may be missing.
    for end in stride(from: 0, to: file.count, by: file.count > 2000 ? 97 : 1) {
      guard let part = try? PixelImage(decoding: Array(file[..<end])) else { continue }
      #expect(part == image && end >= file.count - 4, "\(name) cut at \(end)")
    }
  }

  @Test func `a local palette of grays wins over the global one`() throws {
    // Pillow 13.0 shows index 200 in the colors of the global palette.
    let ramp = (0..<256).flatMap { [UInt8($0), UInt8($0), UInt8($0)] }
    let head: [UInt8] = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x87, 0, 0] + [UInt8](repeating: 9, count: 768)
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x87] + ramp
    // 9 bits each: clear (256), 200, end (257).
    let codes: [UInt8] = [8, 4, 0x00, 0x91, 0x05, 0x04, 0, 0x3B]
    let image = try PixelImage(decoding: head + frame + codes)
    #expect(image == PixelImage(width: 1, height: 1, channels: 1, pixels: [200]))
  }

  @Test func `sizes are refused before anything is reserved`() throws {
    var gif = try ImageFixtures.bytes("gif/colors16.gif")
    gif.replaceSubrange(6..<10, with: [255, 255, 255, 255])
    #expect(throws: ImageError(.tooLarge, at: 0, "")) { try PixelImage(decoding: gif) }
    var bmp = try ImageFixtures.bytes("bmp/plain-24.bmp")
    bmp.replaceSubrange(18..<26, with: [255, 255, 255, 127, 255, 255, 255, 127])
    #expect(throws: ImageError(.tooLarge, at: 0, "")) { try PixelImage(decoding: bmp) }
    bmp.replaceSubrange(18..<26, with: [0, 48, 0, 0, 0, 48, 0, 0])
    #expect(throws: ImageError(.truncated, at: 0, "")) { try PixelImage(decoding: bmp) }
  }

  @Test(
    arguments: [
      (28, [2]), (28, [5]), (30, [4]), (30, [5]), (14, [41]),
    ] as [(Int, [UInt8])])
  func `what is not read is named`(place: Int, bytes: [UInt8]) throws {
    var file = try ImageFixtures.bytes("bmp/plain-24.bmp")
    file.replaceSubrange(place..<place + bytes.count, with: bytes)
    #expect(throws: ImageError(.unsupported, at: 0, "")) { try PixelImage(decoding: file) }
  }
}

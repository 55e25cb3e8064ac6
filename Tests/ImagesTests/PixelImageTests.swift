import Images
import Testing

@Suite struct PixelImageTests {
  private static let colors = PixelImage(
    width: 5, height: 1, channels: 4,
    pixels: [255, 0, 0, 9, 0, 255, 0, 9, 0, 0, 255, 9, 255, 255, 255, 0, 12, 200, 77, 255])

  @Test func `gray is Pillow's luma`() {
    // Pillow: Image.frombytes("RGBA", (5, 1), pixels).convert("RGB").convert("L")
    #expect(Self.colors.convertedToGray().pixels == [76, 150, 29, 255, 130])
  }

  @Test func `alpha is dropped without blending`() {
    let image = Self.colors.convertedToRGB()
    #expect(image.pixels == [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, 12, 200, 77])
    let gray = PixelImage(width: 2, height: 1, channels: 2, pixels: [4, 0, 5, 255])
    #expect(gray.withoutAlpha.pixels == [4, 5])
    #expect(gray.convertedToRGB().pixels == [4, 4, 4, 5, 5, 5])
    #expect(Self.colors.withoutAlpha == image)
  }

  @Test(
    arguments: [
      ([0x49, 0x49, 0x2A, 0x00], "TIFF", "tifftopnm"),
      (Array("\0\0\0\u{1c}ftypheic".utf8), "HEIF", "heif-convert"),
      (Array("\0\0\0\u{1c}ftypavif".utf8), "AVIF", "heif-convert"), ([0xFF, 0x0A, 1, 2], "JPEG XL", "djxl"),
      ([0, 0, 0, 12] + Array("JXL ".utf8), "JPEG XL", "djxl"),
      ([0, 0, 0, 12] + Array("jP  ".utf8), "JPEG 2000", "opj_decompress"),
      ([0xFF, 0x4F, 0xFF, 0x51], "JPEG 2000", "opj_decompress"),
      (Array("<?xml version=\"1.0\"?>\n<!-- a --><svg width=\"1\">".utf8), "SVG", "rsvg-convert"),
      ([0, 0, 1, 0] + [UInt8](repeating: 1, count: 20), "Windows icon", "icotool"),
    ] as [([UInt8], String, String)])
  func `a format that is not read is named with its remedy`(
    _ bytes: [UInt8], _ name: String, _ remedy: String
  ) {
    do {
      _ = try PixelImage(decoding: bytes)
      Issue.record("\(name) was decoded")
    } catch {
      #expect(error.code == .unsupported)
      #expect(error.reason.contains(name) && error.reason.contains(remedy))
    }
  }

  @Test func `bytes that are no image are refused`() {
    #expect(throws: ImageError(.truncated, at: 0, "")) { try PixelImage(decoding: []) }
    #expect(throws: ImageError(.unsupported, at: 0, "")) {
      try PixelImage(decoding: Array("hello, world".utf8))
    }
  }
}

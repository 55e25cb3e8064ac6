import Images
import Testing

@Suite struct ResamplingTests {
  /// The picture that tools/goldens/resize.py makes.
  private func pattern(_ width: Int, _ height: Int, _ channels: Int) -> PixelImage {
    let pixels = (0..<UInt64(width * height * channels)).map { i -> UInt8 in
      let value = (((i &* 2_654_435_761) >> 13) ^ ((i &* i) >> 5)) & 255
      return UInt8(i / 7 % 5 == 0 ? value / 128 * 255 : value)
    }
    return PixelImage(width: width, height: height, channels: channels, pixels: pixels)
  }

  private func cases(_ name: String) throws -> [[Substring]] {
    try ImageFixtures.text("resize/\(name)").split(separator: "\n").map { $0.split(separator: " ") }
  }

  private func number(_ word: Substring) throws -> Int { try #require(Int(word)) }

  @Test func `every filter gives the bytes of Pillow at 200 pairs of sizes`() throws {
    let cases = try cases("resize.txt")
    #expect(cases.count == 400)
    let filters: [ResamplingFilter] = [.nearest, .box, .bilinear, .hamming, .bicubic, .lanczos]
    for words in cases {
      let image = pattern(try number(words[0]), try number(words[1]), try number(words[2]))
      for (i, filter) in filters.enumerated() {
        let resized = image.resized(width: try number(words[3]), height: try number(words[4]), filter: filter)
        #expect(CRC32.checksum(resized.pixels[...]) == UInt32(words[5 + i], radix: 16), "\(words[0..<5]) \(filter)")
      }
    }
  }

  @Test func `crop is torchvision's Resize and CenterCrop`() throws {
    for words in try cases("fit.txt") {
      let image = pattern(try number(words[0]), try number(words[1]), try number(words[2]))
      let side = try number(words[3])
      let fitted = image.fitted(width: side, height: side, fit: .crop, filter: .bilinear)
      #expect(CRC32.checksum(fitted.pixels[...]) == UInt32(words[4], radix: 16), "\(words)")
    }
  }

  /// The smaller half of a border comes first, and is what a cut takes away.
  @Test func `center cuts or adds borders and keeps every pixel`() {
    let image = PixelImage(width: 5, height: 2, channels: 1, pixels: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    let centered = image.fitted(width: 4, height: 5, fit: .center, filter: .lanczos)
    #expect(centered.pixels == [0, 0, 0, 0, 1, 2, 3, 4, 6, 7, 8, 9, 0, 0, 0, 0, 0, 0, 0, 0])
    let wide = image.fitted(width: 8, height: 2, fit: .center, filter: .lanczos)
    #expect(wide.fitted(width: 5, height: 2, fit: .center, filter: .lanczos) == image)
    #expect(wide.pixels == [0, 1, 2, 3, 4, 5, 0, 0, 0, 6, 7, 8, 9, 10, 0, 0])
  }

  @Test func `pad keeps the whole picture and its proportions`() {
    let white = PixelImage(width: 40, height: 20, channels: 1, pixels: Array(repeating: 255, count: 800))
    let padded = white.fitted(width: 10, height: 10, fit: .pad, filter: .box)
    let rows = (0..<10).map { y in padded.pixels[10 * y] }
    #expect(rows == [0, 0, 255, 255, 255, 255, 255, 0, 0, 0])
    #expect(padded.pixels.filter { $0 == 255 }.count == 50)
  }

  @Test func `orientations move the corners as EXIF says`() {
    // 1 2 3
    // 4 5 6
    let image = PixelImage(width: 3, height: 2, channels: 1, pixels: [1, 2, 3, 4, 5, 6])
    let expected: [[UInt8]] = [
      [1, 2, 3, 4, 5, 6], [3, 2, 1, 6, 5, 4], [6, 5, 4, 3, 2, 1], [4, 5, 6, 1, 2, 3], [1, 4, 2, 5, 3, 6],
      [4, 1, 5, 2, 6, 3], [6, 3, 5, 2, 4, 1], [3, 6, 2, 5, 1, 4],
    ]
    for orientation in ImageOrientation.allCases {
      let turned = image.oriented(by: orientation)
      #expect(turned.pixels == expected[orientation.rawValue - 1])
      #expect(turned.width == (orientation.rawValue > 4 ? 2 : 3))
    }
  }

  @Test func `the orientation is read in both byte orders and nowhere else`() {
    let little: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
    let big: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
    #expect(ImageOrientation(exif: little[...]) == .rotated90)
    #expect(ImageOrientation(exif: big[...]) == .rotated90)
    #expect(ImageOrientation(exif: (Array("Exif".utf8) + [0, 0] + big)[...]) == .rotated90)
    for length in 0..<20 { #expect(ImageOrientation(exif: big[..<length]) == nil) }
    for place in big.indices {
      var damaged = big
      damaged[place] = 0xFF
      _ = ImageOrientation(exif: damaged[...])
    }
  }
}

import Images
import Testing

@Suite struct ResamplingTests {
  /// The image of tools/goldens/resize.py.
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

  /// Odd sizes, crops that are larger than the picture on one side or on both, and the usual 256 and 224.
  @Test func `a shorter side and a crop are torchvision's Resize and CenterCrop of other sizes`() throws {
    let cases = try cases("crop.txt")
    #expect(cases.count == 134)
    let filters: [ResamplingFilter] = [.bilinear, .bicubic, .lanczos]
    var options = DecodingOptions()
    for words in cases {
      let image = pattern(try number(words[0]), try number(words[1]), try number(words[2]))
      for (i, filter) in filters.enumerated() {
        options.target = try .init(
          shorterSide: number(words[3]), cropWidth: number(words[5]), cropHeight: number(words[4]), filter: filter)
        let cropped = options.prepare(image)
        #expect(CRC32.checksum(cropped.pixels[...]) == UInt32(words[6 + i], radix: 16), "\(words) \(filter)")
      }
    }
  }

  @Test func `pictures that shrink in height have the bytes of Pillow 12 where it is asked for`() throws {
    let filters: [ResamplingFilter] = [.bilinear, .bicubic, .lanczos]
    var others = 0
    for words in try cases("pillow12.txt") {
      let image = pattern(try number(words[0]), try number(words[1]), try number(words[2]))
      let (width, height) = (try number(words[3]), try number(words[4]))
      for (i, filter) in filters.enumerated() {
        let resized = image.resized(width: width, height: height, filter: filter, as: .pillow12)
        #expect(CRC32.checksum(resized.pixels[...]) == UInt32(words[5 + i], radix: 16), "\(words[0..<5]) \(filter)")
        if image.resized(width: width, height: height, filter: filter) != resized { others += 1 }
      }
    }
    #expect(others > 50)
  }

  @Test func `tensors are resized as torchvision does`() throws {
    for words in try cases("torchvision.txt") {
      let image = pattern(try number(words[0]), try number(words[1]), try number(words[2]))
      for (i, filter) in [ResamplingFilter.bilinear, .bicubic].enumerated() {
        let resized = image.resized(
          width: try number(words[3]), height: try number(words[4]), filter: filter, as: .torchvision)
        #expect(CRC32.checksum(resized.pixels[...]) == UInt32(words[5 + i], radix: 16), "\(words[0..<5]) \(filter)")
      }
    }
    #expect(!ResamplingLibrary.torchvision.knows(.lanczos) && ResamplingLibrary.pillow12.knows(.lanczos))
  }

  @Test func `both of CLIP's image processors are to be had`() throws {
    for words in try cases("clip.txt") {
      let image = pattern(try number(words[0]), try number(words[1]), 3)
      let side = try number(words[2])
      for (i, library) in [ResamplingLibrary.torchvision, .pillow13].enumerated() {
        let fitted = image.fitted(
          width: side, height: side, fit: .cropAsTransformers, filter: .bicubic, as: library)
        #expect(CRC32.checksum(fitted.pixels[...]) == UInt32(words[3 + i], radix: 16), "\(words) \(library)")
      }
    }
  }

  @Test func `a window is that part of the whole`() {
    let libraries: [(ResamplingFilter, ResamplingLibrary)] =
      ResamplingFilter.allCases.map { ($0, .pillow13) } + [(.lanczos, .pillow12), (.bicubic, .torchvision)]
    for channels in 1...4 {
      for (width, height) in [(40, 31), (7, 90), (90, 7), (20, 17)] {
        let image = pattern(width, height, channels)
        for (newWidth, newHeight) in [(20, 17), (33, 31), (40, 60), (5, 5)] {
          let window = PixelWindow(columns: newWidth / 4..<newWidth - 1, rows: newHeight / 3..<newHeight)
          for (filter, library) in libraries {
            let whole = image.resized(width: newWidth, height: newHeight, filter: filter, as: library)
            let part = image.resized(width: newWidth, height: newHeight, filter: filter, as: library, window: window)
            let cut = whole.cropped(
              top: window.rows.lowerBound, left: window.columns.lowerBound, width: window.columns.count,
              height: window.rows.count)
            #expect(part == cut, "\(channels) \(width)x\(height) \(newWidth)x\(newHeight) \(filter) \(library)")
          }
        }
      }
    }
  }

  @Test func `what is cut away of a long picture takes no memory`() throws {
    var options = DecodingOptions()
    options.target = .init(width: 224, height: 224, fit: .crop)
    let line = pattern(100_000, 1, 3)
    let file = line.encodedAsPNG()
    #expect(try options.memory(for: file) < 4 << 20)
    let image = try options.decode(file).image
    #expect(image.width == 224 && image.height == 224)
    // A stretch in the middle, made 224 times as large: every row of it is the same.
    #expect(image.pixels[..<672] == image.pixels[672 * 223..<672 * 224])
  }

  @Test func `what decoding takes is known from the headers`() throws {
    var options = DecodingOptions()
    options.maximumPixels = 1 << 40
    func memory(_ file: PNGFile) throws -> Int { try options.memory(for: file.bytes(data: [])) }
    let wide = PNGFile(width: 89_000_000, height: 2, depth: 16, colorType: 6)
    #expect(try memory(wide) > 2_000_000_000)
    #expect(try memory(PNGFile(width: 100, height: 100)) < 100_000)
    options.target = .init(width: 65535, height: 65535)
    #expect(try memory(PNGFile()) > 65535 * 65535)
    options.maximumPixels = 1000
    #expect(throws: ImageError(.tooLarge, at: 0, "")) { try memory(wide) }
    #expect(try options.memory(width: 28, height: 28, channels: 1) > 65535 * 65535)
    options.target = .init(width: 65535, height: 65535, fit: .crop)
    #expect(throws: ImageError(.tooLarge, at: 0, "")) { try options.memory(width: 100_000, height: 1, channels: 1) }
  }

  /// The smaller half of a border comes first, and so does the smaller half of a cut.
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
    // Pillow 13 takes off as many headers as there are.
    let header = Array("Exif".utf8) + [0, 0]
    #expect(ImageOrientation(exif: (header + header + header + little)[...]) == .rotated90)
    // BYTE, LONG and the signed types, as TIFF 6.0 asks of readers; no text, no fraction, no list.
    for (type, isRead) in [(1, true), (2, false), (4, true), (5, false), (6, true), (7, false), (8, true), (9, true)] {
      var other = little
      other[12] = UInt8(type)
      #expect((ImageOrientation(exif: other[...]) == .rotated90) == isRead, "type \(type)")
    }
    var long = big
    long.replaceSubrange(12..., with: [0, 4, 0, 0, 0, 1, 0, 0, 0, 6])
    #expect(ImageOrientation(exif: long[...]) == .rotated90)
    var list = little
    list[14] = 2
    #expect(ImageOrientation(exif: list[...]) == nil)
    for place in big.indices {
      var damaged = big
      damaged[place] = 0xFF
      _ = ImageOrientation(exif: damaged[...])
    }
  }
}

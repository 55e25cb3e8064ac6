/// The IHDR chunk: PNG specification section 11.2.1.
struct PNGHeader {
  enum ColorType: UInt8 {
    case gray = 0
    case rgb = 2
    case palette = 3
    case grayAlpha = 4
    case rgba = 6
  }

  let width: Int
  let height: Int
  let depth: Int  // bits per sample: 1, 2, 4, 8 or 16
  let colorType: ColorType
  let isInterlaced: Bool

  init(_ body: ArraySlice<UInt8>) throws(ImageError) {
    let start = body.startIndex
    guard body.count == 13 else {
      throw ImageError(.corrupt, at: start, "IHDR has \(body.count) bytes instead of 13")
    }
    width = Int(bigEndian32(body, start))
    height = Int(bigEndian32(body, start + 4))
    depth = Int(body[start + 8])
    guard width > 0, height > 0, width <= Int(Int32.max), height <= Int(Int32.max) else {
      throw ImageError(.corrupt, at: start, "IHDR declares a size of \(width) x \(height)")
    }
    guard let colorType = ColorType(rawValue: body[start + 9]) else {
      throw ImageError(.corrupt, at: start + 9, "color type \(body[start + 9]) does not exist")
    }
    self.colorType = colorType
    let depths: [Int]
    switch colorType {
    case .gray: depths = [1, 2, 4, 8, 16]
    case .palette: depths = [1, 2, 4, 8]
    case .rgb, .grayAlpha, .rgba: depths = [8, 16]
    }
    guard depths.contains(depth) else {
      throw ImageError(
        .corrupt, at: start + 8, "color type \(colorType.rawValue) has no depth \(depth)")
    }
    guard body[start + 10] == 0, body[start + 11] == 0, body[start + 12] <= 1 else {
      throw ImageError(
        .unsupported, at: start + 10, "unknown compression, filter or interlace method")
    }
    isInterlaced = body[start + 12] == 1
  }

  /// Samples per pixel as stored.
  var samplesPerPixel: Int {
    switch colorType {
    case .gray, .palette: 1
    case .grayAlpha: 2
    case .rgb: 3
    case .rgba: 4
    }
  }

  /// Distance in bytes that a filter refers back to: one pixel, at least one byte.
  var filterDistance: Int { max(1, samplesPerPixel * depth / 8) }

  /// Bytes of a row of `width` pixels, without its filter byte.
  func rowBytes(_ width: Int) -> Int { (width * samplesPerPixel * depth + 7) / 8 }
}

/// The four bytes at `index`, first one highest.
func bigEndian32(_ bytes: ArraySlice<UInt8>, _ index: Int) -> UInt32 {
  UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
    | UInt32(bytes[index + 3])
}

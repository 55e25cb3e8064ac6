/// Decodes lossless WebP to pixels of alpha, red, green and blue.
///
/// Source: RFC 9649, sections 4 to 6; where it leaves a choice, libwebp 1.6 `vp8l_dec.c`.
struct VP8LDecoder {
  private var reader: VP8LBitReader

  /// The five codes of a part of the image: green, lengths and cached colors; red; blue; alpha; distances.
  private struct Codes {
    var green: VP8LCode
    var red: VP8LCode
    var blue: VP8LCode
    var alpha: VP8LCode
    var distance: VP8LCode

    var size: Int { green.size + red.size + blue.size + alpha.size + distance.size }
  }

  /// The codes of each part of an image.
  private struct Parts {
    var codes: [Codes] = []
    /// Indices into `codes`, one for each square of 2^bits pixels; if empty, the first code is used everywhere.
    var map: [UInt32] = []
    var bits = 0
    var columns = 0
  }

  /// The pixels [height, width] of the image in `part`, which excludes the header.
  ///
  /// - Throws: `ImageError`.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, width: Int, height: Int
  ) throws(ImageError) -> [UInt32] {
    var decoder = VP8LDecoder(reader: VP8LBitReader(bytes, part))
    return try decoder.decode(width: width, height: height)
  }

  private mutating func decode(width: Int, height: Int) throws(ImageError) -> [UInt32] {
    var transforms: [VP8LTransform] = []
    var width = width
    while reader.flag() {
      let transform = try readTransform(width, height)
      guard !transforms.contains(where: { $0.kind == transform.kind }) else {
        throw ImageError(.corrupt, at: reader.place, "a transform stands twice")
      }
      transforms.append(transform)
      width = transform.packedWidth
    }
    var pixels = try readPixels(width, height, isWhole: true)
    for transform in transforms.reversed() { transform.undo(&pixels, height: height) }
    return pixels
  }

  private mutating func readTransform(_ width: Int, _ height: Int) throws(ImageError) -> VP8LTransform {
    let kind = VP8LTransform.Kind(rawValue: reader.number(2)) ?? .green
    switch kind {
    case .green: return VP8LTransform(kind, width: width)
    case .prediction, .color:
      let bits = reader.number(3) + 2
      let data = try readPixels(width.squares(bits), height.squares(bits), isWhole: false)
      return VP8LTransform(kind, width: width, bits: bits, data: data)
    case .palette:
      let count = reader.number(8) + 1
      var colors = try readPixels(count, 1, isWhole: false)
      for i in 1..<max(count, 1) { colors[i] = colors[i].adding(colors[i - 1]) }
      let bits = count > 16 ? 0 : count > 4 ? 1 : count > 2 ? 2 : 3
      // Indices without a color are transparent black.
      colors += [UInt32](repeating: 0, count: (1 << (8 >> bits)) - count)
      return VP8LTransform(kind, width: width, bits: bits, data: colors)
    }
  }

  /// Reads an entropy-coded image; only the main image may have several parts.
  private mutating func readPixels(_ width: Int, _ height: Int, isWhole: Bool) throws(ImageError) -> [UInt32] {
    var cacheBits = 0
    if reader.flag() {
      cacheBits = reader.number(4)
      guard (1...11).contains(cacheBits) else {
        throw ImageError(.corrupt, at: reader.place, "a cache of \(cacheBits) bits; 1 to 11 exist")
      }
    }
    let parts = try readParts(width, height, cacheBits, isWhole: isWhole)
    guard !reader.isExhausted else { throw VP8Header.end(reader.place) }
    // A damaged file may declare more pixels than it has bits; a code with one symbol needs no bits, so this cannot be
    // checked earlier.
    var pixels = [UInt32](repeating: 0, count: width * height)
    try pixels.withUnsafeMutableBufferPointer { (pixels) throws(ImageError) in
      try fill(pixels, width, parts, cacheBits)
    }
    guard !reader.isExhausted else { throw VP8Header.end(reader.place) }
    return pixels
  }

  private mutating func readParts(
    _ width: Int, _ height: Int, _ cacheBits: Int, isWhole: Bool
  ) throws(ImageError) -> Parts {
    var parts = Parts()
    var count = 1
    // Codes that no square uses are read and dropped.
    var places: [UInt32: UInt32] = [0: 0]
    if isWhole, reader.flag() {
      parts.bits = reader.number(3) + 2
      parts.columns = width.squares(parts.bits)
      parts.map = try readPixels(parts.columns, height.squares(parts.bits), isWhole: false)
      places = [:]
      for i in parts.map.indices {
        let code = parts.map[i] >> 8 & 0xFFFF
        count = max(count, Int(code) + 1)
        let place = places[code] ?? UInt32(places.count)
        places[code] = place
        parts.map[i] = place
      }
    }
    var kept = [Codes?](repeating: nil, count: places.count)
    var size = 0
    for code in 0..<count {
      let codes = try readCodes(cacheBits)
      guard let place = places[UInt32(code)] else { continue }
      size += codes.size
      guard size <= 1 << 24 else {
        throw ImageError(.tooLarge, at: reader.place, "the image's prefix codes take over 64 MiB")
      }
      kept[Int(place)] = codes
    }
    parts.codes = kept.compactMap { $0 }
    return parts
  }

  private mutating func readCodes(_ cacheBits: Int) throws(ImageError) -> Codes {
    let green = try VP8LCode(&reader, symbols: 280 + (cacheBits > 0 ? 1 << cacheBits : 0))
    let red = try VP8LCode(&reader, symbols: 256)
    let blue = try VP8LCode(&reader, symbols: 256)
    let alpha = try VP8LCode(&reader, symbols: 256)
    return Codes(
      green: green, red: red, blue: blue, alpha: alpha, distance: try VP8LCode(&reader, symbols: 40))
  }

  private mutating func fill(
    _ pixels: UnsafeMutableBufferPointer<UInt32>, _ width: Int, _ parts: Parts, _ cacheBits: Int
  ) throws(ImageError) {
    var reader = self.reader
    defer { self.reader = reader }
    var cache = [UInt32](repeating: 0, count: cacheBits > 0 ? 1 << cacheBits : 0)
    var cached = 0  // pixels that the cache has seen
    func remember(upTo place: Int) {
      guard cacheBits > 0 else { return }
      while cached < place {
        cache[Int((pixels[cached] &* 0x1E35_A7BD) >> UInt32(32 - cacheBits))] = pixels[cached]
        cached += 1
      }
    }
    var place = 0
    var (x, y) = (0, 0)
    let mask = parts.map.isEmpty ? -1 : (1 << parts.bits) - 1
    var part = -1
    while place < pixels.count {
      if part < 0 || (mask >= 0 && x & mask == 0) {
        part = mask < 0 ? 0 : Int(parts.map[(y >> parts.bits) * parts.columns + (x >> parts.bits)])
      }
      reader.fill()
      let symbol = parts.codes[part].green.read(&reader)
      if symbol < 256 {
        let red = parts.codes[part].red.read(&reader)
        reader.fill()
        let blue = parts.codes[part].blue.read(&reader)
        let alpha = parts.codes[part].alpha.read(&reader)
        pixels[place] = UInt32(alpha) << 24 | UInt32(red) << 16 | UInt32(symbol) << 8 | UInt32(blue)
      } else if symbol < 280 {
        let length = Self.length(symbol - 256, &reader)
        reader.fill()
        let code = Self.length(parts.codes[part].distance.read(&reader), &reader)
        let distance = Self.distance(code, width)
        guard distance <= place, length <= pixels.count - place else {
          if reader.isExhausted { throw VP8Header.end(reader.place) }
          throw ImageError(.corrupt, at: reader.place, "\(length) pixels from \(distance) back, at pixel \(place)")
        }
        for i in place..<place + length { pixels[i] = pixels[i - distance] }
        place += length
        x += length
        (x, y) = (x % width, y + x / width)
        part = -1
        remember(upTo: place)
        continue
      } else {
        remember(upTo: place)
        pixels[place] = cache[symbol - 280]
      }
      guard !reader.isExhausted else { throw VP8Header.end(reader.place) }
      place += 1
      x += 1
      if x == width {
        (x, y) = (0, y + 1)
        part = mask < 0 ? 0 : -1
        remember(upTo: place)
      }
    }
  }

  /// A length or the code of a distance: a prefix and extra bits.
  @inline(__always)
  private static func length(_ symbol: Int, _ reader: inout VP8LBitReader) -> Int {
    guard symbol >= 4 else { return symbol + 1 }
    let bits = (symbol - 2) >> 1
    return ((2 + (symbol & 1)) << bits) + reader.number(bits) + 1
  }

  /// The distance in pixels for a code; the first 120 codes are nearby positions.
  private static func distance(_ code: Int, _ width: Int) -> Int {
    guard code <= 120 else { return code - 120 }
    let place = Int(nearby[code - 1])
    return max(1, (place >> 4) * width + 8 - (place & 15))
  }

  /// Rows up · 16 + 8 - columns to the left.
  private static let nearby: [UInt8] = [
    0x18, 0x07, 0x17, 0x19, 0x28, 0x06, 0x27, 0x29, 0x16, 0x1A, 0x26, 0x2A, 0x38, 0x05, 0x37, 0x39, 0x15, 0x1B, 0x36,
    0x3A, 0x25, 0x2B, 0x48, 0x04, 0x47, 0x49, 0x14, 0x1C, 0x35, 0x3B, 0x46, 0x4A, 0x24, 0x2C, 0x58, 0x45, 0x4B, 0x34,
    0x3C, 0x03, 0x57, 0x59, 0x13, 0x1D, 0x56, 0x5A, 0x23, 0x2D, 0x44, 0x4C, 0x55, 0x5B, 0x33, 0x3D, 0x68, 0x02, 0x67,
    0x69, 0x12, 0x1E, 0x66, 0x6A, 0x22, 0x2E, 0x54, 0x5C, 0x43, 0x4D, 0x65, 0x6B, 0x32, 0x3E, 0x78, 0x01, 0x77, 0x79,
    0x53, 0x5D, 0x11, 0x1F, 0x64, 0x6C, 0x42, 0x4E, 0x76, 0x7A, 0x21, 0x2F, 0x75, 0x7B, 0x31, 0x3F, 0x63, 0x6D, 0x52,
    0x5E, 0x00, 0x74, 0x7C, 0x41, 0x4F, 0x10, 0x20, 0x62, 0x6E, 0x30, 0x73, 0x7D, 0x51, 0x5F, 0x40, 0x72, 0x7E, 0x61,
    0x6F, 0x50, 0x71, 0x7F, 0x60, 0x70,
  ]
}

extension Int {
  /// The number of squares of 2^bits pixels that cover this many pixels.
  func squares(_ bits: Int) -> Int { (self + (1 << bits) - 1) >> bits }
}

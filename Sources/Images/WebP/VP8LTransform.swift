/// A transform by the encoder that the decoder must invert.
///
/// Pixels are alpha · 2^24 + red · 2^16 + green · 2^8 + blue. Source: RFC 9649, section 4; libwebp 1.6 `lossless.c`.
struct VP8LTransform {
  enum Kind: Int {
    case prediction
    case color
    case green
    case palette
  }

  let kind: Kind
  private let width: Int
  private let bits: Int
  private let data: [UInt32]

  /// `bits`: `data` has a value for each square of 2^bits pixels; for a palette, 2^bits indices share a pixel.
  init(_ kind: Kind, width: Int, bits: Int = 0, data: [UInt32] = []) {
    (self.kind, self.width, self.bits, self.data) = (kind, width, bits, data)
  }

  /// The width of the image before the inverse transform.
  var packedWidth: Int { kind == .palette ? width.squares(bits) : width }

  /// Applies the inverse transform to an image of `height` rows.
  func undo(_ pixels: inout [UInt32], height: Int) {
    switch kind {
    case .green:
      for i in pixels.indices {
        let green = pixels[i] >> 8 & 0xFF
        pixels[i] = pixels[i] & 0xFF00_FF00 | ((pixels[i] & 0xFF_00FF) &+ (green << 16 | green)) & 0xFF_00FF
      }
    case .palette: unpack(&pixels, height)
    case .color: undoColor(&pixels, height)
    case .prediction:
      pixels.withUnsafeMutableBufferPointer { predict($0, height) }
    }
  }

  private func unpack(_ pixels: inout [UInt32], _ height: Int) {
    let mask: UInt32 = (1 << (8 >> UInt32(bits))) - 1
    let packed = pixels
    pixels = [UInt32](repeating: 0, count: width * height)
    for y in 0..<height {
      for x in 0..<width {
        let index = packed[y * packedWidth + (x >> bits)] >> 8 & 0xFF
        pixels[y * width + x] = data[Int(index >> UInt32((x & ((1 << bits) - 1)) * (8 >> bits)) & mask)]
      }
    }
  }

  private func undoColor(_ pixels: inout [UInt32], _ height: Int) {
    let columns = width.squares(bits)
    func product(_ factor: UInt32, _ value: UInt32) -> UInt32 {
      UInt32(
        bitPattern: (Int32(Int8(truncatingIfNeeded: factor)) * Int32(Int8(truncatingIfNeeded: value))) >> 5)
    }
    for y in 0..<height {
      for x in 0..<width {
        let factors = data[(y >> bits) * columns + (x >> bits)]
        let pixel = pixels[y * width + x]
        let green = pixel >> 8
        let red = ((pixel >> 16) &+ product(factors, green)) & 0xFF
        let blue = (pixel &+ product(factors >> 8, green) &+ product(factors >> 16, red)) & 0xFF
        pixels[y * width + x] = pixel & 0xFF00_FF00 | red << 16 | blue
      }
    }
  }

  private func predict(_ pixels: UnsafeMutableBufferPointer<UInt32>, _ height: Int) {
    let columns = width.squares(bits)
    pixels[0] = pixels[0].adding(0xFF00_0000)
    for x in 1..<max(width, 1) { pixels[x] = pixels[x].adding(pixels[x - 1]) }
    for y in 1..<max(height, 1) {
      let row = y * width
      pixels[row] = pixels[row].adding(pixels[row - width])
      for x in 1..<max(width, 1) {
        let mode = data[(y >> bits) * columns + (x >> bits)] >> 8 & 15
        let i = row + x
        // The pixel after the last one of the row above is the first one of this row.
        let prediction = Self.prediction(
          mode, left: pixels[i - 1], above: pixels[i - width], right: pixels[i - width + 1],
          corner: pixels[i - width - 1])
        pixels[i] = pixels[i].adding(prediction)
      }
    }
  }

  @inline(__always)
  private static func prediction(
    _ mode: UInt32, left: UInt32, above: UInt32, right: UInt32, corner: UInt32
  ) -> UInt32 {
    switch mode {
    case 1: left
    case 2: above
    case 3: right
    case 4: corner
    case 5: left.averaged(right).averaged(above)
    case 6: left.averaged(corner)
    case 7: left.averaged(above)
    case 8: corner.averaged(above)
    case 9: above.averaged(right)
    case 10: left.averaged(corner).averaged(above.averaged(right))
    case 11: nearer(left, above, corner)
    case 12:
      combined(left, above, corner) { $0 + $1 - $2 }
    case 13:
      combined(left.averaged(above), corner, 0) { a, b, _ in a + (a - b) / 2 }
    default: 0xFF00_0000  // 0, and two that do not exist
    }
  }

  /// The left or the upper pixel, whichever is nearer to left + above - corner.
  @inline(__always)
  private static func nearer(_ left: UInt32, _ above: UInt32, _ corner: UInt32) -> UInt32 {
    var sum = 0
    for shift in [UInt32(0), 8, 16, 24] {
      let c = Int(corner >> shift & 0xFF)
      sum += abs(Int(left >> shift & 0xFF) - c) - abs(Int(above >> shift & 0xFF) - c)
    }
    return sum <= 0 ? above : left
  }

  @inline(__always)
  private static func combined(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ combine: (Int, Int, Int) -> Int) -> UInt32 {
    var result: UInt32 = 0
    for shift in [UInt32(0), 8, 16, 24] {
      let value = combine(Int(a >> shift & 0xFF), Int(b >> shift & 0xFF), Int(c >> shift & 0xFF))
      result |= UInt32(UInt8(clamping: value)) << shift
    }
    return result
  }
}

extension UInt32 {
  /// The sum of two pixels, each sample modulo 256.
  func adding(_ other: UInt32) -> UInt32 {
    let even = (self & 0xFF00_FF00) &+ (other & 0xFF00_FF00)
    let odd = (self & 0xFF_00FF) &+ (other & 0xFF_00FF)
    return even & 0xFF00_FF00 | odd & 0xFF_00FF
  }

  /// The mean of two pixels, each sample rounded down.
  fileprivate func averaged(_ other: UInt32) -> UInt32 { (((self ^ other) & 0xFEFE_FEFE) >> 1) &+ (self & other) }
}

/// Decodes the alpha of a lossy WebP image.
///
/// Source: RFC 9649, section 2.7.1.2; libwebp 1.6 `alpha_dec.c`.
enum WebPAlpha {
  /// Samples [height, width] from the chunk in `part`.
  ///
  /// - Throws: `ImageError`.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, width: Int, height: Int
  ) throws(ImageError) -> [UInt8] {
    guard let first = part.first else { throw VP8Header.end(part.upperBound) }
    let flags = bytes[first]
    let body = first + 1..<part.upperBound
    var alpha: [UInt8]
    switch flags & 3 {
    case 0:
      guard body.count >= width * height else { throw VP8Header.end(part.upperBound) }
      alpha = Array(bytes[body.prefix(width * height)])
    case 1:
      alpha = try VP8LDecoder.decode(bytes, body, width: width, height: height).map {
        UInt8(truncatingIfNeeded: $0 >> 8)
      }
    default: throw ImageError(.corrupt, at: first, "alpha of form \(flags & 3); 0 and 1 exist")
    }
    guard flags >> 6 == 0, flags >> 4 & 3 <= 1 else {
      throw ImageError(.corrupt, at: first, "alpha with flags that do not exist")
    }
    undo(Int(flags >> 2 & 3), &alpha, width, height)
    return alpha
  }

  /// Undoes the filter: 1 horizontal, 2 vertical, 3 gradient.
  private static func undo(_ filter: Int, _ alpha: inout [UInt8], _ width: Int, _ height: Int) {
    guard filter > 0 else { return }
    for x in 1..<max(width, 1) { alpha[x] &+= alpha[x - 1] }
    for y in 1..<max(height, 1) {
      let row = y * width
      alpha[row] &+= alpha[row - width]
      for i in row + 1..<row + max(width, 1) {
        switch filter {
        case 1: alpha[i] &+= alpha[i - 1]
        case 2: alpha[i] &+= alpha[i - width]
        default:
          alpha[i] &+= UInt8(clamping: Int(alpha[i - 1]) + Int(alpha[i - width]) - Int(alpha[i - width - 1]))
        }
      }
    }
  }
}

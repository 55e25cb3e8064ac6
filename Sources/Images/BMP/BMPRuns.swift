/// Unpacks run-length encoded indices as Pillow 13 does: pixels beyond the end of a row are dropped, skipped ones are
/// 0.
struct BMPRuns {
  private var cursor: ByteCursor
  private let header: BMPHeader
  private let count: Int
  /// In file order.
  private var data: [UInt8] = []
  private var x = 0

  init(_ bytes: [UInt8], _ header: BMPHeader) {
    cursor = ByteCursor(bytes, of: "BMP")
    cursor.move(to: header.offset)
    self.header = header
    count = header.width * header.height
    // Two bytes encode at most 255 pixels, or skip as many rows.
    data.reserveCapacity(min(count, 255 * bytes.count))
  }

  /// [height, width], from the top.
  ///
  /// - Throws: `ImageError` `.truncated` if there are fewer indices than pixels.
  consuming func indices() throws(ImageError) -> [UInt8] {
    while data.count < count {
      let run = try cursor.byte()
      let value = try cursor.byte()
      if run > 0 {
        repeated(run, UInt8(value))
      } else if value == 0 {
        if !data.count.isMultiple(of: header.width) { skip(header.width - data.count % header.width) }
        x = 0
      } else if value == 1 {
        throw ImageError(
          .truncated, at: cursor.position, "the BMP image ends after \(data.count) of \(count) pixels")
      } else if value == 2 {
        let right = try cursor.byte()
        skip(min(count - data.count, right + (try cursor.byte()) * header.width))
        x = data.count % header.width
      } else {
        try literal(value)
      }
    }
    let width = header.width
    if header.isTopDown { return Array(data[..<count]) }
    var rows: [UInt8] = []
    rows.reserveCapacity(count)
    for y in stride(from: header.height - 1, through: 0, by: -1) { rows += data[y * width..<(y + 1) * width] }
    return rows
  }

  private mutating func skip(_ pixels: Int) { data.append(contentsOf: repeatElement(0, count: pixels)) }

  private mutating func repeated(_ run: Int, _ value: UInt8) {
    let fitting = max(0, min(run, header.width - x))
    if header.compression == .rle8 {
      data.append(contentsOf: repeatElement(value, count: fitting))
    } else {
      for i in 0..<fitting { data.append(i.isMultiple(of: 2) ? value >> 4 : value & 15) }
    }
    x += fitting
  }

  private mutating func literal(_ pixels: Int) throws(ImageError) {
    let taken = min(count - data.count, pixels)
    if header.compression == .rle8 {
      data += try cursor.take(taken)
    } else {
      for (i, byte) in try cursor.take((taken + 1) / 2).enumerated() {
        data.append(byte >> 4)
        if 2 * i + 1 < taken { data.append(byte & 15) }
      }
    }
    x += pixels
    if data.count < count, !cursor.position.isMultiple(of: 2) { _ = try cursor.byte() }
  }
}

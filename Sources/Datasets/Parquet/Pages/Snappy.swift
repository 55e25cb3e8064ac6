/// Decompresses Snappy's raw format, where copies may refer to all of the output so far.
enum Snappy {
  // Three bytes produce at most 64.
  private static let maximumRatio = 22

  /// Decompresses `compressed` to exactly `count` bytes.
  static func decompress(_ compressed: [UInt8], _ range: Range<Int>, to count: Int) throws(ParquetFault) -> [UInt8] {
    var cursor = ParquetCursor(compressed, range)
    let declared = try cursor.size()
    guard declared == count else {
      throw .corrupt("its Snappy data declares \(declared) bytes where its header has \(count)")
    }
    guard count / maximumRatio <= cursor.remaining else { throw .corrupt("its Snappy data is too short") }
    var problem: ParquetFault?
    let text = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(ParquetFault) {
        initialized = try fill(buffer, &cursor)
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    guard text.count == count, cursor.remaining == 0 else {
      throw .corrupt("its Snappy data makes \(text.count) bytes where \(count) are declared")
    }
    return text
  }

  private static func fill(
    _ text: UnsafeMutableBufferPointer<UInt8>, _ cursor: inout ParquetCursor
  ) throws(ParquetFault) -> Int {
    var filled = 0
    while cursor.remaining > 0, filled < text.count {
      let tag = try cursor.byte()
      if tag & 3 == 0 {
        var length = Int(tag >> 2) + 1
        if length > 60 { length = Int(try cursor.little(length - 60)) + 1 }
        let range = try cursor.take(length)
        guard length <= text.count - filled else { throw .corrupt("its Snappy data makes more than it declares") }
        _ = UnsafeMutableBufferPointer(rebasing: text[filled..<filled + length]).update(
          fromContentsOf: cursor.bytes[range])
        filled += length
        continue
      }
      let length: Int
      let offset: Int
      switch tag & 3 {
      case 1:
        length = Int(tag >> 2 & 7) + 4
        offset = Int(tag >> 5) << 8 | Int(try cursor.byte())
      case 2:
        length = Int(tag >> 2) + 1
        offset = Int(try cursor.little(2))
      default:
        length = Int(tag >> 2) + 1
        offset = Int(try cursor.little(4))
      }
      guard offset > 0, offset <= filled else { throw .corrupt("its Snappy data copies from before its beginning") }
      guard length <= text.count - filled else { throw .corrupt("its Snappy data makes more than it declares") }
      // Byte by byte, because a copy may overlap its own output.
      for index in filled..<filled + length { text[index] = text[index - offset] }
      filled += length
    }
    return filled
  }
}

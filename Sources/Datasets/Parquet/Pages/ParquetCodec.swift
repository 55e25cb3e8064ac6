internal import CZstd
internal import Images

/// The compression of pages.
enum ParquetCodec: Int {
  case none
  case snappy
  case gzip
  case lzo
  case brotli
  case lz4
  case zstd
  case lz4Raw

  /// The codec with this number.
  ///
  /// - Throws: `ParquetFault` `unsupported`, with its name.
  init(number: Int) throws(ParquetFault) {
    let remedy = "write the file anew with zstd, snappy, gzip or no compression"
    guard let codec = ParquetCodec(rawValue: number) else {
      throw .unsupported("codec \(number) is not known here; \(remedy)")
    }
    switch codec {
    case .none, .snappy, .gzip, .zstd: self = codec
    case .lzo, .brotli, .lz4, .lz4Raw:
      let name = codec == .lz4Raw ? "LZ4_RAW" : "\(codec)".uppercased()
      throw .unsupported("codec \(name) is not read; \(remedy)")
    }
  }

  /// Decompresses `range` of `bytes` to exactly `count` bytes.
  func decompress(_ bytes: [UInt8], _ range: Range<Int>, to count: Int) throws(ParquetFault) -> [UInt8] {
    switch self {
    case .snappy: return try Snappy.decompress(bytes, range, to: count)
    case .gzip: return try Self.inflate(bytes, range, to: count)
    case .zstd: return try Self.unpack(bytes, range, to: count)
    case .none, .lzo, .brotli, .lz4, .lz4Raw:
      // Of these only the first is ever made.
      guard range.count == count else { throw Self.wrong(range.count, count) }
      return Array(bytes[range])
    }
  }

  private static func wrong(_ found: Int, _ count: Int) -> ParquetFault {
    .corrupt("its data makes \(found) bytes where its header has \(count)")
  }

  private static func inflate(_ bytes: [UInt8], _ range: Range<Int>, to count: Int) throws(ParquetFault) -> [UInt8] {
    var cursor = ParquetCursor(bytes, range)
    var inflater = Inflater(.gzip, outputLimit: count, expectedSize: count) { target throws(ImageError) in
      let taken = (try? cursor.take(min(target.count, cursor.remaining))) ?? 0..<0
      target.copyBytes(from: bytes[taken])
      return taken.count
    }
    var problem: ParquetFault?
    let text = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(ImageError) {
        initialized = try inflater.read(into: UnsafeMutableRawBufferPointer(buffer))
        // The end marker and the checksum come after the last byte.
        var more: UInt8 = 0
        try withUnsafeMutableBytes(of: &more) { (rest) throws(ImageError) in _ = try inflater.read(into: rest) }
      } catch {
        problem = .corrupt("its gzip data: \(error)")
      }
    }
    if let problem { throw problem }
    guard text.count == count else { throw wrong(text.count, count) }
    return text
  }

  private static func unpack(_ bytes: [UInt8], _ range: Range<Int>, to count: Int) throws(ParquetFault) -> [UInt8] {
    var problem: ParquetFault?
    let text = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes[range].withUnsafeBytes { source in
        let made = ZSTD_decompress(buffer.baseAddress, count, source.baseAddress, source.count)
        if ZSTD_isError(made) != 0 {
          problem = .corrupt("its zstd data: \(String(cString: ZSTD_getErrorName(made)))")
        } else {
          initialized = made
        }
      }
    }
    if let problem { throw problem }
    guard text.count == count else { throw wrong(text.count, count) }
    return text
  }
}

/// The CRC-32 of PNG chunks and gzip members (polynomial 0xEDB88320, reflected).
///
/// Slicing-by-8: eight tables let one step consume eight bytes without a chain of look-ups.
/// Source: Kounavis and Berry 2005; PNG specification, annex D.
package struct CRC32 {
  private static let tables: [UInt32] = makeTables()

  private var state: UInt32 = 0xFFFF_FFFF

  package init() {}

  /// The checksum of everything added so far.
  package var value: UInt32 { ~state }

  /// Adds the bytes, in order.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    let end = bytes.count
    state = Self.tables.withUnsafeBufferPointer { table in
      var crc = state
      var position = 0
      while end - position >= 8 {
        let word = UInt64(littleEndian: (base + position).loadUnaligned(as: UInt64.self))
        let mixed = word ^ UInt64(crc)
        crc = table[1792 + Int(mixed & 0xFF)] ^ table[1536 + Int(mixed >> 8 & 0xFF)]
        crc ^= table[1280 + Int(mixed >> 16 & 0xFF)] ^ table[1024 + Int(mixed >> 24 & 0xFF)]
        crc ^= table[768 + Int(mixed >> 32 & 0xFF)] ^ table[512 + Int(mixed >> 40 & 0xFF)]
        crc ^= table[256 + Int(mixed >> 48 & 0xFF)] ^ table[Int(mixed >> 56)]
        position += 8
      }
      while position < end {
        let byte = (base + position).load(as: UInt8.self)
        crc = crc >> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xFF)]
        position += 1
      }
      return crc
    }
  }

  /// The checksum of `bytes` alone.
  package static func checksum(_ bytes: some Collection<UInt8>) -> UInt32 {
    var crc = CRC32()
    let done: Void? = bytes.withContiguousStorageIfAvailable {
      crc.update(UnsafeRawBufferPointer($0))
    }
    if done == nil { Array(bytes).withUnsafeBytes { crc.update($0) } }
    return crc.value
  }

  private static func makeTables() -> [UInt32] {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for i in 0..<256 {
      var value = UInt32(i)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[i] = value
    }
    for i in 256..<(8 * 256) {
      let previous = tables[i - 256]
      tables[i] = previous >> 8 ^ tables[Int(previous & 0xFF)]
    }
    return tables
  }
}

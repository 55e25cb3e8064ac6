// Headers and trailers around the blocks: RFC 1950 section 2.2, RFC 1952 section 2.3.
extension Inflater {
  mutating func readContainerHeader() throws(ImageError) {
    switch container {
    case .raw: break
    case .zlib: try readZlibHeader()
    case .gzip:
      guard try readGzipHeader(isFirst: true) else { return }
    }
    state = .blockHeader
  }

  mutating func readContainerTrailer() throws(ImageError) {
    alignToByte()
    switch container {
    case .raw:
      state = .ended
    case .zlib:
      var expected: UInt32 = 0
      for _ in 0..<4 { expected = expected << 8 | UInt32(try requireByte()) }
      guard expected == adler.value else {
        throw failure(.corrupt, "the Adler-32 of the zlib stream is wrong")
      }
      state = .ended
    case .gzip:
      guard try takeLittleEndian() == crc.value else {
        throw failure(.corrupt, "the CRC-32 of a gzip member is wrong")
      }
      guard try takeLittleEndian() == memberSize else {
        throw failure(.corrupt, "the size of a gzip member is wrong")
      }
      state = try readGzipHeader(isFirst: false) ? .blockHeader : .ended
    }
  }

  private mutating func readZlibHeader() throws(ImageError) {
    let method = Int(try requireByte())
    let flags = Int(try requireByte())
    guard (method << 8 | flags) % 31 == 0 else {
      throw failure(.corrupt, "the zlib header's check bits are wrong")
    }
    guard method & 0xF == 8, method >> 4 <= 7 else {
      throw failure(.corrupt, "the zlib header names an unknown method or window size")
    }
    guard flags & 0x20 == 0 else {
      throw failure(.unsupported, "the zlib stream needs a preset dictionary")
    }
  }

  // False if there is no further member. Zero bytes after a member are padding, as in gzip(1).
  private mutating func readGzipHeader(isFirst: Bool) throws(ImageError) -> Bool {
    var first = try takeByte()
    if !isFirst {
      while first == 0 { first = try takeByte() }
      guard first != nil else { return false }
    }
    guard let first else { throw truncated() }
    var headerCRC = CRC32()
    headerCRC.add(first)
    guard first == 0x1F, try headerByte(&headerCRC) == 0x8B else {
      throw failure(
        .corrupt, isFirst ? "not a gzip stream" : "what follows a gzip member is not another")
    }
    guard try headerByte(&headerCRC) == 8 else {
      throw failure(.corrupt, "the gzip member's method is not deflate")
    }
    let flags = try headerByte(&headerCRC)
    guard flags & 0xE0 == 0 else { throw failure(.corrupt, "reserved gzip flags are set") }
    for _ in 0..<6 { _ = try headerByte(&headerCRC) }  // time, extra flags, system
    if flags & 4 != 0 {
      let low = Int(try headerByte(&headerCRC))
      let high = Int(try headerByte(&headerCRC))
      for _ in 0..<(high << 8 | low) { _ = try headerByte(&headerCRC) }
    }
    for flag in [8, 16] as [UInt8] where flags & flag != 0 {  // name, comment
      while try headerByte(&headerCRC) != 0 {}
    }
    if flags & 2 != 0 {
      let expected = headerCRC.value & 0xFFFF
      let low = UInt32(try requireByte())
      let high = UInt32(try requireByte())
      guard high << 8 | low == expected else {
        throw failure(.corrupt, "the CRC of a gzip header is wrong")
      }
    }
    beginMember()
    return true
  }

  private mutating func beginMember() {
    crc = CRC32()
    memberSize = 0
    historyStart = outputEnd
    isLastBlock = false
  }

  private mutating func headerByte(_ crc: inout CRC32) throws(ImageError) -> UInt8 {
    let byte = try requireByte()
    crc.add(byte)
    return byte
  }

  private mutating func requireByte() throws(ImageError) -> UInt8 {
    guard let byte = try takeByte() else { throw truncated() }
    return byte
  }

  private mutating func takeLittleEndian() throws(ImageError) -> UInt32 {
    var value: UInt32 = 0
    for i in 0..<4 { value |= UInt32(try requireByte()) << UInt32(8 * i) }
    return value
  }
}

extension CRC32 {
  fileprivate mutating func add(_ byte: UInt8) {
    withUnsafeBytes(of: byte) { update($0) }
  }
}

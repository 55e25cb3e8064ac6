/// Reads the bytes of a JPEG file: markers, segments and the bits of entropy-coded data.
///
/// Like libjpeg it reads zeros if the entropy-coded data end too early, and an end marker if the file does; `fault` and
/// `reachedEnd` tell whether that happened.
struct JPEGBitReader {
  /// A fault in entropy-coded data, where it was first detected.
  struct Fault {
    var position: Int
    var isTruncation: Bool
    var reason: String
  }

  /// End of image, which is also returned at the end of the file.
  static let endOfImage: UInt8 = 0xD9

  let base: UnsafePointer<UInt8>
  let count: Int
  /// The next byte to read.
  var position = 0
  /// A marker that has been read but not processed; 0 for none.
  var marker: UInt8 = 0
  /// Unused bits, from the top; below them bits of the next byte, or zeros.
  private(set) var buffer: UInt64 = 0
  private(set) var bits = 0
  /// Whether entropy-coded data has run out since the last restart.
  var isExhausted = false
  /// Whether the end of the file was reached.
  private(set) var reachedEnd = false
  /// The first fault.
  private(set) var fault: Fault?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>) {
    self.base = base
    count = bytes.count
  }

  /// Records a fault, unless there is one already.
  mutating func note(isTruncation: Bool = false, _ reason: String) {
    if fault == nil { fault = Fault(position: min(position, count), isTruncation: isTruncation, reason: reason) }
  }

  /// Discards unused bits at the beginning of a scan or restart interval.
  mutating func discardBits() {
    buffer = 0
    bits = 0
  }

  /// Makes at least 48 bits available, unless the data end before.
  @inline(__always)
  mutating func refill() {
    if position + 8 <= count, marker == 0 {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).bigEndian
      // A byte of 0xFF is a zero byte in the complement.
      let inverse = ~word
      if (inverse &- 0x0101_0101_0101_0101) & word & 0x8080_8080_8080_8080 == 0 {
        buffer |= word &>> UInt64(truncatingIfNeeded: bits)
        let taken = (64 &- bits) &>> 3
        position &+= taken
        bits &+= taken &* 8
        return
      }
    }
    refillByByte()
  }

  @inline(never)
  private mutating func refillByByte() {
    while bits <= 56, marker == 0 {
      guard let byte = nextEntropyByte() else { return }
      buffer |= UInt64(byte) << UInt64(56 - bits)
      bits += 8
    }
  }

  /// Skips bytes; beyond the end of the file, end markers FF D9 are simulated, of which half may be skipped.
  mutating func skipBytes(_ n: Int) {
    position += n
    if position > count { position = count + (position - count) % 2 }
  }

  // The next byte of entropy-coded data; nil if a marker follows.
  private mutating func nextEntropyByte() -> UInt8? {
    guard position < count else {
      reachedEnd = true
      if position > count {
        position = count
        return Self.endOfImage
      }
      marker = Self.endOfImage
      return nil
    }
    let byte = base[position]
    position += 1
    guard byte == 0xFF else { return byte }
    var code: UInt8 = 0xFF
    while code == 0xFF {
      guard position < count else {
        reachedEnd = true
        marker = Self.endOfImage
        return nil
      }
      code = base[position]
      position += 1
    }
    if code == 0 { return 0xFF }
    marker = code
    return nil
  }

  /// Returns the next `n` bits, 1 to 17, without consuming them.
  @inline(__always)
  func peek(_ n: Int) -> Int { Int(truncatingIfNeeded: buffer &>> UInt64(truncatingIfNeeded: 64 &- n)) }

  /// Consumes `n` bits, at most 32 after a `refill`.
  @inline(__always)
  mutating func skip(_ n: Int) {
    buffer = buffer &<< UInt64(truncatingIfNeeded: n)
    bits &-= n
    if bits < 0 { exhaust() }
  }

  @inline(never)
  private mutating func exhaust() {
    if !isExhausted {
      isExhausted = true
      note(isTruncation: reachedEnd, "the entropy-coded data ends too early")
    }
    buffer = 0
    bits = 57
  }

  /// The next `n` bits, 1 to 16.
  @inline(__always)
  mutating func read(_ n: Int) -> Int {
    if bits < 32 { refill() }
    let value = peek(n)
    skip(n)
    return value
  }

  /// The next bit.
  @inline(__always)
  mutating func readBit() -> Bool { read(1) != 0 }

  /// The `size`-bit number of a coefficient, extended as in T.81 figure F.12.
  @inline(__always)
  mutating func readValue(_ size: Int) -> Int {
    let raw = peek(size)
    skip(size)
    return raw < 1 &<< (size &- 1) ? raw &- (1 &<< size) &+ 1 : raw
  }

  /// The next symbol.
  ///
  /// At least 15 bits for its value remain in the buffer.
  @inline(__always)
  mutating func symbol(_ table: JPEGHuffmanCode) -> Int {
    if bits < 32 { refill() }
    let entry = table.symbols[peek(JPEGHuffmanTable.lookupBits)]
    if entry != 0 {
      skip(Int(entry &>> 8))
      return Int(entry & 0xFF)
    }
    return longSymbol(table)
  }

  @inline(never)
  private mutating func longSymbol(_ table: JPEGHuffmanCode) -> Int {
    var length = JPEGHuffmanTable.lookupBits + 1
    while peek(length) > Int(table.largestCodes[length]) { length += 1 }
    let code = peek(length)
    skip(length)
    guard length <= 16 else {
      note("a Huffman code that the file does not define")
      return 0
    }
    return Int(table.values[(code + Int(table.valueOffsets[length])) & 0xFF])
  }
}

/// The pointers of a Huffman table, whose owner must outlive them.
struct JPEGHuffmanCode {
  let symbols: UnsafeMutablePointer<UInt16>
  let coefficients: UnsafeMutablePointer<Int32>
  let largestCodes: UnsafeMutablePointer<Int32>
  let valueOffsets: UnsafeMutablePointer<Int32>
  let values: UnsafeMutablePointer<UInt8>

  init(_ table: JPEGHuffmanTable) {
    symbols = table.symbols
    coefficients = table.coefficients
    largestCodes = table.largestCodes
    valueOffsets = table.valueOffsets
    values = table.values
  }
}

extension JPEGBitReader {
  /// Skips to the next marker and stores it in `marker`.
  mutating func findMarker() {
    position = min(position, count)
    while true {
      while position < count, base[position] != 0xFF { position += 1 }
      while position < count, base[position] == 0xFF { position += 1 }
      guard position < count else {
        reachedEnd = true
        marker = Self.endOfImage
        return
      }
      marker = base[position]
      position += 1
      if marker != 0 { return }
    }
  }

  /// Reads the restart marker RST`number`, or resynchronizes without it.
  ///
  /// Source: libjpeg-turbo 2.1.5 `read_restart_marker` and `jpeg_resync_to_restart`.
  mutating func readRestart(_ number: Int) {
    discardBits()
    if marker == 0 { findMarker() }
    let wanted = UInt8(0xD0 + number)
    if marker == wanted {
      marker = 0
    } else {
      note(isTruncation: reachedEnd, "a restart marker is missing")
      resynchronize(number)
    }
    // Before a marker the interval is empty; its missing data must not be reported.
    if marker == 0 { isExhausted = false }
  }

  private mutating func resynchronize(_ number: Int) {
    while true {
      if marker < 0xC0 {
        findMarker()
        continue
      }
      guard (0xD0...0xD7).contains(marker) else { return }
      switch (Int(marker) - 0xD0 - number) & 7 {
      case 1, 2: return  // one of the next two: the wanted one is lost
      case 6, 7: findMarker()  // one of the two before
      default:
        marker = 0
        return
      }
    }
  }
}

/// Reads the bytes of a JPEG file: markers, segments and the bits of entropy-coded data.
///
/// Like libjpeg it reads zeros where the entropy-coded data ends too early, and an end marker where
/// the file does; whoever wants to know finds out by `fault` and `reachedEnd`.
struct JPEGBitReader {
  /// What is wrong with entropy-coded data, where it was noticed first.
  struct Fault {
    var position: Int
    var isTruncation: Bool
    var reason: String
  }

  /// End of image, which also stands for the end of the file.
  static let endOfImage: UInt8 = 0xD9

  let base: UnsafePointer<UInt8>
  let count: Int
  /// The next byte to read.
  var position = 0
  /// A marker that has been read and not yet been dealt with; 0 for none.
  var marker: UInt8 = 0
  /// Bits not yet used, from the top; below them bits of the next byte or zeros.
  private(set) var buffer: UInt64 = 0
  private(set) var bits = 0
  /// Whether entropy-coded data was missing since the last restart.
  var isExhausted = false
  /// Whether the end of the file was met.
  private(set) var reachedEnd = false
  /// The first fault.
  private(set) var fault: Fault?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>) {
    self.base = base
    count = bytes.count
  }

  /// Notes a fault, unless there is one already.
  mutating func note(isTruncation: Bool = false, _ reason: String) {
    if fault == nil { fault = Fault(position: min(position, count), isTruncation: isTruncation, reason: reason) }
  }

  /// Forgets unused bits: a scan or restart interval begins.
  mutating func discardBits() {
    buffer = 0
    bits = 0
  }

  /// Makes at least 48 bits available, unless the data ends before.
  @inline(__always)
  mutating func refill() {
    if position + 8 <= count, marker == 0 {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).bigEndian
      // A byte of 0xFF is one that is zero in the complement.
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

  /// Passes over bytes; behind the end of the file lie end markers, FF D9, of which half may be passed over.
  mutating func skipBytes(_ n: Int) {
    position += n
    if position > count { position = count + (position - count) % 2 }
  }

  // The next byte of entropy-coded data; nil when a marker comes instead.
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

  /// The next `n` bits, 1 to 17, without using them.
  @inline(__always)
  func peek(_ n: Int) -> Int { Int(truncatingIfNeeded: buffer &>> UInt64(truncatingIfNeeded: 64 &- n)) }

  /// Uses `n` bits, at most 32 after a `refill`.
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
  /// At least 15 bits for its value are left over.
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
  /// Goes to the next marker and puts it into `marker`, passing over anything else.
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

  /// Reads the restart marker RST`number`, or finds the best way on without it.
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
    // In front of a marker the interval is empty, and must not show what was not sent.
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

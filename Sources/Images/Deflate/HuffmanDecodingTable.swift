/// A two-level look-up table that decodes one Huffman alphabet of a deflate block.
///
/// The first level is indexed by the next `primaryBits` bits of the stream; codes longer than that
/// lead to a second level. An entry is 32 bits:
///
/// ```
/// 31       literal: bits 16...23 are the byte
/// 16...30  base length, base distance, code-length symbol, or start of the second level
/// 15       exceptional: 14 = second level, 13 = end of block, neither = not a code
/// 8...12   length of the code, without extra bits; for a second level, its index bits
/// 0...7    bits to consume: the code and its extra bits
/// ```
struct HuffmanDecodingTable: ~Copyable {
  typealias Entry = UInt32

  enum Alphabet {
    case literals
    case distances
    case codeLengths
  }

  static let literal: Entry = 1 << 31
  static let exceptional: Entry = 1 << 15
  static let secondLevel: Entry = 1 << 14
  static let endOfBlock: Entry = 1 << 13
  private static let invalid: Entry = exceptional | 1 << 8 | 1

  let alphabet: Alphabet
  let primaryBits: Int
  let entries: UnsafeMutablePointer<Entry>
  private let capacity: Int

  init(_ alphabet: Alphabet) {
    self.alphabet = alphabet
    // The capacities are the largest tables any complete code of the alphabet can need
    // (zlib's `enough 288 11 15`, `enough 32 8 15`).
    switch alphabet {
    case .literals: (primaryBits, capacity) = (11, 2342)
    case .distances: (primaryBits, capacity) = (8, 402)
    case .codeLengths: (primaryBits, capacity) = (7, 128)
    }
    entries = .allocate(capacity: capacity)
    entries.initialize(repeating: Self.invalid, count: capacity)
  }

  deinit { entries.deallocate() }

  /// Fills the table from code lengths of 0 (unused) to 15, symbol by symbol.
  ///
  /// Accepts what zlib accepts: complete codes, a single code of one bit, and no code at all.
  /// Returns false for anything else.
  mutating func build(_ lengths: ArraySlice<UInt8>) -> Bool {
    var counts = [16 of Int](repeating: 0)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var longest = 15
    while longest > 0, counts[longest] == 0 { longest -= 1 }
    var room = 1
    for length in 1...15 {
      room = room * 2 - counts[length]
      if room < 0 { return false }
    }
    if room > 0 {
      if longest > 1 || (longest == 1 && alphabet == .codeLengths) { return false }
      entries.update(repeating: Self.invalid, count: 1 << primaryBits)
    }
    fill(lengths, counts, longest)
    return true
  }

  private mutating func fill(
    _ lengths: ArraySlice<UInt8>, _ counts: [16 of Int], _ longest: Int
  ) {
    var nextCode = [16 of Int](repeating: 0)
    for length in 1..<15 { nextCode[length + 1] = (nextCode[length] + counts[length]) << 1 }
    var tail = 1 << primaryBits
    // Codes are visited by length, so that codes with a common prefix are adjacent and the shortest remaining one
    // determines the size of their common second level.
    var remaining = counts
    var openPrefix = -1
    var start = 0
    var indexBits = 0
    let symbols = sortedByLength(lengths, counts)
    for symbol in symbols {
      let length = Int(lengths[lengths.startIndex + symbol])
      let reversed = reverse(nextCode[length], length)
      nextCode[length] += 1
      let entry = self.entry(symbol, length)
      if length <= primaryBits {
        replicate(entry, from: reversed, step: 1 << length, end: 1 << primaryBits)
      } else {
        let prefix = reversed & ((1 << primaryBits) - 1)
        if prefix != openPrefix {
          openPrefix = prefix
          start = tail
          indexBits = secondLevelBits(length, remaining, longest)
          tail += 1 << indexBits
          precondition(tail <= capacity, "a complete code needs no larger table")
          entries[prefix] =
            Entry(start) << 16 | Self.exceptional | Self.secondLevel | Entry(indexBits) << 8
        }
        replicate(
          entry, from: start + reversed >> primaryBits, step: 1 << (length - primaryBits),
          end: start + 1 << indexBits)
      }
      remaining[length] -= 1
    }
  }

  private func sortedByLength(_ lengths: ArraySlice<UInt8>, _ counts: [16 of Int]) -> [Int] {
    var offsets = [16 of Int](repeating: 0)
    for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
    var symbols = [Int](repeating: 0, count: offsets[15] + counts[15])
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[offsets[Int(length)]] = symbol
      offsets[Int(length)] += 1
    }
    return symbols
  }

  // Grows the index until the codes that are left, taken shortest first, fill the second level.
  private func secondLevelBits(_ length: Int, _ remaining: [16 of Int], _ longest: Int) -> Int {
    var bits = length - primaryBits
    var room = 1 << bits
    var current = length
    while current < longest {
      room -= remaining[current]
      if room <= 0 { break }
      current += 1
      bits += 1
      room <<= 1
    }
    return bits
  }

  private func replicate(_ entry: Entry, from first: Int, step: Int, end: Int) {
    var index = first
    while index < end {
      entries[index] = entry
      index += step
    }
  }

  private func entry(_ symbol: Int, _ length: Int) -> Entry {
    let code = Entry(length) << 8
    switch alphabet {
    case .codeLengths:
      return Entry(symbol) << 16 | code | Entry(length)
    case .literals where symbol < 256:
      return Self.literal | Entry(symbol) << 16 | code | Entry(length)
    case .literals where symbol == 256:
      return Self.exceptional | Self.endOfBlock | code | Entry(length)
    case .literals where symbol - 257 < DeflateAlphabet.lengthBase.count:
      let base = DeflateAlphabet.lengthBase[symbol - 257]
      let extra = DeflateAlphabet.lengthExtraBits[symbol - 257]
      return Entry(base) << 16 | code | Entry(length) + Entry(extra)
    case .distances where symbol < DeflateAlphabet.distanceBase.count:
      let base = DeflateAlphabet.distanceBase[symbol]
      let extra = DeflateAlphabet.distanceExtraBits[symbol]
      return Entry(base) << 16 | code | Entry(length) + Entry(extra)
    case .literals, .distances:
      // Symbols 286, 287 (lengths) and 30, 31 (distances) take part in the fixed codes only.
      return Self.exceptional | code | Entry(length)
    }
  }
}

/// The lowest `count` bits of `code` in reverse order: deflate stores codes from their top bit.
func reverse(_ code: Int, _ count: Int) -> Int {
  Int(UInt16(truncatingIfNeeded: code).bitReversed >> UInt16(16 - count))
}

extension UInt16 {
  fileprivate var bitReversed: UInt16 {
    var v = self
    v = v >> 1 & 0x5555 | (v & 0x5555) << 1
    v = v >> 2 & 0x3333 | (v & 0x3333) << 2
    v = v >> 4 & 0x0F0F | (v & 0x0F0F) << 4
    return v.byteSwapped
  }
}

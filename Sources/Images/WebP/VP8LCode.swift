/// A prefix code of lossless WebP.
///
/// Source: RFC 9649, section 6.
struct VP8LCode {
  /// Entries are value · 16 + length.
  ///
  /// Entries of the first table that refer to a second one have bit 31, then its index
  /// · 16 + the number of bits of its index.
  private let entries: [UInt32]
  private let rootBits: UInt32

  /// The number of entries.
  var size: Int { entries.count }

  /// The symbol of a code with only one symbol, which has no bits.
  var only: Int? { rootBits == 0 ? Int(entries[0] >> 4) : nil }

  /// Builds the code with these lengths, 0 to 15; nil if they are not a complete code.
  init?(lengths: [UInt8]) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    let used = counts.reduce(0, +)
    guard used > 0 else { return nil }
    if used == 1, let symbol = lengths.firstIndex(where: { $0 > 0 }) {
      (entries, rootBits) = ([UInt32(symbol) << 4], 0)
      return
    }
    var first = [Int](repeating: 0, count: 17)
    for length in 1...15 { first[length + 1] = (first[length] + counts[length]) << 1 }
    guard first[16] == 1 << 16 else { return nil }
    let longest = counts.lastIndex { $0 > 0 } ?? 0
    let root = min(longest, 8)
    var table = [UInt32](repeating: 0, count: 1 << root)
    // The longest code for each index of the first table.
    var depths = [Int](repeating: 0, count: 1 << root)
    var next = first
    var codes: [(symbol: Int, length: Int, code: Int)] = []
    codes.reserveCapacity(used)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      let code = Self.reversed(next[length], length)
      next[length] += 1
      codes.append((symbol, length, code))
      if length > root { depths[code & ((1 << root) - 1)] = max(depths[code & ((1 << root) - 1)], length) }
    }
    for (index, depth) in depths.enumerated() where depth > 0 {
      table[index] = 1 << 31 | UInt32(table.count) << 4 | UInt32(depth - root)
      table += [UInt32](repeating: 0, count: 1 << (depth - root))
    }
    for (symbol, length, code) in codes {
      let entry = UInt32(symbol) << 4 | UInt32(length)
      if length <= root {
        for place in stride(from: code, to: 1 << root, by: 1 << length) { table[place] = entry }
      } else {
        let second = table[code & ((1 << root) - 1)]
        let start = Int((second & 0x7FFF_FFFF) >> 4)
        let bits = Int(second & 15)
        for place in stride(from: code >> root, to: 1 << bits, by: 1 << (length - root)) {
          table[start + place] = entry
        }
      }
    }
    (entries, rootBits) = (table, UInt32(root))
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (code, reversed) = (code, 0)
    for _ in 0..<length {
      reversed = reversed << 1 | code & 1
      code >>= 1
    }
    return reversed
  }

  /// Reads a symbol; 15 bits must be loaded.
  @inline(__always)
  func read(_ reader: inout VP8LBitReader) -> Int {
    let bits = reader.next
    var entry = entries[Int(bits & ((1 &<< rootBits) &- 1))]
    if entry >> 31 != 0 {
      let index = (bits &>> rootBits) & ((1 &<< (entry & 15)) &- 1)
      entry = entries[Int((entry & 0x7FFF_FFFF) >> 4 &+ index)]
    }
    reader.skip(Int(entry & 15))
    return Int(entry >> 4)
  }
}

extension VP8LCode {
  /// Reads the lengths of a code for symbols below `count`, and builds it.
  ///
  /// - Throws: `ImageError` `corrupt` where they make none.
  init(_ reader: inout VP8LBitReader, symbols count: Int) throws(ImageError) {
    var lengths = [UInt8](repeating: 0, count: count)
    if reader.flag() {
      let hasTwo = reader.flag()
      let first = reader.number(reader.flag() ? 8 : 1)
      let second = hasTwo ? reader.number(8) : first
      guard max(first, second) < count else { throw Self.corrupt(reader) }
      lengths[first] = 1
      lengths[second] = 1
    } else {
      try Self.read(&lengths, &reader)
    }
    guard !reader.isExhausted else { throw VP8Header.end(reader.place) }
    guard let code = VP8LCode(lengths: lengths) else { throw Self.corrupt(reader) }
    self = code
  }

  private static func read(_ lengths: inout [UInt8], _ reader: inout VP8LBitReader) throws(ImageError) {
    let order = [17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
    var own = [UInt8](repeating: 0, count: 19)
    for i in 0..<reader.number(4) + 4 { own[order[i]] = UInt8(reader.number(3)) }
    guard let code = VP8LCode(lengths: own) else { throw corrupt(reader) }
    // The number of symbols to read, with repeat codes counted once.
    var left = lengths.count
    if reader.flag() {
      left = 2 + reader.number(2 + 2 * reader.number(3))
      guard left <= lengths.count else { throw corrupt(reader) }
    }
    var symbol = 0
    var previous: UInt8 = 8
    while symbol < lengths.count, left > 0 {
      left -= 1
      reader.fill()
      let value = code.read(&reader)
      if value < 16 {
        lengths[symbol] = UInt8(value)
        symbol += 1
        if value > 0 { previous = UInt8(value) }
        continue
      }
      let times = value == 16 ? 3 + reader.number(2) : value == 17 ? 3 + reader.number(3) : 11 + reader.number(7)
      guard symbol + times <= lengths.count else { throw corrupt(reader) }
      if value == 16 { for i in 0..<times { lengths[symbol + i] = previous } }
      symbol += times
    }
  }

  private static func corrupt(_ reader: VP8LBitReader) -> ImageError {
    ImageError(.corrupt, at: reader.place, "the lengths of a prefix code do not make one")
  }
}

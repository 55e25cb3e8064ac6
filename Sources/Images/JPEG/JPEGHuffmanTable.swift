/// One Huffman code of a JPEG file, prepared for decoding.
///
/// Source: ITU-T T.81, Annex C and F.2.2.3; accepts what libjpeg-turbo accepts.
final class JPEGHuffmanTable {
  /// Bits that index the lookup tables: almost all codes in photographs are shorter.
  static let lookupBits = 10

  /// length << 8 | symbol for each prefix of `lookupBits`; 0 if the code is longer.
  let symbols: UnsafeMutablePointer<UInt16>
  /// value << 16 | run << 8 | bits for each prefix that contains a whole AC coefficient; 0 otherwise.
  let coefficients: UnsafeMutablePointer<Int32>
  /// The largest code of each length 1...16, -1 if there is none; [17] is above every code.
  let largestCodes: UnsafeMutablePointer<Int32>
  /// The offset to add to a code of each length to get its index in `values`.
  let valueOffsets: UnsafeMutablePointer<Int32>
  /// The symbols in the order of their codes; 256, unused ones zero.
  let values: UnsafeMutablePointer<UInt8>
  private let hasOnlySizesOfDC: Bool

  /// Builds the code with `counts[i]` codes of i + 1 bits for up to 256 symbols.
  init(counts: ArraySlice<UInt8>, symbols listed: ArraySlice<UInt8>) {
    let size = 1 << Self.lookupBits
    symbols = .allocate(capacity: size)
    symbols.initialize(repeating: 0, count: size)
    coefficients = .allocate(capacity: size)
    coefficients.initialize(repeating: 0, count: size)
    largestCodes = .allocate(capacity: 18)
    largestCodes.initialize(repeating: -1, count: 18)
    valueOffsets = .allocate(capacity: 18)
    valueOffsets.initialize(repeating: 0, count: 18)
    values = .allocate(capacity: 256)
    values.initialize(repeating: 0, count: 256)
    for (i, symbol) in listed.prefix(256).enumerated() { values[i] = symbol }
    hasOnlySizesOfDC = listed.allSatisfy { $0 < 16 }
    largestCodes[17] = .max
    var code: Int32 = 0
    var index: Int32 = 0
    for (i, count) in counts.enumerated() {
      let length = i + 1
      if count > 0 {
        valueOffsets[length] = index - code
        for _ in 0..<count {
          fillLookup(code: Int(code), length: length, symbol: UInt16(values[Int(index)]))
          code += 1
          index += 1
        }
        largestCodes[length] = code - 1
      }
      code <<= 1
    }
    fillCoefficients()
  }

  /// Whether no length has more codes than possible; otherwise the table must not be used.
  ///
  /// A code of all ones is not allowed.
  var isSound: Bool { (1...16).allSatisfy { largestCodes[$0] + 1 < 1 << Int32($0) } }

  /// Whether it is sound and all symbols are sizes that a DC difference may have.
  var isFitForDC: Bool { isSound && hasOnlySizesOfDC }

  deinit {
    symbols.deallocate()
    coefficients.deallocate()
    largestCodes.deallocate()
    valueOffsets.deallocate()
    values.deallocate()
  }

  private func fillLookup(code: Int, length: Int, symbol: UInt16) {
    let spare = Self.lookupBits - length
    guard spare >= 0, code < 1 << length else { return }
    for i in 0..<(1 << spare) { symbols[code << spare | i] = UInt16(length) << 8 | symbol }
  }

  // Short codes followed by short values fit into the lookup table completely.
  private func fillCoefficients() {
    for prefix in 0..<(1 << Self.lookupBits) {
      let length = Int(symbols[prefix] >> 8)
      let run = Int32(symbols[prefix] >> 4 & 15)
      let size = Int(symbols[prefix] & 15)
      guard length > 0, size > 0, length + size <= Self.lookupBits else { continue }
      let bits = prefix >> (Self.lookupBits - length - size) & ((1 << size) - 1)
      let value = Int32(bits < 1 << (size - 1) ? bits - (1 << size) + 1 : bits)
      coefficients[prefix] = value << 16 | run << 8 | Int32(length + size)
    }
  }

  /// The default tables for files without any (ITU-T T.81, Annex K.3.3): DC 0, DC 1, AC 0, AC 1.
  static func standard() -> [JPEGHuffmanTable] {
    let dcSymbols = Array(UInt8(0)...11)
    return [
      JPEGHuffmanTable(counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], symbols: dcSymbols[...]),
      JPEGHuffmanTable(counts: [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], symbols: dcSymbols[...]),
      JPEGHuffmanTable(
        counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7D],
        symbols: standardSymbols(
          [
            0x01, 0x02, 0x03, 0x00, 0x04, 0x11, 0x05, 0x12, 0x21, 0x31, 0x41, 0x06, 0x13, 0x51, 0x61, 0x07, 0x22, 0x71,
            0x14, 0x32, 0x81, 0x91, 0xA1, 0x08, 0x23, 0x42, 0xB1, 0xC1, 0x15, 0x52, 0xD1, 0xF0, 0x24, 0x33, 0x62, 0x72,
            0x82,
          ])),
      JPEGHuffmanTable(
        counts: [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 0x77],
        symbols: standardSymbols(
          [
            0x00, 0x01, 0x02, 0x03, 0x11, 0x04, 0x05, 0x21, 0x31, 0x06, 0x12, 0x41, 0x51, 0x07, 0x61, 0x71, 0x13, 0x22,
            0x32, 0x81, 0x08, 0x14, 0x42, 0x91, 0xA1, 0xB1, 0xC1, 0x09, 0x23, 0x33, 0x52, 0xF0, 0x15, 0x62, 0x72, 0xD1,
            0x0A, 0x16, 0x24, 0x34, 0xE1, 0x25, 0xF1,
          ])),
    ]
  }

  // Both AC codes list the remaining symbols, run by run, in ascending order.
  private static func standardSymbols(_ first: [UInt8]) -> ArraySlice<UInt8> {
    var listed = first
    let known = Set(first)
    for run in UInt8(0)...15 {
      for size in UInt8(1)...10 where !known.contains(run << 4 | size) { listed.append(run << 4 | size) }
    }
    return listed[...]
  }
}

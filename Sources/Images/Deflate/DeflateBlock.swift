/// The literals and matches of one block, and its encoding.
///
/// Literals are stored as the byte, matches as length << 16 | distance.
struct DeflateBlock {
  /// A block is closed after this many symbols, so that its codes adapt to the data.
  static let maximumSymbols = 16 * 1024
  /// `lengthSymbol[length - 3]`: the index of a length in the length alphabet.
  private static let lengthSymbol: [UInt8] = {
    var symbols = [UInt8](repeating: 0, count: 256)
    for (index, base) in DeflateAlphabet.lengthBase.enumerated() {
      let last = min(258, Int(base) + 1 << Int(DeflateAlphabet.lengthExtraBits[index]) - 1)
      for length in Int(base)...last { symbols[length - 3] = UInt8(index) }
    }
    return symbols
  }()
  private static let fixedLiterals = HuffmanCode(lengths: DeflateAlphabet.fixedLiteralLengths)
  private static let fixedDistances = HuffmanCode(lengths: DeflateAlphabet.fixedDistanceLengths)

  private var symbols: [UInt32] = []
  private var literalFrequencies = [Int](repeating: 0, count: 286)
  private var distanceFrequencies = [Int](repeating: 0, count: 30)
  private let lengthSymbol = Self.lengthSymbol
  /// Number of input bytes that the block represents.
  private(set) var size = 0

  init() { symbols.reserveCapacity(Self.maximumSymbols) }

  var isFull: Bool { symbols.count >= Self.maximumSymbols }

  mutating func append(literal: UInt8) {
    symbols.append(UInt32(literal))
    literalFrequencies[Int(literal)] += 1
    size += 1
  }

  mutating func append(_ match: MatchFinder.Match) {
    symbols.append(UInt32(match.length << 16 | match.distance))
    literalFrequencies[257 + Int(lengthSymbol[match.length - 3])] += 1
    distanceFrequencies[Self.distanceSymbol(match.distance)] += 1
    size += match.length
  }

  /// Writes the block in the cheapest of the three forms and clears it.
  ///
  /// `stored`: the bytes it represents.
  mutating func write(
    to writer: inout BitWriter, stored: UnsafeBufferPointer<UInt8>, isLast: Bool
  ) {
    literalFrequencies[256] = 1
    let literals = HuffmanCode(literalFrequencies, longest: 15)
    let distances = HuffmanCode(distanceFrequencies, longest: 15)
    let header = DynamicHeader(literals, distances)
    let extra = extraBitCount()
    let dynamicCost =
      header.cost + literals.cost(literalFrequencies) + distances.cost(distanceFrequencies) + extra
    let fixedCost =
      Self.fixedLiterals.cost(literalFrequencies) + Self.fixedDistances.cost(distanceFrequencies)
      + extra
    let storedCost = (stored.count + 4 * (stored.count / 65535 + 1)) * 8 + 7
    let last: UInt64 = isLast ? 1 : 0
    if storedCost <= min(dynamicCost, fixedCost) {
      Self.writeStored(stored, to: &writer, isLast: isLast)
    } else if fixedCost <= dynamicCost {
      writer.reserve(fixedCost + 64)
      writer.put(last | 1 << 1, 3)
      writeSymbols(to: &writer, Self.fixedLiterals, Self.fixedDistances)
    } else {
      writer.reserve(dynamicCost + 64)
      writer.put(last | 2 << 1, 3)
      header.write(to: &writer)
      writeSymbols(to: &writer, literals, distances)
    }
    clear()
  }

  /// Writes bytes without compression, in blocks of at most 65535.
  static func writeStored(
    _ bytes: UnsafeBufferPointer<UInt8>, to writer: inout BitWriter, isLast: Bool
  ) {
    var position = 0
    repeat {
      let count = min(65535, bytes.count - position)
      let ends = position + count == bytes.count
      writer.reserve(64)
      writer.put(isLast && ends ? 1 : 0, 3)
      writer.alignToByte()
      writer.put(UInt64(count) | UInt64(count ^ 0xFFFF) << 16, 32)
      writer.append(UnsafeBufferPointer(rebasing: bytes[position..<position + count]))
      position += count
    } while position < bytes.count
  }

  private mutating func clear() {
    symbols.removeAll(keepingCapacity: true)
    for i in literalFrequencies.indices { literalFrequencies[i] = 0 }
    for i in distanceFrequencies.indices { distanceFrequencies[i] = 0 }
    size = 0
  }

  private func extraBitCount() -> Int {
    var total = 0
    for (index, bits) in DeflateAlphabet.lengthExtraBits.enumerated() {
      total += literalFrequencies[257 + index] * Int(bits)
    }
    for (index, bits) in DeflateAlphabet.distanceExtraBits.enumerated() {
      total += distanceFrequencies[index] * Int(bits)
    }
    return total
  }

  private func writeSymbols(
    to writer: inout BitWriter, _ literals: HuffmanCode, _ distances: HuffmanCode
  ) {
    for symbol in symbols {
      if symbol < 256 {
        writer.put(UInt64(literals.codes[Int(symbol)]), UInt64(literals.lengths[Int(symbol)]))
        continue
      }
      let length = Int(symbol >> 16)
      let lengthIndex = Int(lengthSymbol[length - 3])
      var bits = UInt64(literals.codes[257 + lengthIndex])
      var count = UInt64(literals.lengths[257 + lengthIndex])
      bits |= UInt64(length - Int(DeflateAlphabet.lengthBase[lengthIndex])) << count
      count += UInt64(DeflateAlphabet.lengthExtraBits[lengthIndex])
      let distance = Int(symbol & 0xFFFF)
      let distanceIndex = Self.distanceSymbol(distance)
      bits |= UInt64(distances.codes[distanceIndex]) << count
      count += UInt64(distances.lengths[distanceIndex])
      bits |= UInt64(distance - Int(DeflateAlphabet.distanceBase[distanceIndex])) << count
      count += UInt64(DeflateAlphabet.distanceExtraBits[distanceIndex])
      writer.put(bits, count)
    }
    writer.put(UInt64(literals.codes[256]), UInt64(literals.lengths[256]))
  }

  // The symbol is given by the top two bits of distance - 1 and the number of its bits.
  @inline(__always)
  private static func distanceSymbol(_ distance: Int) -> Int {
    let value = distance - 1
    if value < 4 { return value }
    let top = Int.bitWidth - 1 - value.leadingZeroBitCount
    return 2 * top + (value >> (top - 1) & 1)
  }
}

// Block headers and stored blocks: RFC 1951 sections 3.2.3 to 3.2.7.
extension Inflater {
  mutating func readBlockHeader() throws(ImageError) {
    if isLastBlock {
      state = .blocksEnded
      return
    }
    isLastBlock = try takeBits(1) == 1
    switch try takeBits(2) {
    case 0:
      alignToByte()
      let length = try takeBits(16)
      let complement = try takeBits(16)
      guard length == complement ^ 0xFFFF else {
        throw failure(.corrupt, "a stored block's length and its complement disagree")
      }
      storedRemaining = length
      state = .stored
    case 1:
      buildFixedCodes()
      state = .compressed
    case 2:
      try readDynamicCodes()
      state = .compressed
    default:
      throw failure(.corrupt, "block type 3 does not exist")
    }
  }

  mutating func copyStored() throws(ImageError) {
    while storedRemaining > 0, outputEnd < capacity {
      if bitCount > 0 {
        output[outputEnd] = UInt8(try takeBits(8))
        outputEnd += 1
        storedRemaining -= 1
        continue
      }
      if inputPosition == inputEnd, try !refillInput() { throw truncated() }
      let count = min(storedRemaining, capacity - outputEnd, inputEnd - inputPosition)
      (output + outputEnd).update(from: input + inputPosition, count: count)
      outputEnd += count
      inputPosition += count
      storedRemaining -= count
    }
    if storedRemaining == 0 { state = .blockHeader }
  }

  private mutating func buildFixedCodes() {
    let literalsFit = literals.build(DeflateAlphabet.fixedLiteralLengths[...])
    let distancesFit = distances.build(DeflateAlphabet.fixedDistanceLengths[...])
    precondition(literalsFit && distancesFit, "the fixed codes are complete")
  }

  private mutating func readDynamicCodes() throws(ImageError) {
    let literalCount = try takeBits(5) + 257
    let distanceCount = try takeBits(5) + 1
    guard literalCount <= 286, distanceCount <= 30 else {
      throw failure(.corrupt, "a block declares too many length or distance symbols")
    }
    let lengths = try readCodeLengths(literalCount + distanceCount)
    guard lengths[256] > 0 else {
      throw failure(.corrupt, "a block has no code for its end")
    }
    guard literals.build(lengths[..<literalCount]) else {
      throw failure(.corrupt, "a block's literal and length code is not a prefix code")
    }
    guard distances.build(lengths[literalCount...]) else {
      throw failure(.corrupt, "a block's distance code is not a prefix code")
    }
  }

  private mutating func readCodeLengths(_ total: Int) throws(ImageError) -> [UInt8] {
    let count = try takeBits(4) + 4
    var codeLengthLengths = [UInt8](repeating: 0, count: 19)
    for symbol in DeflateAlphabet.codeLengthOrder.prefix(count) {
      codeLengthLengths[symbol] = UInt8(try takeBits(3))
    }
    var table = HuffmanDecodingTable(.codeLengths)
    guard table.build(codeLengthLengths[...]) else {
      throw failure(.corrupt, "a block's code-length code is not a prefix code")
    }
    var lengths: [UInt8] = []
    lengths.reserveCapacity(total)
    while lengths.count < total {
      if bitCount < 14 { try refillBits() }
      let entry = table.entries[Int(bits & 0x7F)]
      let length = Int(entry & 0xFF)
      if entry & HuffmanDecodingTable.exceptional != 0 {
        throw failure(.corrupt, "a block's code-length code is empty")
      }
      guard length <= bitCount else { throw truncated() }
      bits >>= UInt64(length)
      bitCount -= length
      let symbol = Int(entry >> 16)
      let repeated: (value: UInt8, count: Int)
      switch symbol {
      case 16:
        guard let last = lengths.last else {
          throw failure(.corrupt, "a block repeats a code length before the first")
        }
        repeated = (last, try takeBits(2) + 3)
      case 17: repeated = (0, try takeBits(3) + 3)
      case 18: repeated = (0, try takeBits(7) + 11)
      default: repeated = (UInt8(symbol), 1)
      }
      guard lengths.count + repeated.count <= total else {
        throw failure(.corrupt, "a block repeats code lengths past their number")
      }
      for _ in 0..<repeated.count { lengths.append(repeated.value) }
    }
    return lengths
  }
}

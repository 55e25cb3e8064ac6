// Literals and matches: RFC 1951 section 3.2.5.
//
// `decodeQuickly` runs while a whole step fits into both buffers and checks bounds once per step;
// `decodeCarefully` does the rest, one symbol at a time, and alone may wait for input.
// Limits: about 2 cycles per literal and 10 per match, the latency of one table look-up each.
extension Inflater {
  /// Bytes one quick step may read: two refills of eight.
  private static let quickInput = 16
  /// Bytes one quick step may write: three literals and a match, besides `outputSlack`.
  private static let quickOutput = 3 + 258

  /// Decodes to the end of the block, then returns true; false when the output is full.
  mutating func decodeSymbols() throws(ImageError) -> Bool {
    while true {
      if inputEnd - inputPosition >= Self.quickInput, capacity - outputEnd >= Self.quickOutput {
        if try decodeQuickly() {
          state = .blockHeader
          return true
        }
      }
      switch try decodeCarefully() {
      case .symbol: continue
      case .endOfBlock:
        state = .blockHeader
        return true
      case .full: return false
      }
    }
  }

  private mutating func decodeQuickly() throws(ImageError) -> Bool {
    typealias Table = HuffmanDecodingTable
    let literalTable = literals.entries
    let distanceTable = distances.entries
    let literalMask = UInt64(1) << UInt64(literals.primaryBits) - 1
    let distanceMask = UInt64(1) << UInt64(distances.primaryBits) - 1
    let inputStop = inputEnd - Self.quickInput
    let outputStop = capacity - Self.quickOutput
    let history = historyStart
    var cursor = QuickCursor(
      input: UnsafeRawPointer(input), output: output, bits: bits, count: UInt64(bitCount),
      next: inputPosition, end: outputEnd)
    var problem: String?
    var blockEnded = false

    loop: while cursor.next <= inputStop, cursor.end <= outputStop {
      cursor.refill()
      var entry = literalTable[Int(cursor.bits & literalMask)]
      if entry & Table.literal != 0 {
        cursor.putLiteral(entry)
        entry = literalTable[Int(cursor.bits & literalMask)]
        if entry & Table.literal != 0 {
          cursor.putLiteral(entry)
          entry = literalTable[Int(cursor.bits & literalMask)]
          if entry & Table.literal != 0 {
            cursor.putLiteral(entry)
            continue loop
          }
        }
        // The longest length and distance take 48 bits.
        cursor.refill()
      }
      if entry & Table.exceptional != 0 {
        if entry & Table.secondLevel != 0 {
          entry = secondLevel(literalTable, entry, cursor.bits >> UInt64(literals.primaryBits))
        }
        if entry & Table.literal != 0 {
          cursor.putLiteral(entry)
          continue loop
        }
        if entry & Table.exceptional != 0 {
          cursor.drop(entry)
          blockEnded = entry & Table.endOfBlock != 0
          problem = blockEnded ? nil : Self.invalidLengthSymbol
          break loop
        }
      }
      let length = cursor.takeValue(entry)
      entry = distanceTable[Int(cursor.bits & distanceMask)]
      if entry & Table.secondLevel != 0, entry & Table.exceptional != 0 {
        entry = secondLevel(distanceTable, entry, cursor.bits >> UInt64(distances.primaryBits))
      }
      if entry & Table.exceptional != 0 {
        problem = Self.invalidDistanceSymbol
        break loop
      }
      let distance = cursor.takeValue(entry)
      if distance > cursor.end - history {
        problem = Self.distanceTooFar
        break loop
      }
      copyMatch(output + cursor.end, distance, length)
      cursor.end += length
    }

    bits = cursor.bits & ((1 << cursor.count) - 1)
    bitCount = Int(cursor.count)
    inputPosition = cursor.next
    outputEnd = cursor.end
    if let problem { throw failure(.corrupt, problem) }
    return blockEnded
  }

  private enum CarefulStep {
    case symbol
    case endOfBlock
    case full
  }

  // Decodes one literal or match if all of its bits and all of its output fit; changes nothing
  // otherwise.
  private mutating func decodeCarefully() throws(ImageError) -> CarefulStep {
    typealias Table = HuffmanDecodingTable
    if bitCount < 48 { try refillBits() }
    var entry = literals.entries[Int(bits & (1 << UInt64(literals.primaryBits) - 1))]
    if entry & Table.literal == 0, entry & Table.secondLevel != 0, entry & Table.exceptional != 0 {
      entry = secondLevel(literals.entries, entry, bits >> UInt64(literals.primaryBits))
    }
    var used = Int(entry & 0xFF)
    guard used <= bitCount else { throw truncated() }
    if entry & Table.literal != 0 {
      guard outputEnd < capacity else { return .full }
      output[outputEnd] = UInt8(truncatingIfNeeded: entry >> 16)
      outputEnd += 1
      dropBits(used)
      return .symbol
    }
    if entry & Table.exceptional != 0 {
      guard entry & Table.endOfBlock != 0 else {
        throw failure(.corrupt, Self.invalidLengthSymbol)
      }
      dropBits(used)
      return .endOfBlock
    }
    let length = Int(entry >> 16) + extraBits(entry, bits)
    let rest = bits >> UInt64(used)
    entry = distances.entries[Int(rest & (1 << UInt64(distances.primaryBits) - 1))]
    if entry & Table.exceptional != 0, entry & Table.secondLevel != 0 {
      entry = secondLevel(distances.entries, entry, rest >> UInt64(distances.primaryBits))
    }
    used += Int(entry & 0xFF)
    guard used <= bitCount else { throw truncated() }
    guard entry & Table.exceptional == 0 else {
      throw failure(.corrupt, Self.invalidDistanceSymbol)
    }
    let distance = Int(entry >> 16) + extraBits(entry, rest)
    guard distance <= outputEnd - historyStart else {
      throw failure(.corrupt, Self.distanceTooFar)
    }
    guard length <= capacity - outputEnd else { return .full }
    for i in outputEnd..<outputEnd + length { output[i] = output[i - distance] }
    outputEnd += length
    dropBits(used)
    return .symbol
  }

  private mutating func dropBits(_ count: Int) {
    bits >>= UInt64(count)
    bitCount -= count
  }

  private static let invalidLengthSymbol = "a literal or length code does not exist"
  private static let invalidDistanceSymbol = "a distance code does not exist"
  private static let distanceTooFar = "a match reaches back before the start of the data"
}

/// The state of the fast loop, in registers.
///
/// The caller has checked that nothing exceeds the buffers.
private struct QuickCursor {
  let input: UnsafeRawPointer
  let output: UnsafeMutablePointer<UInt8>
  /// Bits above `count` may already contain what the next refill adds again.
  var bits: UInt64
  var count: UInt64
  var next: Int
  var end: Int

  // Leaves at least 56 bits.
  @inline(__always)
  mutating func refill() {
    bits |= UInt64(littleEndian: (input + next).loadUnaligned(as: UInt64.self)) << count
    next += Int((63 - count) >> 3)
    count |= 56
  }

  @inline(__always)
  mutating func drop(_ entry: UInt32) {
    bits >>= UInt64(entry & 0xFF)
    count -= UInt64(entry & 0xFF)
  }

  @inline(__always)
  mutating func putLiteral(_ entry: UInt32) {
    output[end] = UInt8(truncatingIfNeeded: entry >> 16)
    end += 1
    drop(entry)
  }

  // A length or distance with its extra bits.
  @inline(__always)
  mutating func takeValue(_ entry: UInt32) -> Int {
    defer { drop(entry) }
    return Int(entry >> 16) + extraBits(entry, bits)
  }
}

// The entry of the second level that `entry` of the first leads to.
@inline(__always)
private func secondLevel(
  _ table: UnsafeMutablePointer<UInt32>, _ entry: UInt32, _ bits: UInt64
) -> UInt32 {
  let mask = UInt64(1) << UInt64(entry >> 8 & 0x1F) - 1
  return table[Int(entry >> 16) + Int(bits & mask)]
}

// The value of the extra bits that follow an entry's code.
@inline(__always)
private func extraBits(_ entry: UInt32, _ bits: UInt64) -> Int {
  let all = bits & (1 << UInt64(entry & 0xFF) - 1)
  return Int(all >> UInt64(entry >> 8 & 0x1F))
}

// Copies a match word by word; may write up to `Inflater.outputSlack` bytes past its end.
@inline(__always)
private func copyMatch(_ target: UnsafeMutablePointer<UInt8>, _ distance: Int, _ length: Int) {
  let raw = UnsafeMutableRawPointer(target)
  if distance >= 16 {
    var i = 0
    repeat {
      let word = (raw + i - distance).loadUnaligned(as: SIMD16<UInt8>.self)
      (raw + i).storeBytes(of: word, as: SIMD16<UInt8>.self)
      i += 16
    } while i < length
  } else if distance == 1 {
    let word = SIMD16<UInt8>(repeating: target[-1])
    var i = 0
    repeat {
      (raw + i).storeBytes(of: word, as: SIMD16<UInt8>.self)
      i += 16
    } while i < length
  } else {
    // A match closer than a word overlaps itself: once a multiple of its distance of at least eight bytes is written,
    // whole words can be copied from that far back.
    var period = distance
    while period < 8 { period += distance }
    var i = 0
    while i < period {
      target[i] = target[i - distance]
      i += 1
    }
    while i < length {
      let word = (raw + i - period).loadUnaligned(as: UInt64.self)
      (raw + i).storeBytes(of: word, as: UInt64.self)
      i += 8
    }
  }
}

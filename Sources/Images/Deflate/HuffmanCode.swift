/// A length-limited Huffman code for one alphabet of a deflate block.
struct HuffmanCode {
  /// Bits per symbol; 0 for a symbol that does not occur.
  private(set) var lengths: [UInt8]
  /// The code of each symbol, its first bit in the lowest place.
  private(set) var codes: [UInt16]

  /// The code that minimizes the number of bits for symbols of these frequencies.
  ///
  /// At least two symbols get a code, because some decoders require a complete code. Source: package-merge, Larmore and
  /// Hirschberg 1990.
  init(_ frequencies: [Int], longest: Int) {
    var frequencies = frequencies
    var used = frequencies.count { $0 > 0 }
    for symbol in frequencies.indices where used < 2 && frequencies[symbol] == 0 {
      frequencies[symbol] = 1
      used += 1
    }
    self.init(lengths: Self.lengths(frequencies, longest))
  }

  /// The canonical code with these lengths.
  init(lengths: [UInt8]) {
    self.lengths = lengths
    codes = [UInt16](repeating: 0, count: lengths.count)
    var counts = [Int](repeating: 0, count: 17)
    for length in lengths where length > 0 { counts[Int(length) + 1] += 1 }
    var next = [Int](repeating: 0, count: 17)
    for length in 2...16 { next[length] = (next[length - 1] + counts[length]) << 1 }
    for (symbol, length) in lengths.enumerated() where length > 0 {
      codes[symbol] = UInt16(reverse(next[Int(length)], Int(length)))
      next[Int(length)] += 1
    }
  }

  /// Number of bits for symbols of these frequencies, without extra bits.
  func cost(_ frequencies: [Int]) -> Int {
    var total = 0
    for symbol in frequencies.indices { total += frequencies[symbol] * Int(lengths[symbol]) }
    return total
  }

  // Each round pairs the cheapest items of the last list into packages and merges them with the
  // symbols. The 2n - 2 cheapest items of the last round, unpacked, name a symbol once per bit.
  private static func lengths(_ frequencies: [Int], _ longest: Int) -> [UInt8] {
    let symbols = frequencies.indices.filter { frequencies[$0] > 0 }
      .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    precondition(symbols.count >= 2 && symbols.count <= 1 << longest)
    let weights = symbols.map { frequencies[$0] }
    var rounds: [[Bool]] = []  // true: a package; false: the next symbol in order
    var items = weights
    rounds.append([Bool](repeating: false, count: weights.count))
    for _ in 1..<longest {
      var merged: [Int] = []
      var isPackage: [Bool] = []
      merged.reserveCapacity(items.count / 2 + weights.count)
      isPackage.reserveCapacity(items.count / 2 + weights.count)
      var package = 0
      var leaf = 0
      while package + 1 < items.count || leaf < weights.count {
        let sum = package + 1 < items.count ? items[package] + items[package + 1] : .max
        if leaf < weights.count, weights[leaf] <= sum {
          merged.append(weights[leaf])
          isPackage.append(false)
          leaf += 1
        } else {
          merged.append(sum)
          isPackage.append(true)
          package += 2
        }
      }
      items = merged
      rounds.append(isPackage)
    }
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    var taken = 2 * symbols.count - 2
    for round in rounds.reversed() {
      let packages = round.prefix(taken).count { $0 }
      for symbol in symbols.prefix(taken - packages) { lengths[symbol] += 1 }
      taken = 2 * packages
    }
    return lengths
  }
}

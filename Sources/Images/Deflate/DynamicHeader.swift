/// The description of a block's two codes that precedes its symbols: RFC 1951 section 3.2.7.
struct DynamicHeader {
  private struct Run {
    var symbol: Int
    var extra: Int
    var extraBits: Int
  }

  private let literalCount: Int
  private let distanceCount: Int
  private let runs: [Run]
  private let code: HuffmanCode
  private let codeLengthCount: Int
  /// Bits the description takes.
  let cost: Int

  init(_ literals: HuffmanCode, _ distances: HuffmanCode) {
    literalCount = max(257, (literals.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    distanceCount = max(1, (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    runs = Self.runs(
      Array(literals.lengths.prefix(literalCount) + distances.lengths.prefix(distanceCount)))
    var frequencies = [Int](repeating: 0, count: 19)
    for run in runs { frequencies[run.symbol] += 1 }
    let code = HuffmanCode(frequencies, longest: 7)
    self.code = code
    let last = DeflateAlphabet.codeLengthOrder.lastIndex { code.lengths[$0] > 0 } ?? 0
    codeLengthCount = max(4, last + 1)
    cost = 14 + 3 * codeLengthCount + code.cost(frequencies) + runs.reduce(0) { $0 + $1.extraBits }
  }

  func write(to writer: inout BitWriter) {
    writer.put(UInt64(literalCount - 257), 5)
    writer.put(UInt64(distanceCount - 1), 5)
    writer.put(UInt64(codeLengthCount - 4), 4)
    for symbol in DeflateAlphabet.codeLengthOrder.prefix(codeLengthCount) {
      writer.put(UInt64(code.lengths[symbol]), 3)
    }
    for run in runs {
      writer.put(UInt64(code.codes[run.symbol]), UInt64(code.lengths[run.symbol]))
      writer.put(UInt64(run.extra), UInt64(run.extraBits))
    }
  }

  private static func runs(_ lengths: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < lengths.count {
      let value = lengths[index]
      var count = 1
      while index + count < lengths.count, lengths[index + count] == value { count += 1 }
      index += count
      if value > 0 {
        runs.append(Run(symbol: Int(value), extra: 0, extraBits: 0))
        count -= 1
      }
      while count >= 3 {
        let taken: Int
        if value > 0 {
          taken = min(6, count)
          runs.append(Run(symbol: 16, extra: taken - 3, extraBits: 2))
        } else if count <= 10 {
          taken = count
          runs.append(Run(symbol: 17, extra: taken - 3, extraBits: 3))
        } else {
          taken = min(138, count)
          runs.append(Run(symbol: 18, extra: taken - 11, extraBits: 7))
        }
        count -= taken
      }
      for _ in 0..<count { runs.append(Run(symbol: Int(value), extra: 0, extraBits: 0)) }
    }
    return runs
  }
}

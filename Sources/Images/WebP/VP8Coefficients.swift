/// Reads the coefficients of a block.
///
/// Source: RFC 6386, section 13.
enum VP8Coefficients {
  private static let large: [[UInt8]] = [
    [173, 148, 140], [176, 155, 140, 135], [180, 157, 141, 134, 130],
    [254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129],
  ]

  /// Reads and dequantizes coefficients from position `first` on; returns the position after the last.
  ///
  /// `probabilities` [band 8, context 3, 11]; `context`: the number of neighbors with coefficients; `steps`: quantizer
  /// steps of DC and of the others.
  static func read(
    _ tokens: inout VP8BitReader, _ probabilities: UnsafePointer<UInt8>, _ context: Int, _ first: Int,
    _ steps: (Int, Int), to block: UnsafeMutablePointer<Int16>
  ) -> Int {
    var place = first
    var p = probabilities + 33 * Int(VP8Tables.bands[place]) + 11 * context
    while place < 16 {
      if !tokens.bit(p[0]) { return place }
      while !tokens.bit(p[1]) {
        place += 1
        if place == 16 { return 16 }
        p = probabilities + 33 * Int(VP8Tables.bands[place])
      }
      let next = probabilities + 33 * Int(VP8Tables.bands[place + 1])
      var value = 1
      if tokens.bit(p[2]) {
        value = readLarge(&tokens, p)
        p = next + 22
      } else {
        p = next + 11
      }
      if tokens.flag() { value = -value }
      block[Int(VP8Tables.zigzag[place])] = Int16(truncatingIfNeeded: value * (place > 0 ? steps.1 : steps.0))
      place += 1
    }
    return 16
  }

  private static func readLarge(_ tokens: inout VP8BitReader, _ p: UnsafePointer<UInt8>) -> Int {
    if !tokens.bit(p[3]) {
      if !tokens.bit(p[4]) { return 2 }
      return tokens.bit(p[5]) ? 4 : 3
    }
    if !tokens.bit(p[6]) {
      if !tokens.bit(p[7]) { return tokens.bit(159) ? 6 : 5 }
      let two = tokens.bit(165) ? 2 : 0
      return 7 + two + (tokens.bit(145) ? 1 : 0)
    }
    let two = tokens.bit(p[8])
    let category = (two ? 2 : 0) + (tokens.bit(p[two ? 10 : 9]) ? 1 : 0)
    var value = 0
    for probability in large[category] { value = 2 * value + (tokens.bit(probability) ? 1 : 0) }
    return value + 3 + (8 << category)
  }
}

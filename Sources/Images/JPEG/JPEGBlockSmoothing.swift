/// Estimates coefficients that a progressive file has not sent from the DC values around a block.
///
/// Source: libjpeg-turbo 2.1.5 `jdcoefct.c` (`smoothing_ok`, `decompress_smooth_data`): a window of 5 x 5 blocks, the
/// first nine AC coefficients, applied where a coefficient is zero and not known to be accurate.
struct JPEGBlockSmoothing {
  /// The positions of the first ten coefficients within a block, in the order in which they are sent.
  private static let places = [0, 1, 8, 16, 9, 2, 3, 10, 17, 24]

  /// Weights of the 25 DC values for each of the nine, if no AC coefficient at all has been sent.
  private static let wide: [[Int]] = [
    [
      -2, -6, -8, -6, -2, -6, 6, 42, 6, -6, -8, 42, 152, 42, -8, -6, 6, 42, 6, -6, -2, -6, -8, -6, -2,
    ],
    [-1, -1, 0, 1, 1, -3, 13, 0, -13, 3, -3, 38, 0, -38, 3, -3, 13, 0, -13, 3, -1, -1, 0, 1, 1],
    [-1, -3, -3, -3, -1, -1, 13, 38, 13, -1, 0, 0, 0, 0, 0, 1, -13, -38, -13, 1, 1, 3, 3, 3, 1],
    [0, 0, 1, 0, 0, 0, 2, 7, 2, 0, 0, -5, -14, -5, 0, 0, 2, 7, 2, 0, 0, 0, 1, 0, 0],
    [-1, 0, 0, 0, 1, 0, 9, 0, -9, 0, 0, 0, 0, 0, 0, 0, -9, 0, 9, 0, 1, 0, 0, 0, -1],
    [0, 0, 0, 0, 0, 0, 2, -5, 2, 0, 1, 7, -14, 7, 1, 0, 2, -5, 2, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 1, 0, -1, 0, 0, 2, 0, -2, 0, 0, 1, 0, -1, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 1, -3, 1, 0, 0, 0, 0, 0, 0, 0, -1, 3, -1, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 1, 0, -1, 0, 0, -3, 0, 3, 0, 0, 1, 0, -1, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, -1, -2, -1, 0, 0, 0, 0, 0, 0],
  ]

  /// The same if some have: only the first five are estimated.
  private static let narrow: [[Int]] = [
    [],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -7, 50, 0, -50, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, -7, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, -50, 0, 0, 0, 0, 7, 0, 0],
    [0, 0, -1, 0, 0, 0, 0, 13, 0, 0, 0, 0, -24, 0, 0, 0, 0, 13, 0, 0, 0, 0, -1, 0, 0],
    [0, -1, 0, 1, 0, -1, 10, 0, -10, 1, 0, 0, 0, 0, 0, 1, -10, 0, 10, -1, 0, 1, 0, -1, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 13, -24, 13, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ]

  /// Number of unknown low bits of coefficients 0...9, per component; -1 if nothing is known.
  private let unknownBits: [[Int]]
  /// The same before the last scan.
  private let earlierUnknownBits: [[Int]]
  /// The last row of units for which the last scan had data.
  private let lastGoodRow: Int

  /// Prepares the estimate; nil if all coefficients are accurate or the tables forbid it.
  init?(_ frame: JPEGFrame, _ progress: JPEGProgress) {
    var isUseful = false
    for (component, bits) in zip(frame.components, progress.unknownBits) {
      guard let table = component.quantization, Self.places.allSatisfy({ table[$0] != 0 }), bits[0] >= 0 else {
        return nil
      }
      isUseful = isUseful || bits[1...9].contains { $0 != 0 }
    }
    guard isUseful else { return nil }
    unknownBits = progress.unknownBits
    earlierUnknownBits =
      progress.scans > 1 ? progress.earlierUnknownBits : unknownBits.map { $0.map { _ in -1 } }
    lastGoodRow = progress.lastGoodRow
  }

  /// Writes a row of a component's blocks, with estimates, to `target` [columns, 64].
  ///
  /// `row` counts the component's blocks, `unitRow` the rows of units.
  func smooth(
    _ component: Int, row: Int, unitRow: Int, _ frame: JPEGFrame, _ coefficients: JPEGCoefficients,
    into target: UnsafeMutablePointer<Int16>
  ) {
    guard let table = frame.components[component].quantization else { return }
    let bits = unitRow > lastGoodRow ? earlierUnknownBits[component] : unknownBits[component]
    let isWide = bits[1...9].allSatisfy { $0 == -1 }
    let columns = frame.blockColumns(component)
    let rows = neighbors(component, row, unitRow, frame).map { coefficients.row(component, $0) }
    let weights = isWide ? Self.wide : Self.narrow
    var window = [Int](repeating: 0, count: 25)
    for column in 0..<columns {
      let block = target + 64 * column
      block.update(from: rows[2] + 64 * column, count: 64)
      for i in 0..<25 {
        let x = column + i % 5 - 2
        // If there are only two columns, libjpeg never uses the second one again.
        let nearest = columns == 2 && x > 1 ? 0 : max(0, min(columns - 1, x))
        window[i] = Int(rows[i / 5][64 * nearest])
      }
      for i in 1..<(isWide ? 10 : 6) {
        let place = Self.places[i]
        guard bits[i] != 0, block[place] == 0 else { continue }
        var value = Self.estimate(window, weights[i], Int(table[0]), Int(table[place]))
        if bits[i] > 0, abs(value) >= 1 << bits[i] { value = ((1 << bits[i]) - 1) * (value < 0 ? -1 : 1) }
        block[place] = Int16(truncatingIfNeeded: value)
      }
      if isWide {
        block[0] = Int16(truncatingIfNeeded: Self.estimate(window, weights[0], Int(table[0]), Int(table[0])))
      }
    }
  }

  /// The rows of blocks in the window: like libjpeg, it extends only over the rows of units that have to be buffered.
  private func neighbors(_ component: Int, _ row: Int, _ unitRow: Int, _ frame: JPEGFrame) -> [Int] {
    let height = frame.components[component].v
    let lastUnit = frame.unitRows - 1
    let within = row - unitRow * height
    let here = unitRow < lastUnit ? height : frame.blockRows(component) - unitRow * height
    let above = row > 0 ? row - 1 : row
    let below = within < here - 1 || unitRow < lastUnit ? row + 1 : row
    return [
      within > 1 || unitRow > 1 ? row - 2 : above, above, row, below,
      within < here - 2 || unitRow + 1 < lastUnit ? row + 2 : below,
    ]
  }

  private static func estimate(_ window: [Int], _ weights: [Int], _ dc: Int, _ quantizer: Int) -> Int {
    var sum = 0
    for i in 0..<25 { sum += window[i] * weights[i] }
    let scaled = dc * sum
    let size = ((quantizer << 7) + abs(scaled)) / (quantizer << 8)
    return scaled < 0 ? -size : size
  }
}

/// What the scans of a progressive file have sent so far.
struct JPEGProgress {
  /// Number of unknown low bits of each of the 64 coefficients, per component; -1 if nothing is known.
  var unknownBits: [[Int]]
  /// The same for coefficients 0...9 before the component's last scan.
  var earlierUnknownBits: [[Int]]
  var scans = 0
  var lastGoodRow = 0

  init(components: Int) {
    unknownBits = Array(repeating: Array(repeating: -1, count: 64), count: components)
    earlierUnknownBits = unknownBits
  }

  /// Records that a scan of the band begins.
  ///
  /// Source: libjpeg-turbo 2.1.5 `start_pass_phuff_decoder`.
  mutating func begin(_ scan: JPEGScan) {
    for component in scan.components {
      for i in min(scan.band.lowerBound, 1)...max(scan.band.upperBound, 9) {
        earlierUnknownBits[component][i] = scans > 1 ? unknownBits[component][i] : 0
      }
      for i in scan.band { unknownBits[component][i] = scan.lowBit }
    }
  }

  /// Whether every coefficient of every component has been sent to its last bit.
  var isComplete: Bool { unknownBits.allSatisfy { $0.allSatisfy { $0 == 0 } } }
}

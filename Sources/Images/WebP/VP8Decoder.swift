/// Decodes a key frame of VP8 to its planes.
///
/// Source: RFC 6386; where it leaves a choice, libwebp 1.6 (`tree_dec.c`, `vp8_dec.c`, `frame_dec.c`).
struct VP8Decoder {
  /// The prediction modes and contents of a macroblock.
  private struct Macroblock {
    var segment = 0
    var isSkipped = false
    /// Whether its luma is predicted in 4 x 4 blocks.
    var isDivided = false
    /// The mode of each 4 x 4 block; the first is that of an undivided macroblock.
    var modes = InlineArray<16, UInt8>(repeating: 0)
    var chroma = VP8Prediction.Mode.mean
  }

  private let header: VP8Header
  private let columns: Int
  private let rows: Int
  private var modes: VP8BitReader
  private var partitions: [VP8BitReader]
  /// Modes of the 4 x 4 blocks above and to the left.
  private var modesAbove: [UInt8]
  private var modesLeft = [UInt8](repeating: 0, count: 4)
  /// Which blocks above and to the left have coefficients: four of luma, two of each chroma, one of the second level
  /// (Y2).
  private var above: [UInt8]
  private var left = [UInt8](repeating: 0, count: 9)
  private let scratch: VP8Scratch
  /// For each macroblock: its index in the header's filter strengths, and whether inner edges are filtered.
  private var smoothing: [(UInt8, Bool)] = []

  /// The planes of the frame in `part` of a file.
  ///
  /// - Throws: `ImageError`.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ start: VP8Header.Start
  ) throws(ImageError) -> VP8Planes {
    var decoder = try VP8Decoder(bytes, part, start)
    return try decoder.decode()
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ start: VP8Header.Start) throws(ImageError) {
    var reader = VP8BitReader(bytes, start.first)
    header = try VP8Header(start, bytes, part, &reader)
    modes = reader
    partitions = header.partitions.map { VP8BitReader(bytes, $0) }
    columns = (start.width + 15) / 16
    rows = (start.height + 15) / 16
    modesAbove = [UInt8](repeating: 0, count: 4 * columns)
    above = [UInt8](repeating: 0, count: 9 * columns)
    scratch = VP8Scratch(header.coefficients)
    smoothing.reserveCapacity(columns * rows)
  }

  private mutating func decode() throws(ImageError) -> VP8Planes {
    let planes = VP8Planes(columns: columns, rows: rows)
    for row in 0..<rows {
      for i in 0..<4 { modesLeft[i] = 0 }
      for i in 0..<9 { left[i] = 0 }
      // The modes of a row are in the first partition, which must not end before the coefficients of that row are read.
      let macroblocks = (0..<columns).map { readModes($0) }
      guard !modes.isExhausted else { throw VP8Header.end(header.start.first.upperBound) }
      let partition = row % partitions.count
      var tokens = partitions[partition]
      for (column, macroblock) in macroblocks.enumerated() {
        let isEmpty = readCoefficients(macroblock, column, &tokens)
        guard !tokens.isExhausted else { throw VP8Header.end(header.partitions[partition].upperBound) }
        reconstruct(macroblock, column, row, planes)
        smoothing.append(
          (UInt8(2 * macroblock.segment + (macroblock.isDivided ? 1 : 0)), macroblock.isDivided || !isEmpty))
      }
      partitions[partition] = tokens
    }
    // Prediction uses unfiltered samples, so the loop filter comes last.
    if header.isSmoothed {
      for row in 0..<rows {
        for column in 0..<columns {
          let (strength, inner) = smoothing[row * columns + column]
          VP8Smoothing.smooth(
            planes, column: column, row: row, header.smoothing[Int(strength)], inner: inner, isSimple: header.isSimple)
        }
      }
    }
    return planes
  }

  // MARK: Modes

  private mutating func readModes(_ column: Int) -> Macroblock {
    var macroblock = Macroblock()
    if let segments = header.segments {
      macroblock.segment =
        modes.bit(segments[0]) ? (modes.bit(segments[2]) ? 3 : 2) : (modes.bit(segments[1]) ? 1 : 0)
    }
    if let skip = header.skip { macroblock.isSkipped = modes.bit(skip) }
    macroblock.isDivided = !modes.bit(145)
    if macroblock.isDivided {
      for y in 0..<4 {
        for x in 0..<4 {
          let mode = readMode(above: modesAbove[4 * column + x], left: modesLeft[y])
          macroblock.modes[4 * y + x] = mode
          modesAbove[4 * column + x] = mode
          modesLeft[y] = mode
        }
      }
    } else {
      let mode: VP8Prediction.Mode =
        modes.bit(156) ? (modes.bit(128) ? .motion : .horizontal) : (modes.bit(163) ? .vertical : .mean)
      macroblock.modes[0] = mode.rawValue
      for i in 0..<4 {
        modesAbove[4 * column + i] = mode.rawValue
        modesLeft[i] = mode.rawValue
      }
    }
    macroblock.chroma =
      !modes.bit(142) ? .mean : !modes.bit(114) ? .vertical : modes.bit(183) ? .motion : .horizontal
    return macroblock
  }

  private mutating func readMode(above: UInt8, left: UInt8) -> UInt8 {
    let first = (Int(above) * 10 + Int(left)) * 9
    func probability(_ i: Int) -> UInt8 { VP8Tables.modes[first + i] }
    if !modes.bit(probability(0)) { return 0 }
    if !modes.bit(probability(1)) { return 1 }
    if !modes.bit(probability(2)) { return 2 }
    if !modes.bit(probability(3)) {
      if !modes.bit(probability(4)) { return 3 }
      return modes.bit(probability(5)) ? 5 : 4
    }
    if !modes.bit(probability(6)) { return 6 }
    if !modes.bit(probability(7)) { return 7 }
    return modes.bit(probability(8)) ? 9 : 8
  }

  // MARK: Coefficients

  /// Reads the coefficients of a macroblock; true if it has none.
  private mutating func readCoefficients(
    _ macroblock: Macroblock, _ column: Int, _ tokens: inout VP8BitReader
  ) -> Bool {
    let place = 9 * column
    scratch.clear()
    guard !macroblock.isSkipped else {
      // Macroblocks without a second-level block leave its context unchanged.
      for i in 0..<(macroblock.isDivided ? 8 : 9) {
        above[place + i] = 0
        left[i] = 0
      }
      return true
    }
    let steps = header.steps[macroblock.segment]
    if !macroblock.isDivided {
      read(24, 1, 0, steps.second, place + 8, 8, &tokens)
      VP8Transform.spread(scratch.blocks + 384, to: scratch.blocks)
    }
    let (type, first) = macroblock.isDivided ? (3, 0) : (0, 1)
    for y in 0..<4 {
      for x in 0..<4 { read(4 * y + x, type, first, steps.luma, place + x, y, &tokens) }
    }
    for plane in 0..<2 {
      for y in 0..<2 {
        for x in 0..<2 {
          read(
            16 + 4 * plane + 2 * y + x, 2, 0, steps.chroma, place + 4 + 2 * plane + x, 4 + 2 * plane + y, &tokens)
        }
      }
    }
    return (0..<24).allSatisfy { scratch.reach[$0] == 0 }
  }

  /// Reads a block of a type from coefficient `first` on; `place` and `row` are the indices of its neighbors in `above`
  /// and `left`.
  private mutating func read(
    _ block: Int, _ type: Int, _ first: Int, _ steps: (Int, Int), _ place: Int, _ row: Int,
    _ tokens: inout VP8BitReader
  ) {
    let count = VP8Coefficients.read(
      &tokens, scratch.probabilities + 264 * type, Int(above[place] + left[row]), first, steps,
      to: scratch.blocks + 16 * block)
    let isCoded: UInt8 = count > first ? 1 : 0
    (above[place], left[row]) = (isCoded, isCoded)
    scratch.reach[block] = count > 1 ? UInt8(count) : scratch.blocks[16 * block] != 0 ? 1 : 0
  }

  // MARK: Samples

  private func reconstruct(_ macroblock: Macroblock, _ column: Int, _ row: Int, _ planes: VP8Planes) {
    let luma = planes.luma
    let at = luma.origin + 16 * (row * luma.pitch + column)
    if macroblock.isDivided {
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { right in
        // All blocks in the rightmost column use the macroblock above to the right; the last macroblock of a row has
        // none.
        for i in 0..<4 {
          right[i] = row > 0 && column == columns - 1 ? at[15 - luma.pitch] : at[16 + i - luma.pitch]
        }
        for block in 0..<16 {
          let place = at + 4 * (block / 4) * luma.pitch + 4 * (block % 4)
          let own = UnsafePointer(place + 4 - luma.pitch)
          let right = block % 4 == 3 ? right.baseAddress.map { UnsafePointer($0) } ?? own : own
          VP8Prediction.predict4(macroblock.modes[block], at: place, pitch: luma.pitch, right: right)
          add(block, to: place, luma.pitch)
        }
      }
    } else {
      VP8Prediction.predict(
        VP8Prediction.Mode(rawValue: macroblock.modes[0]) ?? .mean, 16, at: at, pitch: luma.pitch, hasAbove: row > 0,
        hasLeft: column > 0)
      for block in 0..<16 { add(block, to: at + 4 * (block / 4) * luma.pitch + 4 * (block % 4), luma.pitch) }
    }
    for (i, plane) in [planes.u, planes.v].enumerated() {
      let at = plane.origin + 8 * (row * plane.pitch + column)
      VP8Prediction.predict(
        macroblock.chroma, 8, at: at, pitch: plane.pitch, hasAbove: row > 0, hasLeft: column > 0)
      for block in 0..<4 {
        add(16 + 4 * i + block, to: at + 4 * (block / 2) * plane.pitch + 4 * (block % 2), plane.pitch)
      }
    }
  }

  private func add(_ block: Int, to at: UnsafeMutablePointer<UInt8>, _ pitch: Int) {
    switch scratch.reach[block] {
    case 0: break
    case 1: VP8Transform.add(constant: scratch.blocks[16 * block], to: at, pitch: pitch)
    default: VP8Transform.add(scratch.blocks + 16 * block, to: at, pitch: pitch)
    }
  }
}

/// The coefficients of a macroblock.
final class VP8Scratch {
  /// 24 blocks of 16 coefficients, and one of the second level.
  let blocks = UnsafeMutablePointer<Int16>.allocate(capacity: 400)
  /// For each block, the position after its last coefficient; 0 is none, 1 only DC.
  let reach = UnsafeMutablePointer<UInt8>.allocate(capacity: 25)
  /// [type 4, band 8, context 3, 11].
  let probabilities: UnsafeMutablePointer<UInt8>

  init(_ coefficients: [UInt8]) {
    probabilities = .allocate(capacity: coefficients.count)
    probabilities.initialize(from: coefficients, count: coefficients.count)
    clear()
  }

  deinit {
    blocks.deallocate()
    reach.deallocate()
    probabilities.deallocate()
  }

  func clear() {
    blocks.initialize(repeating: 0, count: 400)
    reach.initialize(repeating: 0, count: 25)
  }
}

/// A scan: the sequence of blocks in the entropy-coded data, and their codes.
///
/// The Huffman tables must outlive the scan.
struct JPEGScan {
  /// A block of the unit that is repeated across the image.
  struct Block {
    /// Index of the component within the scan.
    let slot: Int
    /// Its position within the unit: column and row of the component's blocks.
    let column: Int
    let row: Int
    let dc: JPEGHuffmanCode?
    let ac: JPEGHuffmanCode?
  }

  /// Indices of the components in the frame.
  let components: [Int]
  let blocks: [Block]
  /// Units across and down, and the blocks of each component in a unit, across and down.
  let columns: Int
  let rows: Int
  let unitWidths: [Int]
  let unitHeights: [Int]
  /// The band of coefficients, and the bits of them, that a progressive scan sends.
  let band: ClosedRange<Int>
  let highBit: Int
  let lowBit: Int
  /// Units between restart markers; 0 for none.
  let restartInterval: Int
}

/// The state of reading a scan.
struct JPEGScanState {
  /// The previous DC value of each of the scan's components.
  var previous = SIMD4<Int>(repeating: 0)
  /// Number of blocks remaining in an end-of-band run.
  var endOfBandRun = 0
  /// Whether data were left when some unit of the row began; reset by the reader of rows.
  var hasGoodUnit = false
  private var unitsLeft: Int
  private var restart = 0

  init(_ scan: JPEGScan) { unitsLeft = scan.restartInterval }

  /// Reads a restart marker if one is due, and counts the following unit.
  @inline(__always)
  mutating func beginUnit(_ scan: JPEGScan, _ reader: inout JPEGBitReader) {
    guard scan.restartInterval > 0 else { return }
    if !reader.isExhausted { hasGoodUnit = true }
    if unitsLeft == 0 { takeRestart(scan, &reader) }
    unitsLeft -= 1
  }

  @inline(never)
  private mutating func takeRestart(_ scan: JPEGScan, _ reader: inout JPEGBitReader) {
    reader.readRestart(restart)
    restart = (restart + 1) & 7
    previous = SIMD4(repeating: 0)
    endOfBandRun = 0
    unitsLeft = scan.restartInterval
  }
}

/// The destination of blocks of the current row of units: `start` for the first unit, then `step` coefficients further
/// for each unit.
struct JPEGBlockPlace {
  let slot: Int
  let dc: JPEGHuffmanCode?
  let ac: JPEGHuffmanCode?
  let start: UnsafeMutablePointer<Int16>
  let step: Int
}

extension JPEGBitReader {
  /// Reads `count` units of a sequential scan into zeroed blocks.
  mutating func readUnits(
    _ count: Int, _ places: UnsafeBufferPointer<JPEGBlockPlace>, _ scan: JPEGScan, _ state: inout JPEGScanState,
    _ order: UnsafePointer<UInt8>
  ) {
    // A local copy stays in registers.
    var reader = self
    defer { self = reader }
    for unit in 0..<count {
      state.beginUnit(scan, &reader)
      if reader.isExhausted { continue }
      for place in places {
        guard let dc = place.dc, let ac = place.ac else { continue }
        var previous = state.previous[place.slot]
        reader.readBlock(place.start + unit &* place.step, dc, ac, &previous, order)
        state.previous[place.slot] = previous
      }
    }
  }

  // T.81 F.2.2. A symbol and its value take at most 32 bits, which one refill guarantees.
  @inline(__always)
  private mutating func readBlock(
    _ block: UnsafeMutablePointer<Int16>, _ dc: JPEGHuffmanCode, _ ac: JPEGHuffmanCode, _ previous: inout Int,
    _ order: UnsafePointer<UInt8>
  ) {
    let size = symbol(dc)
    if size > 0 { previous = previous &+ readValue(size) }
    block[0] = Int16(truncatingIfNeeded: previous)
    var k = 1
    while k < 64 {
      if bits < 32 { refill() }
      let entry = ac.coefficients[peek(JPEGHuffmanTable.lookupBits)]
      if entry != 0 {
        k &+= Int(entry &>> 8) & 15
        block[Int(order[k])] = Int16(truncatingIfNeeded: entry &>> 16)
        skip(Int(entry) & 0xFF)
        k &+= 1
        continue
      }
      let symbol = symbol(ac)
      let size = symbol & 15
      if size > 0 {
        k &+= symbol &>> 4
        block[Int(order[k])] = Int16(truncatingIfNeeded: readValue(size))
        k &+= 1
      } else if symbol == 0xF0 {
        k &+= 16
      } else {
        break
      }
    }
  }

  /// Reads `count` units of a progressive scan (T.81 G.1.2; libjpeg-turbo 2.1.5 `jdphuff.c`).
  mutating func readProgressiveUnits(
    _ count: Int, _ places: UnsafeBufferPointer<JPEGBlockPlace>, _ scan: JPEGScan, _ state: inout JPEGScanState,
    _ order: UnsafePointer<UInt8>
  ) {
    var reader = self
    defer { self = reader }
    for unit in 0..<count {
      state.beginUnit(scan, &reader)
      if reader.isExhausted { continue }
      for place in places {
        let block = place.start + unit &* place.step
        switch (scan.band.lowerBound == 0, scan.highBit == 0) {
        case (true, true):
          guard let dc = place.dc else { continue }
          let size = reader.symbol(dc)
          if size > 0 { state.previous[place.slot] &+= reader.readValue(size) }
          block[0] = Int16(truncatingIfNeeded: state.previous[place.slot] << scan.lowBit)
        case (true, false):
          if reader.readBit() { block[0] |= Int16(truncatingIfNeeded: 1 << scan.lowBit) }
        case (false, true):
          guard let ac = place.ac else { continue }
          reader.readBand(block, ac, scan, &state, order)
        case (false, false):
          guard let ac = place.ac else { continue }
          reader.refineBand(block, ac, scan, &state, order)
        }
      }
    }
  }

  @inline(__always)
  private mutating func readBand(
    _ block: UnsafeMutablePointer<Int16>, _ ac: JPEGHuffmanCode, _ scan: JPEGScan, _ state: inout JPEGScanState,
    _ order: UnsafePointer<UInt8>
  ) {
    if state.endOfBandRun > 0 {
      state.endOfBandRun -= 1
      return
    }
    var k = scan.band.lowerBound
    while k <= scan.band.upperBound {
      let symbol = symbol(ac)
      let size = symbol & 15
      let run = symbol >> 4
      if size > 0 {
        k += run
        block[Int(order[k])] = Int16(truncatingIfNeeded: readValue(size) << scan.lowBit)
        k += 1
      } else if run == 15 {
        k += 16
      } else {
        state.endOfBandRun = (1 << run) - 1
        if run > 0 { state.endOfBandRun += read(run) }
        return
      }
    }
  }

  private mutating func refineBand(
    _ block: UnsafeMutablePointer<Int16>, _ ac: JPEGHuffmanCode, _ scan: JPEGScan, _ state: inout JPEGScanState,
    _ order: UnsafePointer<UInt8>
  ) {
    let bit = Int16(truncatingIfNeeded: 1 << scan.lowBit)
    let last = scan.band.upperBound
    var k = scan.band.lowerBound
    if state.endOfBandRun == 0 {
      band: while k <= last {
        let symbol = symbol(ac)
        var run = symbol >> 4
        var value: Int16 = 0
        if symbol & 15 != 0 {
          if symbol & 15 != 1 { note("a refinement of more than one bit") }
          value = readBit() ? bit : 0 &- bit
        } else if run != 15 {
          state.endOfBandRun = 1 << run
          if run > 0 { state.endOfBandRun += read(run) }
          break band
        }
        while k <= last {
          let place = block + Int(order[k])
          if place.pointee != 0 {
            refine(place, bit)
          } else {
            run -= 1
            if run < 0 { break }
          }
          k += 1
        }
        if value != 0 { block[Int(order[k])] = value }
        k += 1
      }
    }
    guard state.endOfBandRun > 0 else { return }
    while k <= last {
      let place = block + Int(order[k])
      if place.pointee != 0 { refine(place, bit) }
      k += 1
    }
    state.endOfBandRun -= 1
  }

  // Reads one more bit of a coefficient that is known to be nonzero.
  @inline(__always)
  private mutating func refine(_ coefficient: UnsafeMutablePointer<Int16>, _ bit: Int16) {
    guard readBit(), coefficient.pointee & bit == 0 else { return }
    coefficient.pointee &+= coefficient.pointee >= 0 ? bit : 0 &- bit
  }
}

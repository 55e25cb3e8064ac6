// The five filters of PNG specification section 9, undone and applied.
//
// `row` and `above` point at the first sample of a row; the `distance` bytes before it must be
// zero, and `slack` bytes after its end must be writable.
enum PNGFilter: UInt8, CaseIterable {
  case none = 0
  case sub = 1
  case up = 2
  case average = 3
  case paeth = 4

  /// Zero bytes before a row: the largest distance, and room for the filter byte.
  static let lead = 16
  /// Bytes after a row that may be touched.
  static let slack = 16

  /// Turns filtered bytes into samples in place; `distance` is the size of a pixel in bytes.
  func undo(
    _ row: UnsafeMutablePointer<UInt8>, _ above: UnsafePointer<UInt8>, count: Int, distance: Int
  ) {
    switch (self, distance) {
    case (.none, _): break
    case (.up, _): for i in 0..<count { row[i] &+= above[i] }
    case (.sub, 3), (.sub, 4): undoSub4(row, count, distance)
    case (.sub, _): for i in 0..<count { row[i] &+= row[i - distance] }
    case (.average, 3), (.average, 4): undoAverage4(row, above, count, distance)
    case (.average, _):
      for i in 0..<count {
        row[i] &+= UInt8(truncatingIfNeeded: (UInt16(row[i - distance]) + UInt16(above[i])) >> 1)
      }
    case (.paeth, 3), (.paeth, 4): undoPaeth4(row, above, count, distance)
    case (.paeth, _):
      for i in 0..<count {
        row[i] &+= predictPaeth(row[i - distance], above[i], above[i - distance])
      }
    }
  }

  /// Writes the filtered bytes of `row` to `target` and returns the sum of their magnitudes.
  func apply(
    _ row: UnsafePointer<UInt8>, _ above: UnsafePointer<UInt8>, count: Int, distance: Int,
    to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    switch self {
    case .none: for i in 0..<count { target[i] = row[i] }
    case .sub: for i in 0..<count { target[i] = row[i] &- row[i - distance] }
    case .up: for i in 0..<count { target[i] = row[i] &- above[i] }
    case .average:
      for i in 0..<count {
        let sum = UInt16(row[i - distance]) + UInt16(above[i])
        target[i] = row[i] &- UInt8(truncatingIfNeeded: sum >> 1)
      }
    case .paeth:
      for i in 0..<count {
        target[i] = row[i] &- predictPaeth(row[i - distance], above[i], above[i - distance])
      }
    }
    var sum = 0
    for i in 0..<count { sum &+= Int(min(target[i], 0 &- target[i])) }
    return sum
  }
}

// Pixels of three and four bytes are handled as one vector; the fourth lane of a three-byte pixel
// is the next pixel's first byte and is not stored.

private func load4(_ p: UnsafePointer<UInt8>) -> SIMD4<UInt8> {
  UnsafeRawPointer(p).loadUnaligned(as: SIMD4<UInt8>.self)
}

@inline(__always)
private func store4(_ v: SIMD4<UInt8>, _ p: UnsafeMutablePointer<UInt8>, _ distance: Int) {
  p[0] = v[0]
  p[1] = v[1]
  p[2] = v[2]
  if distance == 4 { p[3] = v[3] }
}

private func undoSub4(_ row: UnsafeMutablePointer<UInt8>, _ count: Int, _ distance: Int) {
  var left = SIMD4<UInt8>()
  var i = 0
  while i < count {
    left = load4(row + i) &+ left
    store4(left, row + i, distance)
    i += distance
  }
}

private func undoAverage4(
  _ row: UnsafeMutablePointer<UInt8>, _ above: UnsafePointer<UInt8>, _ count: Int, _ distance: Int
) {
  var left = SIMD4<UInt16>()
  var i = 0
  while i < count {
    let up = SIMD4<UInt16>(truncatingIfNeeded: load4(above + i))
    let mean = SIMD4<UInt8>(truncatingIfNeeded: (left &+ up) &>> 1)
    let pixel = load4(row + i) &+ mean
    store4(pixel, row + i, distance)
    left = SIMD4<UInt16>(truncatingIfNeeded: pixel)
    i += distance
  }
}

private func undoPaeth4(
  _ row: UnsafeMutablePointer<UInt8>, _ above: UnsafePointer<UInt8>, _ count: Int, _ distance: Int
) {
  var left = SIMD4<Int16>()
  var corner = SIMD4<Int16>()
  var i = 0
  while i < count {
    let up = SIMD4<Int16>(truncatingIfNeeded: load4(above + i))
    let fromCornerUp = up &- corner
    let fromCornerLeft = left &- corner
    let toLeft = magnitude(fromCornerUp)
    let toUp = magnitude(fromCornerLeft)
    let toCorner = magnitude(fromCornerUp &+ fromCornerLeft)
    var best = corner.replacing(with: up, where: toUp .<= toCorner)
    best.replace(with: left, where: (toLeft .<= toUp) .& (toLeft .<= toCorner))
    let pixel = load4(row + i) &+ SIMD4<UInt8>(truncatingIfNeeded: best)
    store4(pixel, row + i, distance)
    left = SIMD4<Int16>(truncatingIfNeeded: pixel)
    corner = up
    i += distance
  }
}

@inline(__always)
private func magnitude(_ v: SIMD4<Int16>) -> SIMD4<Int16> {
  v.replacing(with: 0 &- v, where: v .< 0)
}

@inline(__always)
private func predictPaeth(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
  let fromCornerUp = Int16(up) &- Int16(corner)
  let fromCornerLeft = Int16(left) &- Int16(corner)
  let toLeft = abs(fromCornerUp)
  let toUp = abs(fromCornerLeft)
  let toCorner = abs(fromCornerUp &+ fromCornerLeft)
  let upOrCorner = toUp <= toCorner ? up : corner
  return toLeft <= toUp && toLeft <= toCorner ? left : upOrCorner
}

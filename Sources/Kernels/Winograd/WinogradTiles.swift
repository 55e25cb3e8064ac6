// Transforms of whole tiles of F(4×4, 3×3), eight channels at a time, independent of the layout of images in memory. A
// transformed tile is stored in 36 planes; columns are transformed first, to `lines`, then rows.

/// Bᵀ d B: `at(r, s)` is row r, column s of the 6×6 inputs → v in planes `plane` floats apart; 36 lines.
@inline(__always)
func winogradInputTile(
  _ v: UnsafeMutablePointer<Float>, _ plane: Int, _ lines: UnsafeMutablePointer<Lanes>, _ at: (Int, Int) -> Lanes
) {
  for s in 0..<6 {
    let d = winogradInput((at(0, s), at(1, s), at(2, s), at(3, s), at(4, s), at(5, s)))
    (lines[s], lines[6 + s], lines[12 + s]) = (d.0, d.1, d.2)
    (lines[18 + s], lines[24 + s], lines[30 + s]) = (d.3, d.4, d.5)
  }
  for r in 0..<6 { storeLine(winogradInput(line(lines + 6 * r)), r, v, plane) }
}

/// B v Bᵀ: v in planes → the 6×6 inputs that `add(r, s, value)` is called with; 36 lines.
@inline(__always)
func winogradInputTransposedTile(
  _ v: UnsafePointer<Float>, _ plane: Int, _ lines: UnsafeMutablePointer<Lanes>, _ add: (Int, Int, Lanes) -> Void
) {
  for s in 0..<6 {
    let d = winogradInputTransposed(column(v, s, plane))
    (lines[s], lines[6 + s], lines[12 + s]) = (d.0, d.1, d.2)
    (lines[18 + s], lines[24 + s], lines[30 + s]) = (d.3, d.4, d.5)
  }
  for r in 0..<6 {
    let d = winogradInputTransposed(line(lines + 6 * r))
    add(r, 0, d.0)
    add(r, 1, d.1)
    add(r, 2, d.2)
    add(r, 3, d.3)
    add(r, 4, d.4)
    add(r, 5, d.5)
  }
}

/// Aᵀ m A: m in planes → the first `rows` lines of outputs that `store(r, line)` is called with; 24 lines.
@inline(__always)
func winogradOutputTile(
  _ m: UnsafePointer<Float>, _ plane: Int, rows: Int, _ lines: UnsafeMutablePointer<Lanes>,
  _ store: (Int, Four) -> Void
) {
  for s in 0..<6 {
    let d = winogradOutput(column(m, s, plane))
    (lines[s], lines[6 + s], lines[12 + s], lines[18 + s]) = (d.0, d.1, d.2, d.3)
  }
  for r in 0..<rows { store(r, winogradOutput(line(lines + 6 * r))) }
}

/// A y Aᵀ: `at(r, s)` is row r, column s of the 4×4 gradients → m in planes; 24 lines.
@inline(__always)
func winogradOutputTransposedTile(
  _ m: UnsafeMutablePointer<Float>, _ plane: Int, _ lines: UnsafeMutablePointer<Lanes>, _ at: (Int, Int) -> Lanes
) {
  for s in 0..<4 {
    let d = winogradOutputTransposed((at(0, s), at(1, s), at(2, s), at(3, s)))
    (lines[s], lines[4 + s], lines[8 + s]) = (d.0, d.1, d.2)
    (lines[12 + s], lines[16 + s], lines[20 + s]) = (d.3, d.4, d.5)
  }
  for r in 0..<6 {
    let p = lines + 4 * r
    storeLine(winogradOutputTransposed((p[0], p[1], p[2], p[3])), r, m, plane)
  }
}

@inline(__always)
private func line(_ p: UnsafeMutablePointer<Lanes>) -> Six { (p[0], p[1], p[2], p[3], p[4], p[5]) }

@inline(__always)
private func column(_ v: UnsafePointer<Float>, _ s: Int, _ plane: Int) -> Six {
  @inline(__always) func at(_ r: Int) -> Lanes { v.lanes((6 * r + s) * plane) }
  return (at(0), at(1), at(2), at(3), at(4), at(5))
}

@inline(__always)
private func storeLine(_ line: Six, _ r: Int, _ v: UnsafeMutablePointer<Float>, _ plane: Int) {
  let target = v + 6 * r * plane
  target.store(line.0, 0)
  target.store(line.1, plane)
  target.store(line.2, 2 * plane)
  target.store(line.3, 3 * plane)
  target.store(line.4, 4 * plane)
  target.store(line.5, 5 * plane)
}

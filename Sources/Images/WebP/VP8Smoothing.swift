/// The loop filter of VP8: smooths the edges of macroblocks and of their blocks.
///
/// `p`: the first sample after an edge; `step`: the distance of samples across the edge, `along`: along it. Source: RFC
/// 6386, section 15.
enum VP8Smoothing {
  typealias Samples = UnsafeMutablePointer<UInt8>

  /// Filters a macroblock, after its neighbors to the left and above.
  static func smooth(
    _ planes: VP8Planes, column: Int, row: Int, _ strength: VP8Header.Smoothing, inner: Bool, isSimple: Bool
  ) {
    guard strength.limit > 0 else { return }
    if isSimple {
      edges(planes.luma, 16, column, row, inner) { p, step, along, isInner in
        simple(p, step, along, 2 * (strength.limit + (isInner ? 0 : 4)) + 1)
      }
      return
    }
    func smooth(_ plane: VP8Planes.Plane, _ size: Int) {
      edges(plane, size, column, row, inner) { p, step, along, isInner in
        let limit = 2 * (strength.limit + (isInner ? 0 : 4)) + 1
        normal(p, step, along, size, limit, strength.inner, strength.highVariance, isInner)
      }
    }
    smooth(planes.luma, 16)
    smooth(planes.u, 8)
    smooth(planes.v, 8)
  }

  /// Filters the left edge, the inner vertical edges, the upper edge and the inner horizontal edges, as far as there
  /// are.
  @inline(__always)
  private static func edges(
    _ plane: VP8Planes.Plane, _ size: Int, _ column: Int, _ row: Int, _ inner: Bool,
    _ smooth: (Samples, _ step: Int, _ along: Int, _ isInner: Bool) -> Void
  ) {
    let pitch = plane.pitch
    let first = plane.origin + size * (row * pitch + column)
    if column > 0 { smooth(first, 1, pitch, false) }
    if inner { for i in stride(from: 4, to: size, by: 4) { smooth(first + i, 1, pitch, true) } }
    if row > 0 { smooth(first, pitch, 1, false) }
    if inner { for i in stride(from: 4, to: size, by: 4) { smooth(first + i * pitch, pitch, 1, true) } }
  }

  private static func simple(_ p: Samples, _ step: Int, _ along: Int, _ limit: Int) {
    for i in 0..<16 where isSmooth(p + i * along, step, limit) { two(p + i * along, step) }
  }

  private static func normal(
    _ p: Samples, _ step: Int, _ along: Int, _ count: Int, _ limit: Int, _ inner: Int, _ highVariance: Int,
    _ isInner: Bool
  ) {
    for i in 0..<count {
      let p = p + i * along
      guard isSmooth(p, step, limit), isFlat(p, step, inner) else { continue }
      if difference(p, -2 * step, -step) > highVariance || difference(p, step, 0) > highVariance {
        two(p, step)
      } else if isInner {
        four(p, step)
      } else {
        six(p, step)
      }
    }
  }

  @inline(__always)
  private static func difference(_ p: Samples, _ a: Int, _ b: Int) -> Int { abs(Int(p[a]) - Int(p[b])) }

  @inline(__always)
  private static func isSmooth(_ p: Samples, _ step: Int, _ limit: Int) -> Bool {
    4 * difference(p, -step, 0) + difference(p, -2 * step, step) <= limit
  }

  @inline(__always)
  private static func isFlat(_ p: Samples, _ step: Int, _ limit: Int) -> Bool {
    difference(p, -4 * step, -3 * step) <= limit && difference(p, -3 * step, -2 * step) <= limit
      && difference(p, -2 * step, -step) <= limit && difference(p, 3 * step, 2 * step) <= limit
      && difference(p, 2 * step, step) <= limit && difference(p, step, 0) <= limit
  }

  @inline(__always)
  private static func signed(_ value: Int) -> Int { min(max(value, -128), 127) }

  // An eighth of a change, at most 16.
  @inline(__always)
  private static func eighth(_ value: Int) -> Int { min(max(value >> 3, -16), 15) }

  @inline(__always)
  private static func change(_ p: Samples, _ place: Int, by value: Int) {
    p[place] = UInt8(clamping: Int(p[place]) + value)
  }

  @inline(__always)
  private static func two(_ p: Samples, _ step: Int) {
    let a = 3 * (Int(p[0]) - Int(p[-step])) + signed(Int(p[-2 * step]) - Int(p[step]))
    change(p, -step, by: eighth(a + 3))
    change(p, 0, by: -eighth(a + 4))
  }

  @inline(__always)
  private static func four(_ p: Samples, _ step: Int) {
    let a = 3 * (Int(p[0]) - Int(p[-step]))
    let behind = eighth(a + 4)
    let outer = (behind + 1) >> 1
    change(p, -2 * step, by: outer)
    change(p, -step, by: eighth(a + 3))
    change(p, 0, by: -behind)
    change(p, step, by: -outer)
  }

  @inline(__always)
  private static func six(_ p: Samples, _ step: Int) {
    let a = signed(3 * (Int(p[0]) - Int(p[-step])) + signed(Int(p[-2 * step]) - Int(p[step])))
    let (near, middle, far) = ((27 * a + 63) >> 7, (18 * a + 63) >> 7, (9 * a + 63) >> 7)
    change(p, -3 * step, by: far)
    change(p, -2 * step, by: middle)
    change(p, -step, by: near)
    change(p, 0, by: -near)
    change(p, step, by: -middle)
    change(p, 2 * step, by: -far)
  }
}

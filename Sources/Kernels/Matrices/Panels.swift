internal import CIntrinsics

/// The right factor of a product, b [k, n], packed in panels of sixteen columns: [⌈n/16⌉][k, 16], zero beyond n.
///
/// A tile of the product then reads b sequentially.
enum Panels {
  static let width = ProductTile.width
  // Rows of b to prefetch: their pitch defeats the hardware prefetcher.
  private static let ahead = 16

  /// Number of panels for n columns.
  static func count(_ n: Int) -> Int { (n + width - 1) / width }

  // Separate functions, because the compiler inlines too little into long ones.

  /// Copies scale · b [k, columns] to a panel; rows of b, or of bᵀ if `isTransposed`, are `pitch` apart; columns ≤ 16.
  @inline(never)
  static func fill(
    _ panel: UnsafeMutablePointer<Float>, columns: Int, depth k: Int, _ b: UnsafePointer<Float>, _ pitch: Int,
    isTransposed: Bool, scale: Float
  ) {
    if isTransposed {
      transpose(b, pitch, columns, k, scale, into: panel)
    } else if columns == width {
      var (row, source) = (0, b)
      while row < k {
        intrinsics_prefetch(source + ahead &* pitch)
        panel.store(source.lanes(0) * scale, row &* width)
        panel.store(source.lanes(8) * scale, row &* width &+ 8)
        source += pitch
        row &+= 1
      }
    } else {
      for row in 0..<k {
        for column in 0..<width {
          panel[row * width + column] = column < columns ? b[row * pitch + column] * scale : 0
        }
      }
    }
  }

  /// bᵀ [columns, k] → a panel [k, 16].
  @inline(never)
  private static func transpose(
    _ b: UnsafePointer<Float>, _ pitch: Int, _ columns: Int, _ k: Int, _ scale: Float,
    into panel: UnsafeMutablePointer<Float>
  ) {
    let whole = k / 4 * 4
    for half in stride(from: 0, to: width, by: 8) {
      let (source, count) = (b + half * pitch, columns - half)
      var row = 0
      if count >= 8 {
        while row < whole {
          if row % width == 0 {
            for next in 0..<8 { intrinsics_prefetch(source + ((width &+ next) &* pitch &+ row)) }
          }
          transpose(source + row, pitch, 8, scale, into: panel + (row &* width &+ half))
          row &+= 4
        }
      } else {
        while row < whole {
          transpose(source + row, pitch, count, scale, into: panel + (row &* width &+ half))
          row &+= 4
        }
      }
      for row in whole..<k {
        for column in 0..<8 {
          panel[row * width + half + column] = column < count ? source[column * pitch + row] * scale : 0
        }
      }
    }
  }

  /// Transposes four values of each of `count` of eight rows to four rows of eight values, sixteen apart.
  @inline(__always)
  private static func transpose(
    _ b: UnsafePointer<Float>, _ pitch: Int, _ count: Int, _ scale: Float, into panel: UnsafeMutablePointer<Float>
  ) {
    @inline(__always) func four(_ r: Int) -> SIMD4<Float> {
      r >= count ? SIMD4() : UnsafeRawPointer(b + r &* pitch).loadUnaligned(as: SIMD4<Float>.self)
    }
    @inline(__always) func rows(_ r: Int) -> Lanes { Lanes(lowHalf: four(r), highHalf: four(r + 4)) * scale }
    @inline(__always) func pairs(_ x: Lanes) -> SIMD4<Double> { unsafeBitCast(x, to: SIMD4<Double>.self) }
    let (a, b, c, d) = (rows(0), rows(1), rows(2), rows(3))
    let (first, second) = (pairs(_mm256_unpacklo_ps(a, b)), pairs(_mm256_unpacklo_ps(c, d)))
    let (third, fourth) = (pairs(_mm256_unpackhi_ps(a, b)), pairs(_mm256_unpackhi_ps(c, d)))
    panel.store(unsafeBitCast(_mm256_unpacklo_pd(first, second), to: Lanes.self), 0)
    panel.store(unsafeBitCast(_mm256_unpackhi_pd(first, second), to: Lanes.self), width)
    panel.store(unsafeBitCast(_mm256_unpacklo_pd(third, fourth), to: Lanes.self), 2 * width)
    panel.store(unsafeBitCast(_mm256_unpackhi_pd(third, fourth), to: Lanes.self), 3 * width)
  }
}

// Winograd's minimal filtering F(4×4, 3×3): a 4×4 tile of outputs from a 6×6 tile of inputs by 36 products instead of
// 144, with interpolation points 0, ±1, ±2 and ∞. In single precision, relative errors stay below 1e-5 forward and 1e-4
// in filter gradients (see KernelsTests). Source: Lavin & Gray 2016, "Fast algorithms for convolutional neural
// networks", section 4.2.
//
// Each function works on eight channels of one line of a tile.

typealias Six = (Lanes, Lanes, Lanes, Lanes, Lanes, Lanes)
typealias Four = (Lanes, Lanes, Lanes, Lanes)
typealias Three = (Lanes, Lanes, Lanes)

/// Bᵀ d: six inputs.
@inline(__always)
func winogradInput(_ d: Six) -> Six {
  let a = d.4.addingProduct(-4, d.2)
  let b = d.3.addingProduct(-4, d.1)
  let (c, e) = (d.4 - d.2, d.3 - d.1)
  return (
    4 * d.0 - 5 * d.2 + d.4, a + b, a - b, c.addingProduct(2, e), c.addingProduct(-2, e),
    4 * d.1 - 5 * d.3 + d.5
  )
}

/// B v, the transpose of `winogradInput`.
@inline(__always)
func winogradInputTransposed(_ v: Six) -> Six {
  let (sum1, difference1) = (v.1 + v.2, v.1 - v.2)
  let (sum2, difference2) = (v.3 + v.4, v.3 - v.4)
  let even = v.0 + sum1
  let odd = difference1 + 2 * difference2
  return (
    4 * v.0, 4 * (v.5 - difference1) - 2 * difference2, -5 * v.0 - 4 * sum1 - sum2, odd - 5 * v.5, even + sum2, v.5
  )
}

/// Aᵀ m: four outputs.
@inline(__always)
func winogradOutput(_ m: Six) -> Four {
  let (sum1, difference1) = (m.1 + m.2, m.1 - m.2)
  let (sum2, difference2) = (m.3 + m.4, m.3 - m.4)
  return (
    m.0 + sum1 + sum2, difference1.addingProduct(2, difference2), sum1.addingProduct(4, sum2),
    difference1.addingProduct(8, difference2) + m.5
  )
}

/// A y, the transpose of `winogradOutput`.
@inline(__always)
func winogradOutputTransposed(_ y: Four) -> Six {
  let (even1, odd1) = (y.0 + y.2, y.1 + y.3)
  let (even2, odd2) = (y.0.addingProduct(4, y.2), y.1.addingProduct(4, y.3))
  return (y.0, even1 + odd1, even1 - odd1, even2.addingProduct(2, odd2), even2.addingProduct(-2, odd2), y.3)
}

/// G g: three taps.
@inline(__always)
func winogradFilter(_ g: Three) -> Six {
  let even1 = (g.0 + g.2) * (-1 / 6)
  let odd1 = g.1 * (-1 / 6)
  let even2 = g.0 * (1 / 24) + g.2 * (1 / 6)
  let odd2 = g.1 * (1 / 12)
  return (g.0 * 0.25, even1 + odd1, even1 - odd1, even2 + odd2, even2 - odd2, g.2)
}

/// Gᵀ u, the transpose of `winogradFilter`.
@inline(__always)
func winogradFilterTransposed(_ u: Six) -> Three {
  let (sum1, difference1) = (u.1 + u.2, u.1 - u.2)
  let (sum2, difference2) = (u.3 + u.4, u.3 - u.4)
  return (
    u.0 * 0.25 - sum1 * (1 / 6) + sum2 * (1 / 24), difference1 * (-1 / 6) + difference2 * (1 / 12),
    sum1 * (-1 / 6) + sum2 * (1 / 6) + u.5
  )
}

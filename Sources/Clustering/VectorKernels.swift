/// Σ (a − b)², accumulated in eight lanes; exact to a few units in the last place.
@inline(__always)
func squaredDistance(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> Double {
  var first = SIMD8<Double>.zero
  let blocks = count / 8
  for block in 0..<blocks {
    let x = UnsafeRawPointer(a + 8 * block).loadUnaligned(as: SIMD8<Float>.self)
    let y = UnsafeRawPointer(b + 8 * block).loadUnaligned(as: SIMD8<Float>.self)
    let difference = SIMD8<Double>(x - y)
    first.addProduct(difference, difference)
  }
  var sum = first.sum()
  for i in 8 * blocks..<count {
    let difference = Double(a[i] - b[i])
    sum += difference * difference
  }
  return sum
}

/// Σ a².
@inline(__always)
func squaredNorm(_ a: UnsafePointer<Float>, _ count: Int) -> Float {
  var sum = SIMD8<Float>.zero
  let blocks = count / 8
  for block in 0..<blocks {
    let x = UnsafeRawPointer(a + 8 * block).loadUnaligned(as: SIMD8<Float>.self)
    sum.addProduct(x, x)
  }
  var total = sum.sum()
  for i in 8 * blocks..<count { total += a[i] * a[i] }
  return total
}

/// sum ← sum + a, in double precision.
@inline(__always)
func accumulate(_ a: UnsafePointer<Float>, into sum: UnsafeMutablePointer<Double>, _ count: Int) {
  let blocks = count / 8
  for block in 0..<blocks {
    let x = UnsafeRawPointer(a + 8 * block).loadUnaligned(as: SIMD8<Float>.self)
    let target = UnsafeMutableRawPointer(sum + 8 * block)
    let total = target.loadUnaligned(as: SIMD8<Double>.self) + SIMD8<Double>(x)
    target.storeBytes(of: total, as: SIMD8<Double>.self)
  }
  for i in 8 * blocks..<count { sum[i] += Double(a[i]) }
}

@inline(__always)
func load(_ pointer: UnsafePointer<Float>, _ index: Int) -> SIMD8<Float> {
  UnsafeRawPointer(pointer + index).loadUnaligned(as: SIMD8<Float>.self)
}

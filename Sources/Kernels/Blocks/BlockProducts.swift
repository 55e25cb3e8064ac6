internal import CIntrinsics

// Products of a row of blocks with a vector. Letters: q unsigned integers of a block, x quantized components, d scales.
// Sums of products stay below 2³¹: 4 · 255 · 32767 per lane.

/// Products of the weights in 32 bytes with 32 components: 8 sums, 4 over the first 16 products and 4 over the others.
@inline(__always)
private func products(_ q: __m256i, _ x: UnsafePointer<Int16>) -> __m256i {
  products(even: _mm256_and_si256(q, _mm256_set1_epi16(0xFF)), odd: _mm256_srli_epi16(q, 8), x)
}

@inline(__always)
private func products(even: __m256i, odd: __m256i, _ x: UnsafePointer<Int16>) -> __m256i {
  let start = UnsafeRawPointer(x)
  return _mm256_add_epi32(
    _mm256_madd_epi16(even, start.load(as: __m256i.self)),
    _mm256_madd_epi16(odd, start.load(fromByteOffset: 32, as: __m256i.self)))
}

@inline(__always)
private func floats(_ sums: __m256i) -> Lanes { _mm256_cvtepi32_ps(sums) }

@inline(__always)
private func load(_ source: UnsafeRawPointer) -> __m256i { source.loadUnaligned(as: __m256i.self) }

/// 16 bytes of nibbles: the lower ones to the first half, the upper ones to the second; further bits are ignored.
@inline(__always)
private func nibbles(_ source: UnsafeRawPointer) -> __m256i {
  _mm256_srlv_epi32(
    _mm256_broadcastsi128_si256(source.loadUnaligned(as: __m128i.self)), _mm256_setr_epi32(0, 0, 0, 0, 4, 4, 4, 4))
}

/// Two half-precision floats.
@inline(__always)
private func halves(_ source: UnsafeRawPointer) -> SIMD4<Float> {
  _mm_cvtph_ps(_mm_cvtsi32_si128(source.loadUnaligned(as: Int32.self)))
}

/// Expands 32 bits to bytes of 0 or 16.
@inline(__always)
private func sixteens(_ source: UnsafeRawPointer) -> __m256i {
  let spread = _mm256_setr_epi8(
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3)
  let bits = _mm256_set1_epi64x(Int64(bitPattern: 0x8040_2010_0804_0201))
  let bytes = _mm256_shuffle_epi8(_mm256_set1_epi32(source.loadUnaligned(as: Int32.self)), spread)
  return _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_and_si256(bytes, bits), bits), _mm256_set1_epi8(16))
}

/// Prefetch distance in bytes: the hardware prefetcher stops at page boundaries.
private let ahead = 1536

/// The sum of eight lanes by halving, which takes half as long as adding sequentially.
@inline(__always)
func total(_ lanes: Lanes) -> Float {
  let four = lanes.lowHalf + lanes.highHalf
  let two = four.lowHalf + four.highHalf
  return two.x + two.y
}

// MARK: - Blocks of 32

// Two accumulators hide the latency of additions. One row at a time, so that memory is prefetched in order.

/// Σ (q − offset) · d · x for Q4_0, Q5_0 and Q8_0, whose blocks start with d.
@inline(__always)
private func symmetric(
  _ row: UnsafeRawPointer, _ x: QuantizedVector, bytes: Int, offset: Float,
  _ block: (UnsafeRawPointer, UnsafePointer<Int16>) -> __m256i
) -> Float {
  var (even, odd, evenShift, oddShift) = (Lanes(), Lanes(), SIMD4<Float>(), SIMD4<Float>())
  @inline(__always) func add(_ sum: inout Lanes, _ shift: inout SIMD4<Float>, _ index: Int) {
    let source = row + index &* bytes
    // d times (scale, sum): the first scales the products, the second yields the offset's part.
    let pair = UnsafeRawPointer(x.scalesAndSums + 2 &* index).loadUnaligned(as: SIMD2<Float>.self)
    let factors = half(source) * SIMD4(lowHalf: pair, highHalf: SIMD2())
    sum.addProduct(floats(block(source, x.values + index &* 32)), _mm256_broadcastss_ps(factors))
    if offset != 0 { shift += factors }
  }
  var index = 0
  while index &+ 1 < x.blocks {
    intrinsics_prefetch(row + (index &* bytes &+ ahead))
    add(&even, &evenShift, index)
    add(&odd, &oddShift, index &+ 1)
    index &+= 2
  }
  if index < x.blocks { add(&even, &evenShift, index) }
  return total(even + odd) - offset * (evenShift.y + oddShift.y)
}

/// Σ (q · d + m) · x for Q4_1 and Q5_1, whose blocks start with d and m.
@inline(__always)
private func affine(
  _ row: UnsafeRawPointer, _ x: QuantizedVector, bytes: Int,
  _ block: (UnsafeRawPointer, UnsafePointer<Int16>) -> __m256i
) -> Float {
  var (even, odd, evenShift, oddShift) = (Lanes(), Lanes(), SIMD4<Float>(), SIMD4<Float>())
  @inline(__always) func add(_ sum: inout Lanes, _ shift: inout SIMD4<Float>, _ index: Int) {
    let source = row + index &* bytes
    // (d, m) times (scale, sum): the first scales the products, the second yields the offset's part.
    let pair = UnsafeRawPointer(x.scalesAndSums + 2 &* index).loadUnaligned(as: SIMD2<Float>.self)
    let factors = halves(source) * SIMD4(lowHalf: pair, highHalf: SIMD2())
    sum.addProduct(floats(block(source, x.values + index &* 32)), _mm256_broadcastss_ps(factors))
    shift += factors
  }
  var index = 0
  while index &+ 1 < x.blocks {
    intrinsics_prefetch(row + (index &* bytes &+ ahead))
    add(&even, &evenShift, index)
    add(&odd, &oddShift, index &+ 1)
    index &+= 2
  }
  if index < x.blocks { add(&even, &evenShift, index) }
  return total(even + odd) + evenShift.y + oddShift.y
}

@inline(__always)
private func q4(_ q: UnsafeRawPointer, _ x: UnsafePointer<Int16>) -> __m256i {
  let (q, mask) = (nibbles(q), _mm256_set1_epi16(15))
  return products(even: _mm256_and_si256(q, mask), odd: _mm256_and_si256(_mm256_srli_epi16(q, 8), mask), x)
}

@inline(__always)
private func q5(_ q: UnsafeRawPointer, high: UnsafeRawPointer, _ x: UnsafePointer<Int16>) -> __m256i {
  products(_mm256_or_si256(_mm256_and_si256(nibbles(q), _mm256_set1_epi8(15)), sixteens(high)), x)
}

@inline(__always)
private func q8(_ q: __m256i, _ x: UnsafePointer<Int16>) -> __m256i {
  products(even: _mm256_srai_epi16(_mm256_slli_epi16(q, 8), 8), odd: _mm256_srai_epi16(q, 8), x)
}

private func dotQ4v0(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  symmetric(row, x, bytes: 18, offset: 8) { q4($0 + 2, $1) }
}

private func dotQ4v1(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  affine(row, x, bytes: 20) { q4($0 + 4, $1) }
}

private func dotQ5v0(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  symmetric(row, x, bytes: 22, offset: 16) { q5($0 + 6, high: $0 + 2, $1) }
}

private func dotQ5v1(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  affine(row, x, bytes: 24) { q5($0 + 8, high: $0 + 4, $1) }
}

private func dotQ8v0(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  symmetric(row, x, bytes: 34, offset: 0) { q8(load($0 + 2), $1) }
}

/// Looks nibbles up in the table of IQ4.
@inline(__always)
private func iq4(_ q: UnsafeRawPointer, _ x: UnsafePointer<Int16>) -> __m256i {
  let levels = _mm256_setr_epi8(
    -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
    -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113)
  return q8(_mm256_shuffle_epi8(levels, _mm256_and_si256(nibbles(q), _mm256_set1_epi8(15))), x)
}

private func dotIQ4NL(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  symmetric(row, x, bytes: 18, offset: 0) { iq4($0 + 2, $1) }
}

extension BlockFormat {
  /// A row of weights times a vector.
  @inline(__always)
  func dot(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
    switch self {
    case .q4v0: dotQ4v0(row, x)
    case .q4v1: dotQ4v1(row, x)
    case .q5v0: dotQ5v0(row, x)
    case .q5v1: dotQ5v1(row, x)
    case .q8v0: dotQ8v0(row, x)
    case .q2k: dotQ2K(row, x)
    case .q3k: dotQ3K(row, x)
    case .q4k: dotQ4K(row, x)
    case .q5k: dotQ5K(row, x)
    case .q6k: dotQ6K(row, x)
    case .iq4nl: dotIQ4NL(row, x)
    case .iq4xs: dotIQ4XS(row, x)
    default: preconditionFailure("\(rawValue): multiplied as floats")
    }
  }
}

// MARK: - Blocks of 256

/// Converts 8 bytes to floats.
@inline(__always)
private func unsigned(_ bytes: UInt64) -> Lanes {
  _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_cvtsi64_si128(Int64(bitPattern: bytes))))
}

@inline(__always)
private func signed(_ bytes: UInt64) -> Lanes {
  _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_cvtsi64_si128(Int64(bitPattern: bytes))))
}

/// Broadcasts the scale of one part.
@inline(__always)
private func broadcast(_ scales: Lanes, _ part: Int32) -> Lanes {
  _mm256_permutevar8x32_ps(scales, _mm256_set1_epi32(part))
}

/// The scales of two parts of 16, each in one half of the lanes.
@inline(__always)
private func broadcastPair(_ scales: Lanes, _ part: Int32) -> Lanes {
  _mm256_permutevar8x32_ps(
    scales, _mm256_setr_epi32(part, part, part, part, part &+ 1, part &+ 1, part &+ 1, part &+ 1))
}

/// The scales of the vector, each twice: 4 of them, for 8 parts of 16.
@inline(__always)
private func doubled(_ scales: Lanes, from first: Int32) -> Lanes {
  _mm256_permutevar8x32_ps(
    scales,
    _mm256_setr_epi32(
      first, first, first &+ 1, first &+ 1, first &+ 2, first &+ 2, first &+ 3, first &+ 3))
}

/// The 8 scales and 8 offsets of Q4_K and Q5_K, one byte each.
@inline(__always)
private func scalesAndOffsets(_ source: UnsafeRawPointer) -> (UInt64, UInt64) {
  let first = source.loadUnaligned(as: UInt32.self)
  let second = source.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
  let third = source.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
  let scales = third & 0x0F0F_0F0F | (first >> 6 & 0x0303_0303) << 4
  let offsets = third >> 4 & 0x0F0F_0F0F | (second >> 6 & 0x0303_0303) << 4
  return (
    UInt64(first & 0x3F3F_3F3F) | UInt64(scales) << 32, UInt64(second & 0x3F3F_3F3F) | UInt64(offsets) << 32
  )
}

private func dotQ4K(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  let mask = _mm256_set1_epi16(15)
  var (one, other, shift) = (Lanes(), Lanes(), Lanes())
  for index in 0..<x.blocks / 8 {
    let (source, values) = (row + index * 144, x.values + index * 256)
    let packed = scalesAndOffsets(source + 4)
    let scales = unsigned(packed.0) * half(source) * UnsafePointer(x.scales).lanes(index * 8)
    shift.addProduct(unsigned(packed.1) * half(source + 2), UnsafePointer(x.sums).lanes(index * 8))
    for pair in 0..<4 {
      let q = load(source + 16 + 32 * pair)
      let low = products(
        even: _mm256_and_si256(q, mask), odd: _mm256_and_si256(_mm256_srli_epi16(q, 8), mask), values + 64 * pair)
      let high = products(
        even: _mm256_and_si256(_mm256_srli_epi16(q, 4), mask), odd: _mm256_srli_epi16(q, 12), values + 64 * pair + 32)
      one.addProduct(floats(low), broadcast(scales, Int32(2 * pair)))
      other.addProduct(floats(high), broadcast(scales, Int32(2 * pair + 1)))
    }
  }
  return total(one + other) - total(shift)
}

private func dotQ5K(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  let (mask, bit) = (_mm256_set1_epi8(15), _mm256_set1_epi8(16))
  var (one, other, shift) = (Lanes(), Lanes(), Lanes())
  for index in 0..<x.blocks / 8 {
    let (source, values) = (row + index * 176, x.values + index * 256)
    let packed = scalesAndOffsets(source + 4)
    let scales = unsigned(packed.0) * half(source) * UnsafePointer(x.scales).lanes(index * 8)
    shift.addProduct(unsigned(packed.1) * half(source + 2), UnsafePointer(x.sums).lanes(index * 8))
    // Bit 4 of each byte is the fifth bit of the current part.
    let fifth = load(source + 16)
    for pair in 0..<4 {
      let q = load(source + 48 + 32 * pair)
      let (even, odd) =
        pair < 2
        ? (_mm256_slli_epi16(fifth, Int32(4 - 2 * pair)), _mm256_slli_epi16(fifth, Int32(3 - 2 * pair)))
        : (_mm256_srli_epi16(fifth, Int32(2 * pair - 4)), _mm256_srli_epi16(fifth, Int32(2 * pair - 3)))
      let low = _mm256_or_si256(_mm256_and_si256(q, mask), _mm256_and_si256(even, bit))
      let high = _mm256_or_si256(_mm256_and_si256(_mm256_srli_epi16(q, 4), mask), _mm256_and_si256(odd, bit))
      one.addProduct(floats(products(low, values + 64 * pair)), broadcast(scales, Int32(2 * pair)))
      other.addProduct(floats(products(high, values + 64 * pair + 32)), broadcast(scales, Int32(2 * pair + 1)))
    }
  }
  return total(one + other) - total(shift)
}

private func dotQ6K(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  let (mask, upper) = (_mm256_set1_epi8(15), _mm256_set1_epi8(48))
  var (one, other, shift) = (Lanes(), Lanes(), Lanes())
  for index in 0..<x.blocks / 8 {
    let (source, values) = (row + index * 210, x.values + index * 256)
    let (d, scales) = (half(source + 208), UnsafePointer(x.scales).lanes(index * 8))
    for side in 0..<2 {
      let own = signed(source.loadUnaligned(fromByteOffset: 192 + 8 * side, as: UInt64.self)) * d
      shift.addProduct(own, UnsafePointer(x.halfSums).lanes(index * 16 + 8 * side))
      let parts = own * doubled(scales, from: Int32(4 * side))
      let (first, second) = (load(source + 64 * side), load(source + 64 * side + 32))
      let high = load(source + 128 + 32 * side)
      let q0 = _mm256_or_si256(_mm256_and_si256(first, mask), _mm256_and_si256(_mm256_slli_epi16(high, 4), upper))
      let q1 = _mm256_or_si256(_mm256_and_si256(second, mask), _mm256_and_si256(_mm256_slli_epi16(high, 2), upper))
      let q2 = _mm256_or_si256(
        _mm256_and_si256(_mm256_srli_epi16(first, 4), mask), _mm256_and_si256(high, upper))
      let q3 = _mm256_or_si256(
        _mm256_and_si256(_mm256_srli_epi16(second, 4), mask), _mm256_and_si256(_mm256_srli_epi16(high, 2), upper))
      let place = values + 128 * side
      one.addProduct(floats(products(q0, place)), broadcastPair(parts, 0))
      other.addProduct(floats(products(q1, place + 32)), broadcastPair(parts, 2))
      one.addProduct(floats(products(q2, place + 64)), broadcastPair(parts, 4))
      other.addProduct(floats(products(q3, place + 96)), broadcastPair(parts, 6))
    }
  }
  return total(one + other) - 32 * total(shift)
}

/// The 16 signed scales of Q3_K, one byte each, with an offset of 32.
@inline(__always)
private func scalesQ3K(_ source: UnsafeRawPointer) -> (UInt64, UInt64) {
  let low = source.loadUnaligned(as: UInt64.self)
  let high = UInt64(source.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
  let mask: UInt64 = 0x0303_0303
  let first = (high & mask) | (high >> 2 & mask) << 32
  let second = (high >> 4 & mask) | (high >> 6 & mask) << 32
  return (low & 0x0F0F_0F0F_0F0F_0F0F | first << 4, low >> 4 & 0x0F0F_0F0F_0F0F_0F0F | second << 4)
}

private func dotQ3K(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  let (mask, bit) = (_mm256_set1_epi8(3), _mm256_set1_epi8(4))
  var (one, other, shift) = (Lanes(), Lanes(), Lanes())
  for index in 0..<x.blocks / 8 {
    let (source, values) = (row + index * 110, x.values + index * 256)
    let (d, scales) = (half(source + 108), UnsafePointer(x.scales).lanes(index * 8))
    let packed = scalesQ3K(source + 96)
    let third = load(source)
    for side in 0..<2 {
      let own = (unsigned(side == 0 ? packed.0 : packed.1) - 32) * d
      shift.addProduct(own, UnsafePointer(x.halfSums).lanes(index * 16 + 8 * side))
      let parts = own * doubled(scales, from: Int32(4 * side))
      let q = load(source + 32 + 32 * side)
      for part in 0..<4 {
        let place = side * 4 + part
        let high =
          place < 2 ? _mm256_slli_epi16(third, Int32(2 - place)) : _mm256_srli_epi16(third, Int32(place - 2))
        let low = _mm256_and_si256(_mm256_srli_epi16(q, Int32(2 * part)), mask)
        let sums = products(_mm256_or_si256(low, _mm256_and_si256(high, bit)), values + 32 * place)
        let scaled = floats(sums) * broadcastPair(parts, Int32(2 * part))
        if part % 2 == 0 { one += scaled } else { other += scaled }
      }
    }
  }
  return total(one + other) - 4 * total(shift)
}

private func dotQ2K(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  let mask = _mm256_set1_epi8(3)
  var (one, other, shift) = (Lanes(), Lanes(), Lanes())
  for index in 0..<x.blocks / 8 {
    let (source, values) = (row + index * 84, x.values + index * 256)
    let (d, dMin, scales) = (half(source + 80), half(source + 82), UnsafePointer(x.scales).lanes(index * 8))
    for side in 0..<2 {
      let packed = source.loadUnaligned(fromByteOffset: 8 * side, as: UInt64.self)
      let own = unsigned(packed & 0x0F0F_0F0F_0F0F_0F0F) * d
      let offsets = unsigned(packed >> 4 & 0x0F0F_0F0F_0F0F_0F0F) * dMin
      shift.addProduct(offsets, UnsafePointer(x.halfSums).lanes(index * 16 + 8 * side))
      let parts = own * doubled(scales, from: Int32(4 * side))
      let q = load(source + 16 + 32 * side)
      for part in 0..<4 {
        let low = _mm256_and_si256(_mm256_srli_epi16(q, Int32(2 * part)), mask)
        let scaled = floats(products(low, values + 128 * side + 32 * part)) * broadcastPair(parts, Int32(2 * part))
        if part % 2 == 0 { one += scaled } else { other += scaled }
      }
    }
  }
  return total(one + other) - total(shift)
}

private func dotIQ4XS(_ row: UnsafeRawPointer, _ x: QuantizedVector) -> Float {
  var (one, other) = (Lanes(), Lanes())
  for index in 0..<x.blocks / 8 {
    let (source, values) = (row + index * 136, x.values + index * 256)
    let scales = Lanes(scalesIQ4XS(source)) * half(source) * UnsafePointer(x.scales).lanes(index * 8)
    for pair in 0..<4 {
      let (place, part) = (values + 64 * pair, Int32(2 * pair))
      one.addProduct(floats(iq4(source + 8 + 32 * pair, place)), broadcast(scales, part))
      other.addProduct(floats(iq4(source + 24 + 32 * pair, place + 32)), broadcast(scales, part &+ 1))
    }
  }
  return total(one + other)
}

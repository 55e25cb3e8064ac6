import CIntrinsics

/// Upsamples the rows of one component to the size of the image.
///
/// Source: libjpeg-turbo 2.1.5 `jdsample.c`, with the same choices and rounding: triangle filters ("fancy upsampling")
/// for the factors 2 x 1, 1 x 2 and 2 x 2, replication for all others.
struct JPEGUpsampler {
  private enum Method {
    case none
    case replicate(h: Int, v: Int)
    case triangle(h: Bool, v: Bool)
  }

  private let method: Method
  /// Samples per row of the component that are part of the image.
  let columns: Int
  let rows: Int

  /// Chooses the method for a component; nil for factors that libjpeg does not support.
  init?(_ component: Int, _ frame: JPEGFrame, _ scaling: JPEGScaling) {
    columns = scaling.columns(component, frame)
    rows = scaling.rows(component, frame)
    let size = scaling.blockSizes[component]
    let h = frame.components[component].h * size / scaling.scale
    let v = frame.components[component].v * size / scaling.scale
    guard frame.hMax.isMultiple(of: h), frame.vMax.isMultiple(of: v) else { return nil }
    let isFancy = scaling.scale > 1
    switch (frame.hMax / h, frame.vMax / v) {
    case (1, 1): method = .none
    case (2, 1) where isFancy && columns > 2: method = .triangle(h: true, v: false)
    case (1, 2) where isFancy: method = .triangle(h: false, v: true)
    case (2, 2) where isFancy && columns > 2: method = .triangle(h: true, v: true)
    case (let h, let v): method = .replicate(h: h, v: v)
    }
  }

  /// Row `y` of the image: either a row of `strips` itself, or written to `target`.
  ///
  /// Both may be read up to 32 samples beyond their end. `sums` has room for 16 more than `columns`; its first element
  /// is reserved for the neighbor of the leftmost sample.
  func row(
    _ y: Int, _ strips: JPEGStrips, _ target: UnsafeMutablePointer<UInt8>, _ sums: UnsafeMutablePointer<UInt16>
  ) -> UnsafePointer<UInt8> {
    switch method {
    case .none: return strips.row(y)
    case .replicate(let h, let v):
      let source = strips.row(y / v)
      replicate(source, h, target)
      return UnsafePointer(target)
    case .triangle(let isWide, let isTall):
      guard isTall else {
        widen(strips.row(y), sums + 1)
        stretch(sums + 1, target, left: 1, right: 2, shift: 2)
        return UnsafePointer(target)
      }
      let near = strips.row(y / 2)
      let isUpper = y.isMultiple(of: 2)
      let far = strips.row(isUpper ? max(0, y / 2 - 1) : min(rows - 1, y / 2 + 1))
      if isWide {
        mix(near, far, sums + 1)
        stretch(sums + 1, target, left: 8, right: 7, shift: 4)
      } else {
        blend(near, far, target, rounding: isUpper ? 1 : 2)
      }
      return UnsafePointer(target)
    }
  }

  private func replicate(_ source: UnsafePointer<UInt8>, _ h: Int, _ target: UnsafeMutablePointer<UInt8>) {
    if h == 1 {
      target.update(from: source, count: columns)
      return
    }
    var place = target
    for i in 0..<columns {
      for j in 0..<h { place[j] = source[i] }
      place += h
    }
  }

  // The sums of a single row.
  private func widen(_ source: UnsafePointer<UInt8>, _ sums: UnsafeMutablePointer<UInt16>) {
    var i = 0
    while i < columns {
      storeWords(_mm256_cvtepu8_epi16(load(source + i)), sums + i)
      i += 16
    }
  }

  // Three parts of the near row, one of the far row.
  private func mix(
    _ near: UnsafePointer<UInt8>, _ far: UnsafePointer<UInt8>, _ sums: UnsafeMutablePointer<UInt16>
  ) {
    var i = 0
    while i < columns {
      storeWords(mixed(near + i, far + i), sums + i)
      i += 16
    }
  }

  private func blend(
    _ near: UnsafePointer<UInt8>, _ far: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, rounding: Int16
  ) {
    let rounding = _mm256_set1_epi16(rounding)
    var i = 0
    while i < columns {
      let words = _mm256_srli_epi16(_mm256_add_epi16(mixed(near + i, far + i), rounding), 2)
      let halves = unsafeBitCast(words, to: SIMD4<UInt64>.self)
      let packed = _mm_packus_epi16(
        unsafeBitCast(halves.lowHalf, to: __m128i.self), unsafeBitCast(halves.highHalf, to: __m128i.self))
      UnsafeMutableRawPointer(target + i).storeBytes(of: packed, as: __m128i.self)
      i += 16
    }
  }

  // Each sum becomes two samples: three parts of itself and one of the neighbor on that side.
  private func stretch(
    _ sums: UnsafeMutablePointer<UInt16>, _ target: UnsafeMutablePointer<UInt8>, left: Int16, right: Int16, shift: Int32
  ) {
    sums[-1] = sums[0]
    sums[columns] = sums[columns - 1]
    let left = _mm256_set1_epi16(left)
    let right = _mm256_set1_epi16(right)
    var i = 0
    while i < columns {
      let this = loadWords(sums + i)
      let three = _mm256_add_epi16(this, _mm256_add_epi16(this, this))
      let even = _mm256_add_epi16(_mm256_add_epi16(three, loadWords(sums + i - 1)), left)
      let odd = _mm256_add_epi16(_mm256_add_epi16(three, loadWords(sums + i + 1)), right)
      let pairs = _mm256_or_si256(
        _mm256_srli_epi16(even, shift), _mm256_slli_epi16(_mm256_srli_epi16(odd, shift), 8))
      UnsafeMutableRawPointer(target + 2 * i).storeBytes(of: pairs, as: __m256i.self)
      i += 16
    }
  }

  @inline(__always)
  private func mixed(_ near: UnsafePointer<UInt8>, _ far: UnsafePointer<UInt8>) -> __m256i {
    let this = _mm256_cvtepu8_epi16(load(near))
    let other = _mm256_cvtepu8_epi16(load(far))
    return _mm256_add_epi16(_mm256_add_epi16(this, other), _mm256_add_epi16(this, this))
  }

  @inline(__always)
  private func load(_ p: UnsafePointer<UInt8>) -> __m128i { UnsafeRawPointer(p).loadUnaligned(as: __m128i.self) }

  @inline(__always)
  private func loadWords(_ p: UnsafeMutablePointer<UInt16>) -> __m256i {
    UnsafeRawPointer(p).loadUnaligned(as: __m256i.self)
  }

  @inline(__always)
  private func storeWords(_ words: __m256i, _ p: UnsafeMutablePointer<UInt16>) {
    UnsafeMutableRawPointer(p).storeBytes(of: words, as: __m256i.self)
  }
}

/// The samples of one component around the current row of units: three rows of units.
final class JPEGStrips {
  /// Distance between rows in samples; up to 32 samples beyond the blocks may be written.
  let stride: Int
  private let height: Int
  private let samples: UnsafeMutablePointer<UInt8>

  /// `columns` and `height`: the samples of one row of units.
  init(columns: Int, height: Int) {
    self.height = height
    stride = (columns + 95) & ~31
    samples = .allocate(capacity: 3 * height * stride + 64)
    samples.initialize(repeating: 0, count: 3 * height * stride + 64)
  }

  deinit { samples.deallocate() }

  /// The buffer for a row of units, which replaces the third before it.
  func strip(_ unitRow: Int) -> UnsafeMutablePointer<UInt8> { samples + unitRow % 3 * height * stride }

  /// A row of samples, counted from the top of the image.
  func row(_ y: Int) -> UnsafePointer<UInt8> {
    UnsafePointer(samples + (y / height % 3 * height + y % height) * stride)
  }
}

import CIntrinsics

extension PixelImage {
  /// The image at another size, byte for byte as the library computes it: Pillow's `Image.resize`, or torchvision's
  /// `resize` of a byte tensor.
  ///
  /// `width`, `height`: at least 1. Reducing averages over all covered pixels (antialiasing). Images with alpha are
  /// resampled channel by channel, without premultiplication. `window`: the part of the result to compute; unless
  /// given, all of it.
  public func resized(
    width newWidth: Int, height newHeight: Int, filter: ResamplingFilter, as library: ResamplingLibrary = .pillow13,
    window: PixelWindow? = nil
  ) -> PixelImage {
    precondition(newWidth > 0 && newHeight > 0, "an image has at least one pixel")
    let window = window ?? PixelWindow(columns: 0..<newWidth, rows: 0..<newHeight)
    if newWidth == width, newHeight == height { return cropped(window) }
    if filter == .nearest { return picked(newWidth, newHeight, window) }
    if library == .torchvision { return resizedByTorch(newWidth, newHeight, filter, window) }
    let plan = ResamplingPlan(
      from: (width, height), to: (newWidth, newHeight), filter: filter, library: library, window: window)
    guard let down = plan.down else {
      return plan.across.map { resizedAcross($0, rows: window.rows) } ?? cropped(window)
    }
    guard let across = plan.across else { return resizedDown(down, columns: window.columns, first: 0) }
    if plan.isVerticalFirst {
      let columns = across.sources
      return resizedDown(down, columns: columns, first: 0)
        .resizedAcross(across.shifted(by: -columns.lowerBound), rows: 0..<window.rows.count)
    }
    // Rows that no target row uses need no horizontal pass.
    let rows = down.sources
    return resizedAcross(across, rows: rows)
      .resizedDown(down, columns: 0..<window.columns.count, first: rows.lowerBound)
  }

  /// The part of the image that lies in a window.
  func cropped(_ window: PixelWindow) -> PixelImage {
    if window == PixelWindow(columns: 0..<width, rows: 0..<height) { return self }
    return cropped(
      top: window.rows.lowerBound, left: window.columns.lowerBound, width: window.columns.count,
      height: window.rows.count)
  }

  // Source: Pillow 13 `Geometry.c` `ImagingScaleAffine`, which accumulates positions step by step.
  private func picked(_ newWidth: Int, _ newHeight: Int, _ window: PixelWindow) -> PixelImage {
    func positions(_ source: Int, _ target: Int, _ wanted: Range<Int>) -> [Int] {
      let step = Double(source) / Double(target)
      var position = step * 0.5
      var positions: [Int] = []
      for place in 0..<wanted.upperBound {
        if wanted.contains(place) { positions.append(min(source - 1, Int(position))) }
        position += step
      }
      return positions
    }
    let columns = positions(width, newWidth, window.columns)
    let count = window.columns.count * window.rows.count * channels
    let picked = [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
      pixels.withUnsafeBufferPointer { source in
        guard let from = source.baseAddress, var place = target.baseAddress else { return }
        for row in positions(height, newHeight, window.rows) {
          for column in columns {
            let pixel = from + (row * width + column) * channels
            for c in 0..<channels { place[c] = pixel[c] }
            place += channels
          }
        }
      }
      initialized = count
    }
    return PixelImage(
      width: window.columns.count, height: window.rows.count, channels: channels, pixels: picked)
  }

  private func resizedAcross(_ weights: ResamplingWeights, rows: Range<Int>) -> PixelImage {
    let newWidth = weights.starts.count
    let stride = width * channels
    let newStride = newWidth * channels
    let count = newStride * rows.count
    let resized = [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
      // Vectors extend beyond the last pixel that is used.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stride + channels * 16 + 64) { padded in
        padded.initialize(repeating: 0)
        pixels.withUnsafeBufferPointer { source in
          guard let from = source.baseAddress, let to = target.baseAddress, let row = padded.baseAddress else { return }
          for (i, y) in rows.enumerated() {
            row.update(from: from + y * stride, count: stride)
            switch channels {
            case 1: weights.sumRow(row, into: to + i * newStride)
            case 3: weights.sumRGBRow(row, into: to + i * newStride)
            default: weights.sumRow(row, channels: channels, into: to + i * newStride)
            }
          }
        }
      }
      initialized = count
    }
    return PixelImage(width: newWidth, height: rows.count, channels: channels, pixels: resized)
  }

  // `first`: the source row that is row 0 of this image.
  private func resizedDown(_ weights: ResamplingWeights, columns: Range<Int>, first: Int) -> PixelImage {
    let newHeight = weights.starts.count
    let stride = width * channels
    let newStride = columns.count * channels
    let count = newStride * newHeight
    let resized = [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
      pixels.withUnsafeBufferPointer { source in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        for y in 0..<newHeight {
          weights.sumRows(
            from + (weights.starts[y] - first) * stride + columns.lowerBound * channels, y, stride: stride,
            columns: newStride, into: to + y * newStride)
        }
      }
      initialized = count
    }
    return PixelImage(width: columns.count, height: newHeight, channels: channels, pixels: resized)
  }
}

extension ResamplingWeights {
  private static var rounding: Int32 { 1 << 21 }

  @inline(__always)
  private static func sample(_ sum: Int32) -> UInt8 { UInt8(truncatingIfNeeded: max(0, min(255, sum >> 22))) }

  // Any number of channels, one at a time.
  fileprivate func sumRow(_ row: UnsafePointer<UInt8>, channels: Int, into target: UnsafeMutablePointer<UInt8>) {
    for x in starts.indices {
      for c in 0..<channels {
        var sum = Self.rounding
        for i in 0..<counts[x] {
          let weight = Int32(high[x * stride + i]) << 15 + Int32(low[x * stride + i])
          sum &+= Int32(row[(starts[x] + i) * channels + c]) &* weight
        }
        target[x * channels + c] = Self.sample(sum)
      }
    }
  }

  // One channel: 16 pixels at a time.
  fileprivate func sumRow(_ row: UnsafePointer<UInt8>, into target: UnsafeMutablePointer<UInt8>) {
    withWeights { starts, counts, low, high in
      for x in 0..<self.starts.count {
        var sumLow = _mm256_setzero_si256()
        var sumHigh = _mm256_setzero_si256()
        let source = row + starts[x]
        let place = x &* stride
        var i = 0
        while i < counts[x] {
          let pixels = _mm256_cvtepu8_epi16(UnsafeRawPointer(source + i).loadUnaligned(as: __m128i.self))
          let l = UnsafeRawPointer(low + place + i).loadUnaligned(as: __m256i.self)
          let h = UnsafeRawPointer(high + place + i).loadUnaligned(as: __m256i.self)
          sumLow = _mm256_add_epi32(sumLow, _mm256_madd_epi16(pixels, l))
          sumHigh = _mm256_add_epi32(sumHigh, _mm256_madd_epi16(pixels, h))
          i &+= 16
        }
        let all = unsafeBitCast(_mm256_add_epi32(_mm256_slli_epi32(sumHigh, 15), sumLow), to: SIMD8<Int32>.self)
        target[x] = Self.sample(all.wrappedSum() &+ Self.rounding)
      }
    }
  }

  // Three channels: 4 pixels at a time, each lane containing two pixels of every channel.
  fileprivate func sumRGBRow(_ row: UnsafePointer<UInt8>, into target: UnsafeMutablePointer<UInt8>) {
    var order = SIMD32<UInt8>(repeating: 0x80)
    for pair in 0..<2 {
      for c in 0..<3 {
        order[16 * pair + 4 * c] = UInt8(6 * pair + c)
        order[16 * pair + 4 * c + 2] = UInt8(6 * pair + c + 3)
      }
    }
    let shuffle = unsafeBitCast(order, to: __m256i.self)
    let spread = unsafeBitCast(SIMD8<Int32>(0, 0, 0, 0, 1, 1, 1, 1), to: __m256i.self)
    withWeights { starts, counts, low, high in
      for x in 0..<self.starts.count {
        var sumLow = _mm256_setzero_si256()
        var sumHigh = _mm256_setzero_si256()
        let source = row + 3 &* starts[x]
        let place = x &* stride
        var i = 0
        while i < counts[x] {
          let four = UnsafeRawPointer(source + 3 &* i).loadUnaligned(as: __m128i.self)
          let pixels = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(four), shuffle)
          let l = UnsafeRawPointer(low + place + i).loadUnaligned(as: __m128i.self)
          let h = UnsafeRawPointer(high + place + i).loadUnaligned(as: __m128i.self)
          let spreadLow = _mm256_permutevar8x32_epi32(_mm256_broadcastsi128_si256(l), spread)
          let spreadHigh = _mm256_permutevar8x32_epi32(_mm256_broadcastsi128_si256(h), spread)
          sumLow = _mm256_add_epi32(sumLow, _mm256_madd_epi16(pixels, spreadLow))
          sumHigh = _mm256_add_epi32(sumHigh, _mm256_madd_epi16(pixels, spreadHigh))
          i &+= 4
        }
        let all = unsafeBitCast(_mm256_add_epi32(_mm256_slli_epi32(sumHigh, 15), sumLow), to: SIMD8<Int32>.self)
        let sums = all.lowHalf &+ all.highHalf &+ SIMD4(repeating: Self.rounding)
        target[3 &* x] = Self.sample(sums[0])
        target[3 &* x &+ 1] = Self.sample(sums[1])
        target[3 &* x &+ 2] = Self.sample(sums[2])
      }
    }
  }

  /// Target row `y`, from the rows starting at `rows`, `stride` samples apart, of which `columns` are used: two rows
  /// and 16 columns at a time.
  fileprivate func sumRows(
    _ rows: UnsafePointer<UInt8>, _ y: Int, stride sourceStride: Int, columns: Int,
    into target: UnsafeMutablePointer<UInt8>
  ) {
    withWeights { _, counts, low, high in
      let count = counts[y]
      let low = low + y &* stride
      let high = high + y &* stride
      guard columns >= 16 else {
        for column in 0..<columns {
          var sum = Self.rounding
          for i in 0..<count {
            sum &+= Int32(rows[i &* sourceStride &+ column]) &* (Int32(high[i]) << 15 &+ Int32(low[i]))
          }
          target[column] = Self.sample(sum)
        }
        return
      }
      var column = 0
      while column < columns {
        // The last block overlaps the one before.
        let start = min(column, columns &- 16)
        Self.sumBlock(rows + start, count, sourceStride, low, high, target + start)
        column &+= 16
      }
    }
  }

  @inline(__always)
  private static func sumBlock(
    _ rows: UnsafePointer<UInt8>, _ count: Int, _ stride: Int, _ low: UnsafePointer<Int16>,
    _ high: UnsafePointer<Int16>, _ target: UnsafeMutablePointer<UInt8>
  ) {
    var lowA = _mm256_set1_epi32(rounding)
    var lowB = lowA
    var highA = _mm256_setzero_si256()
    var highB = highA
    var i = 0
    var row = rows
    while i < count {
      let upper = _mm256_cvtepu8_epi16(UnsafeRawPointer(row).loadUnaligned(as: __m128i.self))
      // A row past the last one has weight zero, so any row can substitute for it.
      let below = i &+ 1 < count ? row + stride : row
      let lower = _mm256_cvtepu8_epi16(UnsafeRawPointer(below).loadUnaligned(as: __m128i.self))
      let a = _mm256_unpacklo_epi16(upper, lower)
      let b = _mm256_unpackhi_epi16(upper, lower)
      let l = _mm256_set1_epi32(UnsafeRawPointer(low + i).loadUnaligned(as: Int32.self))
      let h = _mm256_set1_epi32(UnsafeRawPointer(high + i).loadUnaligned(as: Int32.self))
      lowA = _mm256_add_epi32(lowA, _mm256_madd_epi16(a, l))
      lowB = _mm256_add_epi32(lowB, _mm256_madd_epi16(b, l))
      highA = _mm256_add_epi32(highA, _mm256_madd_epi16(a, h))
      highB = _mm256_add_epi32(highB, _mm256_madd_epi16(b, h))
      row += 2 &* stride
      i &+= 2
    }
    let sumA = _mm256_srai_epi32(_mm256_add_epi32(_mm256_slli_epi32(highA, 15), lowA), 22)
    let sumB = _mm256_srai_epi32(_mm256_add_epi32(_mm256_slli_epi32(highB, 15), lowB), 22)
    let halves = unsafeBitCast(_mm256_packs_epi32(sumA, sumB), to: SIMD4<UInt64>.self)
    let packed = _mm_packus_epi16(
      unsafeBitCast(halves.lowHalf, to: __m128i.self), unsafeBitCast(halves.highHalf, to: __m128i.self))
    UnsafeMutableRawPointer(target).storeBytes(of: packed, as: __m128i.self)
  }

  @inline(__always)
  private func withWeights(
    _ body: (UnsafePointer<Int>, UnsafePointer<Int>, UnsafePointer<Int16>, UnsafePointer<Int16>) -> Void
  ) {
    starts.withUnsafeBufferPointer { starts in
      counts.withUnsafeBufferPointer { counts in
        low.withUnsafeBufferPointer { low in
          high.withUnsafeBufferPointer { high in
            guard let starts = starts.baseAddress, let counts = counts.baseAddress, let low = low.baseAddress,
              let high = high.baseAddress
            else { return }
            body(starts, counts, low, high)
          }
        }
      }
    }
  }
}

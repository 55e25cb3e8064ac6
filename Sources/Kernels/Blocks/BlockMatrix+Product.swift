internal import CIntrinsics

extension BlockMatrix {
  /// y[r] = Σ w[r, c] · x[c] for a range of rows r, written to the start of `y`.
  ///
  /// Most block formats are multiplied with the quantized vector, all others with the vector itself; both have
  /// `columns` components.
  public func multiply(
    _ range: Range<Int>, _ x: UnsafePointer<Float>, _ rounded: QuantizedVectors, at index: Int,
    into y: UnsafeMutablePointer<Float>
  ) {
    let bytes = rowBytes
    switch format {
    case .f32: for (place, row) in range.enumerated() { y[place] = dotF32(data + row * bytes, x, columns) }
    case .f16: for (place, row) in range.enumerated() { y[place] = dotF16(data + row * bytes, x, columns) }
    case .bf16: for (place, row) in range.enumerated() { y[place] = dotBF16(data + row * bytes, x, columns) }
    case _ where format.meetsRoundedVectors:
      let vector = rounded[index]
      for (place, row) in range.enumerated() { y[place] = format.dot(data + row * bytes, vector) }
    default:
      for (place, row) in range.enumerated() { y[place] = dotDequantized(data + row * bytes, x) }
    }
  }
}

extension BlockMatrix {
  /// Σ w · x for a row that is dequantized block by block.
  private func dotDequantized(_ row: UnsafeRawPointer, _ x: UnsafePointer<Float>) -> Float {
    let (count, bytes) = (format.blockCount, format.blockBytes)
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { buffer in
      guard let values = buffer.baseAddress else { return 0 }
      var sum: Float = 0
      for block in 0..<columns / count {
        format.dequantize(row + block * bytes, count: count, into: values)
        sum += dotF32(UnsafeRawPointer(values), x + block * count, count)
      }
      return sum
    }
  }
}

/// Σ w · x, where `lanes` returns eight weights and `single` one.
@inline(__always)
private func dot(
  _ x: UnsafePointer<Float>, _ count: Int, _ lanes: (Int) -> Lanes, _ single: (Int) -> Float
) -> Float {
  var (a, b, c, d) = (Lanes(), Lanes(), Lanes(), Lanes())
  var place = 0
  while place + 32 <= count {
    a.addProduct(lanes(place), x.lanes(place))
    b.addProduct(lanes(place + 8), x.lanes(place + 8))
    c.addProduct(lanes(place + 16), x.lanes(place + 16))
    d.addProduct(lanes(place + 24), x.lanes(place + 24))
    place += 32
  }
  var total = ((a + b) + (c + d)).sum()
  while place < count {
    total += single(place) * x[place]
    place += 1
  }
  return total
}

private func dotF32(_ row: UnsafeRawPointer, _ x: UnsafePointer<Float>, _ count: Int) -> Float {
  dot(x, count) { place in
    row.loadUnaligned(fromByteOffset: 4 * place, as: Lanes.self)
  } _: { place in
    row.loadUnaligned(fromByteOffset: 4 * place, as: Float.self)
  }
}

private func dotF16(_ row: UnsafeRawPointer, _ x: UnsafePointer<Float>, _ count: Int) -> Float {
  dot(x, count) { place in
    _mm256_cvtph_ps(row.loadUnaligned(fromByteOffset: 2 * place, as: __m128i.self))
  } _: { place in
    half(row + 2 * place)
  }
}

private func dotBF16(_ row: UnsafeRawPointer, _ x: UnsafePointer<Float>, _ count: Int) -> Float {
  dot(x, count) { place in
    _mm256_castsi256_ps(
      _mm256_slli_epi32(_mm256_cvtepu16_epi32(row.loadUnaligned(fromByteOffset: 2 * place, as: __m128i.self)), 16))
  } _: { place in
    Float(bitPattern: UInt32(row.loadUnaligned(fromByteOffset: 2 * place, as: UInt16.self)) << 16)
  }
}

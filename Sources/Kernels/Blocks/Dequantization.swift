internal import CIntrinsics

// Converts blocks to floats, bit for bit as PyPI `gguf` (quants.py): each product and sum is rounded separately. The
// inner loops have constant trip counts, so that the compiler vectorizes them with AVX2.

extension BlockFormat {
  /// Writes the values of `count` weights, whole blocks of them, that begin at `source`; no alignment is needed.
  public func dequantize(_ source: UnsafeRawPointer, count: Int, into target: UnsafeMutablePointer<Float>) {
    precondition(count % blockCount == 0, "\(rawValue): \(count) weights are no whole blocks of \(blockCount)")
    let convert: (UnsafeRawPointer, UnsafeMutablePointer<Float>) -> Void
    switch self {
    case .f32:
      UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: 4 * count)
      return
    case .f16:
      for index in 0..<count { target[index] = half(source + 2 * index) }
      return
    case .bf16:
      for index in 0..<count {
        target[index] = Float(
          bitPattern: UInt32(source.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self)) << 16)
      }
      return
    case .q4v0: convert = dequantizeQ4v0
    case .q4v1: convert = dequantizeQ4v1
    case .q5v0: convert = dequantizeQ5v0
    case .q5v1: convert = dequantizeQ5v1
    case .q8v0: convert = dequantizeQ8v0
    case .q2k: convert = dequantizeQ2K
    case .q3k: convert = dequantizeQ3K
    case .q4k: convert = dequantizeQ4K
    case .q5k: convert = dequantizeQ5K
    case .q6k: convert = dequantizeQ6K
    case .iq1s: convert = dequantizeIQ1S
    case .iq1m: convert = dequantizeIQ1M
    case .iq2xxs: convert = dequantizeIQ2XXS
    case .iq2xs: convert = dequantizeIQ2XS
    case .iq2s: convert = dequantizeIQ2S
    case .iq3xxs: convert = dequantizeIQ3XXS
    case .iq3s: convert = dequantizeIQ3S
    case .iq4nl: convert = dequantizeIQ4NL
    case .iq4xs: convert = dequantizeIQ4XS
    case .tq1v0: convert = dequantizeTQ1v0
    case .tq2v0: convert = dequantizeTQ2v0
    case .mxfp4: convert = dequantizeMXFP4
    }
    for block in 0..<count / blockCount { convert(source + block * blockBytes, target + block * blockCount) }
  }
}

/// The half-precision float at an address.
@inline(__always)
func half(_ source: UnsafeRawPointer) -> Float { intrinsics_half(source) }

@inline(__always)
private func bytes(_ block: UnsafeRawPointer, _ offset: Int) -> UnsafePointer<UInt8> {
  (block + offset).assumingMemoryBound(to: UInt8.self)
}

// d; 16 bytes, the first 16 weights in the lower halves.
private func dequantizeQ4v0(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (d, q) = (half(block), bytes(block, 2))
  for j in 0..<16 {
    let byte = q[j]
    y[j] = d * Float(Int32(byte & 15) - 8)
    y[j + 16] = d * Float(Int32(byte >> 4) - 8)
  }
}

// d, m; 16 bytes, as above.
private func dequantizeQ4v1(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (d, m, q) = (half(block), half(block + 2), bytes(block, 4))
  for j in 0..<16 {
    let byte = q[j]
    y[j] = d * Float(byte & 15) + m
    y[j + 16] = d * Float(byte >> 4) + m
  }
}

// d; 32 fifth bits; 16 bytes.
private func dequantizeQ5v0(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (d, high, q) = (half(block), block.loadUnaligned(fromByteOffset: 2, as: UInt32.self), bytes(block, 6))
  for j in 0..<16 {
    let (byte, shift) = (UInt32(q[j]), UInt32(j))
    let low = Int32(bitPattern: byte & 15 | (high &>> shift & 1) << 4)
    let upper = Int32(bitPattern: byte >> 4 | (high &>> (shift &+ 16) & 1) << 4)
    y[j] = d * Float(low - 16)
    y[j + 16] = d * Float(upper - 16)
  }
}

// d, m; 32 fifth bits; 16 bytes.
private func dequantizeQ5v1(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (d, m) = (half(block), half(block + 2))
  let (high, q) = (block.loadUnaligned(fromByteOffset: 4, as: UInt32.self), bytes(block, 8))
  for j in 0..<16 {
    let (byte, shift) = (UInt32(q[j]), UInt32(j))
    let low = Int32(bitPattern: byte & 15 | (high &>> shift & 1) << 4)
    let upper = Int32(bitPattern: byte >> 4 | (high &>> (shift &+ 16) & 1) << 4)
    y[j] = d * Float(low) + m
    y[j + 16] = d * Float(upper) + m
  }
}

// d; 32 signed bytes.
private func dequantizeQ8v0(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (d, q) = (half(block), (block + 2).assumingMemoryBound(to: Int8.self))
  for j in 0..<32 { y[j] = Float(q[j]) * d }
}

// 16 bytes of scale (lower half) and offset of 16 weights each; 64 bytes of 2 bits; d, offsets' d.
private func dequantizeQ2K(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (scales, d, dMin) = (bytes(block, 0), half(block + 80), half(block + 82))
  for part in 0..<16 {
    let scale = d * Float(scales[part] & 15)
    let offset = dMin * Float(scales[part] >> 4)
    // 32 bytes hold four times 32 weights.
    let q = bytes(block, 16 + part / 8 * 32 + part % 2 * 16)
    let shift = UInt8(part % 8 / 2 * 2)
    for j in 0..<16 { y[part * 16 + j] = scale * Float(q[j] &>> shift & 3) - offset }
  }
}

// 32 bytes of third bits; 64 bytes of 2 bits; 12 bytes with 16 scales of 6 bits; d.
private func dequantizeQ3K(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let d = half(block + 108)
  for part in 0..<16 {
    let scale = d * Float(scaleQ3K(bytes(block, 96), part))
    let q = bytes(block, 32 + part / 8 * 32 + part % 2 * 16)
    let high = bytes(block, part % 2 * 16)
    let (shift, bit) = (UInt8(part % 8 / 2 * 2), UInt8(part / 2))
    for j in 0..<16 {
      let low = Int32(q[j] &>> shift & 3)
      y[part * 16 + j] = scale * Float(low - Int32(~high[j] &>> bit & 1) * 4)
    }
  }
}

/// One of the 16 scales, −32 … 31, of a block of Q3_K: 4 bits in the first 8 bytes, 2 in the last 4.
@inline(__always)
func scaleQ3K(_ scales: UnsafePointer<UInt8>, _ part: Int) -> Int32 {
  let low = scales[part % 8] >> (part < 8 ? 0 : 4) & 15
  let high = scales[8 + part % 4] >> UInt8(part / 4 * 2) & 3
  return Int32(low | high << 4) - 32
}

/// One of the 8 scales and offsets, 6 bits each, in the 12 bytes of a block of Q4_K or Q5_K.
@inline(__always)
func scaleAndOffset(_ scales: UnsafePointer<UInt8>, _ part: Int) -> (scale: UInt8, offset: UInt8) {
  if part < 4 { return (scales[part] & 63, scales[part + 4] & 63) }
  return (
    scales[part + 4] & 15 | (scales[part - 4] >> 6) << 4, scales[part + 4] >> 4 | (scales[part] >> 6) << 4
  )
}

// d, offsets' d; 12 bytes of scales and offsets; 128 bytes, 32 of them for two times 32 weights.
private func dequantizeQ4K(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (d, dMin, scales) = (half(block), half(block + 2), bytes(block, 4))
  for part in 0..<8 {
    let packed = scaleAndOffset(scales, part)
    let (scale, offset) = (d * Float(packed.scale), dMin * Float(packed.offset))
    let q = bytes(block, 16 + part / 2 * 32)
    let shift: UInt8 = part % 2 == 0 ? 0 : 4
    for j in 0..<32 { y[part * 32 + j] = scale * Float(q[j] &>> shift & 15) - offset }
  }
}

// As Q4_K, with 32 bytes of fifth bits before the rest.
private func dequantizeQ5K(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (d, dMin, scales, high) = (half(block), half(block + 2), bytes(block, 4), bytes(block, 16))
  for part in 0..<8 {
    let packed = scaleAndOffset(scales, part)
    let (scale, offset) = (d * Float(packed.scale), dMin * Float(packed.offset))
    let q = bytes(block, 48 + part / 2 * 32)
    let (shift, bit): (UInt8, UInt8) = (part % 2 == 0 ? 0 : 4, UInt8(part))
    for j in 0..<32 {
      y[part * 32 + j] = scale * Float(q[j] &>> shift & 15 | (high[j] &>> bit & 1) << 4) - offset
    }
  }
}

// 128 bytes of 4 bits; 64 bytes of 2 more; 16 signed scales; d.
private func dequantizeQ6K(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let scales = (block + 192).assumingMemoryBound(to: Int8.self)
  let d = half(block + 208)
  for part in 0..<16 {
    let scale = d * Float(scales[part])
    // Of 128 weights: quarters share 32 bytes of upper bits; the first two quarters are lower halves, the others upper.
    let (half, quarter, side) = (part / 8, part % 8 / 2, part % 2 * 16)
    let low = bytes(block, half * 64 + quarter % 2 * 32 + side)
    let high = bytes(block, 128 + half * 32 + side)
    let (shift, lift): (UInt8, UInt8) = (quarter < 2 ? 0 : 4, UInt8(quarter * 2))
    for j in 0..<16 {
      let q = low[j] &>> shift & 15 | (high[j] &>> lift & 3) << 4
      y[part * 16 + j] = scale * Float(Int32(q) - 32)
    }
  }
}

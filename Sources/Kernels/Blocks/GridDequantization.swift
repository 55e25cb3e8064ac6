// Converts blocks with codebooks to floats: bit for bit as PyPI `gguf` (quants.py).

/// The sign bit of a weight: seven bits encode the signs of eight weights, of which an even number is negative.
@inline(__always)
private func signs(_ bits: UInt32) -> UInt8 {
  let seven = UInt8(truncatingIfNeeded: bits & 127)
  return seven | UInt8(truncatingIfNeeded: seven.nonzeroBitCount & 1) << 7
}

/// A word of 4 or 8 values times a scale, negated where `signs` has a bit.
@inline(__always)
private func write(
  _ word: UnsafePointer<Int8>, _ count: Int, times scale: Float, signs: UInt8, _ y: UnsafeMutablePointer<Float>
) {
  for j in 0..<count {
    let value = scale * Float(word[j])
    y[j] = signs >> UInt8(j) & 1 == 0 ? value : -value
  }
}

@inline(__always)
private func bytes(_ block: UnsafeRawPointer, _ offset: Int) -> UnsafePointer<UInt8> {
  (block + offset).assumingMemoryBound(to: UInt8.self)
}

@inline(__always)
private func word16(_ block: UnsafeRawPointer, _ offset: Int) -> UInt16 {
  block.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
}

@inline(__always)
private func word32(_ block: UnsafeRawPointer, _ offset: Int) -> UInt32 {
  block.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
}

/// A half of a byte, the lower one first.
@inline(__always)
private func nibble(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> UInt8 {
  bytes[index / 2] >> UInt8(index % 2 * 4) & 15
}

// d; for 32 weights 4 words' numbers, then 4 times 7 bits of signs and 4 of scale.
func dequantizeIQ2XXS(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  BlockGrid.iq2XXS.withWords { words in
    let d = half(block)
    for part in 0..<8 {
      let (numbers, rest) = (bytes(block, 2 + 8 * part), word32(block, 6 + 8 * part))
      let scale = d * (0.5 + Float(rest >> 28)) * 0.25
      for k in 0..<4 {
        write(words + 8 * Int(numbers[k]), 8, times: scale, signs: signs(rest >> UInt32(7 * k)), y + 32 * part + 8 * k)
      }
    }
  }
}

// d; 32 words of 9 bits with 7 bits of signs; 8 bytes of scales of 16 weights.
func dequantizeIQ2XS(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  BlockGrid.iq2XS.withWords { words in
    let (d, scales) = (half(block), bytes(block, 66))
    for k in 0..<32 {
      let number = word16(block, 2 + 2 * k)
      let scale = d * (0.5 + Float(nibble(scales, k / 2))) * 0.25
      write(words + 8 * Int(number & 511), 8, times: scale, signs: signs(UInt32(number >> 9)), y + 8 * k)
    }
  }
}

// d; 32 words' lower bytes; 32 bytes of signs; 2 upper bits of each word; 8 bytes of scales of 16 weights.
func dequantizeIQ2S(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  BlockGrid.iq2S.withWords { words in
    let (d, low, signs, high, scales) = (
      half(block), bytes(block, 2), bytes(block, 34), bytes(block, 66), bytes(block, 74)
    )
    for k in 0..<32 {
      let number = Int(low[k]) | Int(high[k / 4] >> UInt8(k % 4 * 2) & 3) << 8
      let scale = d * (0.5 + Float(nibble(scales, k / 2))) * 0.25
      write(words + 8 * number, 8, times: scale, signs: signs[k], y + 8 * k)
    }
  }
}

// d; 64 words' numbers; for 32 weights 4 times 7 bits of signs and 4 of scale.
func dequantizeIQ3XXS(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  BlockGrid.iq3XXS.withWords { words in
    let (d, numbers) = (half(block), bytes(block, 2))
    for part in 0..<8 {
      let rest = word32(block, 66 + 4 * part)
      let scale = d * (0.5 + Float(rest >> 28)) * 0.5
      for k in 0..<8 {
        let sign = signs(rest >> UInt32(7 * (k / 2))) >> UInt8(k % 2 * 4)
        write(words + 4 * Int(numbers[8 * part + k]), 4, times: scale, signs: sign, y + 32 * part + 4 * k)
      }
    }
  }
}

// d; 64 words' lower bytes; their ninth bits; 32 bytes of signs; 4 bytes of scales of 32 weights.
func dequantizeIQ3S(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  BlockGrid.iq3S.withWords { words in
    let (d, low, high, signs, scales) = (
      half(block), bytes(block, 2), bytes(block, 66), bytes(block, 74), bytes(block, 106)
    )
    for k in 0..<64 {
      let number = Int(low[k]) | Int(high[k / 8] >> UInt8(k % 8) & 1) << 8
      let scale = d * Float(1 + 2 * Int32(nibble(scales, k / 8)))
      write(words + 4 * number, 4, times: scale, signs: signs[k / 2] >> UInt8(k % 2 * 4), y + 4 * k)
    }
  }
}

/// A ternary word, shifted up or down by an eighth, times a scale.
@inline(__always)
private func write(
  _ word: UnsafePointer<Int8>, isDown: Bool, times scale: Float, _ y: UnsafeMutablePointer<Float>
) {
  let shift: Float = isDown ? -0.125 : 0.125
  for j in 0..<8 { y[j] = scale * (Float(word[j]) + shift) }
}

// d; 32 words' lower bytes; for 32 weights 4 times 3 upper bits, 3 of scale, 1 of shift.
func dequantizeIQ1S(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  BlockGrid.iq1.withWords { words in
    let (d, low) = (half(block), bytes(block, 2))
    for part in 0..<8 {
      let high = word16(block, 34 + 2 * part)
      let scale = d * Float(2 * (high >> 12 & 7) + 1)
      for k in 0..<4 {
        let number = Int(low[4 * part + k]) | Int(high >> UInt16(3 * k) & 7) << 8
        write(words + 8 * number, isDown: high >> 15 == 1, times: scale, y + 32 * part + 8 * k)
      }
    }
  }
}

// 32 words' lower bytes; 3 upper bits and 1 of shift of each; 4 times 4 scales of 3 bits and a quarter of d.
func dequantizeIQ1M(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  BlockGrid.iq1.withWords { words in
    let (low, high) = (bytes(block, 0), bytes(block, 32))
    var bits: UInt16 = 0
    for quarter in 0..<4 { bits |= (word16(block, 48 + 2 * quarter) >> 12) << UInt16(4 * quarter) }
    let d = withUnsafeBytes(of: bits) { $0.baseAddress.map(half) ?? 0 }
    for k in 0..<32 {
      let packed = word16(block, 48 + k / 8 * 2) >> UInt16(k / 2 % 4 * 3) & 7
      let upper = nibble(high, k)
      write(
        words + 8 * (Int(low[k]) | Int(upper & 7) << 8), isDown: upper & 8 != 0, times: d * Float(2 * packed + 1),
        y + 8 * k)
    }
  }
}

/// The levels of IQ4.
private let levels: SIMD16<Int8> = [-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113]

/// Uses 16 bytes as indices into a table; the first 16 weights are in the lower halves.
@inline(__always)
private func write(
  _ q: UnsafePointer<UInt8>, _ table: SIMD16<Int8>, times scale: Float, _ y: UnsafeMutablePointer<Float>
) {
  for j in 0..<16 {
    y[j] = scale * Float(table[Int(q[j] & 15)])
    y[j + 16] = scale * Float(table[Int(q[j] >> 4)])
  }
}

// d; 16 bytes.
func dequantizeIQ4NL(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  write(bytes(block, 2), levels, times: half(block), y)
}

/// The 8 scales, −32 … 31, of a block of IQ4_XS: 2 upper bits in the third and fourth byte, 4 lower in the next four.
@inline(__always)
func scalesIQ4XS(_ block: UnsafeRawPointer) -> SIMD8<Int32> {
  let shifts = SIMD8<UInt32>(0, 4, 8, 12, 16, 20, 24, 28)
  let low = SIMD8(repeating: word32(block, 4)) &>> shifts & 15
  let high = SIMD8(repeating: UInt32(word16(block, 2))) &>> (shifts &>> 1) & 3
  return SIMD8<Int32>(truncatingIfNeeded: low | high &<< 4) &- 32
}

// d; the scales of 32 weights; 8 times 16 bytes.
func dequantizeIQ4XS(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let (d, scales) = (half(block), scalesIQ4XS(block))
  for part in 0..<8 { write(bytes(block, 8 + 16 * part), levels, times: d * Float(scales[part]), y + 32 * part) }
}

// An exponent; 16 bytes of floats of 4 bits, twice as large.
func dequantizeMXFP4(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let exponent = UInt32(bytes(block, 0)[0])
  let scale = Float(bitPattern: exponent < 2 ? 0x20_0000 << exponent : (exponent - 1) << 23)
  write(bytes(block, 1), [0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12], times: scale, y)
}

// 32 and 16 bytes of 5 digits of base 3, 4 bytes of 4, the most significant first, each as a fraction of 256; d.
func dequantizeTQ1v0(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let d = half(block + 52)
  var target = y
  for (start, count, digits) in [(0, 32, 5), (32, 16, 5), (48, 4, 4)] {
    var power: UInt8 = 1
    for _ in 0..<digits {
      for j in 0..<count {
        let fraction = UInt16(bytes(block, start)[j] &* power)
        target[j] = d * Float(Int32((fraction * 3) >> 8) - 1)
      }
      power &*= 3
      target += count
    }
  }
}

// 64 bytes of 2 bits, 32 of them four times 32 weights; d.
func dequantizeTQ2v0(_ block: UnsafeRawPointer, _ y: UnsafeMutablePointer<Float>) {
  let d = half(block + 64)
  for part in 0..<8 {
    let (q, shift) = (bytes(block, part / 4 * 32), UInt8(part % 4 * 2))
    for j in 0..<32 { y[32 * part + j] = d * Float(Int32(q[j] &>> shift & 3) - 1) }
  }
}

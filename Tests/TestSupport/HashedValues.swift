/// Values within ±bound that need not be stored: the same as `hashed` of tools/goldens/training.py.
///
/// A 32-bit mix of the number of the tensor and the index, of which the upper 24 bits count.
public func hashed(_ tensor: UInt32, _ count: Int, _ bound: Float) -> [Float] {
  (0..<UInt32(count)).map { index in
    var z = index &+ tensor &* 0x9E37_79B9
    z = (z ^ (z >> 16)) &* 0x85EB_CA6B
    z = (z ^ (z >> 13)) &* 0xC2B2_AE35
    z ^= z >> 16
    return (Float(z >> 8) * 0x1p-23 - 1) * bound
  }
}

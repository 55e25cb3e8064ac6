/// Predicts the samples of a block from those above and to the left of it.
///
/// `at`: the first sample of the block; `pitch`: the distance between rows. Source: RFC 6386, section 12.
enum VP8Prediction {
  /// Modes of whole blocks; the raw values are the corresponding modes of 4 x 4 blocks, for neighbors.
  enum Mode: UInt8 {
    case mean = 0
    case motion = 1
    case vertical = 2
    case horizontal = 3
  }

  /// Predicts a block of `size` x `size` samples.
  ///
  /// `hasAbove`, `hasLeft`: whether there is a neighboring macroblock, which matters only for the mean.
  static func predict(
    _ mode: Mode, _ size: Int, at: UnsafeMutablePointer<UInt8>, pitch: Int, hasAbove: Bool, hasLeft: Bool
  ) {
    let above = at - pitch
    switch mode {
    case .mean:
      var sum = 0
      for i in 0..<size {
        if hasAbove { sum += Int(above[i]) }
        if hasLeft { sum += Int(at[i * pitch - 1]) }
      }
      let count = (hasAbove ? size : 0) + (hasLeft ? size : 0)
      let mean = count == 0 ? 128 : UInt8((sum + count / 2) / count)
      for y in 0..<size { (at + y * pitch).update(repeating: mean, count: size) }
    case .motion: motion(size, at, pitch)
    case .vertical:
      for y in 0..<size { (at + y * pitch).update(from: above, count: size) }
    case .horizontal:
      for y in 0..<size { (at + y * pitch).update(repeating: at[y * pitch - 1], count: size) }
    }
  }

  /// left + above - corner ("TrueMotion").
  private static func motion(_ size: Int, _ at: UnsafeMutablePointer<UInt8>, _ pitch: Int) {
    let above = at - pitch
    let corner = Int(above[-1])
    for y in 0..<size {
      let row = at + y * pitch
      let left = Int(row[-1]) - corner
      for x in 0..<size { row[x] = UInt8(clamping: left + Int(above[x])) }
    }
  }

  /// Predicts a block of 4 x 4 samples in mode 0 to 9; `right`: the four samples to the right of those above it.
  static func predict4(_ mode: UInt8, at: UnsafeMutablePointer<UInt8>, pitch: Int, right: UnsafePointer<UInt8>) {
    // From the lowest left sample over the corner [4] to the last sample above.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 13) { edge in
      for i in 0..<4 {
        edge[i] = Int(at[(3 - i) * pitch - 1])
        edge[5 + i] = Int(at[i - pitch])
        edge[9 + i] = Int(right[i])
      }
      edge[4] = Int(at[-pitch - 1])
      predict4(mode, at, pitch, edge)
    }
  }

  private static func predict4(
    _ mode: UInt8, _ at: UnsafeMutablePointer<UInt8>, _ pitch: Int, _ edge: UnsafeMutableBufferPointer<Int>
  ) {
    // Rounded means of two and of three neighbors along the edge.
    func two(_ i: Int) -> UInt8 { UInt8(truncatingIfNeeded: (edge[i] + edge[i + 1] + 1) >> 1) }
    func three(_ i: Int) -> UInt8 { UInt8(truncatingIfNeeded: (edge[i - 1] + 2 * edge[i] + edge[i + 1] + 2) >> 2) }
    func set(_ value: UInt8, _ a: (Int, Int), _ b: (Int, Int)? = nil) {
      at[a.1 * pitch + a.0] = value
      if let b { at[b.1 * pitch + b.0] = value }
    }
    switch mode {
    case 0:
      let sum = (0..<4).reduce(4) { $0 + edge[$1] + edge[5 + $1] }
      for y in 0..<4 { (at + y * pitch).update(repeating: UInt8(sum >> 3), count: 4) }
    case 1: motion(4, at, pitch)
    case 2:  // vertical, smoothed
      for y in 0..<4 { for x in 0..<4 { at[y * pitch + x] = three(5 + x) } }
    case 3:  // horizontal, smoothed; the lowest stands for what is below it
      for y in 0..<3 { (at + y * pitch).update(repeating: three(3 - y), count: 4) }
      (at + 3 * pitch).update(repeating: UInt8((edge[1] + 3 * edge[0] + 2) >> 2), count: 4)
    case 4:  // down to the right
      for y in 0..<4 { for x in 0..<4 { at[y * pitch + x] = three(4 - y + x) } }
    case 5:  // down, slightly to the right
      set(three(2), (0, 3))
      set(three(3), (0, 2))
      set(three(4), (0, 1), (1, 3))
      set(three(5), (1, 1), (2, 3))
      set(three(6), (2, 1), (3, 3))
      set(three(7), (3, 1))
      set(two(4), (0, 0), (1, 2))
      set(two(5), (1, 0), (2, 2))
      set(two(6), (2, 0), (3, 2))
      set(two(7), (3, 0))
    case 6:  // down to the left; the last stands for what is behind it
      for y in 0..<4 { for x in 0..<4 where x + y < 6 { at[y * pitch + x] = three(6 + x + y) } }
      set(UInt8((edge[11] + 3 * edge[12] + 2) >> 2), (3, 3))
    case 7:  // down, slightly to the left
      set(two(5), (0, 0))
      set(two(6), (1, 0), (0, 2))
      set(two(7), (2, 0), (1, 2))
      set(two(8), (3, 0), (2, 2))
      set(three(6), (0, 1))
      set(three(7), (1, 1), (0, 3))
      set(three(8), (2, 1), (1, 3))
      set(three(9), (3, 1), (2, 3))
      set(three(10), (3, 2))
      set(three(11), (3, 3))
    case 8:  // to the right, slightly down
      set(two(3), (0, 0), (2, 1))
      set(two(2), (0, 1), (2, 2))
      set(two(1), (0, 2), (2, 3))
      set(two(0), (0, 3))
      set(three(6), (3, 0))
      set(three(5), (2, 0))
      set(three(4), (1, 0), (3, 1))
      set(three(3), (1, 1), (3, 2))
      set(three(2), (1, 2), (3, 3))
      set(three(1), (1, 3))
    default:  // to the right, slightly up; the lowest stands for what is below it
      set(two(2), (0, 0))
      set(two(1), (2, 0), (0, 1))
      set(two(0), (2, 1), (0, 2))
      set(three(2), (1, 0))
      set(three(1), (3, 0), (1, 1))
      set(UInt8((edge[1] + 3 * edge[0] + 2) >> 2), (3, 1), (1, 2))
      set(UInt8(edge[0]), (2, 2), (3, 2))
      (at + 3 * pitch).update(repeating: UInt8(edge[0]), count: 4)
    }
  }
}

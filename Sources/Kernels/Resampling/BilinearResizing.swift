public import Threads

/// Resizes maps by bilinear interpolation, as PyTorch's `interpolate(mode="bilinear")`.
///
/// Letters: n images, [h, w, c] inputs, [p, q, c] outputs.
public struct BilinearResizing: Sendable {
  public let height: Int
  public let width: Int
  public let channels: Int
  public let outputHeight: Int
  public let outputWidth: Int
  private let rows: [Source]  // for each output row
  private let columns: [Source]  // for each output column

  /// The two inputs along a side that an output is interpolated from, and the weight of the second.
  private struct Source: Sendable {
    let first: Int
    let second: Int
    let weight: Float
  }

  /// `alignsCorners`: whether the map extends from center to center of the corner pixels instead of between their outer
  /// edges.
  ///
  /// - Precondition: no side is empty.
  public init(
    height: Int, width: Int, channels: Int, outputHeight: Int, outputWidth: Int, alignsCorners: Bool
  ) {
    precondition(
      min(height, width, outputHeight, outputWidth) > 0,
      "BilinearResizing: \(height)x\(width) to \(outputHeight)x\(outputWidth)")
    self.height = height
    self.width = width
    self.channels = channels
    self.outputHeight = outputHeight
    self.outputWidth = outputWidth
    rows = Self.sources(height, outputHeight, alignsCorners)
    columns = Self.sources(width, outputWidth, alignsCorners)
  }

  private static func sources(_ length: Int, _ count: Int, _ alignsCorners: Bool) -> [Source] {
    // In single precision, like PyTorch.
    let scale = alignsCorners ? Float(length - 1) / Float(max(1, count - 1)) : Float(length) / Float(count)
    return (0..<count).map { index in
      let exact = alignsCorners ? scale * Float(index) : max(0, scale * (Float(index) + 0.5) - 0.5)
      let first = min(Int(exact), length - 1)
      return Source(first: first, second: min(first + 1, length - 1), weight: min(1, exact - Float(first)))
    }
  }

  /// x [n, h, w, c] → y [n, p, q, c].
  public func forward(
    images n: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let pitch = width * channels
    pool.forEach(n * outputHeight) { line in
      let (image, row) = line.quotientAndRemainder(dividingBy: outputHeight)
      let source = rows[row]
      let (above, below) = (x + (image * height + source.first) * pitch, x + (image * height + source.second) * pitch)
      for (index, column) in columns.enumerated() {
        let (left, right) = (column.first * channels, column.second * channels)
        let target = y + (line * outputWidth + index) * channels
        let (u, v) = (column.weight, source.weight)
        forEachLanes(0..<channels) { c in
          let upper = above.lanes(left + c) * (1 - u) + above.lanes(right + c) * u
          let lower = below.lanes(left + c) * (1 - u) + below.lanes(right + c) * u
          target.store(upper * (1 - v) + lower * v, c)
        } rest: { c in
          let upper = above[left + c] * (1 - u) + above[right + c] * u
          let lower = below[left + c] * (1 - u) + below[right + c] * u
          target[c] = upper * (1 - v) + lower * v
        }
      }
    }
  }

  /// The gradient: dy [n, p, q, c] → dx [n, h, w, c].
  public func backward(
    images n: Int, dy: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    // The output rows to which an input row contributes are contiguous.
    var readers = [(first: Int, end: Int)](repeating: (outputHeight, 0), count: height)
    for (index, source) in rows.enumerated() {
      for row in [source.first, source.second] {
        readers[row] = (min(readers[row].first, index), max(readers[row].end, index + 1))
      }
    }
    pool.forEach(n * height) { [readers] line in
      let (image, row) = line.quotientAndRemainder(dividingBy: height)
      let target = dx + line * width * channels
      target.update(repeating: 0, count: width * channels)
      let (first, end) = readers[row]
      for index in first..<max(first, end) {
        let source = rows[index]
        let share = (source.first == row ? 1 - source.weight : 0) + (source.second == row ? source.weight : 0)
        add(dy + (image * outputHeight + index) * outputWidth * channels, share, to: target)
      }
    }
  }

  /// Adds `share` times the gradient of one output row to an input row.
  private func add(_ dy: UnsafePointer<Float>, _ share: Float, to target: UnsafeMutablePointer<Float>) {
    for (index, column) in columns.enumerated() {
      let source = dy + index * channels
      let (left, right) = (target + column.first * channels, target + column.second * channels)
      let (one, other) = (share * (1 - column.weight), share * column.weight)
      forEachLanes(0..<channels) { c in
        left.store(left.lanes(c) + source.lanes(c) * one, c)
        right.store(right.lanes(c) + source.lanes(c) * other, c)
      } rest: { c in
        left[c] += source[c] * one
        right[c] += source[c] * other
      }
    }
  }
}

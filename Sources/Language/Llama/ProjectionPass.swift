import Kernels
import Threads

/// One of several linear layers that read the same vectors.
struct ProjectionTarget {
  let projection: Projection
  /// [n, rows], rows `pitch` apart.
  let output: UnsafeMutablePointer<Float>
  let pitch: Int
  /// Whether products are added to what is there.
  let adds: Bool

  init(_ projection: Projection, _ output: UnsafeMutablePointer<Float>, pitch: Int, adds: Bool = false) {
    (self.projection, self.output, self.pitch, self.adds) = (projection, output, pitch, adds)
  }
}

/// What one thread needs for linear layers.
final class ProjectionScratch {
  /// Up to this many vectors meet the quantised weights as they are; more meet them as floats, by matrix products.
  static let fewVectors = 8
  /// Rows of weights that become floats at a time.
  static let panelRows = 256

  private var rounded: [Int: QuantizedVectors] = [:]
  private var panel = Storage(count: 0)

  /// Applies linear layers to n vectors x [n, columns]; every member of the team calls it.
  func project(_ targets: [ProjectionTarget], _ x: UnsafePointer<Float>, columns: Int, count n: Int, _ team: ThreadTeam)
  {
    if n <= Self.fewVectors {
      multiply(targets, x, columns, n, team)
    } else {
      multiplyPanels(targets, x, columns, n, team)
    }
  }

  /// Finds the target and its rows that are the index-th part of all rows.
  @inline(__always)
  private func part(
    _ targets: [ProjectionTarget], _ index: Int, of rows: Int
  ) -> (target: ProjectionTarget, range: Range<Int>) {
    var index = index
    for target in targets {
      let parts = (target.projection.matrix.rows + rows - 1) / rows
      if index < parts {
        return (target, index * rows..<min(target.projection.matrix.rows, (index + 1) * rows))
      }
      index -= parts
    }
    preconditionFailure("a part beyond the last")
  }

  private func parts(_ targets: [ProjectionTarget], of rows: Int) -> Int {
    targets.reduce(0) { $0 + ($1.projection.matrix.rows + rows - 1) / rows }
  }

  private func multiply(
    _ targets: [ProjectionTarget], _ x: UnsafePointer<Float>, _ columns: Int, _ n: Int, _ team: ThreadTeam
  ) {
    let vectors = roundedVectors(targets, x, columns, n)
    // Few enough that threads end together, and enough that sharing out costs little.
    let all = targets.reduce(0) { $0 + $1.projection.matrix.rows }
    let rows = max(16, min(128, all / (16 * team.count) / 8 * 8))
    team.share(parts(targets, of: rows)) { index in
      let (target, range) = part(targets, index, of: rows)
      withUnsafeTemporaryAllocation(of: Float.self, capacity: rows) { buffer in
        guard let y = buffer.baseAddress else { return }
        for vector in 0..<n {
          target.projection.matrix.multiply(range, x + vector * columns, vectors, at: vector, into: y)
          let output = target.output + vector * target.pitch + range.lowerBound
          for row in 0..<range.count {
            let value = y[row] + (target.projection.bias?.pointer[range.lowerBound + row] ?? 0)
            output[row] = target.adds ? output[row] + value : value
          }
        }
      }
    }
  }

  /// Each thread rounds the vectors for itself, which is cheaper than to wait for another.
  private func roundedVectors(
    _ targets: [ProjectionTarget], _ x: UnsafePointer<Float>, _ columns: Int, _ n: Int
  ) -> QuantizedVectors {
    let isNeeded = targets.contains { $0.projection.matrix.format.meetsRoundedVectors }
    let key = isNeeded ? columns : 0
    let vectors = rounded[key] ?? QuantizedVectors(count: isNeeded ? Self.fewVectors : 0, columns: key)
    rounded[key] = vectors
    if isNeeded { for vector in 0..<n { vectors.quantize(x + vector * columns, at: vector) } }
    return vectors
  }

  private func multiplyPanels(
    _ targets: [ProjectionTarget], _ x: UnsafePointer<Float>, _ columns: Int, _ n: Int, _ team: ThreadTeam
  ) {
    let rows = Self.panelRows
    if panel.count < rows * columns { panel = Storage(count: rows * columns) }
    team.share(parts(targets, of: rows)) { index in
      let (target, range) = part(targets, index, of: rows)
      let matrix = target.projection.matrix
      var weights = UnsafePointer(panel.pointer)
      if matrix.format == .f32 {
        weights = matrix.row(range.lowerBound).assumingMemoryBound(to: Float.self)
      } else {
        matrix.dequantize(range, into: panel.pointer)
      }
      let output = target.output + range.lowerBound
      gemm(
        .none, .transposed, m: n, n: range.count, k: columns, x, columns, weights, columns, adds: target.adds,
        output, target.pitch)
      guard let bias = target.projection.bias else { return }
      for vector in 0..<n {
        for row in 0..<range.count { output[vector * target.pitch + row] += bias.pointer[range.lowerBound + row] }
      }
    }
  }
}

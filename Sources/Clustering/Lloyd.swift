import Kernels
import Threads

/// Lloyd's algorithm for several restarts side by side.
///
/// One pass over the vectors, a block at a time, measures the centres of all restarts in a single
/// GEMM; a restart that has converged leaves the pass.
/// Source: Lloyd 1982, "Least Squares Quantization in PCM".
struct Lloyd {
  let x: CenteredVectors
  /// Squared moves of the centres at which a run ends.
  let threshold: Double
  let maximumIterations: Int
  let pool: WorkerPool

  private struct Move {
    let run: Int32
    let row: Int32
    let old: Int32
    let new: Int32
  }

  /// Runs from the given centres, each [k, d] in the unit of `x`, to convergence.
  func runs(from starts: [[Double]], clusters: Int) -> [LloydRun] {
    let runs = starts.map { LloydRun(x, centers: $0) }
    let nearest = NearestCenters(x, clusters: clusters, runs: runs.count, pool: pool)
    var active = runs
    while !active.isEmpty {
      nearest.assign(active)
      let hasChanged = moveSums(active)
      let current = active
      pool.forEach(current.count) { index in
        current[index].step(
          x, hasChanged: hasChanged[index], threshold: threshold, maximumIterations: maximumIterations)
      }
      active.removeAll(where: \.isDone)
    }
    return runs
  }

  /// Brings the sums to the newest labels by moving only the vectors whose label changed.
  ///
  /// - Returns: for each run whether any did.
  private func moveSums(_ runs: [LloydRun]) -> [Bool] {
    var hasChanged = [Bool](repeating: false, count: runs.count)
    var moves: [Move] = []
    // A window of rows bounds the list, which in the first iteration names every row.
    for start in stride(from: 0, to: x.count, by: 16384) {
      moves.removeAll(keepingCapacity: true)
      let labels = runs.map { (old: $0.labels.base, new: $0.next.base) }
      for row in start..<min(start + 16384, x.count) {
        for run in 0..<labels.count where labels[run].old[row] != labels[run].new[row] {
          let (old, new) = (labels[run].old[row], labels[run].new[row])
          moves.append(Move(run: Int32(run), row: Int32(row), old: old, new: new))
          runs[run].count(from: old, to: new)
          hasChanged[run] = true
        }
      }
      if !moves.isEmpty { apply(moves, runs) }
    }
    return hasChanged
  }

  /// Threads share the components, not the moves, so that every sum is built in one order.
  private func apply(_ moves: [Move], _ runs: [LloydRun]) {
    let d = x.dimension
    let slice = 128
    let sums = runs.map(\.sums.base)
    pool.forEach((d + slice - 1) / slice) { index in
      let start = index * slice
      let count = min(slice, d - start)
      for move in moves {
        let row = x.row(Int(move.row)) + start
        let sums = sums[Int(move.run)] + start
        if move.old >= 0 {
          let old = sums + Int(move.old) * d
          for f in 0..<count { old[f] -= Double(row[f]) }
        }
        let new = sums + Int(move.new) * d
        for f in 0..<count { new[f] += Double(row[f]) }
      }
    }
  }
}

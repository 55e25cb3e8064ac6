import Kernels

/// One restart of k-means: its centres, who belongs to them, and how far it has come.
///
/// Letters: n vectors, d components, k clusters. Centres and sums are in the unit of the centred
/// vectors and in double precision, so that thousands of updates of a sum leave no trace.
final class LloydRun {
  let k: Int
  let centers: AlignedBuffer<Double>  // [k, d]
  /// Sum of the vectors that carry each label, [k, d].
  let sums: AlignedBuffer<Double>
  private(set) var counts: [Int]  // [k]
  /// Labels the sums stand for, [n]; −1 before the first assignment.
  private(set) var labels: AlignedBuffer<Int32>
  /// Labels of the newest assignment, [n].
  private(set) var next: AlignedBuffer<Int32>
  /// At least the distance to the own centre and at most that to any other, [n].
  private let upper: AlignedBuffer<Float>
  private let lower: AlignedBuffer<Float>
  /// How far each centre moved since the bounds were brought to date, [k], and the two longest ways.
  private let drifts: AlignedBuffer<Float>
  private var longest: (cluster: Int32, first: Float, second: Float) = (-1, 0, 0)
  private(set) var iterations = 0
  private(set) var isDone = false
  /// The centres have come to rest, and only the labels are still to follow them.
  private var isSettled = false

  /// Bytes of memory for one run.
  static func memory(rows: Int, columns: Int, clusters: Int) -> Int {
    16 * rows + 20 * clusters * columns
  }

  init(_ x: CenteredVectors, centers start: [Double]) {
    k = start.count / x.dimension
    centers = AlignedBuffer(start.count, repeating: 0)
    sums = AlignedBuffer(start.count, repeating: 0)
    counts = Array(repeating: 0, count: k)
    labels = AlignedBuffer(x.count, repeating: -1)
    next = AlignedBuffer(x.count, repeating: -1)
    upper = AlignedBuffer(x.count, repeating: .infinity)
    lower = AlignedBuffer(x.count, repeating: 0)
    drifts = AlignedBuffer(k, repeating: 0)
    for (index, value) in start.enumerated() { centers.base[index] = value }
  }

  /// Lets the vectors keep their labels whose centre must still be the nearest, and marks the others.
  ///
  /// `isOpen` has one mark for each of `rows`; they are only set, never cleared.
  func keepSettled(_ rows: Range<Int>, isOpen: UnsafeMutablePointer<Bool>) {
    for row in rows {
      let label = labels.base[row]
      next.base[row] = label
      if label >= 0 {
        upper.base[row] += drifts.base[Int(label)]
        lower.base[row] -= label == longest.cluster ? longest.second : longest.first
      }
      if !(upper.base[row] < lower.base[row]) { isOpen[row - rows.lowerBound] = true }
    }
  }

  /// Sets the newest label of a vector and its bounds.
  @inline(__always)
  func settle(_ row: Int, label: Int32, upper: Float, lower: Float) {
    next.base[row] = label
    self.upper.base[row] = upper
    self.lower.base[row] = lower
  }

  /// Makes the newest labels those of the run.
  func takeLabels() { swap(&labels, &next) }

  /// Takes note that a vector moved between clusters; the sums are moved by the caller.
  func count(from old: Int32, to new: Int32) {
    if old >= 0 { counts[Int(old)] -= 1 }
    counts[Int(new)] += 1
  }

  /// Moves the centres to the means of their vectors and decides whether to go on.
  ///
  /// As scikit-learn 1.9 `_kmeans_single_lloyd`: it stops when no label changed, or when the
  /// squared moves of the centres sum to `threshold` at most; then the labels follow once more.
  func step(_ x: CenteredVectors, hasChanged: Bool, threshold: Double, maximumIterations: Int) {
    takeLabels()
    if isSettled {
      isDone = true
      return
    }
    iterations += 1
    let shift = moveCenters(x)
    if !hasChanged {
      isDone = true
    } else if shift <= threshold || iterations >= maximumIterations {
      isSettled = true
    }
  }

  private func moveCenters(_ x: CenteredVectors) -> Double {
    let d = x.dimension
    let relocations = counts.contains(0) ? relocations(x) : [:]
    var lost = [Int: [Int]]()  // cluster: rows that leave it to found a new one
    for row in relocations.values { lost[Int(labels.base[row]), default: []].append(row) }
    var shift = 0.0
    longest = (-1, 0, 0)
    for cluster in 0..<k {
      var square = 0.0
      let rows = lost[cluster] ?? []
      let weight = counts[cluster] - rows.count
      for f in 0..<d {
        let index = cluster * d + f
        let old = centers.base[index]
        var new = old
        if let row = relocations[cluster] {
          new = Double(x.row(row)[f])
        } else if weight > 0 {
          var sum = sums.base[index]
          for row in rows { sum -= Double(x.row(row)[f]) }
          new = sum / Double(weight)
        }
        centers.base[index] = new
        square += (new - old) * (new - old)
      }
      shift += square
      noteDrift(of: cluster, Float(square.squareRoot()) * (1 + 0x1p-20))
    }
    return shift
  }

  private func noteDrift(of cluster: Int, _ drift: Float) {
    drifts.base[cluster] = drift
    if drift > longest.first {
      longest = (Int32(truncatingIfNeeded: cluster), drift, longest.first)
    } else {
      longest.second = max(longest.second, drift)
    }
  }

  /// For each empty cluster the row it moves to: the farthest from their centres, farthest first.
  ///
  /// Empty when every sample lies on its centre: there are fewer distinct vectors than clusters.
  private func relocations(_ x: CenteredVectors) -> [Int: Int] {
    let d = x.dimension
    let empty = (0..<k).filter { counts[$0] == 0 }
    let distances = (0..<x.count).map { row in
      let center = centers.base + Int(labels.base[row]) * d
      var sum = 0.0
      for f in 0..<d {
        let difference = Double(x.row(row)[f]) - center[f]
        sum += difference * difference
      }
      return sum
    }
    // Differences of the size of rounding are none.
    guard (distances.max() ?? 0) > 1e-13 else { return [:] }
    let farthest = (0..<x.count).sorted { (distances[$1], $0) < (distances[$0], $1) }
    return Dictionary(uniqueKeysWithValues: zip(empty, farthest))
  }

  /// Σ ‖x − c‖², from the sums alone: Σ‖x‖² − 2 Σ c·S + Σ n‖c‖².
  func inertia(_ x: CenteredVectors) -> Double {
    let d = x.dimension
    var inertia = x.totalSquaredNorm
    for cluster in 0..<k {
      let weight = Double(counts[cluster])
      for index in cluster * d..<(cluster + 1) * d {
        let c = centers.base[index]
        inertia += c * (weight * c - 2 * sums.base[index])
      }
    }
    return max(0, inertia)
  }
}

import Glibc
public import Threads

/// Attention of several heads: softmax(scale·q·kᵀ)·v for each, in memory that does not grow with the number of keys.
///
/// A block of queries meets the keys a block at a time; the softmax is corrected as larger scores appear (Milakov &
/// Gimelshein 2018; Rabe & Staats 2021; Dao et al. 2022). Letters: b batch, t queries, s keys, h heads, e values of a
/// head; q and y [b, t, h·e], k and v [b, s, h·e].
public struct Attention: Sendable {
  public let batch: Int
  public let queries: Int
  public let keys: Int
  public let heads: Int
  /// Values of a head, e.
  public let size: Int
  public let scale: Float
  /// Whether query i sees keys up to i only.
  public let isCausal: Bool

  public init(
    batch: Int, queries: Int, keys: Int, heads: Int, size: Int, scale: Float? = nil, isCausal: Bool = false
  ) {
    self.batch = batch
    self.queries = queries
    self.keys = keys
    self.heads = heads
    self.size = size
    self.scale = scale ?? 1 / Float(size).squareRoot()
    self.isCausal = isCausal
  }

  /// Powers of two in one of e: scores are computed as powers of two, which are quicker to raise.
  private static let bits: Float = 1.442_695_04

  // Long sequences in large blocks, because each block of queries has BLAS pack the keys and values anew.
  private var queryBlock: Int { queries < 1024 ? 64 : size < 128 ? 128 : 256 }
  private var keyBlock: Int { min(keys, 512) }

  /// Floats from a row of q, k, v or y to the next.
  private var pitch: Int { heads * size }
  private var queryBlocks: Int { (queries + queryBlock - 1) / queryBlock }

  /// Calls `body` with memory for each thread to work in, `count` floats apart.
  private func withScratch(_ count: Int, _ pool: WorkerPool, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    let memory = UnsafeMutablePointer<Float>.allocate(capacity: count * pool.threads)
    body(memory)
    memory.deallocate()
  }

  /// The keys that a block of queries sees.
  private func visible(_ block: Range<Int>) -> Int { isCausal ? min(keys, block.upperBound) : keys }

  /// Writes y, and if wanted the logarithm of each query's sum of e^score, [b, h, t], for `backward`.
  ///
  /// `pitchQ` and `pitchKV` are floats from row to row where q, or k and v, lie side by side in one tensor.
  public func forward(
    q: UnsafePointer<Float>, pitchQ: Int? = nil, k: UnsafePointer<Float>, v: UnsafePointer<Float>, pitchKV: Int? = nil,
    logSums: UnsafeMutablePointer<Float>?, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let (pitchQ, pitchKV) = (pitchQ ?? pitch, pitchKV ?? pitch)
    let room = (min(queries, queryBlock) * (keyBlock + 2) + 15) / 16 * 16
    withScratch(room, pool) { scratch in
      pool.share(batch * heads * queryBlocks) { worker, index in
        let (image, rest) = index.quotientAndRemainder(dividingBy: heads * queryBlocks)
        let (head, number) = rest.quotientAndRemainder(dividingBy: queryBlocks)
        let block = number * queryBlock..<min(queries, (number + 1) * queryBlock)
        let place = (image * queries + block.lowerBound) * pitch + head * size
        forward(
          block, q: q + (image * queries + block.lowerBound) * pitchQ + head * size, pitchQ,
          k: k + image * keys * pitchKV + head * size, v: v + image * keys * pitchKV + head * size, pitchKV,
          logSums: logSums.map { $0 + (image * heads + head) * queries + block.lowerBound }, y + place,
          scratch + worker * room)
      }
    }
  }

  private func forward(
    _ block: Range<Int>, q: UnsafePointer<Float>, _ pitchQ: Int, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    _ pitchKV: Int, logSums: UnsafeMutablePointer<Float>?, _ y: UnsafeMutablePointer<Float>,
    _ scores: UnsafeMutablePointer<Float>
  ) {
    let (rows, total, width) = (block.count, visible(block), keyBlock)
    let peaks = scores + rows * width
    let sums = peaks + rows
    peaks.update(repeating: -.infinity, count: rows)
    sums.update(repeating: 0, count: rows)
    for start in stride(from: 0, to: total, by: width) {
      let count = min(width, total - start)
      gemm(
        .none, .transposed, m: rows, n: count, k: size, alpha: scale * Self.bits, q, pitchQ, k + start * pitchKV,
        pitchKV,
        scores, width)
      for row in 0..<rows {
        let seen = isCausal ? max(0, min(count, block.lowerBound + row + 1 - start)) : count
        let line = scores + row * width
        let peak = max(peaks[row], maximum(line, seen))
        // A row that sees none of these keys keeps what it has.
        let correction = peaks[row] == -.infinity ? 0 : exp2(peaks[row] - peak)
        sums[row] = sums[row] * correction + powers(line, seen, count, minus: peak)
        peaks[row] = peak
        if start > 0, correction != 1 { multiply(y + row * pitch, correction) }
      }
      weigh(rows, count, 1, scores, width, v + start * pitchKV, pitchKV, isFirst: start == 0, y)
    }
    for row in 0..<rows {
      multiply(y + row * pitch, 1 / sums[row])
      logSums?[row] = (peaks[row] + log2(sums[row])) / Self.bits
    }
  }

  /// y [r, e] ← scale · weights [r, s] · v [s, e], plus y itself unless it is the first time.
  ///
  /// Heads of 8 are a register wide, which BLAS makes little of: four rows at a time then.
  @inline(__always)
  private func weigh(
    _ rows: Int, _ count: Int, _ scale: Float, _ weights: UnsafePointer<Float>, _ width: Int,
    _ v: UnsafePointer<Float>, _ pitchV: Int, isFirst: Bool, _ y: UnsafeMutablePointer<Float>
  ) {
    guard size == 8 else {
      return gemm(
        .none, .none, m: rows, n: size, k: count, alpha: scale, weights, width, v, pitchV, beta: isFirst ? 0 : 1, y,
        pitch)
    }
    func store(_ sum: Lanes, _ row: Int) {
      let target = y + row * pitch
      target.store(isFirst ? sum * scale : target.lanes(0).addingProduct(sum, Lanes(repeating: scale)), 0)
    }
    let fours = rows / 4 * 4
    for row in stride(from: 0, to: fours, by: 4) {
      let line = weights + row * width
      var (a, b, c, d) = (Lanes(), Lanes(), Lanes(), Lanes())
      var place = 0
      while place < count {
        let value = v.lanes(place &* pitchV)
        a.addProduct(Lanes(repeating: line[place]), value)
        b.addProduct(Lanes(repeating: line[place &+ width]), value)
        c.addProduct(Lanes(repeating: line[place &+ 2 &* width]), value)
        d.addProduct(Lanes(repeating: line[place &+ 3 &* width]), value)
        place &+= 1
      }
      store(a, row)
      store(b, row + 1)
      store(c, row + 2)
      store(d, row + 3)
    }
    for row in fours..<rows {
      var sum = Lanes()
      for place in 0..<count { sum.addProduct(Lanes(repeating: weights[row * width + place]), v.lanes(place * pitchV)) }
      store(sum, row)
    }
  }

  @inline(__always)
  private func multiply(_ y: UnsafeMutablePointer<Float>, _ factor: Float) {
    for place in 0..<size { y[place] *= factor }
  }

  @inline(__always)
  private func maximum(_ x: UnsafePointer<Float>, _ count: Int) -> Float {
    var peaks = Lanes(repeating: -.infinity)
    let whole = count / 8 * 8
    for place in stride(from: 0, to: whole, by: 8) { peaks = peaks.larger(x.lanes(place)) }
    var peak = peaks.max()
    for place in whole..<count { peak = max(peak, x[place]) }
    return peak
  }

  /// Replaces the first `seen` scores, which are in powers of two, by 2^(score − peak) and the others by 0; their sum.
  @inline(__always)
  private func powers(_ x: UnsafeMutablePointer<Float>, _ seen: Int, _ count: Int, minus peak: Float) -> Float {
    guard seen > 0 else {
      x.update(repeating: 0, count: count)
      return 0
    }
    // Scores are at most the peak; two sums, because one alone would wait for itself.
    var (even, odd) = (Lanes(), Lanes())
    let whole = seen / 16 * 16
    var place = 0
    while place < whole {
      let one = (x.lanes(place) - peak).powerOfTwo
      let other = (x.lanes(place &+ 8) - peak).powerOfTwo
      x.store(one, place)
      x.store(other, place &+ 8)
      even += one
      odd += other
      place &+= 16
    }
    var sum = (even + odd).sum()
    for place in whole..<seen {
      x[place] = Lanes(repeating: x[place] - peak).powerOfTwo[0]
      sum += x[place]
    }
    if seen < count { (x + seen).update(repeating: 0, count: count - seen) }
    return sum
  }
}

// MARK: - Gradients

extension Attention {
  /// dy [b, t, h·e] → dq [b, t, h·e], dk and dv [b, s, h·e]; scores are computed again from q, k and the sums.
  public func backward(
    q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>, y: UnsafePointer<Float>,
    logSums: UnsafePointer<Float>, dy: UnsafePointer<Float>, dq: UnsafeMutablePointer<Float>,
    dk: UnsafeMutablePointer<Float>, dv: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let room = (min(queries, queryBlock) * (2 * keyBlock + 1) + 15) / 16 * 16
    withScratch(room, pool) { scratch in
      pool.share(batch * heads) { worker, index in
        let (image, head) = index.quotientAndRemainder(dividingBy: heads)
        let (here, there) = (image * queries * pitch + head * size, image * keys * pitch + head * size)
        for key in 0..<keys {
          (dk + there + key * pitch).update(repeating: 0, count: size)
          (dv + there + key * pitch).update(repeating: 0, count: size)
        }
        for start in stride(from: 0, to: queries, by: queryBlock) {
          let block = start..<min(queries, start + queryBlock)
          let place = here + start * pitch
          backward(
            block, q: q + place, k: k + there, v: v + there, y: y + place, logSums: logSums + index * queries + start,
            dy: dy + place, dq: dq + place, dk: dk + there, dv: dv + there, scratch + worker * room)
        }
      }
    }
  }

  private func backward(
    _ block: Range<Int>, q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    y: UnsafePointer<Float>, logSums: UnsafePointer<Float>, dy: UnsafePointer<Float>, dq: UnsafeMutablePointer<Float>,
    dk: UnsafeMutablePointer<Float>, dv: UnsafeMutablePointer<Float>, _ scratch: UnsafeMutablePointer<Float>
  ) {
    let (rows, total, width) = (block.count, visible(block), keyBlock)
    let (p, ds, inner) = (scratch, scratch + rows * width, scratch + 2 * rows * width)
    for row in 0..<rows {
      var sum: Float = 0
      for place in 0..<size { sum += dy[row * pitch + place] * y[row * pitch + place] }
      inner[row] = sum
    }
    for start in stride(from: 0, to: total, by: width) {
      let count = min(width, total - start)
      let (keys, values) = (k + start * pitch, v + start * pitch)
      gemm(.none, .transposed, m: rows, n: count, k: size, alpha: scale * Self.bits, q, pitch, keys, pitch, p, width)
      gemm(.none, .transposed, m: rows, n: count, k: size, dy, pitch, values, pitch, ds, width)
      for row in 0..<rows {
        let seen = isCausal ? max(0, min(count, block.lowerBound + row + 1 - start)) : count
        let (line, slope) = (p + row * width, ds + row * width)
        _ = powers(line, seen, count, minus: logSums[row] * Self.bits)
        for place in 0..<count { slope[place] = line[place] * (slope[place] - inner[row]) }
      }
      gemm(.transposed, .none, m: count, n: size, k: rows, p, width, dy, pitch, beta: 1, dv + start * pitch, pitch)
      weigh(rows, count, scale, ds, width, keys, pitch, isFirst: start == 0, dq)
      gemm(
        .transposed, .none, m: count, n: size, k: rows, alpha: scale, ds, width, q, pitch, beta: 1, dk + start * pitch,
        pitch)
    }
  }
}

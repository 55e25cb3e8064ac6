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
  static let bits: Float = 1.442_695_04

  // Queries that meet the keys together, and keys they meet at a time: their scores stay in the second-level cache, and
  // wide keys and values, which come from the third, serve many queries.
  private var queryBlock: Int { size < 256 ? keys <= 128 ? 72 : 48 : 144 }
  static let mostKeys = 512
  var keyBlock: Int { min((keys + 15) / 16 * 16, Self.mostKeys) }

  /// Floats from a row of q, k, v or y to the next.
  var pitch: Int { heads * size }
  private var queryBlocks: Int { (queries + queryBlock - 1) / queryBlock }

  /// The keys that a block of queries sees.
  func visible(_ block: Range<Int>) -> Int { isCausal ? min(keys, block.upperBound) : keys }

  /// Writes y, and if wanted the logarithm of each query's sum of e^score, [b, h, t], for `backward`.
  ///
  /// `pitchQ` and `pitchKV` are floats from row to row where q, or k and v, lie side by side in one tensor.
  public func forward(
    q: UnsafePointer<Float>, pitchQ: Int? = nil, k: UnsafePointer<Float>, v: UnsafePointer<Float>, pitchKV: Int? = nil,
    logSums: UnsafeMutablePointer<Float>?, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let (pitchQ, pitchKV) = (pitchQ ?? pitch, pitchKV ?? pitch)
    let (pairs, block) = (batch * heads, queryBlock)
    let room = (min(queries, block) * (keyBlock + 2) + 15) / 16 * 16
    let together = max(1, min(pairs, Self.mostPacked / packedCount))
    Workspace.withFloats(together * packedCount + pool.threads * room) { packed in
      let scratch = packed + together * packedCount
      for first in stride(from: 0, to: pairs, by: together) {
        let count = min(together, pairs - first)
        pool.forEach(count * packingParts) { index in
          let (image, head) = (first + index / packingParts).quotientAndRemainder(dividingBy: heads)
          let place = image * keys * pitchKV + head * size
          pack(index % packingParts, k + place, v + place, pitchKV, into: packed + index / packingParts * packedCount)
        }
        pool.share(count * queryBlocks) { worker, index in
          let (number, pair) = (index % queryBlocks, first + index / queryBlocks)
          let (image, head) = pair.quotientAndRemainder(dividingBy: heads)
          let range = number * block..<min(queries, (number + 1) * block)
          let row = image * queries + range.lowerBound
          forward(
            range, q: q + row * pitchQ + head * size, pitchQ, packed: packed + index / queryBlocks * packedCount,
            logSums: logSums.map { $0 + pair * queries + range.lowerBound }, y + row * pitch + head * size,
            scratch + worker * room)
        }
      }
    }
  }

  // Floats of packed keys and values at a time: all heads of an image where they fit into the third-level cache.
  private static let mostPacked = 1 << 22
  // Keys packed at a time.
  private static let packingBlock = 256
  private var packingParts: Int { (keys + Self.packingBlock - 1) / Self.packingBlock }
  /// Floats of a head's keys as panels of [e, s] and values as panels of [s, e].
  private var packedCount: Int { Panels.width * (Panels.count(keys) * size + Panels.count(size) * keys) }
  private func values(_ packed: UnsafeMutablePointer<Float>) -> UnsafeMutablePointer<Float> {
    packed + Panels.width * Panels.count(keys) * size
  }

  /// Packs some of a head's keys, times the scale of the scores, and values.
  private func pack(
    _ part: Int, _ k: UnsafePointer<Float>, _ v: UnsafePointer<Float>, _ pitch: Int,
    into packed: UnsafeMutablePointer<Float>
  ) {
    let width = Panels.width
    let range = part * Self.packingBlock..<min(keys, (part + 1) * Self.packingBlock)
    for key in stride(from: range.lowerBound, to: range.upperBound, by: width) {
      Panels.fill(
        packed + key * size, columns: min(width, keys - key), depth: size, k + key * pitch, pitch, isTransposed: true,
        scale: scale * Self.bits)
    }
    for index in 0..<Panels.count(size) {
      Panels.fill(
        values(packed) + width * (index * keys + range.lowerBound), columns: min(width, size - index * width),
        depth: range.count, v + range.lowerBound * pitch + index * width, pitch, isTransposed: false, scale: 1)
    }
  }

  private func forward(
    _ block: Range<Int>, q: UnsafePointer<Float>, _ pitchQ: Int, packed: UnsafeMutablePointer<Float>,
    logSums: UnsafeMutablePointer<Float>?, _ y: UnsafeMutablePointer<Float>, _ scores: UnsafeMutablePointer<Float>
  ) {
    // All of a head's rows at once: one after the other, as they are used, they would be waited for.
    prefetch(q, rows: block.count, columns: size, pitch: pitchQ)
    let (rows, total, width) = (block.count, visible(block), keyBlock)
    let peaks = scores + rows * width
    let sums = peaks + rows
    peaks.update(repeating: -.infinity, count: rows)
    sums.update(repeating: 0, count: rows)
    for start in stride(from: 0, to: total, by: width) {
      let count = min(width, total - start)
      // Whole panels: the scores beyond the keys, for which there is room, are not looked at.
      ProductBlock.multiply(
        rows: rows, columns: Panels.count(count) * Panels.width, depth: size, q, pitchQ, panels: packed + start * size,
        into: scores, width)
      for row in 0..<rows {
        let seen = isCausal ? max(0, min(count, block.lowerBound + row + 1 - start)) : count
        let line = scores + row * width
        let peak = max(peaks[row], maximum(line, seen))
        if peak > peaks[row] {
          // A row that has seen no keys has nothing to correct.
          let correction = peaks[row] == -.infinity ? 0 : exp2(peaks[row] - peak)
          if start > 0 { multiply(y + row * pitch, correction) }
          sums[row] *= correction
          peaks[row] = peak
        }
        sums[row] += powers(line, seen, count, minus: peak)
      }
      ProductBlock.multiply(
        rows: rows, columns: size, depth: count, scores, width, panels: values(packed) + start * Panels.width,
        stride: keys * Panels.width, into: y, pitch, adds: start > 0)
    }
    for row in 0..<rows {
      multiply(y + row * pitch, 1 / sums[row])
      logSums?[row] = (peaks[row] + log2(sums[row])) / Self.bits
    }
  }

  @inline(__always)
  func multiply(_ y: UnsafeMutablePointer<Float>, _ factor: Float) {
    for place in 0..<size { y[place] *= factor }
  }

  /// The largest of the first `count` values, which are followed by others up to whole lanes.
  @inline(__always)
  func maximum(_ x: UnsafePointer<Float>, _ count: Int) -> Float {
    var peaks = Lanes(repeating: -.infinity)
    let whole = count / 8 * 8
    var place = 0
    while place < whole {
      peaks = peaks.larger(x.lanes(place))
      place &+= 8
    }
    if whole < count { peaks = peaks.larger(x.lanes(whole).replacing(with: -.infinity, from: count &- whole)) }
    return peaks.max()
  }

  /// Replaces the first `seen` scores, which are in powers of two, by 2^(score − peak) and the others, up to whole lanes, by
  /// 0; their sum.
  @inline(__always)
  func powers(_ x: UnsafeMutablePointer<Float>, _ seen: Int, _ count: Int, minus peak: Float) -> Float {
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
    while place < count {
      let some = (x.lanes(place) - peak).powerOfTwo.replacing(with: 0, from: seen &- place)
      x.store(some, place)
      odd += some
      place &+= 8
    }
    return (even + odd).sum()
  }
}

extension SIMD8<Float> {
  /// The first `count` values, and `other` in place of the rest; count may be negative or above 8.
  @inline(__always)
  fileprivate func replacing(with other: Float, from count: Int) -> SIMD8<Float> {
    replacing(with: other, where: SIMD8(0, 1, 2, 3, 4, 5, 6, 7) .>= SIMD8(repeating: Float(count)))
  }
}

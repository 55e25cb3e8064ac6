import Kernels
internal import Threads

/// softmax(I · Tᵀ · sharpness) · T, row by row, without the n × n matrix of weights.
///
/// A block of images is multiplied with the captions block by block; a running maximum and sum per image make the
/// softmax exact (Milakov & Gimelshein 2018, "Online normalizer calculation for softmax"). Block sizes depend on the
/// shape alone.
struct CaptionRetrieval {
  /// [rows, dimension] each.
  let images: UnsafePointer<Float>
  let texts: UnsafePointer<Float>
  let rows: Int
  let dimension: Int
  /// 1 / τ.
  let sharpness: Float

  /// Images per block, and captions per block: their weights fit the cache.
  private static let imageBlock = 128
  private static let captionBlock = 512

  /// Scratch memory of one thread.
  private struct Scratch {
    let weights: Storage
    let sums: Storage
    let maxima: Storage
    let totals: Storage

    init(dimension: Int) {
      weights = Storage(count: imageBlock * captionBlock)
      sums = Storage(count: imageBlock * dimension)
      maxima = Storage(count: imageBlock)
      totals = Storage(count: imageBlock)
    }
  }

  /// Passes the retrieved text [dimension] of each image to `store`, once per row, from several threads.
  func run(_ pool: WorkerPool, _ store: (_ row: Int, _ text: UnsafePointer<Float>) -> Void) {
    let blocks = (rows + Self.imageBlock - 1) / Self.imageBlock
    let scratch = (0..<min(pool.threads, max(blocks, 1))).map { _ in Scratch(dimension: dimension) }
    pool.share(blocks) { worker, block in
      let first = block * Self.imageBlock
      let count = min(Self.imageBlock, rows - first)
      retrieve(first, count, scratch[worker])
      for row in 0..<count { store(first + row, scratch[worker].sums.pointer + row * dimension) }
    }
  }

  /// Computes the retrieved texts of `count` images from `first` on, in the scratch's sums.
  private func retrieve(_ first: Int, _ count: Int, _ scratch: Scratch) {
    let d = dimension
    let (weights, sums) = (scratch.weights.pointer, scratch.sums.pointer)
    for row in 0..<count {
      scratch.maxima.pointer[row] = -.infinity
      scratch.totals.pointer[row] = 0
    }
    for start in stride(from: 0, to: rows, by: Self.captionBlock) {
      let width = min(Self.captionBlock, rows - start)
      gemm(
        .none, .transposed, m: count, n: width, k: d, alpha: sharpness, images + first * d, d, texts + start * d, d,
        weights, width)
      for row in 0..<count { weigh(row, width, isFirst: start == 0, scratch) }
      gemm(
        .none, .none, m: count, n: d, k: width, weights, width, texts + start * d, d, adds: start > 0, sums, d)
    }
    for row in 0..<count {
      let scale = 1 / scratch.totals.pointer[row]
      for i in 0..<d { sums[row * d + i] *= scale }
    }
  }

  /// Turns a row of products into weights relative to the largest product so far.
  private func weigh(_ row: Int, _ width: Int, isFirst: Bool, _ scratch: Scratch) {
    let products = scratch.weights.pointer + row * width
    let before = scratch.maxima.pointer[row]
    var largest = before
    for i in 0..<width { largest = max(largest, products[i]) }
    scratch.maxima.pointer[row] = largest
    if !isFirst, largest > before {
      let scale = Lanes(repeating: before - largest).exponential[0]
      scratch.totals.pointer[row] *= scale
      let sums = scratch.sums.pointer + row * dimension
      for i in 0..<dimension { sums[i] *= scale }
    }
    var total = Lanes.zero
    var i = 0
    while i + 8 <= width {
      let weight = (products.lanes(i) - largest).exponential
      products.store(weight, i)
      total += weight
      i += 8
    }
    var rest: Float = 0
    while i < width {
      products[i] = Lanes(repeating: products[i] - largest).exponential[0]
      rest += products[i]
      i += 1
    }
    scratch.totals.pointer[row] += total.sum() + rest
  }
}

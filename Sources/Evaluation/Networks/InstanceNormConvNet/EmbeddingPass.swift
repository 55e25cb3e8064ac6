package import Kernels
package import Networks
package import Threads

/// Embeds images by a ConvNet-D with instance normalization: mean embeddings, and the gradients of pixels.
///
/// The embedding is the map before the classifier. Images are taken in slices that depend on their number alone, and
/// the slices are added in order, so results are bit-identical for any number of threads.
package final class EmbeddingPass {
  package let net: InstanceNormConvNet
  /// Flat parameters in PyTorch's order and shapes; call `prepare` after changing them.
  package let parameters: Parameters
  private let pool: WorkerPool
  private let weights: KernelWeights
  private let workers: [(pass: GroupPass, sums: Storage)]

  /// Images per slice.
  private static let slice = 32

  /// Allocates all memory, and a classifier of one class, which is not used.
  ///
  /// The network must pass `EvaluationNetwork.check`.
  package init(height: Int, width: Int, channels: Int, depth: Int, filters: Int, pool: WorkerPool) {
    let net = InstanceNormConvNet(
      .init(height: height, width: width, channels: channels, classes: 1, depth: depth, filters: filters))
    let (parameters, weights) = (net.emptyParameters(), KernelWeights(net))
    (self.net, self.parameters, self.weights, self.pool) = (net, parameters, weights, pool)
    workers = (0..<pool.threads).map { _ in
      (
        GroupPass(net, parameters: parameters.values.pointer, weights: weights),
        Storage(count: GroupPass.inputGradientCount(net))
      )
    }
  }

  /// Values of an embedding, [h, w, f] in this order.
  package var size: Int { net.output.count }

  /// Draws new parameters, as a new network has them.
  package func initialize(_ generator: inout SeededGenerator) {
    parameters.initialize(&generator)
    prepare()
  }

  /// Transforms the filters for the kernels.
  package func prepare() { weights.prepare(net, parameters.values.pointer, pool) }

  /// The mean embedding of each set of images: [sets, size].
  ///
  /// `counts`: images of each set, at least one; `load(s, i, p)` writes the i-th of set s as floats [h, w, c] to p, and is
  /// called on several threads.
  package func means(
    of counts: [Int], load: (_ set: Int, _ image: Int, UnsafeMutablePointer<Float>) -> Void
  ) -> [Float] {
    let slices = slices(of: counts)
    let sums = Storage(count: slices.count * size)
    pool.share(slices.count) { worker, index in
      let (slice, sum) = (slices[index], sums.pointer + index * size)
      forEachGroup(of: slice.images) { group in
        let pass = workers[worker].pass
        pass.embed(group.count) { load(slice.set, group.lowerBound + $0, $1) }
        for image in 0..<group.count { add(pass.last.pointer + image * size, to: sum) }
      }
    }
    var means = [Float](repeating: 0, count: counts.count * size)
    means.withUnsafeMutableBufferPointer { means in
      guard let base = means.baseAddress else { return }
      for (index, slice) in slices.enumerated() { add(sums.pointer + index * size, to: base + slice.set * size) }
      for (set, count) in counts.enumerated() {
        for place in set * size..<(set + 1) * size { base[place] /= Float(count) }
      }
    }
    return means
  }

  /// The gradients of all pixels, for the gradient of each set's mean embedding.
  ///
  /// dMeans [sets, size]; `counts` and `load` as for `means`; `store(s, i, p)` receives the gradient [h, w, c] of the i-th
  /// image of set s, on several threads.
  package func inputGradients(
    of counts: [Int], dMeans: [Float], load: (_ set: Int, _ image: Int, UnsafeMutablePointer<Float>) -> Void,
    store: (_ set: Int, _ image: Int, UnsafePointer<Float>) -> Void
  ) {
    precondition(dMeans.count == counts.count * size, "EmbeddingPass: \(dMeans.count) values")
    let dMaps = Storage(dMeans)
    for (set, count) in counts.enumerated() {
      for place in set * size..<(set + 1) * size { dMaps.pointer[place] /= Float(count) }
    }
    // Single groups: nothing is summed here, and threads finish together.
    let groups = slices(of: counts, length: GroupPass.capacity(net))
    pool.share(groups.count) { worker, index in
      let (group, worker) = (groups[index], workers[worker])
      worker.pass.embed(group.images.count) { load(group.set, group.images.lowerBound + $0, $1) }
      worker.pass.backwardInput(
        group.images.count, dMap: dMaps.pointer + group.set * size, sums: worker.sums.pointer
      ) { store(group.set, group.images.lowerBound + $0, $1) }
    }
  }

  private func slices(of counts: [Int], length: Int = EmbeddingPass.slice) -> [(set: Int, images: Range<Int>)] {
    counts.enumerated().flatMap { set, count in
      let parts = (count + length - 1) / length
      return (0..<parts).map { (set, $0 * count / parts..<($0 + 1) * count / parts) }
    }
  }

  private func forEachGroup(of images: Range<Int>, _ body: (Range<Int>) -> Void) {
    let capacity = GroupPass.capacity(net)
    for start in stride(from: images.lowerBound, to: images.upperBound, by: capacity) {
      body(start..<min(images.upperBound, start + capacity))
    }
  }

  private func add(_ values: UnsafePointer<Float>, to sum: UnsafeMutablePointer<Float>) {
    // Filters are a multiple of eight.
    for place in stride(from: 0, to: size, by: 8) { sum.store(sum.lanes(place) + values.lanes(place), place) }
  }
}

package import Kernels
import Networks
package import Threads

/// Runs an `InstanceNormConvNet` on batches: predictions, or loss and gradients.
///
/// A batch is divided into slices that depend on its size alone; each slice sums its own gradients, and the slices are
/// added in order. Results are therefore bit-identical for any number of threads. All memory is allocated at the start.
package final class BatchPass {
  /// Maximum number of slices per batch: enough to occupy several threads, few enough to add up quickly.
  private static let maximumSlices = 16

  package let net: InstanceNormConvNet
  /// Flat parameters in PyTorch's order and shapes; they may be changed between passes.
  package let parameters: Storage
  /// The gradient of the last batch, in the layout of `parameters`.
  package let gradients: Storage
  private let pool: WorkerPool
  private let weights: KernelWeights
  private let workers: [GroupPass]
  private let slices: [Storage]  // gradients in the layout of `weights`

  /// Allocates all memory; `parameters` has `net.parameterCount` floats and is referenced, not copied.
  package init(_ net: InstanceNormConvNet, parameters: Storage, pool: WorkerPool) {
    precondition(
      parameters.count == net.parameterCount,
      "BatchPass: \(parameters.count) parameters for \(net.parameterCount)")
    self.net = net
    self.parameters = parameters
    self.pool = pool
    let weights = KernelWeights(net)
    self.weights = weights
    gradients = Storage(count: net.parameterCount)
    workers = (0..<pool.threads).map { _ in
      GroupPass(net, parameters: parameters.pointer, weights: weights)
    }
    slices = (0..<Self.maximumSlices).map { _ in Storage(count: weights.count) }
  }

  /// The mean cross-entropy over a batch, and its gradient in `gradients`.
  ///
  /// images [n, h, w, c] normalized, labels [n] in 0 ..< k.
  package func lossAndGradients(images: Storage, labels: [Int32]) -> Double {
    lossAndGradients(images: images, .labels(labels))
  }

  /// The mean loss over a batch against any targets, and its gradient in `gradients`.
  package func lossAndGradients(images: Storage, _ targets: Targets) -> Double {
    let size = imageCount
    let k = net.configuration.classes
    let n = targets.count(classes: k)
    precondition(
      n > 0 && images.count >= n * size, "BatchPass: \(n) targets, \(images.count) values")
    let sliceCount = min(Self.maximumSlices, (n + 7) / 8)
    var losses = [Double](repeating: 0, count: sliceCount)
    weights.prepare(net, parameters.pointer, pool)
    losses.withUnsafeMutableBufferPointer { losses in
      forEachGroup(of: n, slices: sliceCount) { worker, slice, group, isFirst in
        let (pass, sum) = (workers[worker], slices[slice])
        if isFirst { sum.pointer.update(repeating: 0, count: sum.count) }
        pass.forward(group.count) { index, target in
          target.update(from: images.pointer + (group.lowerBound + index) * size, count: size)
        }
        losses[slice] += targets.loss(
          group, of: n, classes: k, pass.logits.pointer, dLogits: pass.logitGradients.pointer)
        pass.backward(group.count, gradients: sum.pointer)
      }
    }
    addSlices(sliceCount)
    return losses.reduce(0, +) / Double(n)
  }

  /// Logits [n, k] of n images; `load(i, p)` writes the i-th, normalized, as floats [h, w, c] to p.
  ///
  /// `load` is called concurrently from several threads.
  package func logits(
    count n: Int, load: (Int, UnsafeMutablePointer<Float>) -> Void
  ) -> [Float] {
    let k = net.configuration.classes
    let logits = Storage(count: n * k)
    weights.prepare(net, parameters.pointer, pool)
    // Many small slices: nothing is summed here, and threads finish together.
    forEachGroup(of: n, slices: (n + 7) / 8) { worker, _, group, _ in
      let pass = workers[worker]
      pass.forward(group.count) { index, target in load(group.lowerBound + index, target) }
      (logits.pointer + group.lowerBound * k).update(
        from: pass.logits.pointer, count: group.count * k)
    }
    return logits.values
  }

  private var imageCount: Int {
    net.configuration.height * net.configuration.width * net.configuration.channels
  }

  /// Calls `body` with every group of every slice of n images: worker, slice, images, first of slice.
  ///
  /// The groups of a slice are processed in order by one worker; an idle worker takes the next slice.
  private func forEachGroup(
    of n: Int, slices: Int, _ body: (Int, Int, Range<Int>, Bool) -> Void
  ) {
    let capacity = GroupPass.capacity(net)
    pool.share(slices) { worker, slice in
      let (start, end) = (slice * n / slices, (slice + 1) * n / slices)
      let groups = (end - start + capacity - 1) / capacity
      for group in 0..<groups {
        let lower = start + group * (end - start) / groups
        let upper = start + (group + 1) * (end - start) / groups
        body(worker, slice, lower..<upper, group == 0)
      }
    }
  }

  /// Adds the slices in order and writes `gradients`.
  private func addSlices(_ count: Int) {
    let part = 16_384
    let total = slices[0].pointer
    pool.forEach((weights.count + part - 1) / part) { index in
      let (start, end) = (index * part, min(weights.count, (index + 1) * part))
      for slice in slices[1..<count] {
        for offset in stride(from: start, to: end, by: 8) {
          total.store(total.lanes(offset) + slice.pointer.lanes(offset), offset)
        }
      }
    }
    let stem = net.blocks[0].weight
    let filters = Set(net.blocks.map(\.weight))
    for (index, parameter) in net.parameters.enumerated() where !filters.contains(index) {
      (gradients.pointer + parameter.offset).update(
        from: total + weights.offsets[index], count: parameter.count)
    }
    reorderFilterGradient(
      net.stem, total + weights.offsets[stem], outputs: net.configuration.filters,
      into: gradients.pointer + net.parameters[stem].offset)
    net.forEachFilterPart(pool) { shape, parameter, range in
      transformFilterGradient(
        shape, total + weights.offsets[parameter], range: range,
        into: gradients.pointer + net.parameters[parameter].offset)
    }
  }
}

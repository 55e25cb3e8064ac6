import Kernels
import Networks
import Threads

/// Weights in the layout of the kernels, and the offset of each parameter's gradient in that layout.
///
/// Filters of 3×3 convolutions are Winograd-transformed, those of the stem reordered; all other parameters are
/// unchanged.
struct KernelWeights: Sendable {
  let offsets: [Int]  // by parameter
  let count: Int
  let prepared: Storage

  init(_ net: InstanceNormConvNet) {
    var offsets: [Int] = []
    var total = 0
    var counts = net.parameters.map(\.count)
    for (block, shape) in zip(net.blocks.dropFirst(), net.convolutions) {
      counts[block.weight] = shape.filterCount
    }
    for count in counts {
      offsets.append(total)
      total += (count + 15) & ~15
    }
    self.offsets = offsets
    count = total
    prepared = Storage(count: total)
  }

  /// Transforms the filters of flat `parameters` for the kernels.
  func prepare(_ net: InstanceNormConvNet, _ parameters: UnsafePointer<Float>, _ pool: WorkerPool) {
    let stem = net.blocks[0].weight
    reorderFilter(
      net.stem, parameters + net.parameters[stem].offset, outputs: net.configuration.filters,
      into: prepared.pointer + offsets[stem])
    net.forEachFilterPart(pool) { shape, parameter, range in
      transformFilter(
        shape, parameters + net.parameters[parameter].offset, range: range,
        into: prepared.pointer + offsets[parameter])
    }
  }
}

extension InstanceNormConvNet {
  /// Calls `body`, on all threads, with parts of the filters of all 3×3 convolutions.
  func forEachFilterPart(_ pool: WorkerPool, _ body: (Convolution3x3, Int, Range<Int>) -> Void) {
    let part = 16  // input channels
    let parts = (configuration.filters + part - 1) / part
    pool.forEach(convolutions.count * parts) { index in
      let start = index % parts * part
      body(
        convolutions[index / parts], blocks[index / parts + 1].weight,
        start..<min(configuration.filters, start + part))
    }
  }
}

/// One worker's memory for a group of images, and the passes over them.
///
/// Instance normalization keeps images independent, so the whole network runs forward and backward on a few images at a
/// time, and all activations stay in the cache. Letters as in `InstanceNormConvNet`; n images of the group.
final class GroupPass {
  /// Number of images per group: as many as keep the activations within about 8 MB, at most 8.
  static func capacity(_ net: InstanceNormConvNet) -> Int {
    let floats = net.convolutions.reduce(0) { $0 + 2 * ($1.input.count + $1.output.count) }
    return max(1, min(8, (2 << 20) / max(1, floats)))
  }

  let net: InstanceNormConvNet
  private let parameters: UnsafePointer<Float>  // flat, PyTorch's form
  private let weights: KernelWeights
  let pixels: Storage  // [h, w, c]
  let image: Storage  // n · stem.input
  let plane: Storage  // stem.output: eight channels of the first convolution
  let planeGradient: Storage
  let inputs: [Storage]  // of each of `convolutions`, n · input
  let outputs: [Storage]  // of each of `convolutions`, n · output
  let outputGradients: [Storage]
  let mapGradient: Storage  // of the map between two blocks, whichever is at work
  let last: Storage  // n · net.output
  private let features: Storage  // [n, f·h·w] in the order (f, h, w)
  private let featureGradients: Storage
  let scratch: Storage
  var statistics: [NormStatistics]  // [d, n, f/8]
  let logits: Storage  // [n, k]
  let logitGradients: Storage

  init(_ net: InstanceNormConvNet, parameters: UnsafePointer<Float>, weights: KernelWeights) {
    let n = Self.capacity(net)
    let c = net.configuration
    self.net = net
    self.parameters = parameters
    self.weights = weights
    pixels = Storage(count: c.height * c.width * c.channels)
    image = Storage(count: n * net.stem.input.count)
    plane = Storage(count: net.stem.output.count)
    planeGradient = Storage(count: net.stem.output.count)
    inputs = net.convolutions.map { Storage(count: n * $0.input.count) }
    outputs = net.convolutions.map { Storage(count: n * $0.output.count) }
    outputGradients = net.convolutions.map { Storage(count: n * $0.output.count) }
    let largest = net.convolutions.map(\.input.count).max() ?? 0
    mapGradient = Storage(count: n * max(largest, net.output.count))
    last = Storage(count: n * net.output.count)
    features = Storage(count: n * net.output.count)
    featureGradients = Storage(count: n * net.output.count)
    scratch = Storage(count: net.convolutions.map(\.scratchCount).max() ?? 0)
    statistics = Array(
      repeating: NormStatistics(), count: c.depth * n * c.filters / 8)
    logits = Storage(count: n * c.classes)
    logitGradients = Storage(count: n * c.classes)
  }

  func value(_ parameter: Int) -> UnsafePointer<Float> {
    parameters + net.parameters[parameter].offset
  }

  func weight(_ parameter: Int) -> UnsafePointer<Float> {
    UnsafePointer(weights.prepared.pointer + weights.offsets[parameter])
  }

  /// The destination of block `block`'s map: the input of the next block, or the last map.
  func map(after block: Int) -> (UnsafeMutablePointer<Float>, PixelLayout) {
    block < net.convolutions.count
      ? (inputs[block].pointer, net.convolutions[block].input) : (last.pointer, net.output)
  }

  func place(_ block: Int, _ index: Int, _ c: Int) -> Int {
    ((block * Self.capacity(net) + index) * net.configuration.filters + c) / 8
  }

  /// Computes `logits` for n images; `load(i, p)` writes the i-th as floats [h, w, c] to p.
  func forward(_ n: Int, load: (Int, UnsafeMutablePointer<Float>) -> Void) {
    embed(n, load: load)
    transposeFeatures(n)
    linear(
      rows: n, inputs: net.output.count, outputs: net.configuration.classes, features.pointer,
      w: value(net.classifierWeight), bias: value(net.classifierBias), into: logits.pointer)
  }

  /// Computes `last`, the maps before the classifier.
  func embed(_ n: Int, load: (Int, UnsafeMutablePointer<Float>) -> Void) {
    for index in 0..<n {
      load(index, pixels.pointer)
      forwardStem(index)
    }
    for (i, shape) in net.convolutions.enumerated() {
      let block = net.blocks[i + 1]
      convolve(
        shape, images: n, inputs[i].pointer, u: weight(block.weight), bias: value(block.bias),
        into: outputs[i].pointer, scratch: scratch.pointer)
      let (out, layout) = map(after: i + 1)
      for index in 0..<n {
        for c in stride(from: 0, to: net.configuration.filters, by: 8) {
          let y = outputs[i].pointer + index * shape.output.count + c
          let s = normStatistics(y, shape.output)
          statistics[place(i + 1, index, c)] = s
          normReLUPool(
            y, shape.output, s, gamma: value(block.gamma).lanes(c),
            beta: value(block.beta).lanes(c),
            into: out + index * layout.count + c, layout)
        }
      }
    }
  }

  /// The first block for one image, whose pixels are in `pixels`.
  private func forwardStem(_ index: Int) {
    let (shape, block) = (net.stem, net.blocks[0])
    let row = shape.input.width * shape.input.channels
    let x = image.pointer + index * shape.input.count
    for y in 0..<shape.input.height {
      (x + shape.input.origin + y * shape.input.pitch).update(
        from: pixels.pointer + y * row, count: row)
    }
    let (out, layout) = map(after: 0)
    for c in stride(from: 0, to: net.configuration.filters, by: 8) {
      convolve(
        shape, x, r: weight(block.weight) + c * shape.taps, bias: value(block.bias).lanes(c),
        into: plane.pointer)
      let s = normStatistics(plane.pointer, shape.output)
      statistics[place(0, index, c)] = s
      normReLUPool(
        plane.pointer, shape.output, s, gamma: value(block.gamma).lanes(c),
        beta: value(block.beta).lanes(c), into: out + index * layout.count + c, layout)
    }
  }

  /// Adds the gradients of n images to `gradients`, in the layout of `KernelWeights`.
  ///
  /// Call it after `forward` of the same images, with `logitGradients` filled.
  func backward(_ n: Int, gradients: UnsafeMutablePointer<Float>) {
    func gradient(_ parameter: Int) -> UnsafeMutablePointer<Float> {
      gradients + weights.offsets[parameter]
    }
    linearBackward(
      rows: n, inputs: net.output.count, outputs: net.configuration.classes, features.pointer,
      w: value(net.classifierWeight), dy: logitGradients.pointer, dx: featureGradients.pointer,
      dw: gradient(net.classifierWeight), dBias: gradient(net.classifierBias))
    transposeFeatureGradients(n)
    for (i, shape) in net.convolutions.enumerated().reversed() {
      let block = net.blocks[i + 1]
      let layout = map(after: i + 1).1
      for index in 0..<n {
        for c in stride(from: 0, to: net.configuration.filters, by: 8) {
          let offset = index * shape.output.count + c
          let d = normReLUPoolBackward(
            outputs[i].pointer + offset, shape.output, statistics[place(i + 1, index, c)],
            gamma: value(block.gamma).lanes(c), beta: value(block.beta).lanes(c),
            dOut: mapGradient.pointer + index * layout.count + c, layout,
            dy: outputGradients[i].pointer + offset)
          add(d.dGamma, to: gradient(block.gamma) + c)
          add(d.dBeta, to: gradient(block.beta) + c)
        }
      }
      convolveBackward(
        shape, images: n, inputs[i].pointer, u: weight(block.weight),
        dy: outputGradients[i].pointer, dx: mapGradient.pointer, du: gradient(block.weight),
        dBias: gradient(block.bias), scratch: scratch.pointer)
    }
    for index in 0..<n { backwardStem(index, gradient) }
  }

  /// The first block of one image; its convolution is recomputed rather than kept.
  private func backwardStem(_ index: Int, _ gradient: (Int) -> UnsafeMutablePointer<Float>) {
    let (shape, block) = (net.stem, net.blocks[0])
    let layout = map(after: 0).1
    let x = image.pointer + index * shape.input.count
    for c in stride(from: 0, to: net.configuration.filters, by: 8) {
      convolve(
        shape, x, r: weight(block.weight) + c * shape.taps, bias: value(block.bias).lanes(c),
        into: plane.pointer)
      let d = normReLUPoolBackward(
        plane.pointer, shape.output, statistics[place(0, index, c)],
        gamma: value(block.gamma).lanes(c), beta: value(block.beta).lanes(c),
        dOut: mapGradient.pointer + index * layout.count + c, layout, dy: planeGradient.pointer)
      add(d.dGamma, to: gradient(block.gamma) + c)
      add(d.dBeta, to: gradient(block.beta) + c)
      let dBias = convolveBackward(
        shape, x, dy: planeGradient.pointer, dr: gradient(block.weight) + c * shape.taps)
      add(dBias, to: gradient(block.bias) + c)
    }
  }

  private func add(_ value: Lanes, to sum: UnsafeMutablePointer<Float>) {
    sum.store(sum.lanes(0) + value, 0)
  }

  /// Maps [h, w, f] → features (f, h, w), the order of PyTorch's `view`.
  private func transposeFeatures(_ n: Int) {
    let (area, f) = (net.output.height * net.output.width, net.output.channels)
    for index in 0..<n {
      let (map, feature) = (last.pointer + index * area * f, features.pointer + index * area * f)
      for c in 0..<f {
        for p in 0..<area { feature[c * area + p] = map[p * f + c] }
      }
    }
  }

  private func transposeFeatureGradients(_ n: Int) {
    let (area, f) = (net.output.height * net.output.width, net.output.channels)
    for index in 0..<n {
      let map = mapGradient.pointer + index * area * f
      let feature = featureGradients.pointer + index * area * f
      for c in 0..<f {
        for p in 0..<area { map[p * f + c] = feature[c * area + p] }
      }
    }
  }
}

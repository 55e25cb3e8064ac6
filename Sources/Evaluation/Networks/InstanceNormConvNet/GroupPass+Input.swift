import Kernels

// Backward to the pixels instead of the parameters, for images that are learned.

extension GroupPass {
  /// Floats of memory for the gradient of an image, eight partial sums each.
  static func inputGradientCount(_ net: InstanceNormConvNet) -> Int { 8 * net.stem.input.count }

  /// Gives the gradients of n images' pixels, for one gradient of the map before the classifier that all share.
  ///
  /// Call it after `embed` of the same images. dMap [h, w, f]; sums: memory of `inputGradientCount` floats; `store(i, p)`
  /// receives the gradient of the i-th image, [h, w, c].
  func backwardInput(
    _ n: Int, dMap: UnsafePointer<Float>, sums: UnsafeMutablePointer<Float>,
    store: (Int, UnsafePointer<Float>) -> Void
  ) {
    for index in 0..<n {
      (mapGradient.pointer + index * net.output.count).update(from: dMap, count: net.output.count)
    }
    for (i, shape) in net.convolutions.enumerated().reversed() {
      let block = net.blocks[i + 1]
      let layout = map(after: i + 1).1
      for index in 0..<n {
        for c in stride(from: 0, to: net.configuration.filters, by: 8) {
          let offset = index * shape.output.count + c
          _ = normReLUPoolBackward(
            outputs[i].pointer + offset, shape.output, statistics[place(i + 1, index, c)],
            gamma: value(block.gamma).lanes(c), beta: value(block.beta).lanes(c),
            dOut: mapGradient.pointer + index * layout.count + c, layout,
            dy: outputGradients[i].pointer + offset)
        }
      }
      convolveBackwardInput(
        shape, images: n, u: weight(block.weight), dy: outputGradients[i].pointer, dx: mapGradient.pointer,
        scratch: scratch.pointer)
    }
    for index in 0..<n {
      backwardStemInput(index, sums)
      store(index, pixels.pointer)
    }
  }

  /// The first block of one image, whose gradient is left in `pixels`; its convolution is recomputed rather than kept.
  private func backwardStemInput(_ index: Int, _ sums: UnsafeMutablePointer<Float>) {
    let (shape, block, layout) = (net.stem, net.blocks[0], map(after: 0).1)
    let x = image.pointer + index * shape.input.count
    sums.update(repeating: 0, count: Self.inputGradientCount(net))
    for c in stride(from: 0, to: net.configuration.filters, by: 8) {
      let r = weight(block.weight) + c * shape.taps
      convolve(shape, x, r: r, bias: value(block.bias).lanes(c), into: plane.pointer)
      _ = normReLUPoolBackward(
        plane.pointer, shape.output, statistics[place(0, index, c)], gamma: value(block.gamma).lanes(c),
        beta: value(block.beta).lanes(c), dOut: mapGradient.pointer + index * layout.count + c, layout,
        dy: planeGradient.pointer)
      convolveBackwardInput(shape, r: r, dy: planeGradient.pointer, dx: sums)
    }
    let row = shape.input.width * shape.input.channels
    for y in 0..<shape.input.height {
      let source = sums + 8 * (shape.input.origin + y * shape.input.pitch)
      for place in 0..<row { pixels.pointer[y * row + place] = source.lanes(8 * place).sum() }
    }
  }
}

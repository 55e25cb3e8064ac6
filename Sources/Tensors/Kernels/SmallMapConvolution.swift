public import Threads

/// A convolution of maps with fewer pixels than the filter has outputs, such as the middle of a UNet.
///
/// There the filter is most of what is read (59 MB for 8 × 8 pixels of 1280 channels), so it is used as files hold it, and
/// the few patches take its order: y = P·wᵀ. Threads share the outputs, whatever the number of images.
///
/// Letters: n images, [h, w, i] inputs, [p, q, o] outputs, r·s taps.
public struct SmallMapConvolution: Sendable {
  public let height: Int
  public let width: Int
  public let inputs: Int
  public let outputs: Int
  /// Height and width of the filter.
  public let kernel: Int
  public let stride: Int
  public let padding: Int

  /// - Precondition: the padded image is at least as large as the kernel.
  public init(height: Int, width: Int, inputs: Int, outputs: Int, kernel: Int, stride: Int = 1, padding: Int = 0) {
    precondition(
      min(height, width) + 2 * padding >= kernel && stride > 0,
      "SmallMapConvolution: \(kernel) taps on \(height)x\(width)")
    self.height = height
    self.width = width
    self.inputs = inputs
    self.outputs = outputs
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
  }

  public var outputHeight: Int { (height + 2 * padding - kernel) / stride + 1 }
  public var outputWidth: Int { (width + 2 * padding - kernel) / stride + 1 }
  private var pixels: Int { outputHeight * outputWidth }
  private var taps: Int { inputs * kernel * kernel }

  /// Floats of the patches of n images, [n·p·q, i·r·s].
  public func patchCount(images n: Int) -> Int { n * pixels * taps }

  // Outputs of one product: wide enough for the processor, enough of them for the threads.
  private var stripWidth: Int { max(1, min(8, outputs / 128)) * 16 }
  private var strips: Int { (outputs + stripWidth - 1) / stripWidth }
  private func strip(_ index: Int) -> Range<Int> { index * stripWidth..<min(outputs, (index + 1) * stripWidth) }

  /// The patches of x [n, h, w, i], in the order of the filter: [n·p·q, i·r·s].
  public func gather(
    images n: Int, _ x: UnsafePointer<Float>, into patches: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let area = kernel * kernel
    pool.forEach(n * pixels) { pixel in
      let target = patches + pixel * taps
      forEachTap(pixel) { tap, place in
        if let place {
          let source = x + place
          for i in 0..<inputs { target[i * area + tap] = source[i] }
        } else {
          for i in 0..<inputs { target[i * area + tap] = 0 }
        }
      }
    }
  }

  /// y = P·wᵀ + bias: patches, w [o, i, r, s], bias [o] → y [n, p, q, o].
  ///
  /// An image comes out alike whatever is beside it.
  public func forward(
    images n: Int, patches: UnsafePointer<Float>, w: UnsafePointer<Float>, bias: UnsafePointer<Float>? = nil,
    into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    pool.forEach(strips) { index in
      let range = strip(index)
      let start = range.lowerBound
      for image in 0..<n {
        let target = y + image * pixels * outputs + start
        if let bias {
          for pixel in 0..<pixels { (target + pixel * outputs).update(from: bias + start, count: range.count) }
        }
        gemm(
          .none, .transposed, m: pixels, n: range.count, k: taps, patches + image * pixels * taps, taps,
          w + start * taps, taps, beta: bias == nil ? 0 : 1, target, outputs)
      }
    }
  }

  /// The gradient of the filter: patches, dy [n, p, q, o] → dw [o, i, r, s].
  public func backwardFilter(
    images n: Int, patches: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    pool.forEach(strips) { index in
      let range = strip(index)
      gemm(
        .transposed, .none, m: range.count, n: taps, k: n * pixels, dy + range.lowerBound, outputs, patches, taps,
        dw + range.lowerBound * taps, taps)
    }
  }

  /// The gradient of the inputs: dy [n, p, q, o], w [o, i, r, s] → dx [n, h, w, i].
  ///
  /// `patches` is scratch memory for as many floats as `gather` writes.
  public func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, w: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>,
    patches: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let (area, rows) = (kernel * kernel, n * pixels)
    let channels = 64
    pool.forEach((inputs + channels - 1) / channels) { part in
      // Overlapping patches are added up by one worker, in their order.
      let range = part * channels..<min(inputs, (part + 1) * channels)
      let (start, count) = (range.lowerBound * area, range.count * area)
      gemm(
        .none, .none, m: rows, n: count, k: outputs, dy, outputs, w + start, taps, patches + start, taps)
      for pixel in 0..<n * height * width {
        (dx + pixel * inputs + range.lowerBound).update(repeating: 0, count: range.count)
      }
      for pixel in 0..<rows {
        let source = patches + pixel * taps
        forEachTap(pixel) { tap, place in
          guard let place else { return }
          for i in range { dx[place + i] += source[i * area + tap] }
        }
      }
    }
  }

  /// Calls `body` with each tap of an output pixel and where the channels it reads lie in x, nil in the border.
  @inline(__always)
  private func forEachTap(_ pixel: Int, _ body: (_ tap: Int, _ place: Int?) -> Void) {
    let (image, inside) = (pixel / pixels, pixel % pixels)
    let (top, left) = (inside / outputWidth * stride - padding, inside % outputWidth * stride - padding)
    for r in 0..<kernel {
      for s in 0..<kernel {
        let (row, column) = (top + r, left + s)
        let isInside = row >= 0 && row < height && column >= 0 && column < width
        body(r * kernel + s, isInside ? ((image * height + row) * width + column) * inputs : nil)
      }
    }
  }
}

public import Threads

/// A convolution of any kernel, stride and padding as products with patches, which are gathered a few rows at a time.
///
/// Letters: n images, [h, w, i] inputs, [p, q, o] outputs, r·s taps; the filter in kernel form is [r·s·i, o].
public struct PatchConvolution: Sendable {
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
      min(height, width) + 2 * padding >= kernel && stride > 0, "PatchConvolution: \(kernel) taps on \(height)x\(width)"
    )
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
  /// Floats of a filter.
  public var filterCount: Int { taps * outputs }

  private var taps: Int { kernel * kernel * inputs }
  // Without a border and with every pixel used, images are their own patches.
  private var isPointwise: Bool { kernel == 1 && stride == 1 && padding == 0 }
  // Output rows whose patches are gathered together: about 256 pixels.
  private var rows: Int { max(1, min(outputHeight, 256 / outputWidth)) }
  private var bandsPerImage: Int { (outputHeight + rows - 1) / rows }
  private var patchCount: Int { rows * outputWidth * taps }
  // Partial sums of filter gradients; a fixed number, so that results do not depend on the threads.
  private static let slices = 4

  /// Floats of scratch memory for all functions here.
  public func scratchCount(threads: Int) -> Int {
    max(threads, Self.slices) * (isPointwise ? 0 : patchCount + 16) + Self.slices * filterCount
  }

  /// Brings a filter into kernel form: w [o, i, r, s] → [r·s·i, o].
  public func reorderFilter(_ w: UnsafePointer<Float>, into f: UnsafeMutablePointer<Float>) {
    let area = kernel * kernel
    for o in 0..<outputs {
      for i in 0..<inputs {
        for tap in 0..<area { f[(tap * inputs + i) * outputs + o] = w[(o * inputs + i) * area + tap] }
      }
    }
  }

  /// y = conv(x, f) + bias: x [n, h, w, i], f in kernel form, bias [o] → y [n, p, q, o].
  public func forward(
    images n: Int, _ x: UnsafePointer<Float>, f: UnsafePointer<Float>, bias: UnsafePointer<Float>? = nil,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    pool.share(n * bandsPerImage) { worker, band in
      let patches = patches(band, x, scratch + worker * (patchCount + 16))
      let (count, target) = (pixels(band), y + firstPixel(band) * outputs)
      if let bias {
        for pixel in 0..<count { (target + pixel * outputs).update(from: bias, count: outputs) }
      }
      gemm(
        .none, .none, m: count, n: outputs, k: taps, patches, taps, f, outputs, beta: bias == nil ? 0 : 1, target,
        outputs)
    }
  }

  /// The gradient of the inputs: dy [n, p, q, o] → dx [n, h, w, i].
  public func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, f: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let size = height * width * inputs
    // An image is one worker's, because neighbouring patches overlap.
    pool.share(n) { worker, image in
      let target = dx + image * size
      if !isPointwise { target.update(repeating: 0, count: size) }
      for band in image * bandsPerImage..<(image + 1) * bandsPerImage {
        let patches = isPointwise ? dx + firstPixel(band) * inputs : scratch + worker * (patchCount + 16)
        gemm(
          .none, .transposed, m: pixels(band), n: taps, k: outputs, dy + firstPixel(band) * outputs, outputs, f,
          outputs, patches, taps)
        if !isPointwise { scatter(band, patches, into: target) }
      }
    }
  }

  /// The gradient of the filter: x [n, h, w, i], dy [n, p, q, o] → dw [o, i, r, s].
  public func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let bands = n * bandsPerImage
    let slices = min(Self.slices, bands)
    let sums = scratch + (isPointwise ? 0 : max(pool.threads, Self.slices) * (patchCount + 16))
    pool.forEach(slices) { slice in
      let range = slice * bands / slices..<(slice + 1) * bands / slices
      for band in range {
        let patches = patches(band, x, scratch + slice * (patchCount + 16))
        gemm(
          .transposed, .none, m: taps, n: outputs, k: pixels(band), patches, taps, dy + firstPixel(band) * outputs,
          outputs, beta: band == range.lowerBound ? 0 : 1, sums + slice * filterCount, outputs)
      }
    }
    let area = kernel * kernel
    pool.forEach(outputs) { o in
      for i in 0..<inputs {
        for tap in 0..<area {
          var sum: Float = 0
          for slice in 0..<slices { sum += sums[slice * filterCount + (tap * inputs + i) * outputs + o] }
          dw[(o * inputs + i) * area + tap] = sum
        }
      }
    }
  }

  private func pixels(_ band: Int) -> Int {
    min(rows, outputHeight - band % bandsPerImage * rows) * outputWidth
  }

  private func firstPixel(_ band: Int) -> Int {
    (band / bandsPerImage * outputHeight + band % bandsPerImage * rows) * outputWidth
  }

  /// The patches [pixels, r·s·i] of a band of output rows.
  private func patches(
    _ band: Int, _ x: UnsafePointer<Float>, _ scratch: UnsafeMutablePointer<Float>
  ) -> UnsafePointer<Float> {
    if isPointwise { return x + firstPixel(band) * inputs }
    forEachLine(band) { patch, source, length, before in
      let line = scratch + patch
      guard let source else { return line.update(repeating: 0, count: kernel * inputs) }
      line.update(repeating: 0, count: before)
      (line + before).update(from: x + source, count: length)
      (line + before + length).update(repeating: 0, count: kernel * inputs - before - length)
    }
    return UnsafePointer(scratch)
  }

  /// Adds patches back to where they came from, within one image.
  private func scatter(_ band: Int, _ patches: UnsafePointer<Float>, into image: UnsafeMutablePointer<Float>) {
    let start = band / bandsPerImage * height * width * inputs
    forEachLine(band) { patch, source, length, before in
      guard let source else { return }
      let (line, target) = (patches + patch + before, image + source - start)
      for k in 0..<length { target[k] += line[k] }
    }
  }

  /// Calls `body` with each line of each patch of a band.
  ///
  /// Its place in the patches, where it lies in x (nil: in the border), how many floats do, and how many border floats
  /// come before them.
  @inline(__always)
  private func forEachLine(_ band: Int, _ body: (Int, Int?, Int, Int) -> Void) {
    let image = band / bandsPerImage
    let first = band % bandsPerImage * rows
    var place = 0
    for row in first..<min(outputHeight, first + rows) {
      for column in 0..<outputWidth {
        let left = column * stride - padding
        let (start, end) = (max(0, left), min(width, left + kernel))
        for tap in 0..<kernel {
          let y = row * stride - padding + tap
          let isInside = y >= 0 && y < height && end > start
          body(
            place, isInside ? ((image * height + y) * width + start) * inputs : nil, max(0, end - start) * inputs,
            (start - left) * inputs)
          place += kernel * inputs
        }
      }
    }
  }
}

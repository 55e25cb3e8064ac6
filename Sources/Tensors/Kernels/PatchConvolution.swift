public import Threads

/// A convolution of any kernel, stride, padding and groups as products with patches, gathered a few rows at a time.
///
/// Letters: n images, [h, w, i] inputs, [p, q, o] outputs, r·s taps, g groups: outputs of a group read its i/g inputs only.
/// The filter in kernel form is [g, r·s·i/g, o/g].
public struct PatchConvolution: Sendable {
  public let height: Int
  public let width: Int
  public let inputs: Int
  public let outputs: Int
  /// Height and width of the filter.
  public let kernel: Int
  public let stride: Int
  public let padding: Int
  public let groups: Int

  /// - Precondition: the padded image is at least as large as the kernel, and channels are multiples of the groups.
  public init(
    height: Int, width: Int, inputs: Int, outputs: Int, kernel: Int, stride: Int = 1, padding: Int = 0, groups: Int = 1
  ) {
    precondition(
      min(height, width) + 2 * padding >= kernel && stride > 0, "PatchConvolution: \(kernel) taps on \(height)x\(width)"
    )
    precondition(
      groups > 0 && inputs % groups == 0 && outputs % groups == 0,
      "PatchConvolution: \(inputs) and \(outputs) channels in \(groups) groups")
    self.height = height
    self.width = width
    self.inputs = inputs
    self.outputs = outputs
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.groups = groups
  }

  public var outputHeight: Int { (height + 2 * padding - kernel) / stride + 1 }
  public var outputWidth: Int { (width + 2 * padding - kernel) / stride + 1 }
  /// Floats of a filter.
  public var filterCount: Int { taps * outputs }

  // Channels of a group.
  private var groupInputs: Int { inputs / groups }
  private var groupOutputs: Int { outputs / groups }
  private var taps: Int { kernel * kernel * groupInputs }
  // Taps of a row that lie together in memory.
  private var run: Int { groups == 1 ? kernel : 1 }
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

  /// Brings a filter into kernel form: w [o, i/g, r, s] → [g, r·s·i/g, o/g].
  public func reorderFilter(_ w: UnsafePointer<Float>, into f: UnsafeMutablePointer<Float>) {
    let area = kernel * kernel
    for o in 0..<outputs {
      for i in 0..<groupInputs {
        for tap in 0..<area { f[place(o, i, tap)] = w[(o * groupInputs + i) * area + tap] }
      }
    }
  }

  /// Where a filter's value lies in kernel form.
  private func place(_ o: Int, _ i: Int, _ tap: Int) -> Int {
    let (group, output) = o.quotientAndRemainder(dividingBy: groupOutputs)
    return (group * taps + tap * groupInputs + i) * groupOutputs + output
  }

  /// y = conv(x, f) + bias: x [n, h, w, i], f in kernel form, bias [o] → y [n, p, q, o].
  public func forward(
    images n: Int, _ x: UnsafePointer<Float>, f: UnsafePointer<Float>, bias: UnsafePointer<Float>? = nil,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    pool.share(n * bandsPerImage) { worker, band in
      let (count, target) = (pixels(band), y + firstPixel(band) * outputs)
      if let bias {
        for pixel in 0..<count { (target + pixel * outputs).update(from: bias, count: outputs) }
      }
      for group in 0..<groups {
        let (patches, pitch) = patches(band, group, x, scratch + worker * (patchCount + 16))
        gemm(
          .none, .none, m: count, n: groupOutputs, k: taps, patches, pitch, f + group * taps * groupOutputs,
          groupOutputs, beta: bias == nil ? 0 : 1, target + group * groupOutputs, outputs)
      }
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
        for group in 0..<groups {
          let (patches, pitch) =
            isPointwise
            ? (dx + firstPixel(band) * inputs + group * groupInputs, inputs)
            : (scratch + worker * (patchCount + 16), taps)
          gemm(
            .none, .transposed, m: pixels(band), n: taps, k: groupOutputs,
            dy + firstPixel(band) * outputs + group * groupOutputs, outputs, f + group * taps * groupOutputs,
            groupOutputs, patches, pitch)
          if !isPointwise { scatter(band, group, patches, into: target) }
        }
      }
    }
  }

  /// The gradient of the filter: x [n, h, w, i], dy [n, p, q, o] → dw [o, i/g, r, s].
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
        for group in 0..<groups {
          let (patches, pitch) = patches(band, group, x, scratch + slice * (patchCount + 16))
          gemm(
            .transposed, .none, m: taps, n: groupOutputs, k: pixels(band), patches, pitch,
            dy + firstPixel(band) * outputs + group * groupOutputs, outputs, beta: band == range.lowerBound ? 0 : 1,
            sums + slice * filterCount + group * taps * groupOutputs, groupOutputs)
        }
      }
    }
    let area = kernel * kernel
    pool.forEach(outputs) { o in
      for i in 0..<groupInputs {
        for tap in 0..<area {
          var sum: Float = 0
          for slice in 0..<slices { sum += sums[slice * filterCount + place(o, i, tap)] }
          dw[(o * groupInputs + i) * area + tap] = sum
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

  /// The patches [pixels, r·s·i/g] of a band of output rows, and how far they are apart.
  private func patches(
    _ band: Int, _ group: Int, _ x: UnsafePointer<Float>, _ scratch: UnsafeMutablePointer<Float>
  ) -> (UnsafePointer<Float>, Int) {
    if isPointwise { return (x + firstPixel(band) * inputs + group * groupInputs, inputs) }
    let whole = run * groupInputs
    forEachLine(band, group) { patch, source, length, before in
      let line = scratch + patch
      guard let source else { return line.update(repeating: 0, count: whole) }
      line.update(repeating: 0, count: before)
      (line + before).update(from: x + source, count: length)
      (line + before + length).update(repeating: 0, count: whole - before - length)
    }
    return (UnsafePointer(scratch), taps)
  }

  /// Adds patches back to where they came from, within one image.
  private func scatter(
    _ band: Int, _ group: Int, _ patches: UnsafePointer<Float>, into image: UnsafeMutablePointer<Float>
  ) {
    let start = band / bandsPerImage * height * width * inputs
    forEachLine(band, group) { patch, source, length, before in
      guard let source else { return }
      let (line, target) = (patches + patch + before, image + source - start)
      for k in 0..<length { target[k] += line[k] }
    }
  }

  /// Calls `body` with each line of each patch of a band: what lies together in memory of a patch.
  ///
  /// Its place in the patches, where it lies in x (nil: in the border), how many floats do, and how many border floats
  /// come before them.
  @inline(__always)
  private func forEachLine(_ band: Int, _ group: Int, _ body: (Int, Int?, Int, Int) -> Void) {
    let image = band / bandsPerImage
    let first = band % bandsPerImage * rows
    var place = 0
    for row in first..<min(outputHeight, first + rows) {
      for column in 0..<outputWidth {
        for tap in 0..<kernel {
          let y = row * stride - padding + tap
          for first in Swift.stride(from: 0, to: kernel, by: run) {
            let left = column * stride - padding + first
            let (start, end) = (max(0, left), min(width, left + run))
            let isInside = y >= 0 && y < height && end > start
            body(
              place, isInside ? ((image * height + y) * width + start) * inputs + group * groupInputs : nil,
              max(0, end - start) * groupInputs, (start - left) * groupInputs)
            place += run * groupInputs
          }
        }
      }
    }
  }
}

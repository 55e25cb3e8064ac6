public import Threads

/// A convolution with any kernel, stride, padding and groups, as matrix products with patches (im2col) gathered a few
/// rows at a time.
///
/// Letters: n images, [h, w, i] inputs, [p, q, o] outputs, r·s taps, g groups: outputs of a group depend on its i/g
/// inputs only. A reordered filter consists, for each group, of the panels of [r·s·i/g, o/g] or, for gradients of the
/// input, of its transpose.
public struct PatchConvolution: Sendable, GeometricConvolution {
  public let geometry: ConvolutionGeometry

  public init(_ geometry: ConvolutionGeometry) { self.geometry = geometry }

  /// Floats of a reordered filter, for either direction.
  public var filterCount: Int {
    groups * max(panelCount(groupOutputs) * taps, panelCount(taps) * groupOutputs)
  }

  // Channels per group.
  private var groupInputs: Int { inputs / groups }
  private var groupOutputs: Int { outputs / groups }
  private var taps: Int { area * groupInputs }
  // Taps of a row that are contiguous in memory.
  private var run: Int { groups == 1 ? kernel : 1 }
  // Without padding and with all pixels used, images are their own patches.
  private var isPointwise: Bool { kernel == 1 && stride == 1 && padding == 0 }
  // Output rows whose patches are gathered together: about 256 pixels.
  private var rows: Int { max(1, min(outputHeight, 256 / outputWidth)) }
  private var bandsPerImage: Int { (outputHeight + rows - 1) / rows }
  private var patchCount: Int { rows * outputWidth * taps }
  // Number of partial sums of filter gradients; constant, so that results do not depend on the threads.
  private static let slices = 4

  /// Floats of scratch memory for all functions here.
  public func scratchCount(threads: Int) -> Int {
    max(threads, Self.slices) * (isPointwise ? 0 : patchCount + 16) + Self.slices * taps * outputs
  }

  /// Reorders a filter: w [o, i/g, r, s] → panels of [r·s·i/g, o/g] for each group.
  public func reorderFilter(_ w: UnsafePointer<Float>, into f: UnsafeMutablePointer<Float>) {
    let (width, columns) = (Panels.width, panelCount(groupOutputs))
    f.update(repeating: 0, count: groups * columns * taps)
    forEachOutput(of: w) { group, o, source in
      let target = f + (group * columns + o / width * width) * taps + o % width
      for i in 0..<groupInputs {
        for tap in 0..<area { target[(tap * groupInputs + i) * width] = source[i * area + tap] }
      }
    }
  }

  /// Reorders a filter for `backwardInput`: w [o, i/g, r, s] → panels of [o/g, r·s·i/g] for each group.
  public func reorderTurnedFilter(_ w: UnsafePointer<Float>, into f: UnsafeMutablePointer<Float>) {
    let (width, columns) = (Panels.width, panelCount(taps))
    f.update(repeating: 0, count: groups * columns * groupOutputs)
    forEachOutput(of: w) { group, o, source in
      let target = f + group * columns * groupOutputs + o * width
      for i in 0..<groupInputs {
        for tap in 0..<area {
          let column = tap * groupInputs + i
          target[column / width * width * groupOutputs + column % width] = source[i * area + tap]
        }
      }
    }
  }

  /// Floats of the panels of `columns` columns, per row.
  private func panelCount(_ columns: Int) -> Int { Panels.count(columns) * Panels.width }

  /// Calls `body` with the group of each output, its index within the group and its filters in w [o, i/g, r, s].
  @inline(__always)
  private func forEachOutput(of w: UnsafePointer<Float>, _ body: (Int, Int, UnsafePointer<Float>) -> Void) {
    for o in 0..<outputs { body(o / groupOutputs, o % groupOutputs, w + o * taps) }
  }

  /// y = g(conv(x, f) + bias + residual): x [n, h, w, i], reordered f, bias [o] → y [n, p, q, o].
  public func forward(
    images n: Int, _ x: UnsafePointer<Float>, f: UnsafePointer<Float>, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    pool.share(n * bandsPerImage) { worker, band in
      let (count, start) = (pixels(band), firstPixel(band) * outputs)
      for group in 0..<groups {
        let (patches, pitch) = patches(band, group, x, scratch + worker * (patchCount + 16))
        ProductBlock.multiply(
          rows: count, columns: groupOutputs, depth: taps, patches, pitch,
          panels: f + group * panelCount(groupOutputs) * taps, into: y + start + group * groupOutputs, outputs,
          epilogue.moved(toColumn: group * groupOutputs, by: start + group * groupOutputs))
      }
    }
  }

  /// The gradient of the inputs: dy [n, p, q, o], f reordered for this direction → dx [n, h, w, i].
  public func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, f: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let size = height * width * inputs
    // One worker handles an image, because adjacent patches overlap.
    pool.share(n) { worker, image in
      let target = dx + image * size
      if !isPointwise { target.update(repeating: 0, count: size) }
      for band in image * bandsPerImage..<(image + 1) * bandsPerImage {
        for group in 0..<groups {
          let (patches, pitch) =
            isPointwise
            ? (dx + firstPixel(band) * inputs + group * groupInputs, inputs)
            : (scratch + worker * (patchCount + 16), taps)
          ProductBlock.multiply(
            rows: pixels(band), columns: taps, depth: groupOutputs,
            dy + firstPixel(band) * outputs + group * groupOutputs, outputs,
            panels: f + group * panelCount(taps) * groupOutputs, into: patches, pitch)
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
            dy + firstPixel(band) * outputs + group * groupOutputs, outputs, adds: band > range.lowerBound,
            sums + slice * taps * outputs + group * taps * groupOutputs, groupOutputs)
        }
      }
    }
    // Eight outputs at a time: they are contiguous in the sums, and each output's filters are in dw.
    let blocks = (groupOutputs + 7) / 8
    pool.forEach(groups * blocks) { index in
      let (group, block) = index.quotientAndRemainder(dividingBy: blocks)
      let count = min(8, groupOutputs - 8 * block)
      let target = dw + (group * groupOutputs + 8 * block) * taps
      for i in 0..<groupInputs {
        for tap in 0..<area {
          let source = sums + (group * taps + tap * groupInputs + i) * groupOutputs + 8 * block
          var sum = Lanes()
          for slice in 0..<slices {
            let part = source + slice * taps * outputs
            if count == 8 { sum += part.lanes(0) } else { for k in 0..<count { sum[k] += part[k] } }
          }
          for k in 0..<count { target[k * taps + i * area + tap] = sum[k] }
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

  /// The patches [pixels, r·s·i/g] of a band of output rows, and their pitch.
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

  /// Adds patches back to their positions in one image.
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

  /// Calls `body` with each contiguous piece of each patch of a band.
  ///
  /// Arguments: its offset in the patches, its offset in x (nil: in the padding), its length in floats, and the number of
  /// padding floats before it.
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

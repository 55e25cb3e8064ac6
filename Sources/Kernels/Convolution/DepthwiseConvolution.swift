public import Threads

/// A depthwise convolution: as many groups as channels.
///
/// Letters: n images, [h, w, c] inputs, [p, q, c] outputs, r·s taps; the filter in kernel form is [r·s, c].
public struct DepthwiseConvolution: Sendable, GeometricConvolution {
  public let geometry: ConvolutionGeometry
  // Number of partial sums of filter gradients; constant, so that results do not depend on the threads.
  private static let parts = 16

  /// - Precondition: as many groups and outputs as inputs.
  public init(_ geometry: ConvolutionGeometry) {
    precondition(
      geometry.groups == geometry.inputs && geometry.outputs == geometry.inputs,
      "DepthwiseConvolution: \(geometry.inputs) channels in \(geometry.groups) groups")
    self.geometry = geometry
  }

  private var channels: Int { inputs }
  /// Floats of a filter.
  public var filterCount: Int { area * channels }
  /// Floats of scratch memory for `backwardFilter`.
  public var scratchCount: Int { Self.parts * filterCount }

  /// Reorders a filter for the kernel: w [c, 1, r, s] → [r·s, c].
  public func reorderFilter(_ w: UnsafePointer<Float>, into f: UnsafeMutablePointer<Float>) {
    for c in 0..<channels { for tap in 0..<area { f[tap * channels + c] = w[c * area + tap] } }
  }

  /// y = g(conv(x, f) + bias + residual): x [n, h, w, c], reordered f, bias [c] → y [n, p, q, c].
  public func forward(
    images n: Int, _ x: UnsafePointer<Float>, f: UnsafePointer<Float>, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    pool.forEach(n * outputHeight) { line in
      let (image, row) = line.quotientAndRemainder(dividingBy: outputHeight)
      let rows = taps(before: row * stride - padding, height)
      for column in 0..<outputWidth {
        let columns = taps(before: column * stride - padding, width)
        // The position of the first tap, which may be in the padding.
        let corner = ((image * height + row * stride - padding) * width + column * stride - padding) * channels
        let target = y + (line * outputWidth + column) * channels
        forEachLanes(0..<channels) { c in
          var sum = epilogue.bias?.lanes(c) ?? Lanes()
          for r in rows {
            for s in columns {
              sum.addProduct(x.lanes(corner + (r * width + s) * channels + c), f.lanes((r * kernel + s) * channels + c))
            }
          }
          target.store(sum, c)
        } rest: { c in
          var sum = epilogue.bias?[c] ?? 0
          for r in rows {
            for s in columns { sum += x[corner + (r * width + s) * channels + c] * f[(r * kernel + s) * channels + c] }
          }
          target[c] = sum
        }
      }
      let start = line * outputWidth * channels
      epilogue.moved(by: start).finish(rows: 1, columns: outputWidth * channels, y + start, pitch: 0)
    }
  }

  /// The gradient of the inputs: dy [n, p, q, c] → dx [n, h, w, c].
  public func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, f: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    pool.forEach(n * height) { line in
      let (image, row) = line.quotientAndRemainder(dividingBy: height)
      for column in 0..<width {
        let target = dx + (line * width + column) * channels
        target.update(repeating: 0, count: channels)
        for r in 0..<kernel {
          guard let p = output(row + padding - r, outputHeight) else { continue }
          for s in 0..<kernel {
            guard let q = output(column + padding - s, outputWidth) else { continue }
            let source = dy + ((image * outputHeight + p) * outputWidth + q) * channels
            let filter = f + (r * kernel + s) * channels
            forEachLanes(0..<channels) { c in
              target.store(target.lanes(c).addingProduct(source.lanes(c), filter.lanes(c)), c)
            } rest: { c in
              target[c] += source[c] * filter[c]
            }
          }
        }
      }
    }
  }

  /// The gradient of the filter: x [n, h, w, c], dy [n, p, q, c] → dw [c, 1, r, s].
  public func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let lines = n * outputHeight
    scratch.update(repeating: 0, count: scratchCount)
    pool.forEach(Self.parts) { part in
      for line in part * lines / Self.parts..<(part + 1) * lines / Self.parts {
        collect(line, x, dy, into: scratch + part * filterCount)
      }
    }
    for c in 0..<channels {
      for tap in 0..<area {
        dw[c * area + tap] = (0..<Self.parts).reduce(0) { $0 + scratch[$1 * filterCount + tap * channels + c] }
      }
    }
  }

  /// Adds the products of one row of dy to sums [r·s, c].
  private func collect(
    _ line: Int, _ x: UnsafePointer<Float>, _ dy: UnsafePointer<Float>, into sums: UnsafeMutablePointer<Float>
  ) {
    let (image, row) = line.quotientAndRemainder(dividingBy: outputHeight)
    for column in 0..<outputWidth {
      let source = dy + (line * outputWidth + column) * channels
      let corner = ((image * height + row * stride - padding) * width + column * stride - padding) * channels
      for r in taps(before: row * stride - padding, height) {
        for s in taps(before: column * stride - padding, width) {
          let (place, sum) = (corner + (r * width + s) * channels, sums + (r * kernel + s) * channels)
          forEachLanes(0..<channels) { c in
            sum.store(sum.lanes(c).addingProduct(x.lanes(place + c), source.lanes(c)), c)
          } rest: { c in
            sum[c] += x[place + c] * source[c]
          }
        }
      }
    }
  }

  /// The taps inside of a side of `length`, if the first is at `start`.
  @inline(__always)
  private func taps(before start: Int, _ length: Int) -> Range<Int> {
    let first = max(0, -start)
    return first..<max(first, min(kernel, length - start))
  }

  /// The index of the output along a side of `count` for which the tap at `distance` from its first tap coincides; nil
  /// if there is none.
  @inline(__always)
  private func output(_ distance: Int, _ count: Int) -> Int? {
    guard distance >= 0, distance % stride == 0, distance / stride < count else { return nil }
    return distance / stride
  }
}

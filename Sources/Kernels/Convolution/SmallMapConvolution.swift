public import Threads

/// A convolution of maps with fewer pixels than the filter has outputs, as in the middle of a UNet.
///
/// The filter is most of the memory traffic there (59 MB for 8 × 8 pixels of 1280 channels), so it is used in the
/// checkpoint's layout, and the few patches are ordered accordingly: y = P·wᵀ.
///
/// Letters: n images, [h, w, i] inputs, [p, q, o] outputs, r·s taps.
public struct SmallMapConvolution: Sendable, GeometricConvolution {
  public let geometry: ConvolutionGeometry

  /// - Precondition: one group.
  public init(_ geometry: ConvolutionGeometry) {
    precondition(geometry.groups == 1, "SmallMapConvolution: \(geometry.groups) groups")
    self.geometry = geometry
  }

  private var pixels: Int { geometry.outputPixels }
  private var taps: Int { inputs * area }

  /// Floats of the patches of n images, [n·p·q, i·r·s].
  public func patchCount(images n: Int) -> Int { n * pixels * taps }

  /// The product of patches with filters, for forward and gradients.
  private func map(_ n: Int) -> LinearMap { LinearMap(rows: n * pixels, inputs: taps, outputs: outputs) }

  /// Gathers the patches of x [n, h, w, i], in the order of the filter: [n·p·q, i·r·s].
  public func gather(
    images n: Int, _ x: UnsafePointer<Float>, into patches: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
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

  /// y = f(P·wᵀ + bias + residual): patches, w [o, i, r, s], bias [o] → y [n, p, q, o].
  public func forward(
    images n: Int, patches: UnsafePointer<Float>, w: UnsafePointer<Float>, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    map(n).forward(patches, w: w, epilogue, into: y, pool)
  }

  /// The gradient of the filter: patches, dy [n, p, q, o] → dw [o, i, r, s].
  public func backwardFilter(
    images n: Int, patches: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    map(n).backwardWeight(patches, dy: dy, into: dw, pool)
  }

  /// The gradient of the inputs: dy [n, p, q, o], w [o, i, r, s] → dx [n, h, w, i].
  ///
  /// `patches`: scratch memory for as many floats as `gather` writes.
  public func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, w: UnsafePointer<Float>, into dx: UnsafeMutablePointer<Float>,
    patches: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    map(n).backwardInput(dy: dy, w: w, into: patches, pool)
    forEachRange(inputs, grain: 64, pool) { range in
      // One worker adds up overlapping patches, in order.
      for pixel in 0..<n * geometry.pixels {
        (dx + pixel * inputs + range.lowerBound).update(repeating: 0, count: range.count)
      }
      for pixel in 0..<n * pixels {
        let source = patches + pixel * taps
        forEachTap(pixel) { tap, place in
          guard let place else { return }
          for i in range { dx[place + i] += source[i * area + tap] }
        }
      }
    }
  }

  /// Calls `body` with each tap of an output pixel and the address of its channels in x; nil in the padding.
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

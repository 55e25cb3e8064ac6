/// The output side of the decoder: turns coefficients into rows of pixels.
struct JPEGPicture {
  private let frame: JPEGFrame
  private let scaling: JPEGScaling
  private let color: JPEGColor
  private let strips: [JPEGStrips]
  private let upsamplers: [JPEGUpsampler]
  private let quantization: [[Int16]]
  private let transform = JPEGInverseDCT()

  init(_ frame: JPEGFrame, _ scaling: JPEGScaling, _ color: JPEGColor) throws(ImageError) {
    self.frame = frame
    self.scaling = scaling
    self.color = color
    var upsamplers: [JPEGUpsampler] = []
    for i in frame.components.indices {
      guard let upsampler = JPEGUpsampler(i, frame, scaling) else {
        throw ImageError(
          .unsupported, at: 0, "sampling factors with fractions, which libjpeg does not read either; convert it to PNG")
      }
      upsamplers.append(upsampler)
    }
    self.upsamplers = upsamplers
    strips = frame.components.indices.map { i in
      let size = scaling.blockSizes[i]
      return JPEGStrips(
        columns: frame.unitColumns * frame.components[i].h * size, height: frame.components[i].v * size)
    }
    // A component without any scan decodes to zero coefficients.
    quantization = frame.components.map { component in
      component.quantization?.map { Int16(truncatingIfNeeded: $0) } ?? Array(repeating: 0, count: 64)
    }
  }

  /// Samples per row and rows of the result.
  var width: Int { scaling.width }
  var height: Int { scaling.height }
  var channels: Int { color.channels }

  /// Turns a row of a component's blocks into samples; `row` counts within the row of units.
  ///
  /// `first`: the column of the first block; `blocks` [count rounded up to 2, 64].
  func place(
    _ blocks: UnsafePointer<Int16>, count: Int, component: Int, unitRow: Int, row: Int, first: Int
  ) {
    let size = scaling.blockSizes[component]
    let strip = strips[component]
    let target = strip.strip(unitRow) + row * size * strip.stride + first * size
    quantization[component].withUnsafeBufferPointer { table in
      guard let table = table.baseAddress else { return }
      if size == 8 {
        transform.transform(blocks, count: count, quantization: table, into: target, stride: strip.stride)
      } else {
        JPEGReducedDCT.transform(
          blocks, count: count, size: size, quantization: table, into: target, stride: strip.stride)
      }
    }
  }

  /// Writes the pixels of a row of units, whose neighbors must have been placed already, to the image at `target`.
  func emit(_ unitRow: Int, into target: UnsafeMutablePointer<UInt8>) {
    let unitHeight = frame.vMax * scaling.scale
    let rows = unitRow * unitHeight..<min(height, (unitRow + 1) * unitHeight)
    let padded = (width + 127) & ~31
    let count = frame.components.count
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: padded * count) { wide in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: padded) { sums in
        withUnsafeTemporaryAllocation(of: UnsafePointer<UInt8>.self, capacity: count) { samples in
          guard let wide = wide.baseAddress, let sums = sums.baseAddress, let samples = samples.baseAddress else {
            return
          }
          for y in rows {
            for i in 0..<count {
              (samples + i).initialize(to: upsamplers[i].row(y, strips[i], wide + i * padded, sums))
            }
            color.convert(samples, width: width, into: target + y * width * channels)
          }
        }
      }
    }
  }
}

import Kernels
import Threads

/// Winograd convolution with all filters transformed in advance.
struct TileMethod: ConvolutionMethod {
  let kernel: WinogradConvolution

  func forward(
    images n: Int, _ x: UnsafePointer<Float>, _ filter: ConvolutionFilter, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ memory: LayerMemory
  ) {
    let kept = filter.parameters.prepared(filter.index, "F(4x4)", count: kernel.filterCount) {
      kernel.transformFilter(filter.pointer, into: $0, memory.pool)
    }
    let made = kept == nil ? memory.arena.block(kernel.filterCount) : nil
    if let made { kernel.transformFilter(filter.pointer, into: made.pointer, memory.pool) }
    guard let u = kept?.pointer ?? made?.pointer else { return }
    let scratch = memory.arena.block(kernel.scratchCount(threads: memory.pool.threads))
    kernel.forward(images: n, x, u: u, epilogue, into: y, scratch: scratch.pointer, memory.pool)
  }

  func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    if kernel.suitsGradientStrips(images: n) {
      let scratch = memory.arena.block(kernel.gradientStripScratchCount(images: n, threads: memory.pool.threads))
      return kernel.backwardFilterByStrips(images: n, x, dy: dy, into: dw, scratch: scratch.pointer, memory.pool)
    }
    let scratch = memory.arena.block(kernel.gradientScratchCount)
    kernel.backwardFilter(images: n, x, dy: dy, into: dw, scratch: scratch.pointer, memory.pool)
  }

  func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, _ filter: ConvolutionFilter, into dx: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    let u = memory.arena.block(kernel.filterCount)
    let scratch = memory.arena.block(kernel.scratchCount(threads: memory.pool.threads))
    kernel.transformTurnedFilter(filter.pointer, into: u.pointer, memory.pool)
    kernel.backwardInput(images: n, dy: dy, u: u.pointer, into: dx, scratch: scratch.pointer, memory.pool)
  }
}

/// Winograd convolution with filters transformed a strip of outputs at a time.
struct StripMethod: ConvolutionMethod {
  let kernel: WinogradConvolution

  func forward(
    images n: Int, _ x: UnsafePointer<Float>, _ filter: ConvolutionFilter, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ memory: LayerMemory
  ) {
    let scratch = memory.arena.block(kernel.stripScratchCount(images: n, threads: memory.pool.threads))
    kernel.forwardByStrips(
      images: n, x, w: filter.pointer, epilogue, into: y, scratch: scratch.pointer, memory.pool)
  }

  func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    TileMethod(kernel: kernel).backwardFilter(images: n, x, dy: dy, into: dw, memory)
  }

  func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, _ filter: ConvolutionFilter, into dx: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    let scratch = memory.arena.block(kernel.stripScratchCount(images: n, threads: memory.pool.threads))
    kernel.backwardInputByStrips(
      images: n, dy: dy, w: filter.pointer, into: dx, scratch: scratch.pointer, memory.pool)
  }
}

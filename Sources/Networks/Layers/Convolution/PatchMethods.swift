import Kernels
import Threads

/// Products with patches, gathered a few rows at a time.
struct PatchMethod: ConvolutionMethod {
  let kernel: PatchConvolution

  func forward(
    images n: Int, _ x: UnsafePointer<Float>, _ filter: ConvolutionFilter, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ memory: LayerMemory
  ) {
    let f = memory.arena.block(kernel.filterCount)
    kernel.reorderFilter(filter.pointer, into: f.pointer)
    let scratch = memory.arena.block(kernel.scratchCount(threads: memory.pool.threads))
    kernel.forward(images: n, x, f: f.pointer, epilogue, into: y, scratch: scratch.pointer, memory.pool)
  }

  func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    let scratch = memory.arena.block(kernel.scratchCount(threads: memory.pool.threads))
    kernel.backwardFilter(images: n, x, dy: dy, into: dw, scratch: scratch.pointer, memory.pool)
  }

  func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, _ filter: ConvolutionFilter, into dx: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    let f = memory.arena.block(kernel.filterCount)
    kernel.reorderTurnedFilter(filter.pointer, into: f.pointer)
    let scratch = memory.arena.block(kernel.scratchCount(threads: memory.pool.threads))
    kernel.backwardInput(images: n, dy: dy, f: f.pointer, into: dx, scratch: scratch.pointer, memory.pool)
  }
}

/// Products of all patches with the filters in the checkpoint's layout.
struct SmallMapMethod: ConvolutionMethod {
  let kernel: SmallMapConvolution

  func forward(
    images n: Int, _ x: UnsafePointer<Float>, _ filter: ConvolutionFilter, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ memory: LayerMemory
  ) {
    let geometry = kernel.geometry
    let together = max(1, min(n, 512 / geometry.outputPixels))
    let patches = memory.arena.block(kernel.patchCount(images: together))
    for image in stride(from: 0, to: n, by: together) {
      let count = min(together, n - image)
      let place = image * geometry.outputPixels * geometry.outputs
      kernel.gather(images: count, x + image * geometry.pixels * geometry.inputs, into: patches.pointer, memory.pool)
      kernel.forward(
        images: count, patches: patches.pointer, w: filter.pointer, epilogue.moved(by: place), into: y + place,
        memory.pool)
    }
  }

  func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    let patches = memory.arena.block(kernel.patchCount(images: n))
    kernel.gather(images: n, x, into: patches.pointer, memory.pool)
    kernel.backwardFilter(images: n, patches: patches.pointer, dy: dy, into: dw, memory.pool)
  }

  func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, _ filter: ConvolutionFilter, into dx: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    let patches = memory.arena.block(kernel.patchCount(images: n))
    kernel.backwardInput(
      images: n, dy: dy, w: filter.pointer, into: dx, patches: patches.pointer, memory.pool)
  }
}

/// A depthwise convolution.
struct DepthwiseMethod: ConvolutionMethod {
  let kernel: DepthwiseConvolution

  func forward(
    images n: Int, _ x: UnsafePointer<Float>, _ filter: ConvolutionFilter, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ memory: LayerMemory
  ) {
    kernel.forward(images: n, x, f: reordered(filter, memory).pointer, epilogue, into: y, memory.pool)
  }

  func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    let scratch = memory.arena.block(kernel.scratchCount)
    kernel.backwardFilter(images: n, x, dy: dy, into: dw, scratch: scratch.pointer, memory.pool)
  }

  func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, _ filter: ConvolutionFilter, into dx: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory
  ) {
    kernel.backwardInput(images: n, dy: dy, f: reordered(filter, memory).pointer, into: dx, memory.pool)
  }

  private func reordered(_ filter: ConvolutionFilter, _ memory: LayerMemory) -> Arena.Block {
    let f = memory.arena.block(kernel.filterCount)
    kernel.reorderFilter(filter.pointer, into: f.pointer)
    return f
  }
}

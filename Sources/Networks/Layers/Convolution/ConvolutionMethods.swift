import Kernels
import Threads

/// What a layer's kernels need, without the tape, which must not retain itself.
struct LayerMemory {
  let arena: Arena
  let pool: WorkerPool

  init(_ tape: Tape) { (arena, pool) = (tape.arena, tape.pool) }
}

/// The filters of a convolution, [o, i / groups, kernel, kernel].
struct ConvolutionFilter {
  let parameters: Parameters
  let index: Parameters.Index

  var pointer: UnsafePointer<Float> { UnsafePointer(parameters.pointer(index)) }
}

/// A convolution algorithm, with its intermediate forms of filters and images: n images [n, h, w, i] → [n, p, q, o].
protocol ConvolutionMethod {
  func forward(
    images n: Int, _ x: UnsafePointer<Float>, _ filter: ConvolutionFilter, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ memory: LayerMemory)

  /// dw in the checkpoint's layout.
  func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory)

  func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, _ filter: ConvolutionFilter, into dx: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory)
}

enum ConvolutionMethods {
  /// Below this number of pixels, transforming a filter does not pay: reading 36 values instead of 9 costs more than it
  /// saves.
  private static let fewestPixels = 200
  /// Up to this number of pixels in a training batch, filters are transformed a strip of outputs at a time.
  private static let fewPixels = 2048

  /// The fastest algorithm for a convolution of n images.
  ///
  /// Except in training, it is chosen by the shape of an image alone, so that results are independent of the batch.
  static func choose(_ geometry: ConvolutionGeometry, images n: Int, _ purpose: Tape.Purpose) -> any ConvolutionMethod {
    let (g, isTraining) = (geometry, purpose == .training)
    if g.groups == g.inputs && g.groups == g.outputs { return DepthwiseMethod(kernel: DepthwiseConvolution(g)) }
    let pixels = (isTraining ? n : 1) * g.pixels
    // Winograd, with a quarter of the products, if applicable and unless transforming the filter costs more.
    let canTile =
      g.kernel == 3 && g.stride == 1 && g.padding == 1 && g.groups == 1 && g.inputs % 8 == 0 && g.outputs % 8 == 0
    if canTile && pixels >= fewestPixels {
      let kernel = WinogradConvolution(height: g.height, width: g.width, inputs: g.inputs, outputs: g.outputs)
      // With many images in a batch, it is better to share transformed filters.
      let usesStrips = kernel.suitsStrips && (!isTraining || pixels <= fewPixels)
      return usesStrips ? StripMethod(kernel: kernel) : TileMethod(kernel: kernel)
    }
    // Few pixels compared with the filter, which is then better not reordered.
    let isSmall = g.groups == 1 && g.kernel > 1 && 2 * (pixels / (g.stride * g.stride)) <= g.outputs
    return isSmall ? SmallMapMethod(kernel: SmallMapConvolution(g)) : PatchMethod(kernel: PatchConvolution(g))
  }
}

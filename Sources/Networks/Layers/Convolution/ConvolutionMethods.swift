import Kernels
import Threads

/// What a layer's kernels work with, without the tape, which must not hold itself.
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

/// A kernel with what it makes of filters and images on the way: n images [n, h, w, i] → [n, p, q, o].
protocol ConvolutionMethod {
  func forward(
    images n: Int, _ x: UnsafePointer<Float>, _ filter: ConvolutionFilter, _ epilogue: Epilogue,
    into y: UnsafeMutablePointer<Float>, _ memory: LayerMemory)

  /// dw as the filters lie.
  func backwardFilter(
    images n: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory)

  func backwardInput(
    images n: Int, dy: UnsafePointer<Float>, _ filter: ConvolutionFilter, into dx: UnsafeMutablePointer<Float>,
    _ memory: LayerMemory)
}

enum ConvolutionMethods {
  /// Pixels below which a filter is not worth transforming: reading 36 values for 9 then costs more than it saves.
  private static let fewestPixels = 200
  /// Pixels of a batch in training up to which filters are transformed a strip of outputs at a time.
  private static let fewPixels = 2048

  /// The fastest method for a convolution of n images.
  ///
  /// Outside of training an image comes out alike whatever is beside it, so the method depends on the image alone.
  static func choose(_ geometry: ConvolutionGeometry, images n: Int, _ purpose: Tape.Purpose) -> any ConvolutionMethod {
    let (g, isTraining) = (geometry, purpose == .training)
    if g.groups == g.inputs && g.groups == g.outputs { return DepthwiseMethod(kernel: DepthwiseConvolution(g)) }
    let pixels = (isTraining ? n : 1) * g.pixels
    // Winograd's method where it applies, a quarter of the products, unless transforming the filter costs more.
    let canTile =
      g.kernel == 3 && g.stride == 1 && g.padding == 1 && g.groups == 1 && g.inputs % 8 == 0 && g.outputs % 8 == 0
    if canTile && pixels >= fewestPixels {
      let kernel = WinogradConvolution(height: g.height, width: g.width, inputs: g.inputs, outputs: g.outputs)
      // Many images of a batch share transformed filters better.
      let usesStrips = kernel.suitsStrips && (!isTraining || pixels <= fewPixels)
      return usesStrips ? StripMethod(kernel: kernel) : TileMethod(kernel: kernel)
    }
    // Few pixels beside the filter, which then had better not be rearranged.
    let isSmall = g.groups == 1 && g.kernel > 1 && 2 * (pixels / (g.stride * g.stride)) <= g.outputs
    return isSmall ? SmallMapMethod(kernel: SmallMapConvolution(g)) : PatchMethod(kernel: PatchConvolution(g))
  }
}

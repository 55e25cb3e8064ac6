/// The shapes of a convolution: n images [h, w, i] with filters [o, i/g, kernel, kernel] → [n, p, q, o], in g groups.
public struct ConvolutionGeometry: Sendable, Equatable {
  public let height: Int
  public let width: Int
  public let inputs: Int
  public let outputs: Int
  /// Height and width of a filter.
  public let kernel: Int
  public let stride: Int
  /// Zero pixels on each of the four sides.
  public let padding: Int
  /// Outputs of a group depend on the i/g inputs of that group only.
  public let groups: Int

  /// - Precondition: the padded image is at least as large as the kernel, and channel counts are multiples of the
  ///   groups.
  public init(
    height: Int, width: Int, inputs: Int, outputs: Int, kernel: Int, stride: Int = 1, padding: Int = 0, groups: Int = 1
  ) {
    precondition(
      min(height, width) + 2 * padding >= kernel && stride > 0, "Convolution: \(kernel) taps on \(height)x\(width)")
    precondition(
      groups > 0 && inputs % groups == 0 && outputs % groups == 0,
      "Convolution: \(inputs) and \(outputs) channels in \(groups) groups")
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
  /// Pixels per image, and per output.
  public var pixels: Int { height * width }
  public var outputPixels: Int { outputHeight * outputWidth }
}

/// A convolution algorithm, which exposes the shapes as properties of its own.
protocol GeometricConvolution {
  var geometry: ConvolutionGeometry { get }
}

extension GeometricConvolution {
  var height: Int { geometry.height }
  var width: Int { geometry.width }
  var inputs: Int { geometry.inputs }
  var outputs: Int { geometry.outputs }
  var kernel: Int { geometry.kernel }
  var stride: Int { geometry.stride }
  var padding: Int { geometry.padding }
  var groups: Int { geometry.groups }
  var outputHeight: Int { geometry.outputHeight }
  var outputWidth: Int { geometry.outputWidth }
  /// Taps per pair of channels.
  var area: Int { kernel * kernel }
}

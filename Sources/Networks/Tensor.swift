import Kernels
import Threads

/// The shape [n, h, w, c] of maps; token sequences are [n, 1, t, c], features and logits [n, 1, 1, c].
public struct Shape: Sendable, Equatable, CustomStringConvertible {
  public var images: Int  // n
  public var height: Int  // h
  public var width: Int  // w
  public var channels: Int  // c

  public init(_ images: Int, _ height: Int, _ width: Int, _ channels: Int) {
    self.images = images
    self.height = height
    self.width = width
    self.channels = channels
  }

  /// Pixels of an image.
  public var pixels: Int { height * width }
  /// Total number of values.
  public var count: Int { images * pixels * channels }
  public var description: String { "[\(images), \(height), \(width), \(channels)]" }
}

extension Shape {
  /// All pixels of all images: rows of channels.
  public var rows: Int { images * pixels }
  /// The same shape with another number of channels.
  public func with(channels: Int) -> Shape { Shape(images, height, width, channels) }
}

/// The output of a layer, [n, h, w, c], and its gradient.
public final class Tensor {
  public let shape: Shape
  /// The values; a closure that needs them should capture this, not the tensor.
  public let block: Arena.Block
  /// Nil if no gradient is needed: for inputs, and for everything if the tape does not record.
  public let gradient: Gradient?

  init(_ shape: Shape, _ block: Arena.Block, gradient: Gradient?) {
    self.shape = shape
    self.block = block
    self.gradient = gradient
  }

  var pointer: UnsafeMutablePointer<Float> { block.pointer }
}

/// The gradient of a loss with respect to a tensor, the sum of the contributions of all layers that read the tensor.
public final class Gradient {
  private var block: Arena.Block?
  private let pool: WorkerPool

  init(_ pool: WorkerPool) { self.pool = pool }

  /// Adds a contribution, which the gradient then owns.
  public func receive(_ part: Arena.Block) {
    guard let block else {
      block = part
      return
    }
    add(block.count, part.pointer, to: block.pointer, pool)
  }

  /// Lets `body` write a contribution of `count` values, or add it directly to the sum, if that saves a pass.
  func receive(_ count: Int, _ arena: Arena, _ body: (_ target: UnsafeMutablePointer<Float>, _ adds: Bool) -> Void) {
    if let block { return body(block.pointer, true) }
    let part = arena.block(count)
    body(part.pointer, false)
    block = part
  }

  /// Returns the sum and resets it.
  ///
  /// Nil if there was no contribution, so that the loss does not depend on the tensor.
  public func take() -> Arena.Block? {
    defer { block = nil }
    return block
  }
}

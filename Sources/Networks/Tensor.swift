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
  /// Values in all.
  public var count: Int { images * pixels * channels }
  public var description: String { "[\(images), \(height), \(width), \(channels)]" }
}

extension Shape {
  /// All pixels of all images: rows of channels.
  public var rows: Int { images * pixels }
  /// The same maps with another number of channels.
  public func with(channels: Int) -> Shape { Shape(images, height, width, channels) }
}

/// Values that a layer has made, [n, h, w, c], and where their gradient will be collected.
public final class Tensor {
  public let shape: Shape
  /// The values; a closure that needs them keeps this, not the tensor.
  public let block: Arena.Block
  /// Nil where no gradient is wanted: inputs, and everything when the tape does not record.
  public let gradient: Gradient?

  init(_ shape: Shape, _ block: Arena.Block, gradient: Gradient?) {
    self.shape = shape
    self.block = block
    self.gradient = gradient
  }

  var pointer: UnsafeMutablePointer<Float> { block.pointer }
}

/// The gradient of a loss with respect to a tensor, added up as the layers that read the tensor hand in their parts.
public final class Gradient {
  private var block: Arena.Block?
  private let pool: WorkerPool

  init(_ pool: WorkerPool) { self.pool = pool }

  /// Takes a part, which belongs to the gradient from then on.
  public func receive(_ part: Arena.Block) {
    guard let block else {
      block = part
      return
    }
    add(block.count, part.pointer, to: block.pointer, pool)
  }

  /// Has `body` write a part of `count` values, or add it to what is there already, where that costs no pass of its own.
  func receive(_ count: Int, _ arena: Arena, _ body: (_ target: UnsafeMutablePointer<Float>, _ adds: Bool) -> Void) {
    if let block { return body(block.pointer, true) }
    let part = arena.block(count)
    body(part.pointer, false)
    block = part
  }

  /// Hands the sum out; what arrives later starts anew.
  ///
  /// Nil when nobody has handed in anything, so that the loss does not depend on the tensor.
  public func take() -> Arena.Block? {
    defer { block = nil }
    return block
  }
}

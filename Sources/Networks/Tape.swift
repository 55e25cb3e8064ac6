public import Threads

/// A pass through a network: provides memory to layers, and records their backward steps (reverse-mode
/// differentiation).
///
/// Each layer, after computing its output, records a step that turns the gradient of its output into those of its
/// inputs and parameters. `backward` runs the steps in reverse; memory held only by a step is freed after it.
public final class Tape {
  /// The purpose of a pass.
  public enum Purpose: Sendable {
    /// Batch statistics; gradients are recorded.
    case training
    /// Running statistics; nothing is recorded.
    case evaluation
  }

  public let parameters: Parameters
  public let arena: Arena
  public let pool: WorkerPool
  public let purpose: Purpose
  /// Random numbers for dropout; nil if nothing is to be dropped.
  let noise: NoiseSource?
  private var steps: [() -> Void] = []

  public init(
    _ parameters: Parameters, purpose: Purpose, arena: Arena, pool: WorkerPool, noise: NoiseSource? = nil
  ) {
    self.noise = purpose == .training ? noise : nil
    self.parameters = parameters
    self.purpose = purpose
    self.arena = arena
    self.pool = pool
  }

  /// An uninitialized tensor for the output of a layer that reads `inputs`.
  func output(_ shape: Shape) -> Tensor {
    Tensor(shape, arena.block(shape.count), gradient: purpose == .training ? Gradient(pool) : nil)
  }

  /// A tensor without gradient: images [n, h, w, c], to be filled by the caller.
  public func input(_ shape: Shape) -> Tensor { Tensor(shape, arena.block(shape.count), gradient: nil) }

  /// A tensor to be filled by the caller, whose gradient is collected.
  public func variable(_ shape: Shape) -> Tensor { Tensor(shape, arena.block(shape.count), gradient: Gradient(pool)) }

  /// Records the backward step of a layer; it is called once, with the gradient of the output.
  func record(_ output: Tensor, _ step: @escaping (Arena.Block) -> Void) {
    guard let gradient = output.gradient else { return }
    steps.append { if let block = gradient.take() { step(block) } }
  }

  /// Propagates the gradient `block` of `output` back to all parameters.
  public func backward(from output: Tensor, gradient block: Arena.Block) {
    output.gradient?.receive(block)
    while let step = steps.popLast() { step() }
  }

  /// Runs layers without keeping their activations, which are recomputed in the backward pass: trades time for memory.
  ///
  /// `body` must return the same output when run again. (Chen et al. 2016, "Training deep nets with sublinear memory
  /// cost".)
  public func checkpoint(_ input: Tensor, _ body: @escaping (Tensor, Tape) -> Tensor) -> Tensor {
    guard purpose == .training else { return body(input, self) }
    let first = Tape(parameters, purpose: .training, arena: arena, pool: pool)
    first.isReplaying = isReplaying
    let made = body(input.detached, first)
    // There is no backward pass through this tape; its steps would only keep memory alive.
    first.steps = []
    let output = Tensor(made.shape, made.block, gradient: Gradient(pool))
    record(output) { [self] gradient in
      let again = Tape(parameters, purpose: .training, arena: arena, pool: pool)
      again.isReplaying = true
      let inner = Tensor(input.shape, input.block, gradient: input.gradient.map { [pool] _ in Gradient(pool) })
      again.backward(from: body(inner, again), gradient: gradient)
      if let part = inner.gradient?.take() { input.gradient?.receive(part) }
    }
    return output
  }

  /// Runs layers, and keeps all of their activations or none, as `checkpoint`.
  public func remembering(_ x: Tensor, everything: Bool, _ body: @escaping (Tensor, Tape) -> Tensor) -> Tensor {
    everything ? body(x, self) : checkpoint(x, body)
  }

  /// Whether layers run a second time, so that running statistics must not be updated again.
  private(set) var isReplaying = false
}

extension Tensor {
  /// The same values without a gradient.
  fileprivate var detached: Tensor { Tensor(shape, block, gradient: nil) }
}

public import Threads

/// A pass through a network: where layers get their memory, and how they go back (reverse-mode differentiation).
///
/// Each layer, when it has made its output, records a step that turns the gradient of its output into those of its
/// inputs and parameters. `backward` takes the steps in reverse; what only a step still held is free after it.
public final class Tape {
  /// What the pass is for.
  public enum Purpose: Sendable {
    /// Statistics of the batch, gradients recorded.
    case training
    /// Running statistics, nothing recorded.
    case evaluation
  }

  public let parameters: Parameters
  public let arena: Arena
  public let pool: WorkerPool
  public let purpose: Purpose
  private var steps: [() -> Void] = []

  public init(_ parameters: Parameters, purpose: Purpose, arena: Arena, pool: WorkerPool) {
    self.parameters = parameters
    self.purpose = purpose
    self.arena = arena
    self.pool = pool
  }

  /// A tensor of undefined values for a layer that reads `inputs`.
  func output(_ shape: Shape) -> Tensor {
    Tensor(shape, arena.block(shape.count), gradient: purpose == .training ? Gradient(pool) : nil)
  }

  /// A tensor without gradient: images [n, h, w, c], to be filled by the caller.
  public func input(_ shape: Shape) -> Tensor { Tensor(shape, arena.block(shape.count), gradient: nil) }

  /// A tensor to be filled by the caller whose gradient is collected.
  public func variable(_ shape: Shape) -> Tensor { Tensor(shape, arena.block(shape.count), gradient: Gradient(pool)) }

  /// Notes how to go back through a layer; called once, with the gradient of its output.
  func record(_ output: Tensor, _ step: @escaping (Arena.Block) -> Void) {
    guard let gradient = output.gradient else { return }
    steps.append { if let block = gradient.take() { step(block) } }
  }

  /// Goes back from `output`, whose gradient is `block`, to all parameters.
  public func backward(from output: Tensor, gradient block: Arena.Block) {
    output.gradient?.receive(block)
    while let step = steps.popLast() { step() }
  }

  /// Runs layers whose values are not kept but made again on the way back: time for memory.
  ///
  /// `body` must give the same output when run again. (Chen et al. 2016, "Training deep nets with sublinear memory
  /// cost".)
  public func checkpoint(_ input: Tensor, _ body: @escaping (Tensor, Tape) -> Tensor) -> Tensor {
    guard purpose == .training else { return body(input, self) }
    let first = Tape(parameters, purpose: .training, arena: arena, pool: pool)
    first.isReplaying = isReplaying
    let made = body(input.detached, first)
    // Nobody goes back through this pass; what its steps hold would live on with them.
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

  /// Runs layers, and remembers all of their values or none, as `checkpoint`.
  public func remembering(_ x: Tensor, everything: Bool, _ body: @escaping (Tensor, Tape) -> Tensor) -> Tensor {
    everything ? body(x, self) : checkpoint(x, body)
  }

  /// Whether layers run a second time, so that running statistics must not move again.
  private(set) var isReplaying = false
}

extension Tensor {
  /// The same values without a gradient.
  fileprivate var detached: Tensor { Tensor(shape, block, gradient: nil) }
}

public import Threads

/// y = f(x·wᵀ + bias + residual) on all threads, and its gradients.
///
/// The result is independent of the other rows of the batch and of the number of threads. Letters: r rows, d inputs, k
/// outputs.
public struct LinearMap: Sendable {
  public let rows: Int
  public let inputs: Int
  public let outputs: Int

  public init(rows: Int, inputs: Int, outputs: Int) {
    self.rows = rows
    self.inputs = inputs
    self.outputs = outputs
  }

  /// x [r, d], w [k, d], bias [k], residual [r, k] → y [r, k].
  public func forward(
    _ x: UnsafePointer<Float>, w: UnsafePointer<Float>, _ epilogue: Epilogue = .none,
    into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    Product(
      rows: rows, columns: outputs, depth: inputs, a: .init(x, inputs, .none), b: .init(w, inputs, .transposed),
      epilogue: epilogue
    ).compute(into: y, outputs, pool)
  }

  /// dy [r, k] → dx [r, d], or dx plus that if it `adds`.
  public func backwardInput(
    dy: UnsafePointer<Float>, w: UnsafePointer<Float>, adds: Bool = false, into dx: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    Product(
      rows: rows, columns: inputs, depth: outputs, a: .init(dy, outputs, .none), b: .init(w, inputs, .none), adds: adds
    ).compute(into: dx, inputs, pool)
  }

  /// x [r, d], dy [r, k] → dw [k, d].
  public func backwardWeight(
    _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, into dw: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    Product(
      rows: outputs, columns: inputs, depth: rows, a: .init(dy, outputs, .transposed), b: .init(x, inputs, .none)
    ).compute(into: dw, inputs, pool)
  }
}

import Kernels

/// A linear layer: y = w·x + bias.
struct Projection: Sendable {
  let matrix: BlockMatrix
  let bias: Storage?
}

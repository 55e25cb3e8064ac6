public import Kernels
public import Weights

/// What a run keeps in its checkpoints besides parameters and optimizer, because the next step depends on it.
public protocol CheckpointPart: AnyObject {
  /// Its values, whose names no other part has.
  var checkpoint: [(name: String, shape: [Int], values: Storage)] { get }
  /// Takes over what a checkpoint has of it.
  ///
  /// - Throws: `WeightsError` for values of another run.
  func restore(from file: SafeTensors) throws(WeightsError)
}

import Kernels
import Training
public import Weights

// A checkpoint is a safetensors file with what the next step depends on: values, velocity, the number of steps, and the
// identity of the run, which settings and input determine.

extension DistributionMatching {
  /// Writes a checkpoint, which takes its name only when it is complete.
  ///
  /// `run`: the identity of settings and input.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public func write(to path: String, run: UInt64) throws(WeightsError) {
    try SafeTensorsWriter.write(
      state.map { SafeTensorsWriter.Tensor($0.name, [$0.values.count], $0.values.pointer) },
      to: path, metadata: [("run", "\(run)"), ("steps", "\(steps)")])
  }

  /// Restores what `write` wrote.
  ///
  /// - Throws: `MatchingError` `.checkpoint` if it is of another run; `WeightsError` if it cannot be read.
  public func read(from path: String, run: UInt64) throws {
    let file = try SafeTensors(path)
    guard file.metadata["run"] == "\(run)", let steps = file.metadata["steps"].flatMap({ Int($0) }), steps >= 0,
      state.allSatisfy({ file.shape(of: $0.name) == [$0.values.count] })
    else {
      throw MatchingError(
        .checkpoint, path, "is of a run with other images or options; remove it, or name another --checkpoint")
    }
    for (name, values) in state { try file.read(name, into: values.pointer) }
    resume(after: steps)
  }

  /// All that changes from step to step.
  private var state: [(name: String, values: Storage)] {
    [("values", space.values), ("velocity", optimizer.velocity)] + (learning?.state ?? [])
      + (mean.map { [("mean", $0)] } ?? [])
  }
}

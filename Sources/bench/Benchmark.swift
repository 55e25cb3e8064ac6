import Stages

/// One thing that `bench` times.
struct Benchmark: Sendable {
  /// What stands on the command line.
  let name: String
  /// What stands after the name there.
  let operands: String
  /// What a run does and what its items are, without a full stop.
  let summary: String
  let run: @Sendable (Bench, Session) throws -> Measurement

  init(
    _ name: String, files operands: String = "", _ summary: String,
    _ run: @escaping @Sendable (Bench, Session) throws -> Measurement
  ) {
    (self.name, self.operands, self.summary, self.run) = (name, operands, summary, run)
  }
}

extension Bench {
  /// Everything that can be timed, as the help lists it.
  static let benchmarks: [Benchmark] = Array(
    [
      machine, clustering, streams, pictures, matrixVectors, layers, networks, diffusion, checkpoints, drawings,
      languageModels,
    ].joined())
}

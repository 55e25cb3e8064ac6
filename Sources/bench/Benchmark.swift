import Stages

/// A benchmark of `bench`.
struct Benchmark: Sendable {
  /// The name on the command line.
  let name: String
  /// The operands after the name.
  let operands: String
  /// What a run does and what its items are, without a period.
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
  /// All benchmarks, in the order of the help.
  static let benchmarks: [Benchmark] = Array(
    [
      machine, clustering, streams, pictures, matrixVectors, layers, networks, matching, diffusion, checkpoints,
      transformers, drawings, languageModels,
    ].joined())
}

import Diffusion
import JSON
import Kernels
import Models
import Networks
import Stages
import Threads
import Training
import Weights

extension Bench {
  static let transformers = [
    Benchmark("dit-step", "DiT-XL/2, guided, on a latent of --size 32 unless given; latents") { try $0.ditStep($1) },
    Benchmark(
      "dit-train",
      "a step of Minimax's fine-tuning of it (DiffFit, AdamW, average) on 2 latents unless --batch says otherwise; latents"
    ) { try $0.ditTraining($1) },
  ]

  /// facebook/DiT-XL-2-256.
  private static func published() throws(WeightsError) -> DiTConfiguration {
    try DiTConfiguration(
      ModelConfiguration(
        named: "DiT-XL/2",
        JSONObject([
          ("norm_type", .string("ada_norm_zero")), ("activation_fn", .string("gelu-approximate")),
          ("out_channels", .int(8)),
        ])))
  }

  /// One call for `--batch` latents with and without class.
  private func ditStep(_ session: Session) throws -> Measurement {
    var table = ParameterTable()
    let model = DiT(try Self.published(), &table)
    let tape = try tape(table, session)
    let (n, side) = (batch ?? 1, side ?? 32)
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    let latents = tape().input(Shape(2 * n, side, side, 4))
    fill(latents, &generator)
    let classes = (0..<2 * n).map { $0 < n ? 17 : 1000 }
    var measurement = Measurement("dit-step", threads: session.threads, items: Double(n))
    measurement.measure(runs: runs) {
      _ = model(latents, times: Array(repeating: 500, count: 2 * n), classes: classes, tape())
    }
    return measurement
  }

  private func ditTraining(_ session: Session) throws -> Measurement {
    var table = ParameterTable(training: DiT.isTrainedByDiffFit)
    let model = DiT(try Self.published(), isTied: true, hasScales: true, &table)
    let (parameters, pool) = (table.parameters(), WorkerPool(threads: session.threads))
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    model.initialize(parameters, &generator)
    var settings = TrainingState.Settings()
    (settings.rate, settings.weightDecay, settings.maximumNorm) = (1e-3, 0, 1e9)
    settings.averagingIsConstant = true
    let schedule = NoiseSchedule(betas: (0..<1000).map { 1e-4 + (0.02 - 1e-4) * Double($0) / 999 })
    let trainer = DiTTrainer(
      model, TrainingState(parameters, settings, pool: pool), schedule, isFrugal: false, pool: pool)
    let (n, side) = (batch ?? 2, side ?? 32)
    func normals() -> [[Float]] { (0..<n).map { _ in (0..<4 * side * side).map { _ in Float(generator.normal()) } } }
    let latents = normals()
    let times = (0..<n).map { 1000 * $0 / n + 100 }
    var measurement = Measurement("dit-train", threads: session.threads, items: Double(n))
    measurement.measure(runs: runs) {
      _ = trainer.collect(
        .init(
          latents: latents, noise: normals(), times: times, classes: Array(0..<n),
          drops: Array(repeating: false, count: n)),
        height: side, width: side)
      trainer.state.step()
    }
    return measurement
  }
}

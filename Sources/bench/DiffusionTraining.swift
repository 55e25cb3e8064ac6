import Diffusion
import Kernels
import Models
import Networks
import Stages
import Threads
import Training
import Weights

extension Bench {
  static let diffusion = [
    Benchmark(
      "tiny-diffusion-train", files: "FOLDER", "a training step of the UNet that FOLDER/config.json describes; images"
    ) {
      try $0.diffusionTraining($1)
    }
  ]

  /// Loss, gradients, clipping and AdamW for latents of the model's size and texts of 77 tokens.
  private func diffusionTraining(_ session: Session) throws -> Measurement {
    guard session.operands.count == 2 else {
      throw StageError(.usage, "tiny-diffusion-train needs a FOLDER with the config.json of a UNet")
    }
    var table = ParameterTable()
    let model = try UNet(ModelConfiguration(folder: session.operands[1]), &table)
    let pool = WorkerPool(threads: session.threads)
    let parameters = table.parameters()
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    parameters.initialize(&generator)
    var settings = TrainingState.Settings()
    (settings.rate, settings.averaging) = (1e-4, nil)
    let schedule = NoiseSchedule(betas: (0..<1000).map { 0.0001 + 0.02 * Double($0) / 1000 })
    let trainer = DenoisingTrainer(
      model, TrainingState(parameters, settings, pool: pool), schedule, isFrugal: false, pool: pool)
    let (n, side) = (batch ?? 64, side ?? model.configuration.sampleSides.height)
    let (area, width) = (model.configuration.latentChannels * side * side, 77 * model.configuration.contextWidth)
    func normals(_ count: Int) -> [[Float]] {
      (0..<n).map { _ in (0..<count).map { _ in Float(generator.normal()) } }
    }
    let (latents, texts) = (normals(area), normals(width))
    var measurement = Measurement("tiny-diffusion-train", threads: session.threads, items: Double(n))
    measurement.measure(runs: runs) {
      let noise = normals(area)
      _ = trainer.collect(
        .init(latents: latents, noise: noise, times: (0..<n).map { $0 * 1000 / n }, texts: texts), height: side,
        width: side)
      trainer.state.step()
    }
    return measurement
  }
}

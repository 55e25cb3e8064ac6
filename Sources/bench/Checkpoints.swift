import Kernels
import Models
import Networks
import Options
import Stages
import Threads
import Weights

extension Bench {
  static let checkpoints = [
    Benchmark("clip-l14-image", "CLIP ViT-L/14 on 8 images unless --batch says otherwise; images") {
      try $0.clip("clip-l14-image", $1)
    },
    Benchmark("clip-b32-image", "CLIP ViT-B/32, the same; images") { try $0.clip("clip-b32-image", $1) },
    Benchmark("clip-text", "the text encoder of CLIP ViT-L/14 on 8 texts of 77 tokens; texts") {
      try $0.clip("clip-text", $1)
    },
    Benchmark("vae-encode", "Stable Diffusion's encoder on an image of --size, 512 unless given; images") {
      try $0.autoencoder("vae-encode", $1)
    },
    Benchmark("vae-decode", "its decoder; images") { try $0.autoencoder("vae-decode", $1) },
    Benchmark(
      "unet-step", "Stable Diffusion 1.5's UNet, guided, on a latent of --size 64 unless given; latents"
    ) { try $0.unetStep($1) },
    Benchmark("unet-train", "a training step of it (SGD) on a latent of --size 32 unless given; latents") {
      try $0.unetTraining($1)
    },
  ]

  /// The tape of a network in inference: random weights, a warm arena, and prepared filters as far as `--memory`
  /// allows.
  func tape(_ table: ParameterTable, _ session: Session) throws -> () -> Tape {
    let parameters = try table.parameters(from: RandomWeights(table))
    parameters.preparationLimit = suite.memory.bytes / 3 / MemoryLayout<Float>.stride
    let (arena, pool) = (Arena(), WorkerPool(threads: session.threads))
    return { Tape(parameters, purpose: .evaluation, arena: arena, pool: pool) }
  }

  func fill(_ tensor: Tensor, _ generator: inout SeededGenerator) {
    for index in 0..<tensor.shape.count { tensor.block.pointer[index] = Float(generator.normal()) }
  }

  private func clip(_ name: String, _ session: Session) throws -> Measurement {
    var table = ParameterTable()
    let file = name == "clip-b32-image" ? PublishedShapes.clipB32 : PublishedShapes.clipL14
    let model = try CLIPModel(file, &table)
    let tape = try tape(table, session)
    let n = batch ?? 8
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    let side = model.vision.configuration.size
    let images = tape().input(Shape(n, side, side, 3))
    fill(images, &generator)
    let ids = (0..<n).map { text in [49_406] + (0..<75).map { 1000 + 17 * $0 + text } + [49_407] }
    var measurement = Measurement(name, threads: session.threads, items: Double(n))
    measurement.measure(runs: runs) {
      _ = name == "clip-text" ? model.textFeatures(ids, tape()) : model.imageFeatures(images, .standard, tape())
    }
    return measurement
  }

  private func autoencoder(_ name: String, _ session: Session) throws -> Measurement {
    var table = ParameterTable()
    let model = try Autoencoder(PublishedShapes.autoencoder, &table)
    let side = side ?? 512
    guard side % model.configuration.reduction == 0 else {
      throw StageError(.usage, "--size \(side): a multiple of \(model.configuration.reduction) is needed")
    }
    let tape = try tape(table, session)
    let (n, latent) = (batch ?? 1, side / model.configuration.reduction)
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    let isEncoding = name == "vae-encode"
    let input = tape().input(isEncoding ? Shape(n, side, side, 3) : Shape(n, latent, latent, 4))
    fill(input, &generator)
    var measurement = Measurement(name, threads: session.threads, items: Double(n))
    measurement.measure(runs: runs) {
      _ = isEncoding ? model.moments(input, tape()) : model.decode(input, tape())
    }
    return measurement
  }

  /// One UNet call for `--batch` latents with and without text; keys and values of the text are cached by an earlier
  /// call.
  private func unetStep(_ session: Session) throws -> Measurement {
    var table = ParameterTable()
    let model = try UNet(PublishedShapes.unet, &table)
    let side = try latentSide(model, usual: 64)
    let tape = try tape(table, session)
    let n = batch ?? 1
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    let (latents, tokens) = (tape().input(Shape(2 * n, side, side, 4)), tape().input(Shape(2 * n, 1, 77, 768)))
    fill(latents, &generator)
    fill(tokens, &generator)
    let text = TextContext(tokens)
    var measurement = Measurement("unet-step", threads: session.threads, items: Double(n))
    measurement.measure(runs: runs) {
      _ = model(latents, times: Array(repeating: 500, count: 2 * n), text: text, tape())
    }
    return measurement
  }

  /// One training step: squared error of the predicted noise, gradients, plain gradient descent.
  private func unetTraining(_ session: Session) throws -> Measurement {
    var table = ParameterTable()
    let model = try UNet(PublishedShapes.unet, &table)
    let side = try latentSide(model, usual: 32)
    let (parameters, n) = (table.parameters(), batch ?? 1)
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    parameters.initialize(&generator)
    let (arena, pool) = (Arena(), WorkerPool(threads: session.threads))
    let inputs = Tape(parameters, purpose: .training, arena: arena, pool: pool)
    let (latents, tokens) = (inputs.input(Shape(n, side, side, 4)), inputs.input(Shape(n, 1, 77, 768)))
    fill(latents, &generator)
    fill(tokens, &generator)
    let noise = (0..<latents.shape.count).map { _ in Float(generator.normal()) }
    let rate: Float = 1e-5
    var measurement = Measurement("unet-train", threads: session.threads, items: Double(n))
    measurement.measure(runs: runs) {
      parameters.clearGradients()
      let tape = Tape(parameters, purpose: .training, arena: arena, pool: pool)
      let output = model(latents, times: Array(repeating: 500, count: n), text: TextContext(tokens), tape)
      let slope = arena.block(noise.count)
      for (index, value) in noise.enumerated() {
        slope.pointer[index] = 2 / Float(noise.count) * (output.block.pointer[index] - value)
      }
      tape.backward(from: output, gradient: slope)
      let (values, gradients, count) = (
        parameters.values.pointer, parameters.gradients.pointer, parameters.trainedCount
      )
      let part = 1 << 20
      pool.forEach((count + part - 1) / part) { index in
        for place in index * part..<min(count, (index + 1) * part) { values[place] -= rate * gradients[place] }
      }
    }
    return measurement
  }

  private func latentSide(_ model: UNet, usual: Int) throws(StageError) -> Int {
    let (side, step) = (side ?? usual, 1 << (model.configuration.channels.count - 1))
    guard side % step == 0 else { throw StageError(.usage, "--size \(side): a multiple of \(step) is needed") }
    return side
  }
}

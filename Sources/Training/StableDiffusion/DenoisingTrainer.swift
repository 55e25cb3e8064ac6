public import Diffusion
import Kernels
public import Models
import Networks
public import Threads

/// Trains a UNet to tell the noise in noisy latents, after a text: mean squared error over all values.
///
/// Rombach et al. 2022; the loss of diffusers' `train_text_to_image.py` without its options.
public final class DenoisingTrainer {
  /// What a batch is made of, image by image.
  public struct Batch {
    /// Latents times the scaling factor, [n][c·h·w].
    public var latents: [[Float]]
    /// Normal noise of the same form.
    public var noise: [[Float]]
    /// Times in training, [n].
    public var times: [Int]
    /// The encoded captions, [n][s·e].
    public var texts: [[Float]]

    /// Describes a batch.
    public init(latents: [[Float]], noise: [[Float]], times: [Int], texts: [[Float]]) {
      (self.latents, self.noise, self.times, self.texts) = (latents, noise, times, texts)
    }
  }

  public let state: TrainingState
  private let model: UNet
  private let schedule: NoiseSchedule
  private let isFrugal: Bool
  private let arena = Arena()
  private let pool: WorkerPool

  /// `isFrugal`: the UNet's blocks are computed again on the way back instead of being remembered.
  public init(_ model: UNet, _ state: TrainingState, _ schedule: NoiseSchedule, isFrugal: Bool, pool: WorkerPool) {
    self.model = model
    self.state = state
    self.schedule = schedule
    self.isFrugal = isFrugal
    self.pool = pool
    state.parameters.clearGradients()
  }

  /// Times in training.
  public var times: Int { schedule.count }

  /// The loss of a batch of latents of h × w pixels; its gradients are added to those collected so far.
  public func collect(_ batch: Batch, height: Int, width: Int) -> Double {
    let tape = Tape(state.parameters, purpose: .training, arena: arena, pool: pool)
    let (n, area, c) = (batch.latents.count, height * width, model.configuration.latentChannels)
    let input = tape.input(Shape(n, height, width, c))
    var wanted: [[Float]] = []
    for index in 0..<n {
      let (clean, noise, time) = (batch.latents[index], batch.noise[index], batch.times[index])
      wanted.append(schedule.target(clean, noise: noise, at: time))
      let noisy = schedule.noisy(clean, noise: noise, at: time)
      input.setPlanes(noisy, ofImage: index)
    }
    let e = model.configuration.contextWidth
    let tokens = tape.input(Shape(n, 1, batch.texts[0].count / e, e))
    for (index, text) in batch.texts.enumerated() {
      for (place, value) in text.enumerated() { tokens.block.pointer[index * text.count + place] = value }
    }
    let output = model(
      input, times: batch.times.map { Float($0) }, text: TextContext(tokens), isFrugal: isFrugal, tape)
    let gradient = arena.block(output.shape.count)
    let factor = 2 / Float(output.shape.count)
    var squares = 0.0
    for index in 0..<n {
      let difference = zip(output.planes(ofImage: index), wanted[index]).map { $0 - $1 }
      for value in difference { squares += Double(value) * Double(value) }
      interleave(difference.map { factor * $0 }, channels: c, into: gradient.pointer + index * area * c)
    }
    tape.backward(from: output, gradient: gradient)
    return squares / Double(output.shape.count)
  }
}

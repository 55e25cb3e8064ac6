public import Diffusion
import Kernels
public import Models
import Networks
public import Threads

/// Trains a DiT: squared error of the predicted noise, the variational bound of its variances, and Minimax's criteria.
///
/// Peebles & Xie 2023 and Gu et al. 2024; `training_losses` of their gaussian_diffusion.py with a learned range of
/// variances, whose bound has weight 1.
public final class DiTTrainer {
  /// The inputs of a batch, one of each per image.
  public struct Batch {
    /// Latents times the scaling factor, [n][c·h·w].
    public var latents: [[Float]]
    /// Normal noise of the same shape.
    public var noise: [[Float]]
    /// Timesteps, [n].
    public var times: [Int]
    /// The classes, [n].
    public var classes: [Int]
    /// Whether the model is not told the class, [n].
    public var drops: [Bool]

    /// Makes a batch.
    public init(latents: [[Float]], noise: [[Float]], times: [Int], classes: [Int], drops: [Bool]) {
      (self.latents, self.noise, self.times, self.classes, self.drops) = (latents, noise, times, classes, drops)
    }
  }

  /// The terms of a loss, their sum.
  public struct Loss: Sendable {
    /// The mean squared error of the noise.
    public var squares = 0.0
    /// The variational bound, in bits per value; 0 of a model without variances.
    public var bound = 0.0
    /// The weighted criteria of Minimax: representativeness and diversity.
    public var real = 0.0
    public var diverse = 0.0

    public var total: Double { squares + bound + real + diverse }
  }

  public let state: TrainingState
  /// Nil for none.
  public let criteria: MinimaxCriteria?
  private let model: DiT
  private let schedule: NoiseSchedule
  private let bound: VariationalBound
  private let isFrugal: Bool
  private let arena = Arena()
  private let pool: WorkerPool

  /// `schedule`: of predictions of noise; `isFrugal`: activations of blocks are recomputed in the backward pass.
  public init(
    _ model: DiT, _ state: TrainingState, _ schedule: NoiseSchedule, _ criteria: MinimaxCriteria? = nil, isFrugal: Bool,
    pool: WorkerPool
  ) {
    precondition(schedule.prediction == .epsilon, "DiTTrainer: \(schedule.prediction)")
    (self.model, self.state, self.schedule, self.criteria) = (model, state, schedule, criteria)
    (self.isFrugal, self.pool) = (isFrugal, pool)
    bound = VariationalBound(schedule)
    state.parameters.clearGradients()
  }

  /// Number of timesteps.
  public var times: Int { schedule.count }

  /// The loss of a batch of latents of h × w pixels; accumulates its gradients.
  public func collect(_ batch: Batch, height: Int, width: Int) -> Loss {
    let tape = Tape(state.parameters, purpose: .training, arena: arena, pool: pool)
    let (n, c) = (batch.latents.count, model.configuration)
    let input = tape.input(Shape(n, height, width, c.latentChannels))
    let noisy = (0..<n).map { schedule.noisy(batch.latents[$0], noise: batch.noise[$0], at: batch.times[$0]) }
    for index in 0..<n { input.setPlanes(noisy[index], ofImage: index) }
    let told = zip(batch.classes, batch.drops).map { $1 ? c.classes : $0 }
    let output = model(input, times: batch.times.map { Float($0) }, classes: told, isFrugal: isFrugal, tape)
    var loss = Loss()
    let slopes = slopes(batch, noisy, (0..<n).map { output.planes(ofImage: $0) }, &loss)
    let gradient = arena.block(output.shape.count)
    for (index, slope) in slopes.enumerated() {
      interleave(slope, channels: c.outputChannels, into: gradient.pointer + index * slope.count)
    }
    tape.backward(from: output, gradient: gradient)
    return loss
  }

  /// Adds up the terms for answers [n][z or 2z planes]; returns the slopes for these.
  private func slopes(
    _ batch: Batch, _ noisy: [[Float]], _ answers: [[Float]], _ loss: inout Loss
  ) -> [[Float]] {
    let (n, count) = (noisy.count, noisy.first?.count ?? 0)
    var slopes: [[Float]] = []
    var predicted: [[Float]] = []
    for index in 0..<n {
      let (answer, noise, time) = (answers[index], batch.noise[index], batch.times[index])
      let told = Array(answer.prefix(count))
      predicted.append(schedule.clean(noisy[index], noise: told, at: time))
      var squares = 0.0
      var slope = [Float](repeating: 0, count: answer.count)
      for place in 0..<count {
        let difference = told[place] - noise[place]
        squares += Double(difference) * Double(difference)
        slope[place] = 2 * difference / Float(n * count)
      }
      loss.squares += squares / Double(n * count)
      if answer.count > count {
        let found = bound.bits(
          clean: batch.latents[index], predicted: predicted[index], range: Array(answer.suffix(count)), at: time)
        loss.bound += found.mean / Double(n)
        for place in 0..<count { slope[count + place] = found.slopes[place] / Float(n) }
      }
      slopes.append(slope)
    }
    guard let criteria else { return slopes }
    let found = criteria.collect(real: batch.latents, predicted: predicted, classes: batch.classes)
    (loss.real, loss.diverse) = (found.real, found.diverse)
    for index in 0..<n {
      // x̂ falls by √(1/ᾱ − 1) for each unit of noise.
      let level = schedule.alphaBar[batch.times[index]]
      let factor = -Float((1 / level - 1).squareRoot())
      for place in 0..<count { slopes[index][place] += factor * found.slopes[index][place] }
    }
    return slopes
  }
}

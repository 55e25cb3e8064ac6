import Kernels

/// All random values of a training run, batch by batch.
struct TrainingDraws {
  /// Those of one batch.
  struct Batch {
    let indices: [Int]
    let flips: [Bool]
    let texts: [TrainingText]
    /// Noise to sample latents from their posteriors, [n][c·h·w].
    let posterior: [[Float]]
    let noise: [[Float]]
    let times: [Int]
  }

  private var order: EpochOrder
  private let seed: UInt64
  private let flips: Bool
  private let shares: (empty: Double, className: Double)
  private let torch: TorchDraws?

  /// `emptyShare`: the share of empty texts; nil for that of the settings.
  init(_ settings: StableDiffusionTraining.Settings, count: Int, emptyShare: Double? = nil) {
    seed = settings.seed
    let torch = settings.drawsAsTorch ? TorchDraws(seed: seed) : nil
    self.torch = torch
    flips = settings.flips
    shares = (emptyShare ?? settings.emptyShare, settings.classShare)
    order = EpochOrder(
      count: count, batch: settings.batch, seed: seed, dropsLast: settings.dropsLast,
      permutation: torch.map { draws in { draws.generator.permutation(count) } })
  }

  /// The random values of a batch, counted from 0; with PyTorch's generator in the order permutation, mirroring,
  /// posteriors, noise, timesteps.
  mutating func batch(_ number: Int, latent: [Int], times: Int) -> Batch {
    let indices = order.batch(number)
    let (n, size) = (indices.count, latent.reduce(1, *))
    // A stream of its own, so that the shares do not change the other draws.
    var lots = SeededGenerator(seed: seed, stream: 0x7465_7874).split(UInt64(number))
    let texts = indices.map { _ in
      TrainingText(emptyShare: shares.empty, classShare: shares.className, &lots)
    }
    if let torch {
      let mirrored = flips ? torch.generator.uniform(n).map { $0 < 0.5 } : Array(repeating: false, count: n)
      let posterior = rows(torch.generator.normals(n * size), size)
      let noise = rows(torch.generator.normals(n * size), size)
      return Batch(
        indices: indices, flips: mirrored, texts: texts, posterior: posterior, noise: noise,
        times: torch.generator.integers(n, below: times))
    }
    var generator = SeededGenerator(seed: seed, stream: 0x6472_6177).split(UInt64(number))
    let mirrored = indices.map { _ in flips && generator.uniform() < 0.5 }
    let posterior = indices.map { _ in (0..<size).map { _ in Float(generator.normal()) } }
    let noise = indices.map { _ in (0..<size).map { _ in Float(generator.normal()) } }
    return Batch(
      indices: indices, flips: mirrored, texts: texts, posterior: posterior, noise: noise,
      times: indices.map { _ in generator.index(below: times) })
  }

  private func rows(_ values: [Float], _ size: Int) -> [[Float]] {
    stride(from: 0, to: values.count, by: size).map { Array(values[$0..<$0 + size]) }
  }
}

/// PyTorch's generator, shared by the order of the samples and the other draws.
private final class TorchDraws {
  var generator: TorchGenerator

  init(seed: UInt64) { generator = TorchGenerator(seed: seed) }
}

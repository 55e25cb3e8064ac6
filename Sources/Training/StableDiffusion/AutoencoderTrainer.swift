import Glibc
import Kernels
public import Models
import Networks
public import Threads

/// Trains an autoencoder on the squared error of the reconstruction plus a small KL term.
///
/// The Kullback-Leibler divergence is that of the posterior from a standard normal distribution (Kingma & Welling
/// 2014); this is the loss of Rombach et al. 2022 without the discriminator and the perceptual part.
public final class AutoencoderTrainer {
  public let state: TrainingState
  private let model: Autoencoder
  /// Weight of the KL term, per latent value.
  private let divergence: Float
  private let arena = Arena()
  private let pool: WorkerPool

  public init(_ model: Autoencoder, _ state: TrainingState, divergence: Float = 1e-6, pool: WorkerPool) {
    self.model = model
    self.state = state
    self.divergence = divergence
    self.pool = pool
    state.parameters.clearGradients()
  }

  /// The squared error of a batch of images [n][h·w·c] in −1 … 1; accumulates the gradients of the loss.
  ///
  /// `noise`: normal noise [n][z·(h/f)·(w/f)].
  public func collect(images: [[Float]], noise: [[Float]], height: Int, width: Int) -> Double {
    let (n, c, z) = (images.count, model.configuration.imageChannels, model.configuration.latentChannels)
    let encoding = Tape(state.parameters, purpose: .training, arena: arena, pool: pool)
    let input = encoding.input(Shape(n, height, width, c))
    for (index, image) in images.enumerated() {
      for (place, value) in image.enumerated() { input.block.pointer[index * image.count + place] = value }
    }
    let moments = model.moments(input, encoding)
    let rows = moments.shape.rows
    // Latents are sampled outside the tapes, so gradients are passed from the decoder to the encoder by hand.
    let decoding = Tape(state.parameters, purpose: .training, arena: arena, pool: pool)
    let latents = decoding.variable(moments.shape.with(channels: z))
    let area = moments.shape.pixels
    for row in 0..<rows {
      let (source, target) = (moments.block.pointer + row * 2 * z, latents.block.pointer + row * z)
      for channel in 0..<z {
        let deviation = exp(0.5 * min(20, max(-30, source[z + channel])))
        target[channel] = source[channel] + deviation * noise[row / area][channel * area + row % area]
      }
    }
    let output = model.decode(latents, decoding)
    let gradient = arena.block(output.shape.count)
    let factor = 2 / Float(output.shape.count)
    var squares = 0.0
    for place in 0..<output.shape.count {
      let difference = output.block.pointer[place] - input.block.pointer[place]
      squares += Double(difference) * Double(difference)
      gradient.pointer[place] = factor * difference
    }
    decoding.backward(from: output, gradient: gradient)
    guard let slope = latents.gradient?.take() else { return .nan }
    let back = arena.block(moments.shape.count)
    let weight = divergence / Float(rows * z)
    for row in 0..<rows {
      let (source, target) = (moments.block.pointer + row * 2 * z, back.pointer + row * 2 * z)
      for channel in 0..<z {
        let (mean, logVariance) = (source[channel], source[z + channel])
        let d = slope.pointer[row * z + channel]
        let fresh = noise[row / area][channel * area + row % area]
        let isFree = logVariance > -30 && logVariance < 20
        target[channel] = d + weight * mean
        target[z + channel] =
          isFree ? 0.5 * d * fresh * exp(0.5 * logVariance) + 0.5 * weight * (exp(logVariance) - 1) : 0
      }
    }
    encoding.backward(from: moments, gradient: back)
    return squares / Double(output.shape.count)
  }
}

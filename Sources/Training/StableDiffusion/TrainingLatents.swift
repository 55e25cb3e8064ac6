import Images
import Models

/// The latents of a run's images, drawn anew from their posteriors each time.
struct TrainingLatents {
  /// What the autoencoder answers for images and, after these, their mirror images.
  private struct Encoder {
    let codec: LatentCodec
    let images: TrainingImages
    let size: Int
    let filter: ResamplingFilter

    func moments(_ indices: [Int]) throws -> [[Float]] {
      let fitted = try indices.map { index in
        let image = TrainingImage.fitted(try images.image(index % images.count), size: size, filter: filter)
        return index < images.count ? image : TrainingImage.mirrored(image)
      }
      return codec.moments(fitted)
    }
  }

  private let encoder: Encoder
  private var cache: MomentCache

  /// `size`: side of the images in pixels; `flips`: whether mirror images are asked for; `bytes`: memory for what the
  /// autoencoder answers.
  init(
    _ codec: LatentCodec, _ images: TrainingImages, size: Int, filter: ResamplingFilter, flips: Bool, bytes: Int
  ) {
    encoder = Encoder(codec: codec, images: images, size: size, filter: filter)
    let values = codec.latentShape(height: size, width: size).reduce(1, *)
    cache = MomentCache(
      count: images.count * (flips ? 2 : 1), bytesEach: 2 * values * MemoryLayout<Float>.stride, limit: bytes)
  }

  /// The latents of a batch, [n][c·h·w], times the scaling factor.
  ///
  /// - Throws: what reading images throws.
  mutating func drawn(_ draw: TrainingDraws.Batch) throws -> [[Float]] {
    let count = encoder.images.count
    let wanted = zip(draw.indices, draw.flips).map { $1 ? $0 + count : $0 }
    let moments = try cache.moments(wanted, encoder.moments)
    return draw.posterior.indices.map { encoder.codec.latent(moments: moments[$0], noise: draw.posterior[$0]) }
  }
}

import Glibc
public import Images
import Kernels
public import Networks
public import Threads
public import Weights

/// An autoencoder checkpoint that encodes images to latents and decodes them.
///
/// Latents are [c, h, w] as in records, times the scaling factor. The result for an image is independent of the rest of
/// the batch. Not thread-safe.
public final class LatentCodec {
  public let configuration: AutoencoderConfiguration
  public let identity: WeightsIdentity
  package let model: Autoencoder
  package let parameters: Parameters
  package let arena: Arena
  package let pool: WorkerPool

  /// Opens a folder with `config.json` and weights, or a pipeline's folder with such a folder `vae`.
  ///
  /// `cacheBytes`: memory for filters prepared for the kernels; `arena` may be shared with a model that never runs at
  /// the same time.
  ///
  /// - Throws: `WeightsError`.
  public init(folder: String, cacheBytes: Int, arena: Arena = Arena(), pool: WorkerPool) throws(WeightsError) {
    let folder = Checkpoint.component("vae", in: folder)
    let file = try ModelConfiguration(folder: folder)
    var table = ParameterTable()
    model = try Autoencoder(file, &table)
    configuration = model.configuration
    let source = try Checkpoint(folder: folder)
    parameters = try table.parameters(from: source, alternatives: Autoencoder.alternatives)
    identity = WeightsIdentity(of: source)
    parameters.preparationLimit = cacheBytes / MemoryLayout<Float>.stride
    self.arena = arena
    self.pool = pool
  }

  /// Channels, rows and columns of the latents of images of a size.
  public func latentShape(height: Int, width: Int) -> [Int] {
    [configuration.latentChannels, height / configuration.reduction, width / configuration.reduction]
  }

  /// Latents of images of one size, whose sides are multiples of the reduction.
  ///
  /// `noise` returns one image's normal noise, to sample the posterior; without it the latent is the posterior's mean.
  public func encode(_ images: [PixelImage], noise: ((Int) -> [Float])? = nil) -> [[Float]] {
    moments(images).enumerated().map { latent(moments: $1, noise: noise?($0)) }
  }

  /// Means and log variances of the latents of images, [2c, h, w] each, not scaled.
  public func moments(_ images: [PixelImage]) -> [[Float]] {
    let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
    let (height, width, c) = (images[0].height, images[0].width, configuration.imageChannels)
    let input = tape.input(Shape(images.count, height, width, c))
    let pointer = input.block.pointer
    pool.forEach(images.count) { index in
      let image = images[index].converted(toChannels: c)
      precondition(image.height == height && image.width == width)
      let target = pointer + index * image.pixels.count
      for (place, value) in image.pixels.enumerated() { target[place] = Float(value) / 255 * 2 - 1 }
    }
    let output = model.moments(input, tape)
    return images.indices.map { output.planes(ofImage: $0) }
  }

  /// A latent times the scaling factor, [c, h, w]: the mean or, with noise of that shape, a sample of the posterior.
  public func latent(moments: [Float], noise: [Float]?) -> [Float] {
    let count = moments.count / 2
    return (0..<count).map { place in
      let fresh = noise.map { exp(0.5 * min(20, max(-30, moments[count + place]))) * $0[place] } ?? 0
      return (moments[place] + fresh) * configuration.scalingFactor
    }
  }

  /// Images decoded from latents of one size, [c, h, w] each.
  public func decode(_ latents: [[Float]], height: Int, width: Int) -> [PixelImage] {
    let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
    let input = tape.input(Shape(latents.count, height, width, configuration.latentChannels))
    for (index, latent) in latents.enumerated() {
      input.setPlanes(latent.map { $0 / configuration.scalingFactor }, ofImage: index)
    }
    let output = model.decode(input, tape)
    let (rows, columns, c) = (output.shape.height, output.shape.width, output.shape.channels)
    let size = rows * columns * c
    return latents.indices.map { index in
      let source = output.block.pointer + index * size
      let pixels = (0..<size).map { place in
        let value = min(1, max(0, source[place] / 2 + 0.5)) * 255
        return UInt8(value.isNaN ? 0 : value.rounded(.toNearestOrEven))
      }
      return PixelImage(width: columns, height: rows, channels: c, pixels: pixels)
    }
  }
}

import Glibc
public import Images
import Networks
import Tensors
public import Threads
public import Weights

/// An autoencoder checkpoint that turns images into latents and back.
///
/// Latents are [c, h, w] as records have them, times the scaling factor. What comes out for an image does not depend on
/// what else is in its batch. For one thread at a time.
public final class LatentCodec {
  public let configuration: AutoencoderConfiguration
  /// Pixels per side that the model was trained on.
  public let sampleSize: Int
  private let model: Autoencoder
  private let parameters: Parameters
  private let arena = Arena()
  private let pool: WorkerPool

  /// Opens a folder with `config.json` and weights, or a pipeline's folder with such a folder `vae`.
  ///
  /// `cacheBytes` may be used for filters in the form that kernels read.
  ///
  /// - Throws: `WeightsError`.
  public init(folder: String, cacheBytes: Int, pool: WorkerPool) throws(WeightsError) {
    let folder = Checkpoint.component("vae", in: folder)
    let file = try ModelConfiguration(folder: folder)
    var table = ParameterTable()
    model = try Autoencoder(file, &table)
    configuration = model.configuration
    sampleSize = try file.ints("sample_size", count: 1, default: [512])[0]
    parameters = try table.parameters(from: Checkpoint(folder: folder), alternatives: Autoencoder.alternatives)
    parameters.preparationLimit = cacheBytes / MemoryLayout<Float>.stride
    self.pool = pool
  }

  /// Channels, rows and columns of the latents of images of a size.
  public func latentShape(height: Int, width: Int) -> [Int] {
    [configuration.latentChannels, height / configuration.reduction, width / configuration.reduction]
  }

  /// Latents of images of one size, whose sides are multiples of the reduction.
  ///
  /// `noise` gives one image's normal noise, to draw from the posterior; without it the latent is the posterior's mean.
  public func encode(_ images: [PixelImage], noise: ((Int) -> [Float])? = nil) -> [[Float]] {
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
    let moments = model.moments(input, tape)
    let (z, area, scale) = (configuration.latentChannels, moments.shape.pixels, configuration.scalingFactor)
    return images.indices.map { index in
      let source = moments.block.pointer + index * area * 2 * z
      let fresh = noise?(index)
      var latent = [Float](repeating: 0, count: z * area)
      for channel in 0..<z {
        for pixel in 0..<area {
          var value = source[pixel * 2 * z + channel]
          if let fresh {
            let logVariance = min(20, max(-30, source[pixel * 2 * z + z + channel]))
            value += exp(0.5 * logVariance) * fresh[channel * area + pixel]
          }
          latent[channel * area + pixel] = (value - configuration.shiftFactor) * scale
        }
      }
      return latent
    }
  }

  /// Images of latents of one size, [c, h, w] each.
  public func decode(_ latents: [[Float]], height: Int, width: Int) -> [PixelImage] {
    let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
    let (z, area) = (configuration.latentChannels, height * width)
    let input = tape.input(Shape(latents.count, height, width, z))
    for (index, latent) in latents.enumerated() {
      let target = input.block.pointer + index * z * area
      for channel in 0..<z {
        for pixel in 0..<area {
          let value = latent[channel * area + pixel] / configuration.scalingFactor
          target[pixel * z + channel] = value + configuration.shiftFactor
        }
      }
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

import Evaluation
import Images
package import Kernels
package import Models
import Networks

/// Latents, [n, z, h, w] as in records, whose images an autoencoder decodes: gradients reach them through its decoder.
///
/// Source: Cazenavette et al. 2023, "Generalizing Dataset Distillation via Deep Generative Prior" (GLaD), arXiv
/// 2305.01649, with Stable Diffusion's decoder as the generator.
///
/// Memory: the decoder's activations of one group of images; they are computed once more for the gradient.
package final class LatentSpace: MatchingSpace {
  package let values: Storage
  private let codec: LatentCodec
  /// Of a latent.
  private let shape: (channels: Int, height: Int, width: Int)
  /// Of the images that networks see.
  private let size: (height: Int, width: Int, channels: Int)
  private let constants: Normalization.Constants
  private let count: Int
  private let isCentered: Bool

  /// The weights of red, green and blue in a gray image (ITU-R 601), as Pillow converts.
  private static let luminance: [Float] = [0.299, 0.587, 0.114]
  /// Latent pixels decoded together.
  private static let pixelsTogether = 1024

  /// `latents`: [z, h, w] each, times the scaling factor; `isCentered`: whether decoded images are cropped, or padded with
  /// black, to the size of the real ones, instead of being resized (bilinear).
  package init(
    _ latents: [[Float]], height: Int, width: Int, isCentered: Bool, _ codec: LatentCodec, for real: RealClasses
  ) {
    let z = codec.configuration.latentChannels
    (self.codec, count, shape, self.isCentered) = (codec, latents.count, (z, height, width), isCentered)
    size = (real.height, real.width, real.channels)
    constants = real.constants
    values = Storage(latents.flatMap { $0 })
    precondition(values.count == latents.count * z * height * width, "LatentSpace: latents of other sizes")
  }

  package func images() -> Storage {
    let images = Storage(count: count * size.height * size.width * size.channels)
    for place in 0..<images.count { images.pointer[place] = constants.shift[place % size.channels] }
    forEachGroup { group in
      let tape = Tape(codec.parameters, purpose: .evaluation, arena: codec.arena, pool: codec.pool)
      let decoded = decoded(group, tape.input(inputShape(group)), tape)
      forEachPixel(group, of: decoded.shape) { image, source in
        let tone = channel(of: decoded.block.pointer + source)
        for k in 0..<size.channels {
          let level = min(1, max(0, tone(k) / 2 + 0.5))
          images.pointer[image + k] = 255 * level * constants.scale[k] + constants.shift[k]
        }
      }
    }
    return images
  }

  package func gradient(ofImages gradient: Storage) -> Storage {
    let result = Storage(count: values.count)
    let (z, area) = (shape.channels, shape.height * shape.width)
    forEachGroup { group in
      let tape = Tape(codec.parameters, purpose: .training, arena: codec.arena, pool: codec.pool)
      let input = tape.variable(inputShape(group))
      let decoded = decoded(group, input, tape)
      let slopes = codec.arena.block(decoded.shape.count)
      slopes.pointer.update(repeating: 0, count: slopes.count)
      forEachPixel(group, of: decoded.shape) { image, source in
        let tone = channel(of: decoded.block.pointer + source)
        for k in 0..<size.channels where abs(tone(k)) <= 1 {
          add(gradient.pointer[image + k] * 127.5 * constants.scale[k], of: k, to: slopes.pointer + source)
        }
      }
      tape.backward(from: decoded, gradient: slopes)
      guard let back = input.gradient?.take() else { return }
      for index in 0..<group.count {
        let planes = planes(back.pointer + index * z * area, pixels: area, channels: z)
        for (place, slope) in planes.enumerated() {
          result.pointer[(group.lowerBound + index) * z * area + place] = slope / codec.configuration.scalingFactor
        }
      }
    }
    return result
  }

  package func restrict() {}

  private func inputShape(_ group: Range<Int>) -> Shape {
    Shape(group.count, shape.height, shape.width, shape.channels)
  }

  /// The images of a group, [n, h, w, c], about −1 … 1, at the size of the real ones unless they are centered.
  private func decoded(_ group: Range<Int>, _ input: Tensor, _ tape: Tape) -> Tensor {
    let count = shape.channels * shape.height * shape.width
    for index in 0..<group.count {
      let latent = values.pointer + (group.lowerBound + index) * count
      input.setPlanes((0..<count).map { latent[$0] / codec.configuration.scalingFactor }, ofImage: index)
    }
    let images = codec.model.decode(input, tape)
    guard !isCentered, (images.shape.height, images.shape.width) != (size.height, size.width) else { return images }
    return resizedBilinear(images, height: size.height, width: size.width, tape)
  }

  /// Calls `body` with each pixel of a group that was decoded: where its channels begin among all images, and among the
  /// group's decoded ones.
  private func forEachPixel(
    _ group: Range<Int>, of decoded: Shape, _ body: (_ image: Int, _ decoded: Int) -> Void
  ) {
    let (top, left) = ((decoded.height - size.height) / 2, (decoded.width - size.width) / 2)
    for (place, image) in group.enumerated() {
      for row in 0..<size.height {
        guard (0..<decoded.height).contains(row + top) else { continue }
        for column in 0..<size.width where (0..<decoded.width).contains(column + left) {
          let source = (place * decoded.height + row + top) * decoded.width + column + left
          body(((image * size.height + row) * size.width + column) * size.channels, source * decoded.channels)
        }
      }
    }
  }

  /// The value of a channel of the real images, from those of a decoded pixel.
  private func channel(of pixel: UnsafePointer<Float>) -> (Int) -> Float {
    let (from, to) = (codec.configuration.imageChannels, size.channels)
    if from == to { return { pixel[$0] } }
    if from == 1 { return { _ in pixel[0] } }
    return { _ in Self.luminance[0] * pixel[0] + Self.luminance[1] * pixel[1] + Self.luminance[2] * pixel[2] }
  }

  /// Adds the gradient of a channel of the real images to that of a decoded pixel: the transpose of `channel(of:)`.
  private func add(_ slope: Float, of channel: Int, to pixel: UnsafeMutablePointer<Float>) {
    let (from, to) = (codec.configuration.imageChannels, size.channels)
    if from == to {
      pixel[channel] += slope
    } else if from == 1 {
      pixel[0] += slope
    } else {
      for k in 0..<3 { pixel[k] += Self.luminance[k] * slope }
    }
  }

  private func forEachGroup(_ body: (Range<Int>) -> Void) {
    let most = max(1, Self.pixelsTogether / (shape.height * shape.width))
    for start in stride(from: 0, to: count, by: most) { body(start..<min(count, start + most)) }
  }
}

import Evaluation
import Foundation
import Images
import Kernels
import Matching
import Models
import TestSupport
import Testing
import Threads

/// The gradient of latents through the autoencoder's decoder, by the slope of the images along it.
@Suite struct LatentSpaceTests {
  private static let folder = "\(repository)/Sources/ShippedModels/fashion-mnist/pipeline"

  /// A space of three latents of 8×6 for images of a size, which the shipped decoder draws at 16×12.
  private func space(height: Int, width: Int, channels: Int, isCentered: Bool) throws -> LatentSpace {
    let codec = try LatentCodec(folder: Self.folder, cacheBytes: 1 << 20, pool: WorkerPool(threads: 1))
    let z = codec.configuration.latentChannels
    let real = try LabeledImages(
      pixels: [UInt8](repeating: 100, count: height * width * channels), labels: [0], height: height, width: width,
      channels: channels)
    let mean = [Double](repeating: 0.3, count: channels)
    let scaling = try #require(
      Normalization(named: "test", mean: mean, deviation: [Double](repeating: 0.35, count: channels)))
    let latents = (0..<3).map { hashed(UInt32(500 + $0), z * 48, 1) }
    return LatentSpace(
      latents, height: 8, width: 6, isCentered: isCentered, codec,
      for: try RealClasses(real, classes: ["a"], scaling))
  }

  // As decoded, resized down and up, cropped, padded; gray and color.
  @Test(arguments: [
    (16, 12, 3, false), (16, 12, 1, false), (13, 10, 1, false), (20, 17, 3, false), (13, 10, 1, true),
    (18, 14, 3, true),
  ])
  func `images change along the gradient as it says`(
    _ height: Int, _ width: Int, _ channels: Int, _ isCentered: Bool
  ) throws {
    let space = try space(height: height, width: width, channels: channels, isCentered: isCentered)
    let images = space.images()
    #expect(images.count == 3 * height * width * channels)
    let slopes = Storage(hashed(600, images.count, 1))
    let gradient = space.gradient(ofImages: slopes).values
    #expect(gradient.count == space.values.count)
    let error = slopeError(gradient, of: space.values.pointer) {
      zip(space.images().values, slopes.values).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    // Pixels at the ends of the range have a kink there.
    #expect(error < 2e-2, "\(error)")
  }
}

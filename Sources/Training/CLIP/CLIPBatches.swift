import Images
import Models
import Tokenizers

/// The batches of a training run: preprocessed images, and captions as token ids of one length.
struct CLIPBatches {
  /// Image-caption pairs.
  struct Batch {
    /// [n][size·size·3], normalized.
    let pixels: [[Float]]
    /// [n], padded to the longest of the batch.
    let ids: [[Int]]
  }

  private let images: TrainingImages
  private let tokenizer: CLIPTokenizer
  private let processor: ImageProcessor
  /// The greatest number of token ids, the end token included.
  private let length: Int
  private var order: EpochOrder

  /// - Throws: `TokenizerError`, `WeightsError` where the folder has no tokenizer or image processor of a CLIP.
  init(_ images: TrainingImages, of model: CLIPModel, folder: String, _ settings: CLIPTraining.Settings) throws {
    self.images = images
    tokenizer = try CLIPTokenizer(folder: folder)
    processor = try ImageProcessor(folder: folder, size: model.vision.configuration.size)
    length = min(model.text.configuration.positions, tokenizer.maximumLength)
    // The last batch of an epoch may be short. A batch needs two pairs, because one pair has nothing to be told apart
    // from.
    order = EpochOrder(
      count: images.count, batch: min(settings.batch, max(2, images.count)), seed: settings.seed)
  }

  var perEpoch: Int { order.batchesPerEpoch }

  /// A batch, counted from 0.
  mutating func batch(_ number: Int) throws -> Batch {
    let indices = order.batch(number)
    let pixels = try indices.map { index in
      let image = processor.fitted(try images.image(index))
      return [Float](unsafeUninitializedCapacity: image.pixels.count) { buffer, count in
        if let base = buffer.baseAddress { processor.normalize(image, into: base) }
        count = image.pixels.count
      }
    }
    var ids = indices.map { tokenizer.encodeTruncated(images.captions[$0], to: length) }
    let longest = ids.map(\.count).max() ?? 0
    for index in ids.indices {
      ids[index] += Array(repeating: tokenizer.padding, count: longest - ids[index].count)
    }
    return Batch(pixels: pixels, ids: ids)
  }
}

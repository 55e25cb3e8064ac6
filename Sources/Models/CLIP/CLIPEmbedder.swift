public import Images
import Networks
public import Threads
public import Tokenizers
public import Weights

/// A CLIP checkpoint that embeds images and texts in a common space.
///
/// The result for an image or text is independent of the rest of the batch. Not thread-safe.
public final class CLIPEmbedder {
  /// Side in pixels of the images that the model reads.
  public var imageSize: Int { model.vision.configuration.size }
  /// Components of a vector.
  public var size: Int { model.size }
  public let processor: ImageProcessor
  public let tokenizer: CLIPTokenizer
  public let identity: WeightsIdentity
  private let model: CLIPModel
  private let parameters: Parameters
  private let arena = Arena()
  private let pool: WorkerPool

  /// Opens a Hugging Face folder: `config.json`, weights, tokenizer and `preprocessor_config.json`.
  ///
  /// `library`: the library whose resizing is reproduced.
  ///
  /// - Throws: `WeightsError`, `TokenizerError`.
  public init(folder: String, library: ResamplingLibrary = .pillow13, pool: WorkerPool) throws {
    var table = ParameterTable()
    model = try CLIPModel(ModelConfiguration(folder: folder), &table)
    var processor = try ImageProcessor(folder: folder, size: model.vision.configuration.size)
    guard library.knows(processor.filter) else {
      throw WeightsError(
        .unsupported, folder,
        "resizes by \(processor.filter.rawValue), which \(library.rawValue) has not; leave out --fit own@torchvision")
    }
    processor.library = library
    self.processor = processor
    tokenizer = try CLIPTokenizer(folder: folder)
    guard tokenizer.vocabularyCount <= model.text.configuration.vocabulary else {
      throw WeightsError(
        .unsupported, folder,
        "the tokenizer has \(tokenizer.vocabularyCount) tokens, the model \(model.text.configuration.vocabulary)")
    }
    let source = try Checkpoint(folder: folder)
    parameters = try table.parameters(from: source, isIgnored: { $0.hasSuffix("position_ids") })
    identity = WeightsIdentity(of: source)
    self.pool = pool
  }

  /// Embeddings of images fitted by `processor`, [n][p], not normalized.
  public func images(_ images: [PixelImage], _ features: CLIPModel.Features) -> [[Float]] {
    let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
    let side = model.vision.configuration.size
    let input = tape.input(Shape(images.count, side, side, 3))
    let pointer = input.block.pointer
    pool.forEach(images.count) { index in
      precondition(images[index].width == side && images[index].height == side)
      processor.normalize(images[index], into: pointer + index * side * side * 3)
    }
    return rows(model.imageFeatures(input, features, tape))
  }

  /// Embeddings of texts, truncated to the model's maximum length, [n][p], not normalized.
  public func texts(_ texts: [String]) -> [[Float]] {
    let length = model.text.configuration.positions
    // One at a time at its own length: padding would cost more than batching saves.
    return texts.map { text in
      let ids = tokenizer.encodeTruncated(text, to: length)
      let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
      return model.textFeatures([ids], tape).block.values
    }
  }

  /// Whether a fitted image has the size that the model reads.
  public func accepts(_ image: PixelImage) -> Bool {
    image.width == model.vision.configuration.size && image.height == model.vision.configuration.size
  }

  private func rows(_ features: Tensor) -> [[Float]] {
    let values = features.block.values
    return (0..<features.shape.images).map { Array(values[$0 * size..<($0 + 1) * size]) }
  }
}

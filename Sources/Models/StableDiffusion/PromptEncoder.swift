public import Networks
import Synchronization
public import Threads
import Tokenizers
public import Weights

/// The tokenizer and text encoder of a Stable Diffusion pipeline: encodes prompts to the tokens that a UNet reads.
///
/// Not thread-safe.
public final class PromptEncoder {
  /// How prompts become rows of ids.
  public enum Form: String, CaseIterable, Sendable {
    /// Truncated and padded to the model's length: 77.
    case padded
    /// In full, in chunks of the model's length that are encoded separately (VLCP; the negative prompt is padded to the
    /// same length).
    case chunked
  }

  public let identity: WeightsIdentity
  private let tokenizer: CLIPTokenizer
  private let model: CLIPTextModel
  private let parameters: Parameters
  private let arena: Arena
  private let pool: WorkerPool
  private let form: Form
  private let bytesToKeep: Int
  private var kept: [String: [Float]] = [:]

  /// Opens a pipeline's folders `tokenizer` and `text_encoder`.
  ///
  /// Encoded prompts are cached: 64 of them, and as many as fit `bytesToKeep`.
  ///
  /// - Throws: `WeightsError`, `TokenizerError`.
  public init(folder: String, _ form: Form, bytesToKeep: Int = 0, arena: Arena = Arena(), pool: WorkerPool) throws {
    tokenizer = try CLIPTokenizer(folder: folder + "/tokenizer")
    let source = try Checkpoint(folder: folder + "/text_encoder")
    let c = try CLIPTextConfiguration(ModelConfiguration(folder: folder + "/text_encoder"))
    var table = ParameterTable()
    let isPlain = source.shape(of: "embeddings.token_embedding.weight") != nil
    model = CLIPTextModel(isPlain ? "" : "text_model.", c, &table)
    parameters = try table.parameters(from: source, isIgnored: Self.isUnused)
    identity = WeightsIdentity(of: source)
    guard tokenizer.vocabularyCount <= c.vocabulary else {
      throw WeightsError(
        .unsupported, folder, "the tokenizer has \(tokenizer.vocabularyCount) tokens, the text encoder \(c.vocabulary)")
    }
    self.form = form
    self.bytesToKeep = bytesToKeep
    self.arena = arena
    self.pool = pool
  }

  /// Tensors of a whole CLIP, or of a text encoder with a projection, that are not needed: pipelines use tokens before
  /// the projection.
  private static func isUnused(_ tensor: String) -> Bool {
    tensor.hasSuffix("position_ids") || tensor == "logit_scale" || tensor == "text_projection.weight"
      || tensor == "visual_projection.weight" || tensor.hasPrefix("vision_model.")
  }

  /// Components of a token.
  public var width: Int { model.configuration.transformer.width }
  private var mostKept: Int { max(64, bytesToKeep / (4 * length * width)) }
  private var length: Int { min(model.configuration.positions, tokenizer.maximumLength) }

  /// The tokens of a prompt and of a negative prompt, as many rows of each, [s, e].
  ///
  /// `negative` is nil without guidance.
  public func encode(_ prompt: String, negative: String?) -> (prompt: [Float], negative: [Float]?) {
    switch form {
    case .padded:
      let texts = encode([prompt] + (negative.map { [$0] } ?? []))
      return (texts[0], negative.map { _ in texts[1] })
    case .chunked:
      var (ids, other) = (tokenizer.encode(prompt), negative.map { tokenizer.encode($0) } ?? [])
      let longest = max(ids.count, other.count)
      ids += Array(repeating: tokenizer.padding, count: negative == nil ? 0 : longest - ids.count)
      other += Array(repeating: tokenizer.padding, count: negative == nil ? 0 : longest - other.count)
      return (pieces(ids), negative.map { _ in pieces(other) })
    }
  }

  /// The tokens of prompts without guidance, [s, e] each; they are encoded as a batch, with the same results as one by
  /// one.
  ///
  /// Captions of small sets and negative prompts recur.
  public func encode(_ prompts: [String]) -> [[Float]] {
    guard form == .padded else { return prompts.map { encode($0, negative: nil).prompt } }
    let missing = prompts.filter { kept[$0] == nil }
    let made = missing.isEmpty ? [] : encode(rows(missing))
    var next = made.makeIterator()
    let texts = prompts.map { kept[$0] ?? next.next() ?? [] }
    for (prompt, tokens) in zip(missing, made) where kept.count < mostKept { kept[prompt] = tokens }
    return texts
  }

  private func rows(_ texts: [String]) -> [[Int]] {
    let rows = Mutex([[Int]](repeating: [], count: texts.count))
    pool.forEach(texts.count) { index in
      let row = row(texts[index])
      rows.withLock { $0[index] = row }
    }
    return rows.withLock { $0 }
  }

  private func row(_ text: String) -> [Int] {
    let ids = tokenizer.encodeTruncated(text, to: length)
    return ids + Array(repeating: tokenizer.padding, count: length - ids.count)
  }

  private func pieces(_ ids: [Int]) -> [Float] {
    stride(from: 0, to: ids.count, by: length).flatMap {
      encode([Array(ids[$0..<min(ids.count, $0 + length)])])[0]
    }
  }

  private func encode(_ rows: [[Int]]) -> [[Float]] {
    let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
    let tokens = model(rows, tape).block.pointer
    let count = rows[0].count * width
    return rows.indices.map { [Float](UnsafeBufferPointer(start: tokens + $0 * count, count: count)) }
  }
}

import Tensors
import Weights

/// A linear layer: y = w·x + bias.
struct Projection: Sendable {
  let matrix: BlockMatrix
  let bias: Storage?
}

/// The weights of one layer; what is normalised is its input (Touvron and others 2023).
struct LlamaLayer: Sendable {
  let attentionNorm: Storage
  let query: Projection
  let key: Projection
  let value: Projection
  let output: Projection
  /// Of each head, where the model normalises queries and keys (Qwen 3).
  let queryNorm: Storage?
  let keyNorm: Storage?
  let feedForwardNorm: Storage
  let gate: Projection
  let up: Projection
  let down: Projection
}

/// All weights of a decoder, left in their files; only normalisations and biases are copied.
struct LlamaWeights: Sendable {
  let embeddings: BlockMatrix
  let layers: [LlamaLayer]
  let norm: Storage
  /// The embeddings again where they are tied.
  let head: Projection
}

/// Under which names files keep the weights.
struct LlamaNames: Sendable {
  let embeddings: String
  let layer: @Sendable (Int) -> String
  let norm: String
  let head: String
  let attentionNorm: String
  let attention: [String]
  let attentionNorms: [String]
  let feedForwardNorm: String
  let feedForward: [String]

  static let gguf = LlamaNames(
    embeddings: "token_embd", layer: { "blk.\($0)." }, norm: "output_norm", head: "output", attentionNorm: "attn_norm",
    attention: ["attn_q", "attn_k", "attn_v", "attn_output"], attentionNorms: ["attn_q_norm", "attn_k_norm"],
    feedForwardNorm: "ffn_norm", feedForward: ["ffn_gate", "ffn_up", "ffn_down"])

  /// Hugging Face's names; a decoder inside another model has a prefix, such as `language_model.model.`.
  static func huggingFace(prefix: String, head: String) -> LlamaNames {
    LlamaNames(
      embeddings: prefix + "embed_tokens", layer: { "\(prefix)layers.\($0)." }, norm: prefix + "norm", head: head,
      attentionNorm: "input_layernorm",
      attention: ["q_proj", "k_proj", "v_proj", "o_proj"].map { "self_attn.\($0)" },
      attentionNorms: ["self_attn.q_norm", "self_attn.k_norm"], feedForwardNorm: "post_attention_layernorm",
      feedForward: ["gate_proj", "up_proj", "down_proj"].map { "mlp.\($0)" })
  }

  /// The names that a checkpoint uses.
  ///
  /// - Throws: `WeightsError` `.missing` when it holds no decoder.
  static func find(in source: any TensorSource) throws(WeightsError) -> LlamaNames {
    let candidates = [
      gguf, huggingFace(prefix: "model.", head: "lm_head"), huggingFace(prefix: "", head: "lm_head"),
      // LLaVA as transformers wrote it up to version 4.51, and since.
      huggingFace(prefix: "language_model.model.", head: "language_model.lm_head"),
      huggingFace(prefix: "model.language_model.", head: "lm_head"),
    ]
    guard let names = candidates.first(where: { source.shape(of: $0.embeddings + ".weight") != nil }) else {
      throw WeightsError(
        .missing, source.path,
        "holds no decoder: there is no \"model.embed_tokens.weight\" or \"token_embd.weight\"")
    }
    return names
  }
}

extension LlamaWeights {
  /// Finds the weights and checks their shapes.
  ///
  /// - Throws: `WeightsError` that names the tensor.
  init(_ source: any TensorSource, _ sizes: LlamaConfiguration) throws(WeightsError) {
    let names = try LlamaNames.find(in: source)
    let reader = WeightsReader(source: source)
    embeddings = try reader.matrix(names.embeddings, [sizes.vocabulary, sizes.width])
    var layers: [LlamaLayer] = []
    for index in 0..<sizes.layers { layers.append(try LlamaLayer(reader, names, names.layer(index), sizes)) }
    self.layers = layers
    norm = try reader.vector(names.norm, sizes.width)
    // Absent, or present as well, where config.json has "tie_word_embeddings".
    head =
      source.shape(of: names.head + ".weight") == nil
      ? Projection(matrix: embeddings, bias: nil) : try reader.projection(names.head, sizes.vocabulary, sizes.width)
  }
}

extension LlamaLayer {
  fileprivate init(
    _ reader: WeightsReader, _ names: LlamaNames, _ prefix: String, _ sizes: LlamaConfiguration
  ) throws(WeightsError) {
    let attention = names.attention.map { prefix + $0 }
    let feedForward = names.feedForward.map { prefix + $0 }
    attentionNorm = try reader.vector(prefix + names.attentionNorm, sizes.width)
    query = try reader.projection(attention[0], sizes.queryWidth, sizes.width)
    key = try reader.projection(attention[1], sizes.keyValueWidth, sizes.width)
    value = try reader.projection(attention[2], sizes.keyValueWidth, sizes.width)
    output = try reader.projection(attention[3], sizes.width, sizes.queryWidth)
    let norms = names.attentionNorms.map { prefix + $0 }
    let isNormed = reader.source.shape(of: norms[0] + ".weight") != nil
    queryNorm = isNormed ? try reader.vector(norms[0], sizes.headSize) : nil
    keyNorm = isNormed ? try reader.vector(norms[1], sizes.headSize) : nil
    feedForwardNorm = try reader.vector(prefix + names.feedForwardNorm, sizes.width)
    gate = try reader.projection(feedForward[0], sizes.hidden, sizes.width)
    up = try reader.projection(feedForward[1], sizes.hidden, sizes.width)
    down = try reader.projection(feedForward[2], sizes.width, sizes.hidden)
  }
}

/// Takes tensors of the right shape from a file.
private struct WeightsReader {
  let source: any TensorSource

  func matrix(_ name: String, _ shape: [Int]) throws(WeightsError) -> BlockMatrix {
    let matrix = try source.matrix(source.name(of: name + ".weight", shape: shape))
    guard !matrix.format.isQuantized || matrix.columns % 32 == 0 else {
      throw WeightsError(.unsupported, source.path, "\"\(name)\": rows of \(matrix.columns) weights are not read")
    }
    return matrix
  }

  func vector(_ name: String, _ count: Int) throws(WeightsError) -> Storage {
    let name = try source.name(of: name + (name.hasSuffix(".bias") ? "" : ".weight"), shape: [count])
    let storage = Storage(count: count)
    try source.read(name, into: storage.pointer)
    return storage
  }

  func projection(_ name: String, _ rows: Int, _ columns: Int) throws(WeightsError) -> Projection {
    let hasBias = source.shape(of: name + ".bias") != nil
    return Projection(
      matrix: try matrix(name, [rows, columns]), bias: hasBias ? try vector(name + ".bias", rows) : nil)
  }
}

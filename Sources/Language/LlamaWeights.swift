import Failures
import Kernels
import Weights

/// A linear layer: y = w·x + bias.
struct Projection: Sendable {
  let matrix: BlockMatrix
  let bias: Storage?
}

/// The weights of one layer.
///
/// Touvron et al. 2023.
struct LlamaLayer: Sendable {
  /// Weights of the norms, as far as the family has them: of the input and the output of attention, and of the input
  /// and the output of the feed-forward network.
  let attentionNorm: Storage?
  let attentionEndNorm: Storage?
  let feedForwardNorm: Storage?
  let feedForwardEndNorm: Storage?
  let query: Projection
  let key: Projection
  let value: Projection
  let output: Projection
  /// Per head or over all heads, if the model normalizes queries and keys.
  let queryNorm: Storage?
  let keyNorm: Storage?
  let gate: Projection
  let up: Projection
  let down: Projection
}

/// All weights of a decoder, memory-mapped; only norms and biases are copied.
struct LlamaWeights: Sendable {
  let embeddings: BlockMatrix
  let layers: [LlamaLayer]
  /// Nil if the last norm has no weights.
  let norm: Storage?
  /// The token embeddings where the head is tied to them.
  let head: Projection
}

/// The names of the weights in a file.
struct LlamaNames: Sendable {
  let embeddings: String
  let layer: @Sendable (Int) -> String
  let norm: String
  let head: String
  let attention: [String]
  /// Queries, keys and values in one matrix.
  let attentionFused: String
  let attentionNorms: [String]
  let feedForward: [String]
  /// Gate and up in one matrix.
  let feedForwardFused: String
  /// Norms: of attention's input and output, then of the feed-forward network's input and output.
  let norms: @Sendable (LlamaForm.Place) -> [String?]

  static let gguf = LlamaNames(
    embeddings: "token_embd", layer: { "blk.\($0)." }, norm: "output_norm", head: "output",
    attention: ["attn_q", "attn_k", "attn_v", "attn_output"], attentionFused: "attn_qkv",
    attentionNorms: ["attn_q_norm", "attn_k_norm"], feedForward: ["ffn_gate", "ffn_up", "ffn_down"],
    feedForwardFused: "ffn_up", norms: { _ in ["attn_norm", nil, "ffn_norm", nil] })

  /// Hugging Face's names; a decoder inside another model has a prefix, such as `language_model.model.`.
  static func huggingFace(prefix: String, head: String) -> LlamaNames {
    LlamaNames(
      embeddings: prefix + "embed_tokens", layer: { "\(prefix)layers.\($0)." }, norm: prefix + "norm", head: head,
      attention: ["q_proj", "k_proj", "v_proj", "o_proj"].map { "self_attn.\($0)" },
      attentionFused: "self_attn.qkv_proj", attentionNorms: ["self_attn.q_norm", "self_attn.k_norm"],
      feedForward: ["gate_proj", "up_proj", "down_proj"].map { "mlp.\($0)" }, feedForwardFused: "mlp.gate_up_proj",
      norms: { place in
        switch place {
        case .before: ["input_layernorm", nil, "post_attention_layernorm", nil]
        case .around:
          [
            "input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm", "post_feedforward_layernorm",
          ]
        case .after: [nil, "post_attention_layernorm", nil, "post_feedforward_layernorm"]
        }
      })
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
  /// Finds the weights, checks their shapes, and reports those that have no place in the decoder.
  ///
  /// `others` tells the tensors of the model's other parts.
  ///
  /// - Throws: `WeightsError` naming the tensor.
  init(
    _ source: any TensorSource, _ sizes: LlamaConfiguration, others: (String) -> Bool
  ) throws(WeightsError) {
    let names = try LlamaNames.find(in: source)
    let reader = WeightsReader(source: source, form: sizes.form)
    embeddings = try reader.matrix(names.embeddings, [sizes.vocabulary, sizes.width])
    var layers: [LlamaLayer] = []
    for index in 0..<sizes.layers { layers.append(try LlamaLayer(reader, names, names.layer(index), sizes)) }
    self.layers = layers
    norm = sizes.form.norm == .plain ? nil : try reader.norm(names.norm, sizes.width)
    // A head may be stored although it is tied to the embeddings; transformers then uses the stored one.
    if source.shape(of: names.head + ".weight") != nil {
      head = try reader.projection(names.head, sizes.vocabulary, sizes.width, hasBias: false)
    } else {
      guard sizes.form.isTied ?? true else {
        throw WeightsError(
          .missing, source.path,
          "there is no tensor \"\(names.head).weight\", and config.json says that \"tie_word_embeddings\" is false")
      }
      head = Projection(matrix: embeddings, bias: nil)
    }
    reader.tellUnused(others)
  }
}

extension LlamaLayer {
  fileprivate init(
    _ reader: WeightsReader, _ names: LlamaNames, _ prefix: String, _ sizes: LlamaConfiguration
  ) throws(WeightsError) {
    let form = sizes.form
    let attention = names.attention.map { prefix + $0 }
    let feedForward = names.feedForward.map { prefix + $0 }
    var norms: [Storage?] = []
    for name in names.norms(form.place) {
      guard let name, form.norm != .plain else {
        norms.append(nil)
        continue
      }
      norms.append(try reader.norm(prefix + name, sizes.width))
    }
    (attentionNorm, attentionEndNorm, feedForwardNorm, feedForwardEndNorm) = (norms[0], norms[1], norms[2], norms[3])
    let (q, k, hidden) = (sizes.queryWidth, sizes.keyValueWidth, sizes.hidden)
    if form.isFused {
      let parts = try reader.split(prefix + names.attentionFused, [q, k, k], sizes.width)
      (query, key, value) = (parts[0], parts[1], parts[2])
      let pair = try reader.split(prefix + names.feedForwardFused, [hidden, hidden], sizes.width)
      (gate, up) = (pair[0], pair[1])
    } else {
      let bias = reader.bias(form.attentionBias, isInput: true)
      query = try reader.projection(attention[0], q, sizes.width, hasBias: bias)
      key = try reader.projection(attention[1], k, sizes.width, hasBias: bias)
      value = try reader.projection(attention[2], k, sizes.width, hasBias: bias)
      let inner = reader.bias(form.feedForwardBias, isInput: true)
      gate = try reader.projection(feedForward[0], hidden, sizes.width, hasBias: inner)
      up = try reader.projection(feedForward[1], hidden, sizes.width, hasBias: inner)
    }
    output = try reader.projection(
      attention[3], sizes.width, q, hasBias: reader.bias(form.attentionBias, isInput: false))
    down = try reader.projection(
      feedForward[2], sizes.width, hidden, hasBias: reader.bias(form.feedForwardBias, isInput: false))
    let headNorms = names.attentionNorms.map { prefix + $0 }
    let isNormed = form.headNorm == .asStored ? reader.has(headNorms[0]) : form.headNorm != .none
    let isWhole = form.headNorm == .whole
    queryNorm = isNormed ? try reader.norm(headNorms[0], isWhole ? q : sizes.headSize) : nil
    keyNorm = isNormed ? try reader.norm(headNorms[1], isWhole ? k : sizes.headSize) : nil
  }
}

/// Reads tensors of the right shape from a file, and remembers which.
private final class WeightsReader {
  let source: any TensorSource
  let form: LlamaForm
  private var used: Set<String> = []

  init(source: any TensorSource, form: LlamaForm) { (self.source, self.form) = (source, form) }

  func has(_ name: String) -> Bool { source.shape(of: name + ".weight") != nil }

  /// Whether a layer has a bias; nil if the file decides.
  func bias(_ form: LlamaForm.Bias, isInput: Bool) -> Bool? {
    switch form {
    case .asStored: nil
    case .none: false
    case .inputs: isInput
    case .all: true
    }
  }

  func matrix(_ name: String, _ shape: [Int]) throws(WeightsError) -> BlockMatrix {
    let name = try source.name(of: name + ".weight", shape: shape)
    used.insert(name)
    let matrix = try source.matrix(name)
    guard !matrix.format.isQuantized || matrix.columns % 32 == 0 else {
      throw WeightsError(.unsupported, source.path, "\"\(name)\": rows of \(matrix.columns) weights are not read")
    }
    return matrix
  }

  func vector(_ name: String, _ count: Int) throws(WeightsError) -> Storage {
    let name = try source.name(of: name, shape: [count])
    used.insert(name)
    let storage = Storage(count: count)
    try source.read(name, into: storage.pointer)
    return storage
  }

  /// The weight of a norm, as the factor that is applied.
  func norm(_ name: String, _ count: Int) throws(WeightsError) -> Storage {
    let gamma = try vector(name + ".weight", count)
    if form.norm == .rootMeanSquarePlusOne { for index in 0..<count { gamma.pointer[index] += 1 } }
    return gamma
  }

  func projection(
    _ name: String, _ rows: Int, _ columns: Int, hasBias: Bool?
  ) throws(WeightsError) -> Projection {
    let hasBias = hasBias ?? (source.shape(of: name + ".bias") != nil)
    return Projection(
      matrix: try matrix(name, [rows, columns]), bias: hasBias ? try vector(name + ".bias", rows) : nil)
  }

  /// Linear layers that share a matrix, one below the other.
  func split(_ name: String, _ rows: [Int], _ columns: Int) throws(WeightsError) -> [Projection] {
    let whole = try matrix(name, [rows.reduce(0, +), columns])
    var (parts, first): ([Projection], Int) = ([], 0)
    for count in rows {
      parts.append(Projection(matrix: whole.rows(first..<first + count), bias: nil))
      first += count
    }
    return parts
  }

  /// Reports tensors that are not used: the model may need them.
  func tellUnused(_ others: (String) -> Bool) {
    let unused = source.names.filter { name in
      !used.contains(name) && !others(name) && !source.isScale(name) && !name.hasSuffix("rotary_emb.inv_freq")
        && name != "rope_freqs.weight" && !name.hasPrefix("rope_factors_")
    }
    guard let first = unused.min() else { return }
    Notices.tell(
      "\(source.path): \(unused.count) tensors have no part in the decoder that config.json describes, the first \(first.prefix(100))"
    )
  }
}

import Kernels
import Threads
public import Weights

// A LLaMA-family decoder (Touvron et al. 2023) in the terms of transformers' `modeling_llama.py`; `LlamaForm` has the
// differences between families.
//
//   tokens ─ embedding ─┬─ norm ─ attention ─┬─ norm ─ feed-forward ─┐ × layers ─ norm ─ head ─ logits
//                       └─────────── + ──────┴──────────── + ────────┘
//
// Letters: n new tokens, v vocabulary, d width, h query heads and k key-value heads of e components, f hidden.

/// A LLaMA-family decoder: its sizes and its weights, which stay in their memory-mapped files.
public struct LlamaModel: Sendable {
  public let configuration: LlamaConfiguration
  let embeddings: BlockMatrix  // [v, d]
  let layers: [LlamaLayer]
  let norm: Storage?  // [d]; nil if the last norm has no weights
  let head: Projection  // [v, d]; the token embeddings if the head is tied to them

  /// The decoder in a checkpoint; `others` tells the tensors of the model's other parts.
  ///
  /// - Throws: `WeightsError` naming what is missing or does not fit.
  public init(
    _ source: any TensorSource, _ configuration: LlamaConfiguration,
    others: (_ tensor: String) -> Bool = { _ in false }
  ) throws(WeightsError) {
    self.configuration = configuration
    let (c, file) = (configuration, try LlamaTensors(source, configuration.form))
    embeddings = try file.matrix(file.name("embed_tokens", gguf: "token_embd"), [c.vocabulary, c.width])
    var layers: [LlamaLayer] = []
    for index in 0..<c.layers { layers.append(try LlamaLayer(index, c, file)) }
    self.layers = layers
    norm = try file.norm(file.name("norm", gguf: "output_norm"), c.width)
    // A head may be stored although it is tied to the embeddings; transformers then uses the stored one.
    if file.has(file.head) {
      head = try file.projection(file.head, [c.vocabulary, c.width], hasBias: false)
    } else {
      guard c.form.isTied ?? true else {
        throw WeightsError(
          .missing, source.path,
          "there is no tensor \"\(file.head).weight\", and config.json says that \"tie_word_embeddings\" is false")
      }
      head = Projection(matrix: embeddings, bias: nil)
    }
    file.tellUnused(others)
  }

  /// The decoder in a GGUF file.
  ///
  /// - Throws: `WeightsError`, as above.
  public init(_ file: GGUF) throws(WeightsError) {
    try self.init(file, LlamaConfiguration(file))
  }

  /// The decoder in a Hugging Face folder.
  ///
  /// - Throws: `WeightsError`, as above.
  public init(folder: String) throws(WeightsError) {
    try self.init(Checkpoint(folder: folder), LlamaConfiguration(ModelConfiguration(folder: folder)))
  }
}

/// One layer: attention, then the feed-forward network, each added to the residual stream.
struct LlamaLayer: Sendable {
  // Norms of the inputs and outputs of attention and feed-forward network, as far as the family has them.
  let attentionNorm: Storage?  // [d]
  let attentionEndNorm: Storage?  // [d]
  let feedForwardNorm: Storage?  // [d]
  let feedForwardEndNorm: Storage?  // [d]
  let query: Projection  // [h·e, d]
  let key: Projection  // [k·e, d]
  let value: Projection  // [k·e, d]
  let output: Projection  // [d, h·e]
  let queryNorm: Storage?  // [e], or of all heads together [h·e]
  let keyNorm: Storage?  // [e] or [k·e]
  let gate: Projection  // [f, d]
  let up: Projection  // [f, d]
  let down: Projection  // [d, f]

  init(_ index: Int, _ c: LlamaConfiguration, _ file: LlamaTensors) throws(WeightsError) {
    let (d, f, q, k, form) = (c.width, c.hidden, c.queryWidth, c.keyValueWidth, c.form)
    func name(_ huggingFace: String, _ gguf: String) -> String { file.name(index, huggingFace, gguf: gguf) }
    func norm(_ huggingFace: String, _ gguf: String) throws(WeightsError) -> Storage? {
      try file.norm(name(huggingFace, gguf), d)
    }

    switch form.place {
    case .before:
      (attentionNorm, attentionEndNorm) = (try norm("input_layernorm", "attn_norm"), nil)
      (feedForwardNorm, feedForwardEndNorm) = (try norm("post_attention_layernorm", "ffn_norm"), nil)
    case .around:
      attentionNorm = try norm("input_layernorm", "attn_norm")
      attentionEndNorm = try norm("post_attention_layernorm", "post_attention_norm")
      feedForwardNorm = try norm("pre_feedforward_layernorm", "ffn_norm")
      feedForwardEndNorm = try norm("post_feedforward_layernorm", "post_ffw_norm")
    case .after:
      (attentionNorm, attentionEndNorm) = (nil, try norm("post_attention_layernorm", "post_attention_norm"))
      (feedForwardNorm, feedForwardEndNorm) = (nil, try norm("post_feedforward_layernorm", "post_ffw_norm"))
    }

    if form.isFused {
      let parts = try file.split(name("self_attn.qkv_proj", "attn_qkv"), [q, k, k], d)
      (query, key, value) = (parts[0], parts[1], parts[2])
      let pair = try file.split(name("mlp.gate_up_proj", "ffn_up"), [f, f], d)
      (gate, up) = (pair[0], pair[1])
    } else {
      let bias = form.attentionBias.isThere(atInput: true)
      query = try file.projection(name("self_attn.q_proj", "attn_q"), [q, d], hasBias: bias)
      key = try file.projection(name("self_attn.k_proj", "attn_k"), [k, d], hasBias: bias)
      value = try file.projection(name("self_attn.v_proj", "attn_v"), [k, d], hasBias: bias)
      let inner = form.feedForwardBias.isThere(atInput: true)
      gate = try file.projection(name("mlp.gate_proj", "ffn_gate"), [f, d], hasBias: inner)
      up = try file.projection(name("mlp.up_proj", "ffn_up"), [f, d], hasBias: inner)
    }
    output = try file.projection(
      name("self_attn.o_proj", "attn_output"), [d, q], hasBias: form.attentionBias.isThere(atInput: false))
    down = try file.projection(
      name("mlp.down_proj", "ffn_down"), [d, f], hasBias: form.feedForwardBias.isThere(atInput: false))

    let (ofQueries, ofKeys) = (name("self_attn.q_norm", "attn_q_norm"), name("self_attn.k_norm", "attn_k_norm"))
    let isNormed = form.headNorm == .asStored ? file.has(ofQueries) : form.headNorm != .none
    let isWhole = form.headNorm == .whole
    queryNorm = isNormed ? try file.headNorm(ofQueries, isWhole ? q : c.headSize) : nil
    keyNorm = isNormed ? try file.headNorm(ofKeys, isWhole ? k : c.headSize) : nil
  }
}

extension LlamaPass {
  /// The forward pass, from hidden states [n, d] to logits [wanted, v]: one thread's share; every member of the team
  /// calls it.
  func run(_ team: ThreadTeam, _ scratch: LlamaScratch) {
    let (c, b) = (sizes, buffers)
    let reads = c.form.place != .after
    turnAll(team)
    for (index, layer) in model.layers.enumerated() {
      let x = norm(layer.attentionNorm, isThere: reads, team)
      scratch.projections.project(
        [
          ProjectionTarget(layer.query, b.queries.pointer, pitch: c.queryWidth),
          ProjectionTarget(layer.key, b.keys.pointer, pitch: c.keyValueWidth),
          ProjectionTarget(layer.value, b.values.pointer, pitch: c.keyValueWidth),
        ], x, columns: c.width, count: n, team)
      team.share(n) { place($0, layer, index) }
      attention(index, team, scratch)
      add(layer.output, of: b.answers.pointer, layer.attentionEndNorm, team, scratch)

      let y = norm(layer.feedForwardNorm, isThere: reads, team)
      scratch.projections.project(
        [
          ProjectionTarget(layer.gate, b.gate.pointer, pitch: c.hidden),
          ProjectionTarget(layer.up, b.up.pointer, pitch: c.hidden),
        ], y, columns: c.width, count: n, team)
      gate(team)
      add(layer.down, of: b.gate.pointer, layer.feedForwardEndNorm, team, scratch)
    }
    guard wanted > 0, let logits else { return }
    let last = norm(model.norm, isThere: true, team)
    scratch.projections.project(
      [ProjectionTarget(model.head, logits, pitch: c.vocabulary)], last + (n - wanted) * c.width, columns: c.width,
      count: wanted, team)
    finish(logits, team)
  }
}

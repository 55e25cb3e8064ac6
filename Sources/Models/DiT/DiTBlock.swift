import Kernels
import Networks

/// What time and class tell the blocks of a DiT.
struct DiTConditioner: Sendable {
  private let time1: Dense  // [d, 256]
  private let time2: Dense  // [d, d]
  private let classes: EmbeddingTable  // [classes + 1, d]
  private let width: Int

  /// The name of that of a block, by diffusers, which writes the same one into each.
  static func name(ofBlock index: Int) -> String { "transformer_blocks.\(index).norm1.emb" }

  init(_ name: String, _ c: DiTConfiguration, _ table: inout ParameterTable) {
    width = c.width
    time1 = Dense(name + ".timestep_embedder.linear_1", 256, width, &table)
    time2 = Dense(name + ".timestep_embedder.linear_2", width, width, &table)
    classes = EmbeddingTable(
      name + ".class_embedder.embedding_table", c.classes + 1, width, deviation: 0.02, &table)
  }

  /// Sinusoidal embeddings of times [n, 1, 1, 256], and classes → SiLU of their sum [n, 1, 1, d].
  func callAsFunction(_ waves: Tensor, _ ids: [Int], _ tape: Tape) -> Tensor {
    let label = reshaped(classes(ids.map { [$0] }, tape), Shape(ids.count, 1, 1, width))
    return activate(time2(time1(waves, .silu, tape), plus: label, tape), .silu, tape)
  }
}

/// Attention and an MLP, each normalized, shifted, scaled and gated by time and class (adaLN-Zero).
struct DiTBlock: Sendable {
  private let steering: Dense  // [6d, d]
  private let norm1: LayerNorm
  private let query: Dense  // [d, d]
  private let key: Dense  // [d, d]
  private let value: Dense  // [d, d]
  private let out: Dense  // [d, d]
  private let norm3: LayerNorm
  private let wide: Dense  // [4d, d]
  private let narrow: Dense  // [d, 4d]
  private let scales: DiTScales?
  private let heads: Int
  private let width: Int

  /// `hasScales`: with DiffFit's factors.
  init(_ name: String, _ c: DiTConfiguration, hasScales: Bool, _ table: inout ParameterTable) {
    let d = c.width
    steering = Dense(name + ".norm1.linear", d, 6 * d, &table)
    norm1 = LayerNorm(name + ".norm1", d, epsilon: 1e-6, isAffine: false, &table)
    query = Dense(name + ".attn1.to_q", d, d, hasBias: c.hasAttentionBias, &table)
    key = Dense(name + ".attn1.to_k", d, d, hasBias: c.hasAttentionBias, &table)
    value = Dense(name + ".attn1.to_v", d, d, hasBias: c.hasAttentionBias, &table)
    out = Dense(name + ".attn1.to_out.0", d, d, &table)
    norm3 = LayerNorm(name + ".norm3", d, epsilon: c.epsilon, isAffine: false, &table)
    wide = Dense(name + ".ff.net.0.proj", d, 4 * d, &table)
    narrow = Dense(name + ".ff.net.2", 4 * d, d, &table)
    scales = hasScales ? DiTScales(name, d, &table) : nil
    (heads, width) = (c.heads, d)
  }

  /// Tokens [n, 1, t, d] and the conditioner's row [n, 1, 1, d] → tokens.
  func callAsFunction(_ x: Tensor, _ row: Tensor, _ tape: Tape) -> Tensor {
    let rows = steering(row, tape)
    /// Shift, scale and gate of the attention, then of the MLP.
    func part(_ index: Int) -> Tensor { channels(rows, index * width..<(index + 1) * width, tape) }
    let tokens = add(scale(norm1(x, tape), pixelsBy: part(1), plus: 1, tape), toPixels: part(0), tape)
    var (q, k, v) = (query(tokens, tape), key(tokens, tape), value(tokens, tape))
    var (attentionGate, gate) = (part(2), part(5))
    if let scales {
      (q, k, v) = (scales.query(q, tape), scales.key(k, tape), scales.value(v, tape))
      // Factors of a branch's last layer and of the branch, both per channel, may as well scale its gate.
      attentionGate = scales.attention(scales.out(attentionGate, tape), tape)
      gate = scales.mlp(gate, tape)
    }
    let y = add(x, scale(out(attention(q, k, v, heads: heads, tape), tape), pixelsBy: attentionGate, tape), tape)
    let steered = add(scale(norm3(y, tape), pixelsBy: part(4), plus: 1, tape), toPixels: part(3), tape)
    return add(y, scale(narrow(wide(steered, .geluTanh, tape), tape), pixelsBy: gate, tape), tape)
  }
}

/// The factors per channel that DiffFit adds to a block.
///
/// Xie et al. 2023; MinimaxDiffusion's models.py.
struct DiTScales: Sendable {
  let query: ChannelScale
  let key: ChannelScale
  let value: ChannelScale
  /// Of the attention's last layer, and of the branch.
  let out: ChannelScale
  let attention: ChannelScale
  let mlp: ChannelScale

  init(_ name: String, _ width: Int, _ table: inout ParameterTable) {
    func scale(_ part: String) -> ChannelScale { ChannelScale("\(name).\(part).gamma", width, &table) }
    (query, key, value) = (scale("attn1.to_q"), scale("attn1.to_k"), scale("attn1.to_v"))
    (out, attention, mlp) = (scale("attn1.to_out.0"), scale("attn1"), scale("ff"))
  }

  /// The scales that fold into a layer of a block, by the layer's name within the block.
  static let folded = [
    "attn1.to_q": ["attn1.to_q"], "attn1.to_k": ["attn1.to_k"], "attn1.to_v": ["attn1.to_v"],
    "attn1.to_out.0": ["attn1.to_out.0", "attn1"], "ff.net.2": ["ff"],
  ]
}

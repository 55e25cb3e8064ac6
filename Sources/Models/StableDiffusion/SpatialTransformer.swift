import Kernels
import Networks

/// norm ─ linear ─ transformer layers ─ linear ─ (+ x) over the pixels of maps: [n, h, w, c] → the same shape.
///
/// diffusers' `Transformer2DModel`; context [n, 1, s, e].
struct SpatialTransformer: Sendable {
  private let norm: Norm
  // Linear layers or 1×1 convolutions, which are the same: [c, c] or [c, c, 1, 1].
  private let projectionIn: Dense
  private let layers: [Layer]
  private let projectionOut: Dense

  init(
    _ name: String, _ c: Int, heads: Int, layers count: Int, context: Int, groups: Int,
    isLinear: Bool, _ table: inout ParameterTable
  ) {
    // The reference's epsilon here differs from the configured one.
    norm = Norm(name + ".norm", c, groups: groups, epsilon: 1e-6, &table)
    projectionIn = Dense(name + ".proj_in", c, c, isPointwise: !isLinear, &table)
    var layers: [Layer] = []
    for index in 0..<count {
      layers.append(Layer("\(name).transformer_blocks.\(index)", c, heads: heads, context: context, &table))
    }
    self.layers = layers
    projectionOut = Dense(name + ".proj_out", c, c, isPointwise: !isLinear, &table)
  }

  func callAsFunction(_ x: Tensor, context: TextContext, _ tape: Tape) -> Tensor {
    var y = projectionIn(norm(x, tape), tape)
    for layer in layers { y = layer(y, context, tape) }
    return projectionOut(y, plus: x, tape)
  }

  /// Self-attention of the pixels, cross-attention to the text, a gated MLP; each with a residual connection.
  private struct Layer: Sendable {
    let norm1: LayerNorm
    let selfAttention: Attender
    let norm2: LayerNorm
    let textAttention: Attender
    let norm3: LayerNorm
    let wide: Dense  // [8c, c]
    let narrow: Dense  // [c, 4c]

    init(_ name: String, _ c: Int, heads: Int, context: Int, _ table: inout ParameterTable) {
      norm1 = LayerNorm(name + ".norm1", c, &table)
      selfAttention = Attender(name + ".attn1", c, context: c, heads: heads, &table)
      norm2 = LayerNorm(name + ".norm2", c, &table)
      textAttention = Attender(name + ".attn2", c, context: context, heads: heads, &table)
      norm3 = LayerNorm(name + ".norm3", c, &table)
      wide = Dense(name + ".ff.net.0.proj", c, 8 * c, &table)
      narrow = Dense(name + ".ff.net.2", 4 * c, c, &table)
    }

    func callAsFunction(_ x: Tensor, _ context: TextContext, _ tape: Tape) -> Tensor {
      let tokens = norm1(x, tape)
      let y = selfAttention(tokens, selfAttention.keysAndValues(tokens, tape), plus: x, tape)
      let text = context.keysAndValues(of: textAttention, tape)
      let z = textAttention(norm2(y, tape), text, plus: y, tape)
      return narrow(gatedGELU(wide(norm3(z, tape), tape), tape), plus: z, tape)
    }
  }
}

/// The linear layers of an attention.
struct Attender: Sendable {
  private let query: Dense  // [c, c]
  private let key: Dense  // [c, e]
  private let value: Dense  // [c, e]
  private let out: Dense  // [c, c]
  private let heads: Int
  /// Identifies the attention within the network.
  let name: String

  init(_ name: String, _ c: Int, context e: Int, heads: Int, _ table: inout ParameterTable) {
    query = Dense(name + ".to_q", c, c, hasBias: false, &table)
    key = Dense(name + ".to_k", e, c, hasBias: false, &table)
    value = Dense(name + ".to_v", e, c, hasBias: false, &table)
    out = Dense(name + ".to_out.0", c, c, &table)
    (self.heads, self.name) = (heads, name)
  }

  func keysAndValues(_ context: Tensor, _ tape: Tape) -> (Tensor, Tensor) { (key(context, tape), value(context, tape)) }

  func callAsFunction(_ x: Tensor, _ context: (Tensor, Tensor), plus residual: Tensor, _ tape: Tape) -> Tensor {
    out(attention(query(x, tape), context.0, context.1, heads: heads, tape), plus: residual, tape)
  }
}

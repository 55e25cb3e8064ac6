import Kernels
import Networks

/// The transformer of CLIP: x [n, 1, t, d] → [n, 1, t, d].
///
/// Pre-norm: each layer adds attention of the normalized tokens, then a two-layer MLP of the normalized tokens.
struct CLIPEncoder: Sendable {
  private let layers: [Layer]

  init(_ name: String, _ c: CLIPTransformerConfiguration, _ table: inout ParameterTable) {
    var layers: [Layer] = []
    for index in 0..<c.layers { layers.append(Layer("\(name).layers.\(index)", c, &table)) }
    self.layers = layers
  }

  /// The output of all layers, or of the first `count`.
  func callAsFunction(_ x: Tensor, isCausal: Bool, layers count: Int? = nil, _ tape: Tape) -> Tensor {
    layers.prefix(count ?? layers.count).reduce(x) { x, layer in layer(x, isCausal: isCausal, tape) }
  }

  private struct Layer: Sendable {
    let norm1: LayerNorm
    let query: Dense  // [d, d]
    let key: Dense  // [d, d]
    let value: Dense  // [d, d]
    let out: Dense  // [d, d]
    let norm2: LayerNorm
    let fc1: Dense  // [m, d]
    let fc2: Dense  // [d, m]
    let heads: Int
    let activation: Activation

    init(_ name: String, _ c: CLIPTransformerConfiguration, _ table: inout ParameterTable) {
      let d = c.width
      norm1 = LayerNorm(name + ".layer_norm1", d, epsilon: c.epsilon, &table)
      query = Dense(name + ".self_attn.q_proj", d, d, &table)
      key = Dense(name + ".self_attn.k_proj", d, d, &table)
      value = Dense(name + ".self_attn.v_proj", d, d, &table)
      out = Dense(name + ".self_attn.out_proj", d, d, &table)
      norm2 = LayerNorm(name + ".layer_norm2", d, epsilon: c.epsilon, &table)
      fc1 = Dense(name + ".mlp.fc1", d, c.hidden, &table)
      fc2 = Dense(name + ".mlp.fc2", c.hidden, d, &table)
      (heads, activation) = (c.heads, c.activation)
    }

    func callAsFunction(_ x: Tensor, isCausal: Bool, _ tape: Tape) -> Tensor {
      let tokens = norm1(x, tape)
      let seen = attention(
        query(tokens, tape), key(tokens, tape), value(tokens, tape), heads: heads, isCausal: isCausal, tape)
      let y = out(seen, plus: x, tape)
      return fc2(fc1(norm2(y, tape), activation, tape), plus: y, tape)
    }
  }
}

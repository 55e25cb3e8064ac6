// ViT (Dosovitskiy et al. 2021), as torchvision builds it.
//
//   images [n, s, s, 3] ─ patches p×p to [n, t, d] ─ class token, positions ─ blocks ─ layer norm ─ class token ─ linear
//   block: x + attention(norm(x)), then x + mlp(norm(x))

import Kernels
public import Networks

/// A vision transformer that classifies by its class token.
public struct VisionTransformer: Network {
  /// The sizes of a transformer.
  public struct Form: Sendable, Equatable {
    /// Pixels per side of images and of patches.
    public var side: Int
    public var patch: Int
    public var layers: Int
    public var heads: Int
    /// Channels of tokens, and of the layer between.
    public var width: Int
    public var hidden: Int

    /// Describes a transformer.
    public init(side: Int, patch: Int, layers: Int, heads: Int, width: Int, hidden: Int) {
      (self.side, self.patch, self.layers, self.heads) = (side, patch, layers, heads)
      (self.width, self.hidden) = (width, hidden)
    }

    /// ViT-B/16 for images of `side` pixels, a multiple of 16.
    public static func base16(side: Int) -> Form {
      Form(side: side, patch: 16, layers: 12, heads: 12, width: 768, hidden: 3072)
    }
  }

  private let patches: Convolution
  private let classToken: LeadingToken
  private let positions: EmbeddingTable
  private let blocks: [Block]
  private let norm: LayerNorm
  private let head: Dense

  /// Parameters are named as in torchvision: `conv_proj`, `encoder.…`, `heads.head`.
  public init(_ form: Form, channels: Int, classes: Int, _ table: inout ParameterTable) {
    let (d, tokens) = (form.width, (form.side / form.patch) * (form.side / form.patch) + 1)
    classToken = LeadingToken("class_token", d, rank: 3, deviation: 0, &table)
    patches = Convolution(
      "conv_proj", channels, d, kernel: form.patch, stride: form.patch, padding: 0, hasBias: true,
      start: .fanOutUnbiased, &table)
    positions = EmbeddingTable(tensor: "encoder.pos_embedding", [1, tokens, d], deviation: 0.02, &table)
    blocks = (0..<form.layers).map { Block("encoder.layers.encoder_layer_\($0)", form, &table) }
    norm = LayerNorm("encoder.ln", d, epsilon: Block.epsilon, &table)
    head = Dense("heads.head", d, classes, start: .constant(0), biasStart: .constant(0), &table)
  }

  public func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    let maps = patches(images, tape)
    let row = reshaped(maps, Shape(maps.shape.images, 1, maps.shape.pixels, maps.shape.channels))
    let tokens = positions.addPositions(to: classToken(row, tape), tape)
    let x = blocks.reduce(tokens) { x, block in block(x, tape) }
    let first = pick(x, pixels: [Int](repeating: 0, count: x.shape.images), tape)
    return head(norm(first, tape), tape)
  }
}

/// A block of the transformer: [n, 1, t, d] → the same.
private struct Block: Sendable {
  static let epsilon: Float = 1e-6
  let norm1: LayerNorm
  let joined: Dense
  let output: Dense
  let norm2: LayerNorm
  let widen: Dense
  let narrow: Dense
  let heads: Int
  let width: Int

  init(_ name: String, _ form: VisionTransformer.Form, _ table: inout ParameterTable) {
    let (d, hidden) = (form.width, form.hidden)
    (heads, width) = (form.heads, d)
    // PyTorch's starts: Xavier's for the joined projection and the layers between.
    func xavier(_ inputs: Int, _ outputs: Int) -> Parameters.Start {
      .uniform((6 / Double(inputs + outputs)).squareRoot())
    }
    norm1 = LayerNorm(name + ".ln_1", d, epsilon: Self.epsilon, &table)
    joined = Dense(
      weight: name + ".self_attention.in_proj_weight", bias: name + ".self_attention.in_proj_bias", d, 3 * d,
      start: xavier(d, 3 * d), biasStart: .constant(0), &table)
    output = Dense(name + ".self_attention.out_proj", d, d, biasStart: .constant(0), &table)
    norm2 = LayerNorm(name + ".ln_2", d, epsilon: Self.epsilon, &table)
    widen = Dense(name + ".mlp.0", d, hidden, start: xavier(d, hidden), biasStart: .normal(1e-6), &table)
    narrow = Dense(name + ".mlp.3", hidden, d, start: xavier(hidden, d), biasStart: .normal(1e-6), &table)
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    let all = joined(norm1(x, tape), tape)
    func part(_ index: Int) -> Tensor { channels(all, index * width..<(index + 1) * width, tape) }
    let y = output(attention(part(0), part(1), part(2), heads: heads, tape), plus: x, tape)
    return narrow(widen(norm2(y, tape), .gelu, tape), plus: y, tape)
  }
}

import Glibc
import Kernels
public import Networks
public import Weights

/// A diffusion transformer with the names of diffusers' DiTTransformer2DModel: noisy latents of a class.
///
/// Peebles & Xie 2023; with it Minimax diffusion (Gu et al. 2024) draws.
///
///   patches ─ linear ─ positions added ─ blocks, steered by time and class ─ norm ─ linear ─ patches back in place
///
/// Letters: n images, h × w latent pixels, z latent channels, p patch, d width.
public struct DiT: Sendable {
  public let configuration: DiTConfiguration
  private let patches: Convolution  // [d, z, p, p]
  private let blocks: [DiTBlock]
  private let normOut: LayerNorm
  private let steering: Dense  // [2d, d]
  private let projectionOut: Dense  // [p·p·(z or 2z), d]

  /// - Throws: `WeightsError` for a key of `config.json` that cannot be used.
  public init(_ file: ModelConfiguration, _ table: inout ParameterTable) throws(WeightsError) {
    let c = try DiTConfiguration(file)
    configuration = c
    patches = Convolution(
      "pos_embed.proj", c.latentChannels, c.width, kernel: c.patch, stride: c.patch, padding: 0, hasBias: true,
      start: .standard, &table)
    var blocks: [DiTBlock] = []
    for index in 0..<c.layers { blocks.append(DiTBlock("transformer_blocks.\(index)", c, &table)) }
    self.blocks = blocks
    normOut = LayerNorm("norm_out", c.width, epsilon: 1e-6, isAffine: false, &table)
    steering = Dense("proj_out_1", c.width, 2 * c.width, &table)
    projectionOut = Dense("proj_out_2", c.width, c.patch * c.patch * c.outputChannels, &table)
  }

  /// Noisy latents [n, h, w, z], a time in 0 ..< 1000 and a class for each image → the noise, and where the model tells it
  /// its variance in further channels: [n, h, w, z or 2z].
  ///
  /// The class `configuration.classes` stands for none. h and w are multiples of p.
  public func callAsFunction(_ latents: Tensor, times: [Float], classes: [Int], _ tape: Tape) -> Tensor {
    let (n, d, p) = (latents.shape.images, configuration.width, configuration.patch)
    precondition(times.count == n && classes.count == n, "DiT: \(times.count) times, \(classes.count) classes")
    let maps = patches(latents, tape)
    let (h, w) = (maps.shape.height, maps.shape.width)
    var x = add(reshaped(maps, Shape(n, 1, h * w, d)), positions(n, h, w, tape), tape)
    let waves = TimeEmbedding.waves(times, width: 256, isCosineFirst: true, shift: configuration.frequencyShift, tape)
    for block in blocks { x = block(x, waves, classes, tape) }
    // The reference steers the end by the first block's embedding of time and class.
    let steer = steering(activate(blocks[0].condition(waves, classes, tape), .silu, tape), tape)
    let shift = channels(steer, 0..<d, tape)
    let factor = channels(steer, d..<2 * d, tape)
    let y = add(scale(normOut(x, tape), pixelsBy: factor, plus: 1, tape), toPixels: shift, tape)
    return unpatched(projectionOut(y, tape), height: h, width: w, patch: p, tape)
  }

  /// Sines and cosines of each patch's column, then of its row, in units of the patches that the model was trained on.
  private func positions(_ n: Int, _ h: Int, _ w: Int, _ tape: Tape) -> Tensor {
    let (d, base) = (configuration.width, Float(configuration.sampleSize / configuration.patch))
    let quarter = d / 4
    let table = tape.input(Shape(n, 1, h * w, d))
    for row in 0..<h {
      for column in 0..<w {
        let target = table.block.pointer + (row * w + column) * d
        let places = (Float(column) / (Float(w) / base), Float(row) / (Float(h) / base))
        for k in 0..<quarter {
          let frequency = Float(1 / pow(10_000, Double(k) / Double(quarter)))
          target[k] = sin(places.0 * frequency)
          target[quarter + k] = cos(places.0 * frequency)
          target[2 * quarter + k] = sin(places.1 * frequency)
          target[3 * quarter + k] = cos(places.1 * frequency)
        }
      }
    }
    let size = h * w * d
    for image in 1..<max(1, n) {
      (table.block.pointer + image * size).update(from: table.block.pointer, count: size)
    }
    return table
  }
}

/// Attention and two linear layers, each normalised, shifted, scaled and gated by time and class (adaLN-Zero).
struct DiTBlock: Sendable {
  private let time1: Dense  // [d, 256]
  private let time2: Dense  // [d, d]
  private let classes: EmbeddingTable  // [classes + 1, d]
  private let steering: Dense  // [6d, d]
  private let norm1: LayerNorm
  private let query: Dense  // [d, d]
  private let key: Dense  // [d, d]
  private let value: Dense  // [d, d]
  private let out: Dense  // [d, d]
  private let norm3: LayerNorm
  private let wide: Dense  // [4d, d]
  private let narrow: Dense  // [d, 4d]
  private let heads: Int
  private let width: Int

  init(_ name: String, _ c: DiTConfiguration, _ table: inout ParameterTable) {
    let d = c.width
    time1 = Dense(name + ".norm1.emb.timestep_embedder.linear_1", 256, d, &table)
    time2 = Dense(name + ".norm1.emb.timestep_embedder.linear_2", d, d, &table)
    classes = EmbeddingTable(
      name + ".norm1.emb.class_embedder.embedding_table", c.classes + 1, d, deviation: 0.02, &table)
    steering = Dense(name + ".norm1.linear", d, 6 * d, &table)
    norm1 = LayerNorm(name + ".norm1", d, epsilon: 1e-6, isAffine: false, &table)
    query = Dense(name + ".attn1.to_q", d, d, hasBias: c.hasAttentionBias, &table)
    key = Dense(name + ".attn1.to_k", d, d, hasBias: c.hasAttentionBias, &table)
    value = Dense(name + ".attn1.to_v", d, d, hasBias: c.hasAttentionBias, &table)
    out = Dense(name + ".attn1.to_out.0", d, d, &table)
    norm3 = LayerNorm(name + ".norm3", d, epsilon: c.epsilon, isAffine: false, &table)
    wide = Dense(name + ".ff.net.0.proj", d, 4 * d, &table)
    narrow = Dense(name + ".ff.net.2", 4 * d, d, &table)
    (heads, width) = (c.heads, d)
  }

  /// Waves of times [n, 1, 1, 256] and classes → [n, 1, 1, d].
  func condition(_ waves: Tensor, _ ids: [Int], _ tape: Tape) -> Tensor {
    let label = reshaped(classes(ids.map { [$0] }, tape), Shape(ids.count, 1, 1, width))
    return time2(time1(waves, .silu, tape), plus: label, tape)
  }

  func callAsFunction(_ x: Tensor, _ waves: Tensor, _ ids: [Int], _ tape: Tape) -> Tensor {
    let rows = steering(activate(condition(waves, ids, tape), .silu, tape), tape)
    /// Shift, factor and gate of the attention, then those of the linear layers.
    func part(_ index: Int) -> Tensor { channels(rows, index * width..<(index + 1) * width, tape) }
    let tokens = add(scale(norm1(x, tape), pixelsBy: part(1), plus: 1, tape), toPixels: part(0), tape)
    let seen = attention(query(tokens, tape), key(tokens, tape), value(tokens, tape), heads: heads, tape)
    let y = add(x, scale(out(seen, tape), pixelsBy: part(2), tape), tape)
    let steered = add(scale(norm3(y, tape), pixelsBy: part(4), plus: 1, tape), toPixels: part(3), tape)
    return add(y, scale(narrow(wide(steered, .geluTanh, tape), tape), pixelsBy: part(5), tape), tape)
  }
}

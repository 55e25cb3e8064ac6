import Glibc
import Kernels
public import Networks
public import Weights

/// A class-conditional diffusion transformer, with the names of diffusers' DiTTransformer2DModel.
///
/// Peebles & Xie 2023; used by Minimax diffusion (Gu et al. 2024).
///
///   patches ─ linear ─ add positions ─ blocks, modulated by time and class ─ norm ─ linear ─ unpatchify
///
/// Letters: n images, h × w latent pixels, z latent channels, p patch, d width.
public struct DiT: Sendable {
  public let configuration: DiTConfiguration
  private let patches: Convolution  // [d, z, p, p]
  /// Those of all blocks, or one for all.
  private let conditioners: [DiTConditioner]
  private let blocks: [DiTBlock]
  private let normOut: LayerNorm
  private let steering: Dense  // [2d, d]
  private let projectionOut: Dense  // [p·p·(z or 2z), d]

  /// - Throws: `WeightsError` for an unsupported setting in `config.json`.
  public init(_ file: ModelConfiguration, _ table: inout ParameterTable) throws(WeightsError) {
    self.init(try DiTConfiguration(file), &table)
  }

  /// A network of these sizes.
  ///
  /// `isTied`: the first block's embeddings of time and class serve all blocks, as the authors train them; `hasScales`:
  /// with DiffFit's factors per channel in the first half of the blocks.
  public init(
    _ c: DiTConfiguration, isTied: Bool = false, hasScales: Bool = false, _ table: inout ParameterTable
  ) {
    configuration = c
    patches = Convolution(
      "pos_embed.proj", c.latentChannels, c.width, kernel: c.patch, stride: c.patch, padding: 0, hasBias: true,
      start: .standard, &table)
    var (conditioners, blocks): ([DiTConditioner], [DiTBlock]) = ([], [])
    for index in 0..<c.layers {
      if index == 0 || !isTied {
        conditioners.append(DiTConditioner(DiTConditioner.name(ofBlock: index), c, &table))
      }
      let isScaled = hasScales && index < c.layers / 2
      blocks.append(DiTBlock("transformer_blocks.\(index)", c, hasScales: isScaled, &table))
    }
    (self.conditioners, self.blocks) = (conditioners, blocks)
    normOut = LayerNorm("norm_out", c.width, epsilon: 1e-6, isAffine: false, &table)
    steering = Dense("proj_out_1", c.width, 2 * c.width, &table)
    projectionOut = Dense("proj_out_2", c.width, c.patch * c.patch * c.outputChannels, &table)
  }

  /// Noisy latents [n, h, w, z], a time in 0 ..< 1000 and a class for each image → the noise and, if the model predicts
  /// it, the variance in further channels: [n, h, w, z or 2z].
  ///
  /// The class `configuration.classes` is the unconditional one. h and w are multiples of p. `isFrugal`: activations of
  /// blocks are computed again in the backward pass.
  public func callAsFunction(
    _ latents: Tensor, times: [Float], classes: [Int], isFrugal: Bool = false, _ tape: Tape
  ) -> Tensor {
    let (n, d, p) = (latents.shape.images, configuration.width, configuration.patch)
    precondition(times.count == n && classes.count == n, "DiT: \(times.count) times, \(classes.count) classes")
    let maps = patches(latents, tape)
    let (h, w) = (maps.shape.height, maps.shape.width)
    var x = add(reshaped(maps, Shape(n, 1, h * w, d)), positions(n, h, w, tape), tape)
    let waves = TimeEmbedding.waves(times, width: 256, isCosineFirst: true, shift: configuration.frequencyShift, tape)
    let rows = conditioners.map { $0(waves, classes, tape) }
    for (index, block) in blocks.enumerated() {
      let row = rows[rows.count > 1 ? index : 0]
      x = tape.remembering(x, everything: !isFrugal) { block($0, row, $1) }
    }
    // The reference modulates the output by the first block's embedding of time and class.
    let steer = steering(rows[0], tape)
    let shift = channels(steer, 0..<d, tape)
    let factor = channels(steer, d..<2 * d, tape)
    let y = add(scale(normOut(x, tape), pixelsBy: factor, plus: 1, tape), toPixels: shift, tape)
    return unpatched(projectionOut(y, tape), height: h, width: w, patch: p, tape)
  }

  /// Sines and cosines of each patch's column, then of its row, scaled to the number of patches in training.
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

// Swin-T (Liu et al. 2021), as torchvision builds it. Forward only: a teacher.
//
//   images [n, h, w, 3] ─ patches 4×4 [n, h/4, w/4, d] ─ stage ─ (merge 2×2 to twice the channels ─ stage) × 3
//     ─ layer norm ─ mean over pixels ─ linear ─ logits
//   block: x + windows of attention(norm(x)), then x + mlp(norm(x)); every other block shifts its windows by a half

import Kernels
public import Networks

/// A Swin transformer.
public struct SwinTransformer: Network {
  /// The sizes of a transformer.
  public struct Form: Sendable, Equatable {
    public var patch: Int
    /// Channels of the first stage.
    public var width: Int
    /// Blocks and heads of each stage.
    public var depths: [Int]
    public var heads: [Int]
    /// Pixels per side of a window.
    public var window: Int

    /// Describes a transformer.
    public init(patch: Int, width: Int, depths: [Int], heads: [Int], window: Int) {
      (self.patch, self.width, self.depths, self.heads, self.window) = (patch, width, depths, heads, window)
    }

    /// Swin-T.
    public static let tiny = Form(patch: 4, width: 96, depths: [2, 2, 6, 2], heads: [3, 6, 12, 24], window: 7)
  }

  private let patches: Convolution
  private let first: LayerNorm
  private let stages: [(merging: Merging?, blocks: [Block])]
  private let norm: LayerNorm
  private let head: Dense

  /// Parameters are named as in torchvision: `features.N.…`, `norm` and `head`.
  public init(_ form: Form, channels: Int, classes: Int, _ table: inout ParameterTable) {
    patches = Convolution(
      "features.0.0", channels, form.width, kernel: form.patch, stride: form.patch, padding: 0, hasBias: true,
      start: .standard, &table)
    first = LayerNorm("features.0.2", form.width, &table)
    var (stages, width): ([(merging: Merging?, blocks: [Block])], Int) = ([], form.width)
    for (stage, depth) in form.depths.enumerated() {
      var merging: Merging?
      if stage > 0 {
        merging = Merging("features.\(2 * stage)", width, &table)
        width *= 2
      }
      let blocks = (0..<depth).map { block in
        Block(
          "features.\(2 * stage + 1).\(block)", width, heads: form.heads[stage], window: form.window,
          shift: block % 2 == 0 ? 0 : form.window / 2, &table)
      }
      stages.append((merging, blocks))
    }
    self.stages = stages
    norm = LayerNorm("norm", width, &table)
    head = Dense("head", width, classes, &table)
  }

  public func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    var x = first(patches(images, tape), tape)
    for (merging, blocks) in stages {
      if let merging { x = merging(x, tape) }
      x = blocks.reduce(x) { x, block in block(x, tape) }
    }
    return head(globalAveragePool(norm(x, tape), tape), tape)
  }
}

/// Joins 2×2 pixels: [n, h, w, c] → [n, ⌈h/2⌉, ⌈w/2⌉, 2c].
private struct Merging: Sendable {
  let norm: LayerNorm
  let reduction: Dense

  init(_ name: String, _ width: Int, _ table: inout ParameterTable) {
    reduction = Dense(name + ".reduction", 4 * width, 2 * width, hasBias: false, start: .normal(0.02), &table)
    norm = LayerNorm(name + ".norm", 4 * width, &table)
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor { reduction(norm(quartered(x, tape), tape), tape) }
}

/// A block of the transformer: [n, h, w, c] → the same.
private struct Block: Sendable {
  let norm1: LayerNorm
  let attention: WindowAttention
  let norm2: LayerNorm
  let widen: Dense
  let narrow: Dense

  init(_ name: String, _ width: Int, heads: Int, window: Int, shift: Int, _ table: inout ParameterTable) {
    norm1 = LayerNorm(name + ".norm1", width, &table)
    attention = WindowAttention(name + ".attn", width, heads: heads, window: window, shift: shift, &table)
    norm2 = LayerNorm(name + ".norm2", width, &table)
    widen = Dense(name + ".mlp.0", width, 4 * width, &table)
    narrow = Dense(name + ".mlp.3", 4 * width, width, &table)
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    let y = add(attention(norm1(x, tape), tape), x, tape)
    return narrow(widen(norm2(y, tape), .gelu, tape), plus: y, tape)
  }
}

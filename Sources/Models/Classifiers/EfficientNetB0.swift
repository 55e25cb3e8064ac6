// EfficientNet-B0 (Tan & Le 2019), as torchvision builds it.
//
//   images [n, h, w, 3] ─ 3×3/2 [32] ─ 16 inverted residuals with squeeze and excitation ─ 1×1 [1280]
//     ─ mean over pixels ─ dropout ─ linear ─ logits

import Kernels
public import Networks

/// EfficientNet-B0.
public struct EfficientNetB0: Network {
  private let stem: NormedConvolution
  private let blocks: [ExcitedResidual]
  private let head: NormedConvolution
  private let classifier: Dense

  /// Expansion, kernel, stride, channels and blocks of each stage.
  private static let stages = [
    (1, 3, 1, 16, 1), (6, 3, 2, 24, 2), (6, 5, 2, 40, 2), (6, 3, 2, 80, 3), (6, 5, 1, 112, 3), (6, 5, 2, 192, 4),
    (6, 3, 1, 320, 1),
  ]
  private static let features = 1280

  /// Parameters are named as in torchvision: `features.N.…` and `classifier.1.…`.
  public init(channels: Int, classes: Int, norm: NormKind, _ table: inout ParameterTable) {
    stem = NormedConvolution("features.0", channels, 32, kernel: 3, stride: 2, .silu, norm: norm, &table)
    var (blocks, inputs): ([ExcitedResidual], Int) = ([], 32)
    let total = Self.stages.reduce(0) { $0 + $1.4 }
    for (stage, (expansion, kernel, stride, outputs, count)) in Self.stages.enumerated() {
      for block in 0..<count {
        blocks.append(
          ExcitedResidual(
            "features.\(stage + 1).\(block).block", inputs, outputs, expansion: expansion, kernel: kernel,
            stride: block == 0 ? stride : 1, dropRate: 0.2 * Double(blocks.count) / Double(total), norm, &table))
        inputs = outputs
      }
    }
    self.blocks = blocks
    head = NormedConvolution(
      "features.\(Self.stages.count + 1)", inputs, Self.features, kernel: 1, .silu, norm: norm, &table)
    classifier = Dense(
      "classifier.1", Self.features, classes, start: .uniform(1 / Double(max(1, classes)).squareRoot()),
      biasStart: .constant(0), &table)
  }

  public func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    let maps = blocks.reduce(stem(images, tape)) { x, block in block(x, tape) }
    let features = globalAveragePool(head(maps, tape), tape)
    return classifier(dropout(features, rate: 0.2, tape), tape)
  }
}

/// x ─ 1×1 to more channels ─ depthwise ─ excitation ─ 1×1 to fewer (+ x): [n, h, w, i] → [n, h/stride, w/stride, o].
private struct ExcitedResidual: Sendable {
  let expand: NormedConvolution?
  let depthwise: NormedConvolution
  let excitation: SqueezeExcitation
  let project: NormedConvolution
  let isResidual: Bool
  /// How often the branch of an image is dropped in training.
  let dropRate: Double

  init(
    _ name: String, _ inputs: Int, _ outputs: Int, expansion: Int, kernel: Int, stride: Int, dropRate: Double,
    _ norm: NormKind, _ table: inout ParameterTable
  ) {
    let hidden = inputs * expansion
    let first = expansion == 1 ? 0 : 1
    expand =
      expansion == 1 ? nil : NormedConvolution(name + ".0", inputs, hidden, kernel: 1, .silu, norm: norm, &table)
    depthwise = NormedConvolution(
      name + ".\(first)", hidden, hidden, kernel: kernel, stride: stride, groups: hidden, .silu, norm: norm, &table)
    excitation = SqueezeExcitation(name + ".\(first + 1)", hidden, inner: max(1, inputs / 4), &table)
    project = NormedConvolution(name + ".\(first + 2)", hidden, outputs, kernel: 1, .none, norm: norm, &table)
    isResidual = stride == 1 && inputs == outputs
    self.dropRate = dropRate
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    let inner = excitation(depthwise(expand?(x, tape) ?? x, tape), tape)
    guard isResidual else { return project(inner, tape) }
    return add(dropImages(project(inner, tape), rate: dropRate, tape), x, tape)
  }
}

/// Channels scaled by what the means of all channels say: x·σ(W₂·silu(W₁·mean(x))).
///
/// Source: Hu et al. 2018, "Squeeze-and-excitation networks".
private struct SqueezeExcitation: Sendable {
  let squeeze: Dense
  let excite: Dense

  init(_ name: String, _ channels: Int, inner: Int, _ table: inout ParameterTable) {
    squeeze = Dense(
      name + ".fc1", channels, inner, isPointwise: true, start: .normal((2 / Double(inner)).squareRoot()),
      biasStart: .constant(0), &table)
    excite = Dense(
      name + ".fc2", inner, channels, isPointwise: true, start: .normal((2 / Double(channels)).squareRoot()),
      biasStart: .constant(0), &table)
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    let gates = excite(squeeze(globalAveragePool(x, tape), .silu, tape), tape)
    return scale(x, pixelsBy: sigmoid(gates, tape), tape)
  }
}

// MobileNet-V2 (Sandler et al. 2018), as torchvision builds it.
//
//   images [n, h, w, 3] ─ 3×3/2 [32] ─ 17 inverted residuals ─ 1×1 [1280] ─ mean over pixels ─ dropout ─ linear ─ logits

import Kernels
public import Networks

/// MobileNet-V2 of width 1.
public struct MobileNetV2: Network {
  private let stem: NormedConvolution
  private let blocks: [InvertedResidual]
  private let head: NormedConvolution
  private let classifier: Dense

  /// Expansion, channels, blocks and stride of each stage.
  private static let stages = [
    (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1),
  ]
  private static let features = 1280

  /// Parameters are named as in torchvision: `features.N.…` and `classifier.1.…`.
  public init(channels: Int, classes: Int, norm: NormKind, _ table: inout ParameterTable) {
    stem = NormedConvolution("features.0", channels, 32, kernel: 3, stride: 2, .relu6, norm: norm, &table)
    var (blocks, inputs): ([InvertedResidual], Int) = ([], 32)
    for (expansion, outputs, count, stride) in Self.stages {
      for block in 0..<count {
        blocks.append(
          InvertedResidual(
            "features.\(blocks.count + 1).conv", inputs, outputs, expansion: expansion,
            stride: block == 0 ? stride : 1, norm, &table))
        inputs = outputs
      }
    }
    self.blocks = blocks
    head = NormedConvolution(
      "features.\(blocks.count + 1)", inputs, Self.features, kernel: 1, .relu6, norm: norm, &table)
    classifier = Dense(
      "classifier.1", Self.features, classes, start: .normal(0.01), biasStart: .constant(0), &table)
  }

  public func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    let maps = blocks.reduce(stem(images, tape)) { x, block in block(x, tape) }
    let features = globalAveragePool(head(maps, tape), tape)
    return classifier(dropout(features, rate: 0.2, tape), tape)
  }
}

/// x ─ 1×1 to more channels ─ depthwise 3×3 ─ 1×1 to fewer (+ x): [n, h, w, i] → [n, h/stride, w/stride, o].
private struct InvertedResidual: Sendable {
  let expand: NormedConvolution?
  let depthwise: NormedConvolution
  let project: NormedConvolution
  let isResidual: Bool

  init(
    _ name: String, _ inputs: Int, _ outputs: Int, expansion: Int, stride: Int, _ norm: NormKind,
    _ table: inout ParameterTable
  ) {
    let hidden = inputs * expansion
    let first = expansion == 1 ? 0 : 1
    expand =
      expansion == 1 ? nil : NormedConvolution(name + ".0", inputs, hidden, kernel: 1, .relu6, norm: norm, &table)
    depthwise = NormedConvolution(
      name + ".\(first)", hidden, hidden, kernel: 3, stride: stride, groups: hidden, .relu6, norm: norm, &table)
    project = NormedConvolution(
      name, hidden, outputs, kernel: 1, .none, norm: norm, parts: (name + ".\(first + 1)", name + ".\(first + 2)"),
      &table)
    isResidual = stride == 1 && inputs == outputs
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    project(depthwise(expand?(x, tape) ?? x, tape), residual: isResidual ? x : nil, tape)
  }
}

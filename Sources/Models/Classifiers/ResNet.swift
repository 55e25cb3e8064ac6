// ResNet-18 (He et al. 2016) with the stems used to evaluate distilled sets, and ResNetAP-10, where average pooling
// replaces strides (Kim et al. 2022, "Dataset condensation via efficient synthetic-data parameterization").
//
//   images [n, h, w, 3] ─ stem [n, h', w', 64] ─ stage 1 [n, h', w', 64] ─ stage 2 [n, h'/2, w'/2, 128]
//     ─ stage 3 [n, h'/4, w'/4, 256] ─ stage 4 [n, h'/8, w'/8, 512] ─ mean over pixels [n, 512] ─ linear ─ logits [n, k]

import Kernels
public import Networks

/// How a network downsamples images before its blocks.
public enum ResNetStem: Sendable {
  /// 7×7, then to a quarter: for images above 128 pixels.
  case large
  /// 3×3, then to a half: above 64 pixels.
  case middle
  /// 3×3 only; also what RDED calls `_modified`.
  case small

  /// The stem for images of a size.
  public init(size: Int) { self = size > 128 ? .large : size > 64 ? .middle : .small }
}

/// How a residual network downsamples.
public enum ResNetReduction: Sendable {
  /// By strided convolutions, after max pooling in the stem: ResNet.
  case stride
  /// By average pooling after unstrided convolutions: ResNetAP.
  case averagePool
}

/// A residual network of basic blocks.
public struct ResNet: Network {
  private let stem: Stem
  private let blocks: [BasicBlock]
  private let classifier: Dense

  /// ResNet-18 has two blocks per stage and strides; ResNetAP-10 has one and average pooling.
  ///
  /// Parameters are named as in torchvision, those of ResNetAP as in its authors' `resnet_ap.py`.
  public init(
    channels: Int, classes: Int, blocksPerStage: Int, stem: ResNetStem, reduction: ResNetReduction, norm: NormKind,
    _ table: inout ParameterTable
  ) {
    self.stem = Stem(channels, stem, reduction, norm, &table)
    var (blocks, inputs): ([BasicBlock], Int) = ([], 64)
    for (stage, width) in [64, 128, 256, 512].enumerated() {
      for block in 0..<blocksPerStage {
        let step = stage > 0 && block == 0 ? 2 : 1
        blocks.append(
          BasicBlock("layer\(stage + 1).\(block)", inputs, width, step: step, reduction, norm, &table))
        inputs = width
      }
    }
    self.blocks = blocks
    classifier = Dense("fc", inputs, classes, &table)
  }

  public func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    let features = blocks.reduce(stem(images, tape)) { x, block in block(x, tape) }
    return classifier(globalAveragePool(features, tape), tape)
  }
}

/// convolution ─ norm ─ ReLU ─ pool: [n, h, w, c] → [n, h/4, w/4, 64] (large), [n, h/2, w/2, 64] or [n, h, w, 64].
private struct Stem: Sendable {
  let convolution: Convolution
  let norm: Norm
  let stem: ResNetStem
  let reduction: ResNetReduction

  init(
    _ channels: Int, _ stem: ResNetStem, _ reduction: ResNetReduction, _ kind: NormKind,
    _ table: inout ParameterTable
  ) {
    let prefix = reduction == .averagePool ? "layer0." : ""
    convolution = Convolution(
      prefix + "conv1", channels, 64, kernel: stem == .large ? 7 : 3,
      stride: stem == .large && reduction == .stride ? 2 : 1, &table)
    norm = Norm(prefix + "bn1", 64, kind, &table)
    (self.stem, self.reduction) = (stem, reduction)
  }

  func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    let x = norm(convolution(images, tape), .relu, tape)
    return switch (stem, reduction) {
    case (.small, _): x
    case (.large, .stride): maximumPool(x, 3, stride: 2, padding: 1, tape)
    case (.middle, .stride): maximumPool(x, 2, stride: 2, tape)
    case (.large, .averagePool): averagePool(x, 4, tape)
    case (.middle, .averagePool): averagePool(x, 2, tape)
    }
  }
}

/// x ─ convolution ─ norm ─ ReLU ─ convolution ─ norm ─ (+ shortcut of x) ─ ReLU: [n, h, w, i] → [n, h/step, w/step, o].
private struct BasicBlock: Sendable {
  let convolution1: Convolution
  let norm1: Norm
  let convolution2: Convolution
  let norm2: Norm
  /// A 1×1 convolution and a normalization, if the shape changes.
  let shortcut: (convolution: Convolution, norm: Norm)?
  /// Side of the pooling windows; 1 for none.
  let window: Int

  init(
    _ name: String, _ inputs: Int, _ outputs: Int, step: Int, _ reduction: ResNetReduction, _ kind: NormKind,
    _ table: inout ParameterTable
  ) {
    let stride = reduction == .stride ? step : 1
    window = reduction == .averagePool ? step : 1
    convolution1 = Convolution(name + ".conv1", inputs, outputs, kernel: 3, stride: stride, &table)
    norm1 = Norm(name + ".bn1", outputs, kind, &table)
    convolution2 = Convolution(name + ".conv2", outputs, outputs, kernel: 3, &table)
    norm2 = Norm(name + ".bn2", outputs, kind, &table)
    guard step != 1 || inputs != outputs else {
      shortcut = nil
      return
    }
    shortcut = (
      Convolution(name + ".downsample.0", inputs, outputs, kernel: 1, stride: stride, &table),
      Norm(name + ".downsample.\(reduction == .stride ? 1 : 2)", outputs, kind, &table)
    )
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    let narrow = pool(norm1(convolution1(x, tape), .relu, tape), tape)
    let side = shortcut.map { $0.norm(pool($0.convolution(x, tape), tape), tape) } ?? x
    return norm2(convolution2(narrow, tape), residual: side, .relu, tape)
  }

  private func pool(_ x: Tensor, _ tape: Tape) -> Tensor { window == 1 ? x : averagePool(x, window, tape) }
}

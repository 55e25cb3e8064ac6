// ResNet-18, 50 and 101 (He et al. 2016) with the stems used to evaluate distilled sets, and ResNetAP-10, where average
// pooling replaces strides (Kim et al. 2022, "Dataset condensation via efficient synthetic-data parameterization").
//
//   images [n, h, w, 3] ─ stem [n, h', w', 64] ─ stage 1 [n, h', w', e·64] ─ stage 2 [n, h'/2, w'/2, e·128]
//     ─ stage 3 [n, h'/4, w'/4, e·256] ─ stage 4 [n, h'/8, w'/8, e·512] ─ mean over pixels [n, e·512] ─ linear
//     ─ logits [n, k]; e is 1 for basic blocks and 4 for bottlenecks

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

/// The blocks of a residual network, per stage.
public enum ResNetBlocks: Sendable {
  /// Two convolutions 3×3, and average pooling where the map shrinks if the reduction says so.
  case basic([Int])
  /// Convolutions 1×1, 3×3 and 1×1, the last with four times the channels.
  case bottleneck([Int])

  /// ResNet-18's, ResNetAP-10's, ResNet-50's and ResNet-101's.
  public static let resNet18 = ResNetBlocks.basic([2, 2, 2, 2])
  public static let resNetAP10 = ResNetBlocks.basic([1, 1, 1, 1])
  public static let resNet50 = ResNetBlocks.bottleneck([3, 4, 6, 3])
  public static let resNet101 = ResNetBlocks.bottleneck([3, 4, 23, 3])

  var counts: [Int] {
    switch self {
    case .basic(let counts), .bottleneck(let counts): counts
    }
  }
}

/// A residual network.
public struct ResNet: Network {
  private let stem: Stem
  private let blocks: [any ResNetBlock]
  private let classifier: Dense

  /// Parameters are named as in torchvision, those of ResNetAP as in its authors' `resnet_ap.py`.
  ///
  /// - Precondition: bottlenecks are reduced by strides.
  public init(
    channels: Int, classes: Int, blocks form: ResNetBlocks, stem: ResNetStem, reduction: ResNetReduction,
    norm: NormKind, _ table: inout ParameterTable
  ) {
    self.stem = Stem(channels, stem, reduction, norm, &table)
    var (blocks, inputs): ([any ResNetBlock], Int) = ([], 64)
    for (stage, count) in form.counts.enumerated() {
      let width = 64 << stage
      for block in 0..<count {
        let (name, step) = ("layer\(stage + 1).\(block)", stage > 0 && block == 0 ? 2 : 1)
        switch form {
        case .basic:
          blocks.append(BasicBlock(name, inputs, width, step: step, reduction, norm, &table))
          inputs = width
        case .bottleneck:
          precondition(reduction == .stride, "ResNet: bottlenecks without strides")
          blocks.append(Bottleneck(name, inputs, width, step: step, norm, &table))
          inputs = Bottleneck.expansion * width
        }
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

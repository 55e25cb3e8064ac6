// ConvNet-D, the evaluation network of the dataset-distillation literature (Gidaris & Komodakis 2018; method in
// VICO-UoE/DatasetCondensation, networks.py). D blocks, then one linear layer:
//
//   images [n, h, w, 1 or 3] ─┬─ convolution 3×3 ─ norm ─ ReLU ─ average pool 2 ─┐ × D ─ flatten ─ linear ─ logits [n, k]
//                             └──────────────────────────────────────────────────┘
//
//   block 1      [n, h, w, c] → [n, h/2, w/2, 128], of one channel with a padding of 3: 28×28 becomes 32×32 first
//   block d      [n, h, w, 128] → [n, ⌊h/2⌋, ⌊w/2⌋, 128]
//   features     [n, 128 · h · w] in the order (channel, row, column)

import Kernels
public import Networks

/// ConvNet-D of any depth and normalisation.
public struct ConvNet: Network {
  private let blocks: [(convolution: Convolution, norm: Norm)]
  private let classifier: Dense

  /// Adds the parameters `features.N.…` and `classifier.…`.
  ///
  /// The image must be at least `smallestSide` pixels on each side: 2^depth, or 2^depth − 4 of one channel.
  public init(
    height: Int, width: Int, channels: Int, classes: Int, depth: Int, filters: Int = 128, norm: NormKind,
    _ table: inout ParameterTable
  ) {
    var (h, w, inputs) = (height, width, channels)
    blocks = (0..<depth).map { block in
      let padding = block == 0 ? Self.firstPadding(channels: channels) : 1
      (h, w) = ((h + 2 * padding - 2) / 2, (w + 2 * padding - 2) / 2)
      defer { inputs = filters }
      return (
        Convolution(
          "features.\(4 * block)", inputs, filters, kernel: 3, padding: padding, hasBias: true, start: .standard,
          &table),
        Norm("features.\(4 * block + 1)", filters, norm, &table)
      )
    }
    classifier = Dense("classifier", filters * h * w, classes, &table)
  }

  /// The padding of the first convolution: 3 for images of one channel, so that 28×28 becomes 32×32.
  package static func firstPadding(channels: Int) -> Int { channels == 1 ? 3 : 1 }

  /// Pixels by which the first convolution makes both sides longer.
  static func growth(channels: Int) -> Int { 2 * firstPadding(channels: channels) - 2 }

  /// The smallest side of images of which so many poolings by 2 leave a pixel.
  static func smallestSide(depth: Int, channels: Int) -> Int {
    max(1, 1 << min(depth, 62) - growth(channels: channels))
  }

  public func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    var x = images
    for (convolution, norm) in blocks {
      x = averagePool(norm(convolution(x, tape), .relu, tape), 2, tape)
    }
    return classifier(flatten(x, tape), tape)
  }
}

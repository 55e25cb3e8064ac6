// VGG-11 (Simonyan & Zisserman 2015), without normalization, as torchvision builds it and RDED trains it.
//
//   images [n, h, w, 3] ─ 8 convolutions 3×3, five poolings ─ 7×7 means [n, 7, 7, 512] ─ three linear layers ─ logits

import Kernels
public import Networks

/// VGG-11.
public struct VGG11: Network {
  private let convolutions: [Convolution]
  private let layers: [Dense]

  /// The convolutions between two poolings.
  private static let stages = [1, 1, 2, 2, 2]
  /// Poolings by 2.
  static let poolings = stages.count
  private static let side = 7

  /// Parameters are named as in torchvision: `features.N.…` and `classifier.N.…`.
  ///
  /// `widths`: filters of the convolutions; `hidden`: neurons of the linear layers.
  public init(
    channels: Int, classes: Int, widths: [Int] = [64, 128, 256, 256, 512, 512, 512, 512], hidden: Int = 4096,
    _ table: inout ParameterTable
  ) {
    precondition(widths.count == Self.stages.reduce(0, +), "VGG11: \(widths.count) convolutions")
    var (convolutions, inputs, place): ([Convolution], Int, Int) = ([], channels, 0)
    for count in Self.stages {
      for _ in 0..<count {
        let outputs = widths[convolutions.count]
        convolutions.append(
          Convolution(
            "features.\(place)", inputs, outputs, kernel: 3, hasBias: true, start: .fanOutUnbiased, &table))
        // An activation stands between two convolutions, a pooling between two stages.
        (inputs, place) = (outputs, place + 2)
      }
      place += 1
    }
    self.convolutions = convolutions
    let sizes = [inputs * Self.side * Self.side, hidden, hidden, classes]
    layers = (0..<3).map { index in
      Dense(
        "classifier.\(3 * index)", sizes[index], sizes[index + 1], start: .normal(0.01), biasStart: .constant(0),
        &table)
    }
  }

  public func callAsFunction(_ images: Tensor, _ tape: Tape) -> Tensor {
    var (x, next) = (images, 0)
    for count in Self.stages {
      for _ in 0..<count {
        x = convolutions[next](x, .relu, tape)
        next += 1
      }
      x = maximumPool(x, 2, stride: 2, tape)
    }
    x = flatten(adaptiveAveragePool(x, height: Self.side, width: Self.side, tape), tape)
    for layer in layers.dropLast() { x = dropout(layer(x, .relu, tape), rate: 0.5, tape) }
    return layers[2](x, tape)
  }
}

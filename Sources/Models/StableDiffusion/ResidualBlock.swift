import Kernels
import Networks

/// norm ─ SiLU ─ convolution (+ time) ─ norm ─ SiLU ─ convolution ─ (+ x): [n, h, w, i] → [n, h, w, o].
///
/// diffusers' `ResnetBlock2D`: with time in the UNet, without in the autoencoder.
struct ResidualBlock: Sendable {
  private let norm1: Norm
  private let convolution1: Convolution  // [o, i, 3, 3]
  private let time: Dense?  // [o, e]
  private let norm2: Norm
  private let convolution2: Convolution  // [o, o, 3, 3]
  private let shortcut: Dense?  // [o, i, 1, 1]

  /// `time`: components e of the time embedding, if there is one.
  init(
    _ name: String, _ inputs: Int, _ outputs: Int, time: Int? = nil, groups: Int, epsilon: Float,
    _ table: inout ParameterTable
  ) {
    norm1 = Norm(name + ".norm1", inputs, groups: groups, epsilon: epsilon, &table)
    convolution1 = Convolution(
      name + ".conv1", inputs, outputs, kernel: 3, hasBias: true, start: .standard, &table)
    self.time = time.map { Dense(name + ".time_emb_proj", $0, outputs, &table) }
    norm2 = Norm(name + ".norm2", outputs, groups: groups, epsilon: epsilon, &table)
    convolution2 = Convolution(
      name + ".conv2", outputs, outputs, kernel: 3, hasBias: true, start: .standard, &table)
    shortcut = inputs == outputs ? nil : Dense(name + ".conv_shortcut", inputs, outputs, isPointwise: true, &table)
  }

  /// `time` [n, 1, 1, e], after SiLU.
  func callAsFunction(_ x: Tensor, time step: Tensor? = nil, _ tape: Tape) -> Tensor {
    var y = convolution1(norm1(x, .silu, tape), tape)
    if let time, let step { y = add(y, toPixels: time(step, tape), tape) }
    return convolution2(norm2(y, .silu, tape), plus: shortcut?(x, tape) ?? x, tape)
  }
}

/// Doubles rows and columns by repeating pixels, then a convolution: [n, h, w, c] → [n, 2h, 2w, c], or to the size of the
/// layer that was halved, where its sides were odd, as diffusers' `interpolate(size=…, mode="nearest")`.
struct Upsampler: Sendable {
  private let convolution: Convolution  // [c, c, 3, 3]

  init(_ name: String, _ channels: Int, _ table: inout ParameterTable) {
    convolution = Convolution(
      name + ".upsamplers.0.conv", channels, channels, kernel: 3, hasBias: true, start: .standard, &table)
  }

  /// `size`: that of the result, at most one row and column less than double; double if nil.
  func callAsFunction(_ x: Tensor, to size: Shape? = nil, _ tape: Tape) -> Tensor {
    let doubled = doubleNearest(x, tape)
    guard let size, (size.height, size.width) != (doubled.shape.height, doubled.shape.width) else {
      return convolution(doubled, tape)
    }
    return convolution(cropped(doubled, height: size.height, width: size.width, tape), tape)
  }
}

/// Halves rows and columns by a convolution of stride 2: [n, h, w, c] → [n, h/2, w/2, c]; in the UNet, odd sides are rounded up.
struct Downsampler: Sendable {
  private let convolution: Convolution  // [c, c, 3, 3]
  private let isOneSided: Bool

  /// `isOneSided`: the autoencoder pads below and on the right only, the UNet on all sides.
  init(_ name: String, _ channels: Int, isOneSided: Bool, _ table: inout ParameterTable) {
    convolution = Convolution(
      name + ".downsamplers.0.conv", channels, channels, kernel: 3, stride: 2, padding: isOneSided ? 0 : 1,
      hasBias: true, start: .standard, &table)
    self.isOneSided = isOneSided
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    convolution(isOneSided ? padded(x, below: 1, right: 1, tape) : x, tape)
  }
}

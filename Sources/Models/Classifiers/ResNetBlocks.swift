import Kernels
import Networks

/// A block of a residual network.
protocol ResNetBlock: Sendable {
  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor
}

/// x ─ convolution ─ norm ─ ReLU ─ convolution ─ norm ─ (+ shortcut of x) ─ ReLU: [n, h, w, i] → [n, h/step, w/step, o].
struct BasicBlock: ResNetBlock {
  private let convolution1: Convolution
  private let norm1: Norm
  private let convolution2: Convolution
  private let norm2: Norm
  /// A 1×1 convolution and a normalization, if the shape changes.
  private let shortcut: (convolution: Convolution, norm: Norm)?
  /// Side of the pooling windows; 1 for none.
  private let window: Int

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

/// x ─ 1×1 ─ 3×3 ─ 1×1 to four times the channels ─ (+ shortcut of x) ─ ReLU: [n, h, w, i] → [n, h/step, w/step, 4·o].
///
/// The stride is that of the 3×3 convolution, as in torchvision.
struct Bottleneck: ResNetBlock {
  static let expansion = 4
  private let narrow: NormedConvolution
  private let middle: NormedConvolution
  private let widen: NormedConvolution
  /// A 1×1 convolution and a normalization, if the shape changes.
  private let shortcut: NormedConvolution?

  init(
    _ name: String, _ inputs: Int, _ width: Int, step: Int, _ kind: NormKind, _ table: inout ParameterTable
  ) {
    let outputs = Self.expansion * width
    func names(_ number: Int) -> (String, String) { ("\(name).conv\(number)", "\(name).bn\(number)") }
    narrow = NormedConvolution(name, inputs, width, kernel: 1, .relu, norm: kind, parts: names(1), &table)
    middle = NormedConvolution(name, width, width, kernel: 3, stride: step, .relu, norm: kind, parts: names(2), &table)
    widen = NormedConvolution(name, width, outputs, kernel: 1, .relu, norm: kind, parts: names(3), &table)
    shortcut =
      step != 1 || inputs != outputs
      ? NormedConvolution(name + ".downsample", inputs, outputs, kernel: 1, stride: step, .none, norm: kind, &table)
      : nil
  }

  func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    widen(middle(narrow(x, tape), tape), residual: shortcut?(x, tape) ?? x, tape)
  }
}

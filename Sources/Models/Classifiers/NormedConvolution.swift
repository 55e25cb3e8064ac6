import Kernels
import Networks

/// convolution ─ normalization ─ f: torchvision's `Conv2dNormActivation`.
struct NormedConvolution: Sendable {
  private let convolution: Convolution
  private let norm: Norm
  private let activation: Activation

  /// Adds `NAME.0.weight` and the tensors of `NAME.1`; `parts`: other names for the two layers.
  init(
    _ name: String, _ inputs: Int, _ outputs: Int, kernel: Int, stride: Int = 1, groups: Int = 1,
    _ activation: Activation, norm kind: NormKind, parts: (String, String)? = nil, _ table: inout ParameterTable
  ) {
    convolution = Convolution(
      parts?.0 ?? name + ".0", inputs, outputs, kernel: kernel, stride: stride, groups: groups, &table)
    norm = Norm(parts?.1 ?? name + ".1", outputs, kind, &table)
    self.activation = activation
  }

  /// f(norm(convolution(x))), plus a residual before f.
  func callAsFunction(_ x: Tensor, residual: Tensor? = nil, _ tape: Tape) -> Tensor {
    norm(convolution(x, tape), residual: residual, activation, tape)
  }
}

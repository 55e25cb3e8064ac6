public import Threads

/// An activation function.
public enum Activation: Sendable, Equatable {
  case none
  /// max(x, 0).
  case relu
  /// min(max(x, 0), 6): MobileNet's.
  case relu6
  /// x / (1 + e⁻ˣ), also called swish.
  case silu
  /// x·Φ(x) with the normal distribution function Φ: Hendrycks & Gimpel 2016.
  case gelu
  /// The same with Φ approximated by tanh: PyTorch's `approximate="tanh"`, `gelu_new`.
  case geluTanh
  /// x / (1 + e^−1.702x): CLIP's `quick_gelu`.
  case quickGELU

  /// The function of eight values.
  @inlinable @inline(always)
  package func callAsFunction(_ x: Lanes) -> Lanes {
    switch self {
    case .none: x
    case .relu: x.replacing(with: 0, where: x .< 0)
    case .relu6: x.replacing(with: 0, where: x .< 0).replacing(with: 6, where: x .> 6)
    case .silu: x * x.sigmoid
    case .gelu: x * x.normalDistribution.cumulative
    case .geluTanh: 0.5 * x * (1 + Self.inner(x).hyperbolicTangent)
    case .quickGELU: x * (1.702 * x).sigmoid
    }
  }

  /// Its derivative.
  @inlinable @inline(always)
  package func derivative(_ x: Lanes) -> Lanes {
    switch self {
    case .none: return Lanes(repeating: 1)
    case .relu: return Lanes(repeating: 1).replacing(with: 0, where: x .<= 0)
    case .relu6: return Lanes(repeating: 1).replacing(with: 0, where: (x .<= 0) .| (x .>= 6))
    case .silu:
      let s = x.sigmoid
      return s * (1 + x * (1 - s))
    case .gelu:
      let (cumulative, density) = x.normalDistribution
      return cumulative.addingProduct(x, density)
    case .geluTanh:
      let t = Self.inner(x).hyperbolicTangent
      let slope = 0.797_884_56 * (1 + 0.134_145 * x * x)
      return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * slope
    case .quickGELU:
      let s = (1.702 * x).sigmoid
      return s * (1 + 1.702 * x * (1 - s))
    }
  }

  @inlinable @inline(always)
  static func inner(_ x: Lanes) -> Lanes { 0.797_884_56 * x * (1 + 0.044_715 * x * x) }
}

extension Activation {
  /// Runs `loop` with the function selected once, not for every eight values.
  @inline(always)
  func choose(_ loop: ((Lanes) -> Lanes) -> Void) {
    switch self {
    case .none: loop { $0 }
    case .relu: loop { Activation.relu($0) }
    case .relu6: loop { Activation.relu6($0) }
    case .silu: loop { Activation.silu($0) }
    case .gelu: loop { Activation.gelu($0) }
    case .geluTanh: loop { Activation.geluTanh($0) }
    case .quickGELU: loop { Activation.quickGELU($0) }
    }
  }

  /// The same for the derivative.
  @inline(always)
  func chooseDerivative(_ loop: ((Lanes) -> Lanes) -> Void) {
    switch self {
    case .none: loop { _ in Lanes(repeating: 1) }
    case .relu: loop { Activation.relu.derivative($0) }
    case .relu6: loop { Activation.relu6.derivative($0) }
    case .silu: loop { Activation.silu.derivative($0) }
    case .gelu: loop { Activation.gelu.derivative($0) }
    case .geluTanh: loop { Activation.geluTanh.derivative($0) }
    case .quickGELU: loop { Activation.quickGELU.derivative($0) }
    }
  }

  /// y = f(x) for `count` values; y may be x.
  public func apply(
    _ count: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    forEachRange(count, grain: 1 << 15, pool) { range in
      choose { f in
        forEachLanes(range) { place in
          y.store(f(x.lanes(place)), place)
        } rest: { place in
          y[place] = f(Lanes(repeating: x[place]))[0]
        }
      }
    }
  }

  /// dx = dy·f′(x) for `count` values; dx may be dy.
  public func backward(
    _ count: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>,
    _ pool: WorkerPool
  ) {
    forEachRange(count, grain: 1 << 15, pool) { range in
      chooseDerivative { slope in
        forEachLanes(range) { place in
          dx.store(dy.lanes(place) * slope(x.lanes(place)), place)
        } rest: { place in
          dx[place] = dy[place] * slope(Lanes(repeating: x[place]))[0]
        }
      }
    }
  }
}

/// The gated form of GELU: x [r, 2c] → y [r, c], y = x₁·GELU(x₂) for the halves x₁ and x₂ of each row (Shazeer 2020).
public func gatedGELU(
  rows r: Int, channels c: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
) {
  precondition(c % 8 == 0, "gatedGELU: \(c) channels, not a multiple of 8")
  forEachRange(r, grain: max(1, 16_384 / c), pool) { range in
    for row in range {
      let (source, target) = (x + row * 2 * c, y + row * c)
      for k in stride(from: 0, to: c, by: 8) { target.store(source.lanes(k) * Activation.gelu(source.lanes(c + k)), k) }
    }
  }
}

/// The gradient of `gatedGELU`: dy [r, c] → dx [r, 2c].
public func gatedGELUBackward(
  rows r: Int, channels c: Int, _ x: UnsafePointer<Float>, dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>,
  _ pool: WorkerPool
) {
  forEachRange(r, grain: max(1, 16_384 / c), pool) { range in
    for row in range {
      let (source, target, gradient) = (x + row * 2 * c, dx + row * 2 * c, dy + row * c)
      for k in stride(from: 0, to: c, by: 8) {
        let (value, gate, d) = (source.lanes(k), source.lanes(c + k), gradient.lanes(k))
        // The compiler computes the normal distribution, which both need, only once.
        target.store(d * Activation.gelu(gate), k)
        target.store(d * value * Activation.gelu.derivative(gate), c + k)
      }
    }
  }
}

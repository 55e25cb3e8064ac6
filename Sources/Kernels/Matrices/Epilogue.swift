/// The function applied to a product or convolution before it is stored: f(value + bias + residual).
public struct Epilogue: @unchecked Sendable {
  /// One value per column, [n].
  public var bias: UnsafePointer<Float>?
  /// A matrix of the output's shape, with the same pitch.
  public var residual: UnsafePointer<Float>?
  public var activation: Activation

  public init(
    bias: UnsafePointer<Float>? = nil, residual: UnsafePointer<Float>? = nil, _ activation: Activation = .none
  ) {
    (self.bias, self.residual, self.activation) = (bias, residual, activation)
  }

  /// No function: values are stored unchanged.
  public static var none: Epilogue { Epilogue() }

  /// The epilogue of values `place` floats further on, the first of them in column `column`.
  public func moved(toColumn column: Int = 0, by place: Int) -> Epilogue {
    Epilogue(bias: bias.map { $0 + column }, residual: residual.map { $0 + place }, activation)
  }

  /// The bias of the following columns, zero beyond them; columns ≤ 16.
  @inline(__always)
  func bias(columns: Int) -> (Lanes, Lanes) {
    guard let bias else { return (Lanes(), Lanes()) }
    @inline(__always) func lanes(_ first: Int) -> Lanes {
      if first + 8 <= columns { return bias.lanes(first) }
      var some = Lanes()
      for column in first..<max(first, columns) { some[column - first] = bias[column] }
      return some
    }
    return (lanes(0), lanes(8))
  }

  /// Applies the activation to rows of values that already include bias and residual, `pitch` apart.
  func activate(rows: Int, columns: Int, _ values: UnsafeMutablePointer<Float>, pitch: Int) {
    Epilogue(activation).finish(rows: rows, columns: columns, values, pitch: pitch)
  }

  /// Adds the residual and applies the activation to rows of values that include the bias; both have the same pitch.
  func finish(rows: Int, columns: Int, _ values: UnsafeMutablePointer<Float>, pitch: Int) {
    if residual == nil && activation == .none { return }
    activation.choose { f in
      for row in 0..<rows {
        let (line, other) = (values + row * pitch, residual.map { $0 + row * pitch })
        forEachLanes(0..<columns) { place in
          line.store(f(other.map { line.lanes(place) + $0.lanes(place) } ?? line.lanes(place)), place)
        } rest: { place in
          line[place] = f(Lanes(repeating: line[place] + (other?[place] ?? 0)))[0]
        }
      }
    }
  }
}

/// What becomes of a product or convolution before it is stored: f(value + bias + residual).
public struct Epilogue: @unchecked Sendable {
  /// A value for each column, [n].
  public var bias: UnsafePointer<Float>?
  /// A matrix of the output's rows and columns, as far apart as those are.
  public var residual: UnsafePointer<Float>?
  public var activation: Activation

  public init(
    bias: UnsafePointer<Float>? = nil, residual: UnsafePointer<Float>? = nil, _ activation: Activation = .none
  ) {
    (self.bias, self.residual, self.activation) = (bias, residual, activation)
  }

  /// The values as they are.
  public static var none: Epilogue { Epilogue() }

  var isNone: Bool { bias == nil && residual == nil && activation == .none }

  /// The epilogue of values that lie `place` floats further on, the first of them in column `column`.
  public func moved(toColumn column: Int = 0, by place: Int) -> Epilogue {
    Epilogue(bias: bias.map { $0 + column }, residual: residual.map { $0 + place }, activation)
  }

  /// The bias of the next columns, zero beyond them; columns ≤ 16.
  @inline(__always)
  func bias(columns: Int) -> (Lanes, Lanes) {
    guard let bias else { return (Lanes(), Lanes()) }
    if columns == 16 { return (bias.lanes(0), bias.lanes(8)) }
    var (left, right) = (Lanes(), Lanes())
    for column in 0..<min(8, columns) { left[column] = bias[column] }
    for column in 8..<max(8, columns) { right[column - 8] = bias[column] }
    return (left, right)
  }

  /// Applies the activation to rows of values that have their bias and residual, `pitch` apart.
  func activate(rows: Int, columns: Int, _ values: UnsafeMutablePointer<Float>, pitch: Int) {
    if activation == .none { return }
    Epilogue(activation).finish(rows: rows, columns: columns, values, pitch: pitch)
  }

  /// Finishes rows of values that lie `pitch` apart, as those of the residual do.
  func finish(rows: Int, columns: Int, _ values: UnsafeMutablePointer<Float>, pitch: Int) {
    if isNone { return }
    activation.choose { f in
      for row in 0..<rows {
        let (line, other) = (values + row * pitch, residual.map { $0 + row * pitch })
        forEachLanes(0..<columns) { place in
          var value = line.lanes(place)
          if let bias { value += bias.lanes(place) }
          if let other { value += other.lanes(place) }
          line.store(f(value), place)
        } rest: { place in
          line[place] = f(Lanes(repeating: line[place] + (bias?[place] ?? 0) + (other?[place] ?? 0)))[0]
        }
      }
    }
  }
}

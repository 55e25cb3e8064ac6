import Exact
public import Kernels

/// A file, or several that belong together, with named tensors.
public protocol TensorSource: Sendable {
  /// The path, for messages.
  var path: String { get }
  /// The tensors held.
  var names: [String] { get }
  func shape(of name: String) -> [Int]?
  /// A tensor's values where they lie as float32 in mapped memory; valid while the source lives.
  func mappedFloats(_ name: String) -> UnsafePointer<Float>?
  /// Writes all of a tensor's values to memory that has room for them.
  ///
  /// - Throws: `WeightsError` `.missing` for an unknown name, `.unsupported` for a type that has no float values.
  func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError)
  /// A tensor as a matrix of weights that stays in the file where its format allows; all sides but the last are rows.
  ///
  /// - Throws: `WeightsError`, as `read`.
  func matrix(_ name: String) throws(WeightsError) -> BlockMatrix
  /// Whether a tensor belongs to another one, whose values it scales when that is read.
  func isScale(_ name: String) -> Bool
}

extension TensorSource {
  public func isScale(_ name: String) -> Bool { false }

  /// The name under which the file holds a tensor: the first of `name` and its alternatives.
  ///
  /// Sides of length 1 at the end do not count: old files hold linear layers as 1×1 convolutions and the reverse.
  ///
  /// - Throws: `WeightsError` `.missing`, or `.unsupported` for another shape.
  public func name(of name: String, shape: [Int], _ alternatives: [String] = []) throws(WeightsError) -> String {
    for candidate in [name] + alternatives {
      guard let found = self.shape(of: candidate) else { continue }
      guard found.droppingOnes == shape.droppingOnes else {
        throw WeightsError(
          .unsupported, path, "tensor \"\(candidate)\" is \(found) where the configuration asks for \(shape)")
      }
      return candidate
    }
    throw WeightsError(
      .missing, path, "there is no tensor \"\(name)\" \(shape); is this the file that config.json belongs to?")
  }

  /// A tensor's values as an array.
  ///
  /// - Throws: `WeightsError`, as `read`.
  public func floats(_ name: String) throws(WeightsError) -> [Float] {
    guard let shape = shape(of: name) else { throw WeightsError(.missing, path, "there is no tensor \"\(name)\"") }
    let count = CheckedSize(product: shape).saturated
    var failure: WeightsError?
    let values = [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let target = buffer.baseAddress else { return }
      do throws(WeightsError) {
        try read(name, into: target)
        filled = count
      } catch { failure = error }
    }
    if let failure { throw failure }
    return values
  }
}

extension [Int] {
  fileprivate var droppingOnes: ArraySlice<Int> {
    var rest = self[...]
    while rest.count > 1, rest.last == 1 { rest.removeLast() }
    return rest
  }
}

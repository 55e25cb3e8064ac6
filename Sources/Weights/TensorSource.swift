import Exact
public import Kernels

/// A file, or several that belong together, with named tensors.
public protocol TensorSource: Sendable {
  /// The path, for messages.
  var path: String { get }
  /// The names of all tensors.
  var names: [String] { get }
  func shape(of name: String) -> [Int]?
  /// A tensor's values in mapped memory, if they are stored as float32; valid as long as the source lives.
  func mappedFloats(_ name: String) -> UnsafePointer<Float>?
  /// Reads all values of a tensor into memory with sufficient space.
  ///
  /// - Throws: `WeightsError` `.missing` for an unknown name, `.unsupported` for a type that cannot be converted to
  ///   float.
  func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError)
  /// A tensor as a matrix of weights that stays in the file if its format allows; all dimensions but the last are rows.
  ///
  /// - Throws: `WeightsError`, as `read`.
  func matrix(_ name: String) throws(WeightsError) -> BlockMatrix
  /// Whether a tensor contains scales that are applied when another tensor is read.
  func isScale(_ name: String) -> Bool
}

extension TensorSource {
  public func isScale(_ name: String) -> Bool { false }

  /// The name under which the file has a tensor: the first that exists of `name` and its alternatives.
  ///
  /// Trailing dimensions of 1 are ignored: old files store linear layers as 1×1 convolutions, and vice versa.
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

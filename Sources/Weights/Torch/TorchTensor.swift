import Exact

/// Where the elements of a tensor lie in a file of torch.save; its place has been checked.
struct TorchTensor: Sendable, Equatable {
  let type: ElementType
  let shape: [Int]
  /// Elements from one to the next, per side.
  let strides: [Int]
  /// The first element's byte in the file.
  let start: Int

  /// Bytes that a tensor may have which is larger than its storage, because strides of 0 repeat it.
  static let repetitionLimit = 64 << 20

  /// Elements.
  var count: Int { CheckedSize(product: shape).saturated }

  /// Bytes of its elements.
  var byteCount: Int { count * (type.bits / 8) }

  /// Whether elements follow each other row by row.
  var isContiguous: Bool {
    if count == 0 { return true }
    var expected = 1
    for (side, stride) in zip(shape, strides).reversed() where side != 1 {
      if stride != expected { return false }
      expected *= side
    }
    return true
  }

  /// Writes all elements row by row.
  func gather(from file: UnsafeRawPointer, into target: UnsafeMutableRawPointer) {
    switch type.bits / 8 {
    case 1: gather(UInt8.self, from: file, into: target)
    case 2: gather(UInt16.self, from: file, into: target)
    case 4: gather(UInt32.self, from: file, into: target)
    default: gather(UInt64.self, from: file, into: target)
    }
  }

  private func gather<T: FixedWidthInteger>(
    _ element: T.Type, from file: UnsafeRawPointer, into target: UnsafeMutableRawPointer
  ) {
    let (count, width) = (count, MemoryLayout<T>.size)
    guard count > 0 else { return }
    let (inner, step) = (shape.last ?? 1, strides.last ?? 1)
    let outer = max(0, shape.count - 1)
    var indices = [Int](repeating: 0, count: outer)
    // In elements from the first.
    var (row, written) = (0, 0)
    while written < count {
      for index in 0..<inner {
        let value = file.loadUnaligned(fromByteOffset: start + (row + index * step) * width, as: T.self)
        target.storeBytes(of: value, toByteOffset: (written + index) * width, as: T.self)
      }
      written += inner
      var side = outer - 1
      while side >= 0 {
        indices[side] += 1
        row += strides[side]
        if indices[side] < shape[side] { break }
        row -= shape[side] * strides[side]
        indices[side] = 0
        side -= 1
      }
    }
  }
}

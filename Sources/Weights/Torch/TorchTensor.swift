import Exact

/// The location of a tensor's elements in a torch.save file; it has been checked.
struct TorchTensor: Sendable, Equatable {
  let type: ElementType
  let shape: [Int]
  /// Distance between consecutive elements along each dimension.
  let strides: [Int]
  /// Byte offset of the first element in the file.
  let start: Int

  /// Maximum size in bytes of a tensor larger than its storage, which strides of 0 make possible.
  static let repetitionLimit = 64 << 20

  /// Number of elements.
  var count: Int { CheckedSize(product: shape).saturated }

  /// Size of its elements in bytes.
  var byteCount: Int { count * (type.bits / 8) }

  /// Whether the elements are contiguous in row-major order.
  var isContiguous: Bool {
    if count == 0 { return true }
    var expected = 1
    for (side, stride) in zip(shape, strides).reversed() where side != 1 {
      if stride != expected { return false }
      expected *= side
    }
    return true
  }

  /// Writes all elements in row-major order.
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
    // In elements, relative to the first.
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

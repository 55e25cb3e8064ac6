/// A dense row-major tensor as stored in a stream: little-endian elements, unaligned.
public struct TensorValue: Sendable, Equatable {
  public let type: TensorType
  /// Sizes from the slowest to the fastest dimension; all positive.
  public let shape: [Int]
  /// `count` elements of `type.size` bytes each.
  public let data: Bytes

  /// Number of elements.
  public var count: Int { data.count / type.size }

  /// - Precondition: `data` has exactly as many elements as `shape`.
  public init(_ type: TensorType, _ shape: [Int], _ data: Bytes) {
    precondition(shape.allSatisfy { $0 > 0 } && !shape.isEmpty, "tensor shape \(shape)")
    precondition(
      shape.reduce(type.size, *) == data.count, "\(shape) needs other than \(data.count) bytes")
    self.type = type
    self.shape = shape
    self.data = data
  }

  /// A vector or matrix of Float32.
  public init(_ elements: [Float], shape: [Int]) {
    self.init(.f32, shape, elements.withUnsafeBytes { Bytes(copying: $0) })
  }

  /// The text a header's `fields` uses for this tensor: `f32[512]`, `u8[28,28,1]`.
  public var signature: String { "\(type.name)[\(shape.map(String.init).joined(separator: ","))]" }

  /// Writes the elements as Float32 into `destination`, which holds `count` floats.
  ///
  /// Integers beyond 2²⁴ and Float64 round to the nearest Float32.
  public func copyFloats(to destination: UnsafeMutableBufferPointer<Float>) {
    precondition(destination.count == count)
    data.withUnsafeBytes { bytes in
      switch type {
      case .u8: fill(destination) { Float(bytes[$0]) }
      case .i8: fill(destination) { Float(Int8(bitPattern: bytes[$0])) }
      case .u16: fill(destination) { Float(load(bytes, $0, UInt16.self)) }
      case .i16: fill(destination) { Float(load(bytes, $0, Int16.self)) }
      case .u32: fill(destination) { Float(load(bytes, $0, UInt32.self)) }
      case .i32: fill(destination) { Float(load(bytes, $0, Int32.self)) }
      case .u64: fill(destination) { Float(load(bytes, $0, UInt64.self)) }
      case .i64: fill(destination) { Float(load(bytes, $0, Int64.self)) }
      case .f16: fill(destination) { Float(load(bytes, $0, Float16.self)) }
      case .f32:
        UnsafeMutableRawBufferPointer(destination).copyMemory(from: bytes)
      case .f64: fill(destination) { Float(load(bytes, $0, Double.self)) }
      }
    }
  }

  /// The elements as Float32.
  public var floats: [Float] {
    [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      copyFloats(to: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }

  /// Element `index` as Float64, for printing and comparing; 64-bit integers may round.
  public func double(at index: Int) -> Double {
    data.withUnsafeBytes { bytes in
      switch type {
      case .u8: Double(bytes[index])
      case .i8: Double(Int8(bitPattern: bytes[index]))
      case .u16: Double(load(bytes, index, UInt16.self))
      case .i16: Double(load(bytes, index, Int16.self))
      case .u32: Double(load(bytes, index, UInt32.self))
      case .i32: Double(load(bytes, index, Int32.self))
      case .u64: Double(load(bytes, index, UInt64.self))
      case .i64: Double(load(bytes, index, Int64.self))
      case .f16: Double(load(bytes, index, Float16.self))
      case .f32: Double(load(bytes, index, Float.self))
      case .f64: load(bytes, index, Double.self)
      }
    }
  }

  @inline(__always)
  private func fill(_ destination: UnsafeMutableBufferPointer<Float>, _ element: (Int) -> Float) {
    for i in 0..<destination.count { destination[i] = element(i) }
  }

  @inline(__always)
  private func load<T: BitwiseCopyable>(
    _ bytes: UnsafeRawBufferPointer, _ index: Int, _ type: T.Type
  ) -> T {
    bytes.loadUnaligned(fromByteOffset: index * MemoryLayout<T>.size, as: type)
  }
}

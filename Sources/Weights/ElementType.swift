/// Element types in files of weights, by safetensors' names.
enum ElementType: String, Sendable, CaseIterable {
  case f64 = "F64"
  case f32 = "F32"
  case f16 = "F16"
  case bf16 = "BF16"
  case i64 = "I64"
  case i32 = "I32"
  case i16 = "I16"
  case i8 = "I8"
  case u64 = "U64"
  case u32 = "U32"
  case u16 = "U16"
  case u8 = "U8"
  case bool = "BOOL"
  case c64 = "C64"
  case f8e4m3 = "F8_E4M3"
  case f8e5m2 = "F8_E5M2"
  case f8e4m3fnuz = "F8_E4M3FNUZ"
  case f8e5m2fnuz = "F8_E5M2FNUZ"
  case f8e8m0 = "F8_E8M0"
  case f6e2m3 = "F6_E2M3"
  case f6e3m2 = "F6_E3M2"
  case f4 = "F4"

  /// Bits per element, as in safetensors 0.8.
  var bits: Int {
    switch self {
    case .f64, .i64, .u64, .c64: 64
    case .f32, .i32, .u32: 32
    case .f16, .bf16, .i16, .u16: 16
    case .i8, .u8, .bool, .f8e4m3, .f8e5m2, .f8e4m3fnuz, .f8e5m2fnuz, .f8e8m0: 8
    case .f6e2m3, .f6e3m2: 6
    case .f4: 4
    }
  }

  /// Whether values may need scales stored in another tensor.
  var isEightBitFloat: Bool { self == .f8e4m3 || self == .f8e5m2 }

  /// Whether `convert` can read the values.
  var isFloat: Bool {
    switch self {
    case .f64, .f32, .f16, .bf16, .f8e4m3, .f8e5m2, .f8e8m0: true
    default: false
    }
  }

  // A function of its own that does not throw: Swift 6.3 loses the error register in a switch with so many loops.
  /// Writes `count` contiguous elements as floats; false if the type cannot be converted.
  func convert(_ source: UnsafeRawPointer, count: Int, into target: UnsafeMutablePointer<Float>) -> Bool {
    @inline(__always) func convert<T>(_ type: T.Type, _ value: (T) -> Float) {
      for index in 0..<count {
        target[index] = value(source.loadUnaligned(fromByteOffset: index * MemoryLayout<T>.stride, as: T.self))
      }
    }
    switch self {
    case .f32: UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: 4 * count)
    case .f64: convert(UInt64.self) { Float(Double(bitPattern: $0)) }
    case .bf16: convert(UInt16.self) { Float(bitPattern: UInt32($0) << 16) }
    case .f16: convert(UInt16.self) { Float(Float16(bitPattern: $0)) }
    case .f8e4m3: convert(UInt8.self) { Self.float8($0) }
    case .f8e5m2: convert(UInt8.self) { Float(Float16(bitPattern: UInt16($0) << 8)) }
    case .f8e8m0: convert(UInt8.self) { Self.powerOfTwo($0) }
    default: return false
    }
    return true
  }

  /// OCP 8-bit exponent E8M0 (all ones is NaN).
  private static func powerOfTwo(_ bits: UInt8) -> Float {
    switch bits {
    case 0: 0x1p-127
    case 0xFF: .nan
    default: Float(bitPattern: UInt32(bits) << 23)
    }
  }

  /// OCP 8-bit float E4M3 (no infinities; all ones is NaN).
  private static func float8(_ bits: UInt8) -> Float {
    let sign: Float = bits & 0x80 == 0 ? 1 : -1
    let (exponent, fraction) = (Int(bits >> 3 & 15), Float(bits & 7))
    if bits & 0x7F == 0x7F { return .nan }
    if exponent == 0 { return sign * fraction * 0x1p-9 }
    return sign * (1 + fraction / 8) * Float(sign: .plus, exponent: exponent - 7, significand: 1)
  }
}

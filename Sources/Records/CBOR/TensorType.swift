/// The element types that a tensor may have, each with its RFC 8746 little-endian tag.
public enum TensorType: UInt8, Sendable, CaseIterable {
  case u8 = 64
  case u16 = 69
  case u32 = 70
  case u64 = 71
  case i8 = 72
  case i16 = 77
  case i32 = 78
  case i64 = 79
  case f16 = 84
  case f32 = 85
  case f64 = 86

  /// Bytes of one element.
  public var size: Int {
    switch self {
    case .u8, .i8: 1
    case .u16, .i16, .f16: 2
    case .u32, .i32, .f32: 4
    case .u64, .i64, .f64: 8
    }
  }

  /// The name that headers and JSON use, such as `u8` or `f32`.
  public var name: String { "\(self)" }

  /// The type called `name`, if there is one.
  public init?(name: some StringProtocol) {
    guard let type = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = type
  }
}

/// A value of a GGUF file's metadata.
public enum GGUFValue: Sendable {
  /// u8, u16, u32, u64.
  case unsigned(UInt64)
  /// i8, i16, i32, i64.
  case signed(Int64)
  /// f32, f64.
  case float(Double)
  case bool(Bool)
  case string(String)
  case array(GGUFArray)

  /// An integer that fits an `Int`.
  public var int: Int? {
    switch self {
    case .unsigned(let value): Int(exactly: value)
    case .signed(let value): Int(exactly: value)
    default: nil
    }
  }

  /// Any number.
  public var double: Double? {
    switch self {
    case .unsigned(let value): Double(value)
    case .signed(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }

  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  public var array: GGUFArray? {
    if case .array(let value) = self { value } else { nil }
  }
}

/// An array in a GGUF file's metadata, parsed on demand: vocabularies have 100 000 members.
public struct GGUFArray: Sendable {
  let file: MappedFile
  let type: GGUFValueType
  /// The byte range of the members, checked when the file was opened.
  let range: Range<Int>
  public let count: Int

  /// The members, of any type.
  public var values: [GGUFValue] {
    var cursor = GGUFCursor(file, at: range.lowerBound)
    var values: [GGUFValue] = []
    values.reserveCapacity(count)
    // Parsing cannot fail, because it has succeeded before.
    for _ in 0..<count { if let value = try? cursor.value(type) { values.append(value) } }
    return values
  }

  /// The members of an array of strings, or nil; bytes that are not UTF-8 become U+FFFD.
  public var strings: [String]? { members(.string, \.string) }

  /// The members of an array of integers, or nil.
  public var ints: [Int]? {
    [.float32, .float64, .string, .array, .bool].contains(type) ? nil : values.compactMap(\.int)
  }

  /// The members of an array of numbers, or nil.
  public var floats: [Float]? {
    [.string, .array, .bool].contains(type) ? nil : values.compactMap { $0.double.map { Float($0) } }
  }

  private func members<T>(_ type: GGUFValueType, _ member: (GGUFValue) -> T?) -> [T]? {
    self.type == type ? values.compactMap(member) : nil
  }
}

/// The types of values, as numbered in the file.
enum GGUFValueType: UInt32 {
  case uint8, int8, uint16, int16, uint32, int32, float32, bool, string, array, uint64, int64, float64

  /// Size of a value in bytes; nil if it varies.
  var bytes: Int? {
    switch self {
    case .uint8, .int8, .bool: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    case .string, .array: nil
    }
  }
}

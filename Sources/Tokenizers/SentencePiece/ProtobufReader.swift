/// Reads the consecutive fields of a protocol buffer message.
struct ProtobufReader {
  /// The value of a field by its wire type.
  enum Value {
    case number(UInt64)
    case word(UInt32)
    case bytes(ArraySlice<UInt8>)

    var bytes: ArraySlice<UInt8>? { if case .bytes(let bytes) = self { bytes } else { nil } }
    var float: Float? { if case .word(let word) = self { Float(bitPattern: word) } else { nil } }
    var number: Int? { if case .number(let number) = self { Int(truncatingIfNeeded: number) } else { nil } }
    var flag: Bool? { number.map { $0 != 0 } }
  }

  private var rest: ArraySlice<UInt8>
  private let position: String

  init(_ bytes: ArraySlice<UInt8>, position: String) {
    rest = bytes
    self.position = position
  }

  private func corrupt() -> TokenizerError {
    TokenizerError(
      .corrupt, position, "byte \(rest.startIndex): no field of a SentencePiece model; is the file complete?")
  }

  private mutating func varint() throws(TokenizerError) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      guard let byte = rest.popFirst() else { throw corrupt() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw corrupt()
  }

  private mutating func take(_ count: UInt64) throws(TokenizerError) -> ArraySlice<UInt8> {
    guard count <= UInt64(rest.count) else { throw corrupt() }
    defer { rest = rest.dropFirst(Int(count)) }
    return rest.prefix(Int(count))
  }

  /// The number and value of the next field; nil at the end.
  ///
  /// - Throws: `TokenizerError` `.corrupt`.
  mutating func next() throws(TokenizerError) -> (field: Int, value: Value)? {
    if rest.isEmpty { return nil }
    let key = try varint()
    guard let field = Int(exactly: key >> 3), field > 0 else { throw corrupt() }
    switch key & 7 {
    case 0: return (field, .number(try varint()))
    case 1: return (field, .bytes(try take(8)))
    case 2: return (field, .bytes(try take(try varint())))
    case 5: return (field, .word(try take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }))
    default: throw corrupt()
    }
  }
}

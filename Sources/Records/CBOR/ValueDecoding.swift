import Exact

extension Value {
  /// Decodes the value whose encoding is `bytes[range]`; tensors and byte strings share the memory.
  ///
  /// - Precondition: an `ItemScanner` has accepted the range.
  /// - Throws: `RecordError` `.field` for numbers and tensor types that this version cannot hold.
  package init(scanned bytes: Bytes, _ range: Range<Int>) throws(RecordError) {
    var offset = range.lowerBound
    self = try Self.decode(bytes, &offset)
  }

  private static func decode(_ bytes: Bytes, _ offset: inout Int) throws(RecordError) -> Value {
    let head = try scannedHead(bytes, offset)
    let start = offset
    offset = head.end
    switch head.major {
    case 0, 1:
      guard head.argument <= UInt64(Int64.max) else {
        throw RecordError(.field, "", "an integer beyond 64 signed bits")
      }
      let value = Int64(head.argument)
      return .integer(head.major == 0 ? value : -1 - value)
    case 2:
      offset += Int(head.argument)
      return .bytes(bytes[head.end..<offset])
    case 3:
      offset += Int(head.argument)
      return .text(String(decodingUTF8: bytes[head.end..<offset]))
    case 4:
      var values: [Value] = []
      for _ in 0..<Int(head.argument) { values.append(try decode(bytes, &offset)) }
      return .array(values)
    case 5:
      var values: [ExactText: Value] = [:]
      for _ in 0..<Int(head.argument) {
        guard case .text(let key) = try decode(bytes, &offset) else { preconditionFailure() }
        values[ExactText(key)] = try decode(bytes, &offset)
      }
      return .map(values)
    case 6:
      return try decodeTagged(bytes, start, &offset)
    default: return simple(head)
    }
  }

  private static func simple(_ head: CBORHead) -> Value {
    switch head.detail {
    case 20: .bool(false)
    case 21: .bool(true)
    case 22: .null
    case 25: .float(Double(Float16(bitPattern: UInt16(truncatingIfNeeded: head.argument))))
    case 26: .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: head.argument))))
    default: .float(Double(bitPattern: head.argument))
    }
  }

  private static func decodeTagged(
    _ bytes: Bytes, _ start: Int, _ offset: inout Int
  ) throws(RecordError) -> Value {
    let found = bytes.withUnsafeBytes {
      raw -> (tag: UInt64, shape: [Int], payload: Range<Int>, end: Int)? in
      guard let head = try? CBORHead(raw, at: start) else { return nil }
      if head.argument == 40 { return try? ItemScanner(raw, .scanned).tensor(at: head.end) }
      guard let string = try? CBORHead(raw, at: head.end) else { return nil }
      let end = string.end + Int(string.argument)
      let size = 1 << Int((head.argument >> 4 & 1) + (head.argument & 3))
      return (head.argument, [Int(string.argument) / size], string.end..<end, end)
    }
    guard let found else { preconditionFailure("a value that was not scanned") }
    offset = found.end
    guard let type = TensorType(rawValue: UInt8(truncatingIfNeeded: found.tag)) else {
      throw RecordError(
        .field, "",
        "tensor element tag \(found.tag) (big-endian, clamped or 128-bit) is not supported; "
          + "write little-endian typed arrays")
    }
    return .tensor(TensorValue(type, found.shape, bytes[found.payload]))
  }

  private static func scannedHead(_ bytes: Bytes, _ offset: Int) throws(RecordError) -> CBORHead {
    let head = bytes.withUnsafeBytes { try? CBORHead($0, at: offset) }
    guard let head else { preconditionFailure("a value that was not scanned") }
    return head
  }
}

extension String {
  /// The text of bytes that have been checked to be valid UTF-8.
  package init(decodingUTF8 bytes: Bytes) {
    self = bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}

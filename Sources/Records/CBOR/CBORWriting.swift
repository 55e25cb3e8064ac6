package import Exact

extension ByteBuffer {
  /// Appends a head in its shortest form (RFC 8949 section 4.2.1).
  package mutating func appendHead(_ major: UInt8, _ argument: UInt64) {
    let type = major << 5
    let width: Int
    switch argument {
    case 0..<24:
      append(type | UInt8(argument))
      return
    case 24..<0x100: width = 1
    case 0x100..<0x1_0000: width = 2
    case 0x1_0000..<0x1_0000_0000: width = 4
    default: width = 8
    }
    let target = reserve(9)
    target.storeBytes(of: type | UInt8(24 + width.trailingZeroBitCount), as: UInt8.self)
    for i in 0..<width {
      let byte = UInt8(truncatingIfNeeded: argument >> UInt64(8 * (width - 1 - i)))
      target.storeBytes(of: byte, toByteOffset: 1 + i, as: UInt8.self)
    }
    advance(1 + width)
  }

  /// Appends a text string.
  package mutating func appendText(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      appendHead(3, UInt64(utf8.count))
      append(UnsafeRawBufferPointer(utf8))
    }
  }

  /// Appends a float in the shortest form that keeps its value; every NaN is `F9 7E00`.
  package mutating func appendFloat(_ value: Double) {
    if value.isNaN {
      appendBigEndian(0xF9, UInt64(0x7E00), 2)
    } else if Double(Float16(value)) == value {
      appendBigEndian(0xF9, UInt64(Float16(value).bitPattern), 2)
    } else if Double(Float(value)) == value {
      appendBigEndian(0xFA, UInt64(Float(value).bitPattern), 4)
    } else {
      appendBigEndian(0xFB, value.bitPattern, 8)
    }
  }

  private mutating func appendBigEndian(_ initial: UInt8, _ bits: UInt64, _ width: Int) {
    append(initial)
    for i in 0..<width { append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * (width - 1 - i)))) }
  }

  /// Appends a tensor: tag 40 over its shape and a typed array (RFC 8746).
  package mutating func appendTensor(_ tensor: TensorValue) {
    appendHead(6, 40)
    appendHead(4, 2)
    appendHead(4, UInt64(tensor.shape.count))
    for dimension in tensor.shape { appendHead(0, UInt64(dimension)) }
    appendHead(6, UInt64(tensor.type.rawValue))
    appendHead(2, UInt64(tensor.data.count))
    append(tensor.data)
  }

  /// Appends any value in the deterministic encoding.
  package mutating func appendValue(_ value: Value) {
    switch value {
    case .integer(let value):
      if value >= 0 { appendHead(0, UInt64(value)) } else { appendHead(1, UInt64(-1 - value)) }
    case .float(let value): appendFloat(value)
    case .bool(let value): append(value ? 0xF5 : 0xF4)
    case .null: append(0xF6)
    case .text(let text): appendText(text)
    case .bytes(let bytes):
      appendHead(2, UInt64(bytes.count))
      append(bytes)
    case .tensor(let tensor): appendTensor(tensor)
    case .array(let values):
      appendHead(4, UInt64(values.count))
      for value in values { appendValue(value) }
    case .map(let map): appendMap(map)
    case .encoded(let bytes): append(bytes)
    }
  }

  /// Appends a map with its keys in the deterministic order.
  package mutating func appendMap(_ map: [ExactText: Value]) {
    appendHead(5, UInt64(map.count))
    for (key, value) in map.sorted(by: { precedesInEncoding($0.key.text, $1.key.text) }) {
      appendText(key.text)
      appendValue(value)
    }
  }
}

/// The deterministic order of text keys: by length in UTF-8 bytes, then bytewise.
package func precedesInEncoding(_ a: String, _ b: String) -> Bool {
  let (x, y) = (a.utf8, b.utf8)
  if x.count != y.count { return x.count < y.count }
  return x.lexicographicallyPrecedes(y)
}

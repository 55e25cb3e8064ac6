/// Why an item cannot be read from a buffer.
package enum ScanFailure: Error {
  /// The buffer ends before the item does.
  case needMore
  /// The bytes at `offset` break a rule of the format.
  case malformed(String, offset: Int)
  /// The bytes at `offset` exceed a limit.
  case limit(String, offset: Int)
  /// The item at `offset` is of a kind that only a newer version understands.
  case newer(String, offset: Int)
}

/// The initial byte of a CBOR item with its argument (RFC 8949 section 3).
package struct CBORHead {
  /// 0 unsigned, 1 negative, 2 bytes, 3 text, 4 array, 5 map, 6 tag, 7 simple or float.
  package var major: UInt8
  /// The low five bits of the initial byte: the width of a float (25, 26, 27) or a simple value.
  package var detail: UInt8
  /// The argument: a value, a length, a count, a tag or the bits of a float.
  package var argument: UInt64
  /// Offset of the first byte after the head.
  package var end: Int

  /// Reads the head at `offset`.
  ///
  /// Only definite lengths in their shortest form are accepted (RFC 8949 section 4.2.1).
  @inline(__always)
  package init(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(ScanFailure) {
    guard offset < bytes.count else { throw .needMore }
    let initial = bytes[offset]
    major = initial >> 5
    detail = initial & 31
    if detail < 24 {
      argument = UInt64(detail)
      end = offset + 1
      return
    }
    guard detail < 28 else {
      let what = detail == 31 ? "an indefinite length" : "a reserved head"
      throw .malformed("\(what) (byte \(initial))", offset: offset)
    }
    let width = 1 << Int(detail - 24)
    guard offset + 1 + width <= bytes.count else { throw .needMore }
    var value: UInt64 = 0
    for i in 0..<width { value = value << 8 | UInt64(bytes[offset + 1 + i]) }
    argument = value
    end = offset + 1 + width
    guard major != 7 else {
      if detail == 24 { throw .malformed("an unassigned simple value", offset: offset) }
      return
    }
    let smallest: UInt64 = detail == 24 ? 24 : 1 << (8 * UInt64(width / 2))
    guard value >= smallest else {
      throw .malformed("a head that is not in its shortest form", offset: offset)
    }
  }
}

internal import Exact

/// Walks encoded items without decoding them, and refuses what the format forbids.
///
/// Every claim of an untrusted stream is checked against the available bytes: lengths, counts, nesting, tensor shapes,
/// UTF-8 and key uniqueness (`formats/record-stream.md`, Limits).
package struct ItemScanner {
  let bytes: UnsafeRawBufferPointer
  let limits: Limits
  private var entries = 0  // elements of arrays and entries of maps in the current item

  package init(_ bytes: UnsafeRawBufferPointer, _ limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The first bytes of every header item: tag 55799, array of three, kind 0, "recs1".
  package static let headerMagic: [UInt8] = [
    0xD9, 0xD9, 0xF7, 0x83, 0x00, 0x65, 0x72, 0x65, 0x63, 0x73, 0x31,
  ]

  /// The kind and the end of the stream item at `start`.
  package mutating func item(at start: Int) throws(ScanFailure) -> (kind: UInt64, end: Int) {
    guard start < bytes.count else { throw .needMore }
    entries = 0
    if bytes[start] == 0xD9 { return (0, try header(at: start)) }
    guard bytes[start] == 0x82 else {
      throw .malformed("no stream item starts with byte \(bytes[start])", offset: start)
    }
    let kind = try CBORHead(bytes, at: start + 1)
    guard kind.major == 0 else { throw .malformed("an item without a kind", offset: start) }
    switch kind.argument {
    case 0: throw .malformed("a header without the recs1 magic", offset: start)
    case 1: return (1, try record(at: kind.end))
    case 2, 3, 4:
      let end = try map(at: kind.end)
      if kind.argument == 4, end - start > limits.trailer {
        throw .limit("a trailer of \(end - start) bytes", offset: start)
      }
      return (kind.argument, end)
    case 5..<16:
      throw .newer(
        "item kind \(kind.argument) is not known here: the stream was written by a newer version",
        offset: start)
    default: return (kind.argument, try value(at: kind.end, depth: 1))
    }
  }

  private mutating func header(at start: Int) throws(ScanFailure) -> Int {
    for (i, byte) in Self.headerMagic.enumerated() {
      guard start + i < bytes.count else { throw .needMore }
      guard bytes[start + i] == byte else {
        throw .malformed("a header without the recs1 magic", offset: start)
      }
    }
    let end = try map(at: start + Self.headerMagic.count)
    guard end - start <= limits.header else {
      throw .limit("a header of \(end - start) bytes", offset: start)
    }
    return end
  }

  private mutating func record(at start: Int) throws(ScanFailure) -> Int {
    var seenID = false
    let (bytes, limits) = (bytes, limits)
    let end = try map(at: start) { (key, value, end) throws(ScanFailure) in
      let isID = Self.matches(bytes, key, "id")
      if isID || Self.matches(bytes, key, "label") {
        let head = try CBORHead(bytes, at: value)
        guard head.major == 3 else {
          throw .malformed("an id or label that is not text", offset: value)
        }
        guard end - head.end <= limits.name else {
          throw .limit("an id or label of \(end - head.end) bytes", offset: value)
        }
        if isID { seenID = true }
      } else if Self.matches(bytes, key, "caption"), end - value > limits.caption + 5 {
        throw .limit("a caption of \(end - value) bytes", offset: value)
      }
    }
    guard seenID else { throw .malformed("a record without an id", offset: start) }
    return end
  }

  private static func matches(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for i in 0..<range.count where bytes[range.lowerBound + i] != name.utf8Start[i] { return false }
    return true
  }

  /// Walks the map at `start` and returns its end; `visit` receives each key's text, value start and end.
  package mutating func map(
    at start: Int, depth: Int = 1,
    visit: (Range<Int>, Int, Int) throws(ScanFailure) -> Void = { _, _, _ in }
  ) throws(ScanFailure) -> Int {
    let head = try CBORHead(bytes, at: start)
    guard head.major == 5 else { throw .malformed("a map was expected", offset: start) }
    guard depth <= limits.nesting else {
      throw .limit("nesting deeper than \(limits.nesting)", offset: start)
    }
    try count(head, at: start)
    var offset = head.end
    var keys: [Range<Int>] = []
    var isSorted = true
    for _ in 0..<Int(head.argument) {
      let key = try text(at: offset, limit: limits.name)
      if isSorted, let previous = keys.last { isSorted = try isAscending(previous, key) }
      keys.append(key)
      let end = try value(at: key.upperBound, depth: depth + 1)
      try visit(key, key.upperBound, end)
      offset = end
    }
    if !isSorted { try refuseDuplicates(keys) }
    return offset
  }

  /// True when `a` sorts before `b` in the order of encoded keys: by length, then by bytes.
  private func isAscending(_ a: Range<Int>, _ b: Range<Int>) throws(ScanFailure) -> Bool {
    if a.count != b.count { return a.count < b.count }
    for i in 0..<a.count {
      let (x, y) = (bytes[a.lowerBound + i], bytes[b.lowerBound + i])
      if x != y { return x < y }
    }
    throw .malformed("a key that appears twice", offset: b.lowerBound)
  }

  // Keys in a nondeterministic order are accepted, so duplicates need not be adjacent.
  private func refuseDuplicates(_ keys: [Range<Int>]) throws(ScanFailure) {
    var seen = Set<[UInt8]>()
    for key in keys where !seen.insert([UInt8](bytes[key])).inserted {
      throw .malformed("a key that appears twice", offset: key.lowerBound)
    }
  }

  /// The UTF-8 bytes of the text string at `start`.
  private func text(at start: Int, limit: Int = .max) throws(ScanFailure) -> Range<Int> {
    let head = try CBORHead(bytes, at: start)
    guard head.major == 3 else { throw .malformed("a key that is not text", offset: start) }
    let range = try payload(head, at: start)
    guard range.count <= limit else {
      throw .limit("a text of \(range.count) bytes", offset: start)
    }
    guard isValidUTF8(bytes, range) else {
      throw .malformed("text that is not UTF-8", offset: start)
    }
    return range
  }

  private func payload(_ head: CBORHead, at start: Int) throws(ScanFailure) -> Range<Int> {
    guard head.argument <= UInt64(limits.frame) else {
      throw .limit("a string of \(head.argument) bytes", offset: start)
    }
    let end = CheckedSize(head.end) + CheckedSize(head.argument)
    guard end.isAtMost(bytes.count) else { throw .needMore }
    return head.end..<end.saturated
  }

  // A decoded element takes tens of bytes, its encoding perhaps one; large data are tensors, not arrays.
  private mutating func count(_ head: CBORHead, at start: Int) throws(ScanFailure) {
    let total = CheckedSize(entries) + CheckedSize(head.argument)
    guard total.isAtMost(limits.entries) else {
      throw .limit("more than \(limits.entries) elements in arrays and maps", offset: start)
    }
    entries = total.saturated
  }

  /// The end of the value at `start`.
  package mutating func value(at start: Int, depth: Int) throws(ScanFailure) -> Int {
    let head = try CBORHead(bytes, at: start)
    switch head.major {
    case 0, 1: return head.end
    case 2: return try payload(head, at: start).upperBound
    case 3: return try text(at: start).upperBound
    case 4:
      guard depth <= limits.nesting else {
        throw .limit("nesting deeper than \(limits.nesting)", offset: start)
      }
      try count(head, at: start)
      var offset = head.end
      for _ in 0..<Int(head.argument) { offset = try value(at: offset, depth: depth + 1) }
      return offset
    case 5: return try map(at: start, depth: depth)
    case 6: return try tagged(head, at: start)
    default:
      guard head.detail >= 25 || (20...22).contains(head.detail) else {
        throw .malformed("an unassigned simple value", offset: start)
      }
      return head.end
    }
  }

  private func tagged(_ head: CBORHead, at start: Int) throws(ScanFailure) -> Int {
    if head.argument == 40 { return try tensor(at: head.end).end }
    if (64...87).contains(head.argument) && head.argument != 76 {
      let payload = try typedArray(at: start).payload
      guard !payload.isEmpty else { throw .malformed("an empty typed array", offset: start) }
      return payload.upperBound
    }
    throw .malformed("tag \(head.argument), which records may not use", offset: start)
  }

  /// A typed array of RFC 8746 section 2: its tag, element size and bytes.
  private func typedArray(
    at start: Int
  ) throws(ScanFailure) -> (tag: UInt64, elementSize: Int, payload: Range<Int>) {
    let head = try CBORHead(bytes, at: start)
    guard head.major == 6, (64...87).contains(head.argument), head.argument != 76 else {
      throw .malformed("a tensor without a typed array", offset: start)
    }
    let string = try CBORHead(bytes, at: head.end)
    guard string.major == 2 else { throw .malformed("a typed array without bytes", offset: start) }
    let payload = try payload(string, at: head.end)
    // RFC 8746 section 2.1: tag bits 0b010_f_s_e_ll, element size 1 << (f + ll).
    let size = 1 << Int((head.argument >> 4 & 1) + (head.argument & 3))
    guard payload.count % size == 0 else {
      throw .malformed(
        "a typed array of \(payload.count) bytes for \(size)-byte elements", offset: start)
    }
    return (head.argument, size, payload)
  }

  /// The tensor behind tag 40, whose content starts at `start` (RFC 8746 section 3.1.1).
  package func tensor(
    at start: Int
  ) throws(ScanFailure) -> (tag: UInt64, shape: [Int], payload: Range<Int>, end: Int) {
    let pair = try CBORHead(bytes, at: start)
    guard pair.major == 4, pair.argument == 2 else {
      throw .malformed("a tensor that is not [shape, data]", offset: start)
    }
    let dimensions = try CBORHead(bytes, at: pair.end)
    guard dimensions.major == 4, dimensions.argument >= 1 else {
      throw .malformed("a tensor without a shape", offset: pair.end)
    }
    guard dimensions.argument <= UInt64(limits.rank) else {
      throw .limit("a tensor of rank \(dimensions.argument)", offset: pair.end)
    }
    var shape: [Int] = []
    var elements = 1
    var offset = dimensions.end
    for _ in 0..<Int(dimensions.argument) {
      let dimension = try CBORHead(bytes, at: offset)
      guard dimension.major == 0, dimension.argument > 0 else {
        throw .malformed("a tensor dimension that is not a positive integer", offset: offset)
      }
      guard dimension.argument <= UInt64(limits.frame) else {
        throw .limit("a tensor dimension of \(dimension.argument)", offset: offset)
      }
      let product = CheckedSize(elements) * CheckedSize(dimension.argument)
      guard product.isAtMost(limits.frame) else {
        throw .limit("a tensor larger than a frame", offset: offset)
      }
      elements = product.saturated
      shape.append(Int(dimension.argument))
      offset = dimension.end
    }
    let array = try typedArray(at: offset)
    guard array.payload.count / array.elementSize == elements else {
      throw .malformed(
        "a tensor of shape \(shape) with \(array.payload.count) bytes of data", offset: start)
    }
    return (array.tag, shape, array.payload, array.payload.upperBound)
  }
}

/// True when the bytes of `range` are valid UTF-8 (Unicode 15 table 3-7).
func isValidUTF8(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
  var i = range.lowerBound
  let end = range.upperBound
  while i < end {
    let first = bytes[i]
    if first < 0x80 {
      i += 1
      continue
    }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xE1...0xEC, 0xEE, 0xEF: length = 3
    case 0xED: (length, high) = (3, 0x9F)
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, high) = (4, 0x8F)
    default: return false
    }
    guard i + length <= end, bytes[i + 1] >= low, bytes[i + 1] <= high else { return false }
    for k in 2..<max(2, length) where bytes[i + k] & 0xC0 != 0x80 { return false }
    i += length
  }
  return true
}

import Records

/// A bare stream of given items with a matching trailer: for items that no writer produces.
struct RawStream {
  private var items: [UInt8]
  private var records: UInt64 = 0
  private var sum: UInt64 = 0

  /// `header`: the keys of the header besides `tool`, encoded; `count` of them.
  init(header: [UInt8] = [], count: UInt8 = 0) {
    items = [0xD9, 0xD9, 0xF7, 0x83, 0x00, 0x65] + Array("recs1".utf8) + [0xA1 + count]
    items += text("tool") + text("x") + header
  }

  mutating func add(_ item: [UInt8]) {
    items += item
    guard item.starts(with: [0x82, 0x01]) else { return }
    records += 1
    sum &+= item.withUnsafeBytes { XXH64.hash($0) }
  }

  /// A record of an id and further fields, encoded.
  mutating func addRecord(_ id: String, _ fields: [UInt8] = [], count: UInt8 = 0) {
    add([0x82, 0x01, 0xA1 + count] + text("id") + text(id) + fields)
  }

  /// The stream; `err` is the encoded failure of its writer.
  func bytes(err: [UInt8]? = nil) -> [UInt8] {
    let xxh = items.withUnsafeBytes { XXH64.hash($0) }
    var trailer: [UInt8] = [0x82, 0x04, err == nil ? 0xA6 : 0xA7]
    trailer += text("n") + head(0, records) + text("ok") + [err == nil ? 0xF5 : 0xF4]
    if let err { trailer += text("err") + err }
    trailer += text("rej") + [0] + text("sum") + digest(sum) + text("xxh") + digest(xxh)
    return items + trailer + text("bytes") + head(0, UInt64(items.count))
  }
}

/// A CBOR head in its shortest form.
func head(_ major: UInt8, _ argument: UInt64) -> [UInt8] {
  let widths: [(UInt64, Int)] = [(0x100, 1), (0x1_0000, 2), (0x1_0000_0000, 4), (.max, 8)]
  if argument < 24 { return [major << 5 | UInt8(argument)] }
  let width = widths.first { argument < $0.0 }?.1 ?? 8
  let bytes = (0..<width).map { UInt8(truncatingIfNeeded: argument >> UInt64(8 * (width - 1 - $0))) }
  return [major << 5 | UInt8(24 + width.trailingZeroBitCount)] + bytes
}

func text(_ text: String) -> [UInt8] { head(3, UInt64(text.utf8.count)) + Array(text.utf8) }

private func digest(_ value: UInt64) -> [UInt8] {
  [0x48] + (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(56 - 8 * $0)) }
}

// Feeds the item scanner and the value decoder: any bytes must be refused or decode, re-encode and
// decode to the same. Built by tools/fuzz/run; the compile line is there.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCBOR(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Bytes(copying: UnsafeRawBufferPointer(start: data, count: count))
  let frame = DecodedFrame(content: bytes, offset: 0, Limits())
  for item in frame.items {
    let encoded = bytes[item.range]
    switch item.kind {
    case 0: _ = try? SegmentHeader(scanned: encoded)
    case 1: check(Record(scanned: encoded))
    case 2: _ = try? GroupEnd(scanned: encoded)
    case 3: _ = try? Reject(scanned: encoded)
    case 4: _ = try? SegmentTrailer(scanned: encoded)
    default: break
    }
  }
  return 0
}

private func check(_ record: Record) {
  // Other keys keep their bytes when one is set, and the result must be readable again.
  let changed = record.setting(["fuzz": .integer(1)])
  precondition(changed.id == record.id && changed.label == record.label)
  for name in record.names where name != "fuzz" {
    precondition(encoding(record, name) == encoding(changed, name))
  }
  let again = DecodedFrame(content: changed.encoded, offset: 0, Limits())
  precondition(again.failure == nil && again.items.count == 1)
}

/// A field's value encoded anew; nil when it is of a kind that cannot be held.
private func encoding(_ record: Record, _ name: String) -> Bytes? {
  guard let value = try? record.value(name) else { return nil }
  var buffer = ByteBuffer()
  buffer.appendValue(value)
  return buffer.take()
}

// Feeds the stream reader and the loose reader: any bytes must be refused or be a stream, on one
// thread and on two alike. Built by tools/fuzz/run; the compile line is there.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFrames(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Bytes(copying: UnsafeRawBufferPointer(start: data, count: count))
  let single = verdict(bytes, threads: 1)
  if count % 16 == 0 { precondition(verdict(bytes, threads: 2) == single) }
  return 0
}

private func verdict(_ bytes: Bytes, threads: Int) -> String {
  var limits = Limits()
  limits.frame = 1 << 20
  let reader = RecordReader(bytes, name: "fuzz", threads: threads, limits: limits)
  var events = 0
  do throws(RecordError) {
    while let event = try reader.next() {
      events += 1
      if case .record(let record) = event {
        for name in record.names { _ = try? record.value(name) }
      }
    }
    return "complete \(events)"
  } catch {
    return "\(error.code) \(events)"
  }
}

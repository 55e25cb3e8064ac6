import Records
import TestSupport

/// One of the recorded streams of `formats/examples`.
func example(_ name: String) -> [UInt8] { contents(of: "\(repository)/formats/examples/\(name)") }

/// Every event of a stream, or the error that stops it.
func events(
  _ bytes: [UInt8], threads: Int = 1, limits: Limits = Limits()
) throws(RecordError) -> [StreamEvent] {
  let reader = RecordReader(Bytes(bytes), name: "stream", threads: threads, limits: limits)
  var events: [StreamEvent] = []
  while let event = try reader.next() { events.append(event) }
  return events
}

/// The error of a strict consumer; nil for a complete stream whose writer succeeded.
func verdict(_ bytes: [UInt8]) -> RecordError.Code? {
  do throws(RecordError) {
    for event in try events(bytes) {
      if case .trailer(let trailer) = event, trailer.failure != nil { return .upstream }
    }
    return nil
  } catch {
    return error.code
  }
}

import Glibc
internal import Records
internal import Synchronization

/// One client of a resident program: it sends a stream and receives the transformed stream.
final class Connection: Sendable {
  let number: Int
  let descriptor: Int32
  /// When it was accepted.
  let start = ContinuousClock.now
  private let isInsideSegment = Atomic<Bool>(false)
  private let isAbandoned = Atomic<Bool>(false)

  init(_ descriptor: Int32, number: Int) { (self.descriptor, self.number) = (descriptor, number) }

  /// Whether a segment has been read in part.
  var isInSegment: Bool { isInsideSegment.load(ordering: .relaxed) }

  /// Called by the input at every header and trailer.
  func noteSegment(isOpen: Bool) { isInsideSegment.store(isOpen, ordering: .relaxed) }

  /// Stops reading input: between segments the stream then ends, within a segment it fails.
  func stopReading() {
    if isInSegment { isAbandoned.store(true, ordering: .relaxed) }
    shutdown(descriptor, Int32(SHUT_RD))
  }

  /// The error of a connection that was cut off because the program stops.
  var stopError: StageError? {
    guard isAbandoned.load(ordering: .relaxed) else { return nil }
    return StageError(.retry, "the service is stopping; try again")
  }

  /// Sends an empty frame: the client is admitted and may send its stream.
  func greet() throws(StageError) { try writeAll(emptyFrame, to: descriptor, name: "the client") }

  /// Sends a segment that only states an error.
  func refuse(tool: String, toolVersion: String, _ message: String, status: StageError.Status) {
    let writer = RecordWriter(descriptor: descriptor, name: "the client")
    do {
      try writer.begin(SegmentHeader(tool: toolVersion))
      try writer.end(failure: .init(tool: tool, message: message, status: Int(status.rawValue)))
      try writer.close()
    } catch {
      // The client has gone.
    }
  }

  func close() {
    shutdown(descriptor, Int32(SHUT_RDWR))
    _ = Glibc.close(descriptor)
  }
}

/// The output of `zstd < /dev/null`; readers skip it (`formats/record-stream.md`, "Heartbeat").
let emptyFrame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x24, 0x00, 0x01, 0x00, 0x00, 0x99, 0xE9, 0xD8, 0x51]

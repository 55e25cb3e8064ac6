import Glibc
internal import Records
internal import Synchronization

/// One client of a resident program: a stream in, the transformed stream back.
final class Connection: Sendable {
  let number: Int
  let descriptor: Int32
  /// When it was accepted.
  let start = ContinuousClock.now
  private let isInsideSegment = Atomic<Bool>(false)
  private let isAbandoned = Atomic<Bool>(false)

  init(_ descriptor: Int32, number: Int) { (self.descriptor, self.number) = (descriptor, number) }

  /// Whether part of a segment has been read, and the rest not.
  var isInSegment: Bool { isInsideSegment.load(ordering: .relaxed) }

  /// Called by the input at every header and trailer.
  func noteSegment(isOpen: Bool) { isInsideSegment.store(isOpen, ordering: .relaxed) }

  /// Lets no more input in: between segments the stream has then ended, within one it has failed.
  func stopReading() {
    if isInSegment { isAbandoned.store(true, ordering: .relaxed) }
    shutdown(descriptor, Int32(SHUT_RD))
  }

  /// What ends a connection that was cut off because the program stops.
  var stopError: StageError? {
    guard isAbandoned.load(ordering: .relaxed) else { return nil }
    return StageError(.retry, "the service is stopping; try again")
  }

  /// An empty frame: the client is admitted, and sends its stream only now.
  func greet() throws(StageError) { try writeAll(emptyFrame, to: descriptor, name: "the client") }

  /// Sends a segment that says only why there is none.
  func refuse(tool: String, toolVersion: String, _ message: String, status: StageError.Status) {
    let writer = RecordWriter(descriptor: descriptor, name: "the client")
    do {
      try writer.begin(SegmentHeader(tool: toolVersion))
      try writer.end(failure: .init(tool: tool, message: message, status: Int(status.rawValue)))
      try writer.close()
    } catch {
      // Nobody listens any more.
    }
  }

  func close() {
    shutdown(descriptor, Int32(SHUT_RDWR))
    _ = Glibc.close(descriptor)
  }
}

/// What `zstd < /dev/null` writes; readers pass over it (`formats/record-stream.md`, "Heartbeat").
let emptyFrame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x24, 0x00, 0x01, 0x00, 0x00, 0x99, 0xE9, 0xD8, 0x51]

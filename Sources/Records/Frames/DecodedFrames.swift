internal import Threads

/// The frames of an input, decompressed and split into items, in order.
///
/// With one thread everything happens on the calling thread, without reading ahead. With more, one thread reads and
/// that many decompress, each one frame ahead.
final class DecodedFrames {
  private struct Job: Sendable {
    var piece: FrameSource.Piece
    var offset: Int
  }

  private let source: FrameSource
  private let decompressors: [Decompressor]
  private let limits: Limits
  private let ahead: ReadAhead?

  init(_ origin: FrameSource.Origin, name: String, threads: Int, limits: Limits) {
    self.limits = limits
    source = FrameSource(origin, name: name, limits: limits)
    decompressors = (0..<max(1, threads)).map { _ in Decompressor(limits) }
    ahead = threads > 1 ? ReadAhead(source, decompressors, limits, origin) : nil
  }

  deinit { ahead?.stop() }

  /// Compressed bytes consumed so far.
  var bytesRead: Int { ahead?.offset ?? source.offset }

  /// The next frame, or nil at the end of the input.
  func next() throws(RecordError) -> DecodedFrame? {
    if let ahead { return try ahead.next() }
    let offset = source.offset
    guard let piece = try source.next() else { return nil }
    return Self.decode(Job(piece: piece, offset: offset), decompressors[0], limits)
  }

  private static func decode(
    _ job: Job, _ decompressor: Decompressor, _ limits: Limits
  ) -> DecodedFrame {
    switch job.piece {
    case .content(let content):
      return DecodedFrame(content: content, offset: job.offset, limits)
    case .frame(let frame, let contentSize):
      do throws(ScanFailure) {
        let content = try decompressor.decompress(frame, contentSize: contentSize)
        return DecodedFrame(content: content, offset: job.offset, limits)
      } catch {
        return DecodedFrame(failure: error, offset: job.offset)
      }
    }
  }

  /// The thread that reads and the workers that decompress.
  private final class ReadAhead: @unchecked Sendable {
    private let source: FrameSource
    private let workers: OrderedWorkers<Job, DecodedFrame>
    private let monitor = Monitor()
    private var ending: Swift.Result<Void, RecordError>?
    private var consumed = 0
    private var thread: SystemThread?
    private let mayBlock: Bool

    init(
      _ source: FrameSource, _ decompressors: [Decompressor], _ limits: Limits,
      _ origin: FrameSource.Origin
    ) {
      self.source = source
      if case .memory = origin { mayBlock = false } else { mayBlock = true }
      workers = OrderedWorkers(threads: decompressors.count, window: decompressors.count) {
        DecodedFrames.decode($0, decompressors[$1], limits)
      }
      thread = SystemThread { self.read() }
    }

    var offset: Int { monitor.locked { consumed } }

    func stop() {
      workers.close()
      // A thread that is blocked on a silent pipe cannot be joined; it ends with its input.
      if mayBlock { thread?.detach() } else { thread?.join() }
    }

    private func read() {
      var result = Swift.Result<Void, RecordError>.success(())
      do throws(RecordError) {
        while true {
          let offset = source.offset
          guard let piece = try source.next() else { break }
          monitor.locked { consumed = source.offset }
          guard workers.submit(Job(piece: piece, offset: offset)) else { break }
        }
      } catch {
        result = .failure(error)
      }
      monitor.locked { ending = result }
      workers.finish()
    }

    func next() throws(RecordError) -> DecodedFrame? {
      if let frame = workers.takeOrWait() { return frame }
      if case .failure(let error)? = monitor.locked({ ending }) { throw error }
      return nil
    }
  }
}

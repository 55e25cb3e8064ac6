internal import Glibc
internal import Threads

/// Turns frames of items into bytes on a descriptor, in order, and keeps the segment's digests.
///
/// With one thread the caller compresses and writes each frame. With more, that many threads compress and one writes,
/// each one frame behind.
final class FrameOutput: @unchecked Sendable {
  /// One frame's items, not yet compressed.
  struct Job: Sendable {
    var content: Bytes
    var records: [Range<Int>]
  }

  private struct Encoded: Sendable {
    var content: Bytes
    var sum: UInt64
    var form: Form
  }

  private enum Form: Sendable {
    case bare
    case stored(digest: UInt64)
    case compressed(Bytes)
  }

  private let descriptor: Int32
  private let name: String
  private let isBare: Bool
  private let workers: OrderedWorkers<Job, Encoded>
  private let writer: SystemThread?
  private let output: Monitor
  private let shared: Shared

  /// What the writing thread and the caller share; guarded by `output`.
  private final class Shared: @unchecked Sendable {
    var totals = SegmentTotals()
    var failure: RecordError?
    var written = 0
    var frames = 0
    var lastWrite = ContinuousClock.now
  }

  private var submitted = 0

  init(descriptor: Int32, name: String, options: RecordWriter.Options) {
    self.descriptor = descriptor
    self.name = name
    isBare = options.isBare
    let threads = options.threads
    let level = options.level
    let compressors = (0..<max(1, threads)).map { _ in Compressor(level: level) }
    let workers = OrderedWorkers<Job, Encoded>(threads: threads, window: threads) {
      job, worker in
      Self.encode(job, compressors[worker], options)
    }
    let output = Monitor()
    let shared = Shared()
    self.workers = workers
    self.output = output
    self.shared = shared
    guard threads > 1 else {
      writer = nil
      return
    }
    writer = SystemThread {
      while let frame = workers.takeOrWait() {
        if !Self.write(frame, descriptor, name, output, shared) { workers.close() }
      }
    }
  }

  deinit {
    workers.finish()
    writer?.join()
  }

  private static func encode(
    _ job: Job, _ compressor: Compressor, _ options: RecordWriter.Options
  ) -> Encoded {
    job.content.withUnsafeBytes { bytes in
      var sum: UInt64 = 0
      for record in job.records {
        sum &+= XXH64.hash(UnsafeRawBufferPointer(rebasing: bytes[record]))
      }
      let isSmall = options.storesSmallFrames && bytes.count < RecordWriter.Options.smallFrame
      let form: Form
      if options.isBare {
        form = .bare
      } else if options.level == 0 || isSmall {
        form = .stored(digest: XXH64.hash(bytes))
      } else {
        form = .compressed(compressor.compress(bytes))
      }
      return Encoded(content: job.content, sum: sum, form: form)
    }
  }

  private static func write(
    _ frame: Encoded, _ descriptor: Int32, _ name: String, _ output: Monitor, _ shared: Shared
  ) -> Bool {
    output.locked {
      guard shared.failure == nil else { return false }
      frame.content.withUnsafeBytes { shared.totals.digest.update($0) }
      shared.totals.bytes += UInt64(frame.content.count)
      shared.totals.sum &+= frame.sum
      do throws(RecordError) {
        switch frame.form {
        case .bare: try put(frame.content, descriptor, name, shared)
        case .compressed(let bytes): try put(bytes, descriptor, name, shared)
        case .stored(let digest): try putStored(frame.content, digest, descriptor, name, shared)
        }
        shared.frames += 1
        output.signalAll()
        return true
      } catch {
        shared.failure = error
        output.signalAll()
        return false
      }
    }
  }

  private static func put(
    _ bytes: Bytes, _ descriptor: Int32, _ name: String, _ shared: Shared
  ) throws(RecordError) {
    try bytes.withUnsafeBytes { (raw) throws(RecordError) in
      try Descriptor.write(descriptor, raw, name: name)
    }
    shared.written += bytes.count
    shared.lastWrite = .now
  }

  // The kernel gathers a stored frame from its parts, which saves a copy of the content.
  private static func putStored(
    _ content: Bytes, _ digest: UInt64, _ descriptor: Int32, _ name: String, _ shared: Shared
  ) throws(RecordError) {
    var small = StoredFrame.header(count: content.count)
    var marks = [0..<small.count]
    for block in StoredFrame.blockHeaders(count: content.count) + [StoredFrame.checksum(digest)] {
      marks.append(small.count..<small.count + block.count)
      small += block
    }
    let total = small.count + content.count
    let result = small.withUnsafeMutableBytes { small -> Swift.Result<Void, RecordError> in
      content.withUnsafeBytes { content in
        var parts: [iovec] = []
        func add(_ bytes: UnsafeRawBufferPointer) {
          parts.append(
            iovec(
              iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count))
        }
        add(UnsafeRawBufferPointer(rebasing: small[marks[0]]))
        for (index, mark) in marks.dropFirst().enumerated() {
          add(UnsafeRawBufferPointer(rebasing: small[mark]))
          let start = min(index * FrameHeader.blockSize, content.count)
          let end = min(start + FrameHeader.blockSize, content.count)
          if end > start { add(UnsafeRawBufferPointer(rebasing: content[start..<end])) }
        }
        do throws(RecordError) {
          try Descriptor.write(descriptor, parts: &parts, name: name)
          return .success(())
        } catch {
          return .failure(error)
        }
      }
    }
    if case .failure(let error) = result { throw error }
    shared.written += total
    shared.lastWrite = .now
  }

  /// Compressed bytes written so far.
  var bytesWritten: Int { output.locked { shared.written } }

  /// Submits a frame.
  ///
  /// - Throws: `RecordError` `.io` if an earlier frame could not be written.
  func submit(_ job: Job) throws(RecordError) {
    submitted += 1
    if !workers.submit(job) { throw failure }
    if writer == nil {
      while let frame = workers.take() {
        guard Self.write(frame, descriptor, name, output, shared) else { throw failure }
      }
    }
  }

  private var failure: RecordError {
    output.locked { shared.failure } ?? RecordError(.io, name, "the output is closed")
  }

  /// Resets the digests for a new segment.
  func beginSegment(_ totals: SegmentTotals) { output.locked { shared.totals = totals } }

  /// Waits until every frame is written, and returns bytes, sum and digest of the segment.
  ///
  /// - Throws: `RecordError` `.io` if a frame could not be written.
  func drain() throws(RecordError) -> SegmentTotals {
    let totals = output.locked { () -> SegmentTotals? in
      while shared.frames < submitted && shared.failure == nil { output.wait() }
      return shared.failure == nil ? shared.totals : nil
    }
    guard let totals else { throw failure }
    return totals
  }

  /// Writes a header or trailer in a stored frame of its own, after everything submitted before.
  ///
  /// - Throws: `RecordError` `.io`.
  func writeAlone(_ item: Bytes, countsInDigest: Bool) throws(RecordError) {
    _ = try drain()
    let frame = isBare ? item : item.withUnsafeBytes { StoredFrame.encode($0) }
    try writeNow(frame)
    guard countsInDigest else { return }
    output.locked {
      item.withUnsafeBytes { shared.totals.digest.update($0) }
      shared.totals.bytes += UInt64(item.count)
    }
  }

  private func writeNow(_ bytes: Bytes) throws(RecordError) {
    let result = output.locked { () -> Swift.Result<Void, RecordError> in
      do throws(RecordError) {
        try Self.put(bytes, descriptor, name, shared)
        return .success(())
      } catch {
        shared.failure = error
        return .failure(error)
      }
    }
    if case .failure(let error) = result { throw error }
  }

  /// Writes an empty frame if nothing has been written for `silence`; readers ignore it.
  func heartbeat(after silence: Duration) {
    guard !isBare, output.locked({ shared.lastWrite.duration(to: .now) >= silence }) else { return }
    try? writeNow(Bytes([]).withUnsafeBytes { StoredFrame.encode($0) })
  }
}

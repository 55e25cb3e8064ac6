import Glibc

/// The position and content of one frame of a file.
public struct FrameEntry: Sendable, Equatable {
  /// Offset of the frame in the file.
  public var offset: Int
  /// Size of the frame in bytes.
  public var size: Int
  /// Size of its content in bytes.
  public var content: Int
  /// Number of records in it.
  public var records: Int
  /// Id of its first record.
  public var firstID: String?
}

/// Lists the frames of a file.
///
/// - Throws: `RecordError`, also for streams that are bare or a single foreign frame, where frames cannot be used for
///   random access.
public func frameIndex(of path: String, limits: Limits) throws(RecordError) -> [FrameEntry] {
  let descriptor = try Descriptor.open(reading: path)
  defer { close(descriptor) }
  let source = FrameSource(.descriptor(descriptor), name: path, limits: limits)
  let decompressor = Decompressor(limits)
  var entries: [FrameEntry] = []
  while true {
    let before = source.offset
    guard let piece = try source.next() else { return entries }
    guard case .frame(let bytes, let size) = piece else {
      throw RecordError(
        .corrupt, path, "not cut into frames; \"recs cat\" writes it anew with frames")
    }
    var entry = FrameEntry(offset: source.offset - bytes.count, size: bytes.count, content: size, records: 0)
    do throws(ScanFailure) {
      let content = try decompressor.decompress(bytes, contentSize: size)
      var frame: DecodedFrame? = DecodedFrame(content: content, offset: before, limits)
      while let part = frame {
        let records = part.items.filter { $0.kind == 1 }
        entry.records += records.count
        entry.firstID = entry.firstID ?? records.first.map { Record(scanned: content[$0.range]).id }
        frame = part.rest(limits)
      }
    } catch {
      throw error.error(at: "\(path): byte \(before)")
    }
    entries.append(entry)
  }
}

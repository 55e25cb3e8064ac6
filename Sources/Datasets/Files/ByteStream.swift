internal import Images

/// The bytes of a file, decompressed if its content is gzip.
final class ByteStream {
  private let file: FileReader
  private var inflater: Inflater?
  private var failure: FailureBox
  /// Number of bytes delivered so far.
  private(set) var position = 0

  // Carries a read error past the inflater, whose errors are those of images.
  private final class FailureBox {
    var error: DatasetError?
  }

  convenience init(path: String) throws(DatasetError) {
    try self.init(FileReader(path: path))
  }

  init(_ file: FileReader) throws(DatasetError) {
    self.file = file
    let failure = FailureBox()
    self.failure = failure
    if try file.peek(2) == [0x1F, 0x8B] {
      inflater = Inflater(.gzip) { target throws(ImageError) in
        do throws(DatasetError) {
          return try file.read(into: target)
        } catch {
          failure.error = error
          throw ImageError(.unreadable, at: 0, error.reason)
        }
      }
    }
  }

  var name: String { file.name }

  var isCompressed: Bool { inflater != nil }

  /// The number of bytes, if known.
  var size: Int? { isCompressed ? nil : file.size }

  /// Fills `target`; returns fewer bytes only at the end.
  func read(into target: UnsafeMutableRawBufferPointer) throws(DatasetError) -> Int {
    var filled = 0
    if inflater != nil {
      do throws(ImageError) {
        filled = try inflater?.read(into: target) ?? 0
      } catch {
        if let failure = failure.error { throw failure }
        let code: DatasetError.Code = error.code == .truncated ? .truncated : .corrupt
        throw DatasetError(code, at: name, "\(error)")
      }
    } else {
      while filled < target.count {
        let count = try file.read(
          into: UnsafeMutableRawBufferPointer(rebasing: target[filled...]))
        if count == 0 { break }
        filled += count
      }
    }
    position += filled
    return filled
  }

  /// The next `count` bytes; fewer only at the end.
  ///
  /// Memory grows with the bytes actually read, so that a false size does no harm.
  func read(_ count: Int) throws(DatasetError) -> [UInt8] {
    let step = 1 << 20
    var bytes: [UInt8] = []
    while bytes.count < count {
      let wanted = min(step, count - bytes.count)
      var problem: DatasetError?
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
        do throws(DatasetError) {
          initialized = try read(into: UnsafeMutableRawBufferPointer(buffer))
        } catch {
          problem = error
        }
      }
      if let problem { throw problem }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if piece.count < wanted { break }
    }
    return bytes
  }

  /// Skips up to `count` bytes and returns how many there were.
  func skip(_ count: Int) throws(DatasetError) -> Int {
    var skipped = 0
    while skipped < count {
      let piece = try read(min(1 << 16, count - skipped)).count
      if piece == 0 { break }
      skipped += piece
    }
    return skipped
  }
}

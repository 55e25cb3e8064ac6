import Glibc

/// A `metadata.jsonl`, looked up by file name without keeping its text in memory.
///
/// Kept are 16 bytes per line: a hash of its file name and where it begins. The line itself is read
/// again when it is asked for, at its place in the file, and nothing changes after `init`: threads may share it.
final class FolderMetadata: @unchecked Sendable {
  private struct Entry {
    let hash: UInt64
    let offset: Int
  }

  static let fileName = "metadata.jsonl"
  private static let maximumLine = 1 << 20

  private let path: String
  private let descriptor: Int32
  private var entries: [Entry] = []
  /// The labels of the files in each folder directly below, as far as the lines tell them.
  private(set) var labelsOfFolder: [String: Set<String>] = [:]
  /// Whether any line gives a label.
  private(set) var hasLabels = false
  /// Of all lines in order.
  private(set) var digest: UInt64 = 0

  private let knowsIDs: Bool

  /// Reads every line once; `knowsIDs`: lines can be looked up by their ids too.
  init(path: String, knowsIDs: Bool = false) throws(DatasetError) {
    self.path = path
    self.knowsIDs = knowsIDs
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw systemFailure(.unreadable, at: path, "cannot be opened") }
    var lines = LineReader(descriptor, path: path, limit: Self.maximumLine)
    var number = 0
    while let line = try lines.next() {
      number += 1
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      guard let parsed = MetadataLine.decode(line.bytes),
        let name = parsed.fileName ?? (knowsIDs ? parsed.id : nil)
      else {
        throw DatasetError(
          .corrupt, at: "\(path) line \(number)", "not a JSON object with a text \"file_name\"")
      }
      digest = (digest ^ hash(line.bytes)) &* 0x100_0000_01B3
      entries.append(Entry(hash: hash(name), offset: line.offset))
      if knowsIDs, let id = parsed.id, id != name { entries.append(Entry(hash: hash(id), offset: line.offset)) }
      guard let label = parsed.label else { continue }
      hasLabels = true
      if let folder = Self.folder(name) { labelsOfFolder[folder, default: []].insert(label) }
    }
    entries.sort { ($0.hash, $0.offset) < ($1.hash, $1.offset) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The line about the file; the first one if there are several.
  func line(_ name: String) throws(DatasetError) -> MetadataLine? {
    let wanted = hash(name)
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < wanted { low = middle + 1 } else { high = middle }
    }
    while low < entries.count, entries[low].hash == wanted {
      var lines = LineReader(
        descriptor, path: path, limit: Self.maximumLine, from: entries[low].offset)
      if let bytes = try lines.next()?.bytes, let line = MetadataLine.decode(bytes),
        line.fileName == name || (knowsIDs && line.id == name)
      {
        return line
      }
      low += 1
    }
    return nil
  }

  // The first component of a path that has more than one.
  private static func folder(_ name: String) -> String? {
    guard let slash = name.firstIndex(of: "/") else { return nil }
    return String(name[..<slash])
  }
}

/// 64-bit FNV-1a of the text's bytes.
func hash(_ text: String) -> UInt64 { hash(text.utf8) }

/// 64-bit FNV-1a of some bytes.
func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}

/// Reads the lines of a file that can be read from any place.
private struct LineReader {
  struct Line {
    let bytes: [UInt8]
    let offset: Int
  }

  private let descriptor: Int32
  private let path: String
  private let limit: Int
  private var buffer: [UInt8] = []
  private var bufferOffset: Int
  private var position = 0

  init(_ descriptor: Int32, path: String, limit: Int, from offset: Int = 0) {
    self.descriptor = descriptor
    self.path = path
    self.limit = limit
    bufferOffset = offset
  }

  mutating func next() throws(DatasetError) -> Line? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return Line(bytes: Array(buffer[position..<end]), offset: bufferOffset + position)
      }
      let pending = buffer.count - position
      guard pending <= limit else {
        throw DatasetError(.tooLarge, at: path, "a line of more than \(limit) bytes")
      }
      let more = try readMore()
      bufferOffset += position
      buffer = Array(buffer[position...]) + more
      position = 0
      searched = pending
      if more.isEmpty {
        if buffer.isEmpty { return nil }
        defer { position = buffer.count }
        return Line(bytes: buffer, offset: bufferOffset)
      }
    }
  }

  private func readMore() throws(DatasetError) -> [UInt8] {
    let offset = bufferOffset + buffer.count
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 14) { target, initialized in
        count = pread(descriptor, target.baseAddress, target.count, offset)
        initialized = max(0, count)
      }
      if count >= 0 { return bytes }
      if errno != EINTR { throw systemFailure(.unreadable, at: path, "cannot be read") }
    }
  }
}

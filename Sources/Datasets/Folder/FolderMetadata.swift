import Glibc
internal import JSON

/// A `metadata.jsonl` or `metadata.csv`, looked up by file name without keeping its text in memory.
///
/// Memory holds 16 bytes per line: a hash of its file name and its offset. The line itself is read again on demand, and
/// nothing changes after `init`, so that threads may share it. File names are compared as paths: `./a/1.png`,
/// `a//1.png` and `a\1.png` are `a/1.png`.
final class FolderMetadata: @unchecked Sendable {
  private struct Entry {
    let hash: UInt64
    let offset: Int
  }

  static let fileName = "metadata.jsonl"
  /// The names that Hugging Face's imagefolder looks for.
  static let fileNames = [fileName, "metadata.csv", "metadata.parquet"]
  private static let maximumLine = 1 << 20

  private let path: String
  private let descriptor: Int32
  // Initialized here, so that an `init` that throws closes the file.
  private var form = MetadataForm.jsonLines
  private var entries: [Entry] = []
  /// The labels of the files in each immediate subfolder, as far as the lines give them.
  private(set) var labelsOfFolder: [String: Set<String>] = [:]
  /// Whether any line gives a label.
  private(set) var hasLabels = false
  /// Digest of all lines, in order.
  private(set) var digest: UInt64 = 0

  private let knowsIDs: Bool

  /// The metadata in a folder, if any; files of this kind that are not read are noted.
  static func find(in folder: FilePath, _ omissions: Omissions) throws(DatasetError) -> FolderMetadata? {
    let found = fileNames.map { folder.appending(EntryName($0)) }.filter { FileKind($0) == .file }
    let read = found.first { !$0.text.hasSuffix(".parquet") }
    for other in found where other.text != read?.text {
      omissions.note(
        .unreadMetadata, other.text,
        remedy: read.map { "\($0.text) is read" } ?? "write it as metadata.jsonl or metadata.csv")
    }
    return try read.map { path throws(DatasetError) in try FolderMetadata(path: path, omissions: omissions) }
  }

  /// Reads every line once; `knowsIDs`: lines can also be looked up by id.
  ///
  /// - Throws: `DatasetError` `corrupt` for a line that is not one, `notFound`, `unreadable`.
  init(path: FilePath, knowsIDs: Bool = false, omissions: Omissions? = nil) throws(DatasetError) {
    descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    let path = path.text
    self.path = path
    self.knowsIDs = knowsIDs
    if descriptor < 0 { throw systemFailure(.unreadable, at: path, "cannot be opened") }
    var lines = MetadataLines(LineReader(descriptor, path: path, limit: Self.maximumLine), path: path)
    form = try lines.readForm(isTable: path.hasSuffix(".csv"), knowsIDs: knowsIDs)
    while let line = try lines.next() {
      let parsed = try form.parse(line.bytes, at: "\(path) line \(lines.number)")
      guard let name = parsed.fileName ?? (knowsIDs ? parsed.id : nil) else {
        throw DatasetError(
          .corrupt, at: "\(path) line \(lines.number)", "has no text \"file_name\" (or \"image_file_name\")")
      }
      if let omissions { parsed.note(omissions, at: "\(path) line \(lines.number)") }
      digest = (digest ^ hash(line.bytes)) &* 0x100_0000_01B3
      let place = normalized(name)
      entries.append(Entry(hash: hash(place), offset: line.offset))
      if knowsIDs, let id = parsed.id, id != name {
        entries.append(Entry(hash: hash(normalized(id)), offset: line.offset))
      }
      guard let label = parsed.label else { continue }
      hasLabels = true
      if let folder = Self.folder(place) { labelsOfFolder[folder, default: []].insert(label) }
    }
    entries.sort { ($0.hash, $0.offset) < ($1.hash, $1.offset) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The number of lines; with ids they count twice.
  var count: Int { entries.count }

  /// The first line about the file.
  func line(_ name: String) throws(DatasetError) -> MetadataLine? { try find(name)?.line }

  /// The line about the file, and its index.
  func find(_ name: String) throws(DatasetError) -> (index: Int, line: MetadataLine)? {
    let name = normalized(name)
    let wanted = hash(name)
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < wanted { low = middle + 1 } else { high = middle }
    }
    while low < entries.count, entries[low].hash == wanted {
      if let line = try line(at: low) {
        let names = [line.fileName, knowsIDs ? line.id : nil]
        if names.contains(where: { $0.map { normalized($0) == name } ?? false }) { return (low, line) }
      }
      low += 1
    }
    return nil
  }

  /// Notes lines that were not `used` and refer to no image in `folder`.
  func noteUnused(_ used: [Bool], in folder: FilePath, _ omissions: Omissions) throws(DatasetError) {
    let unused = entries.indices.filter { !used[$0] }.sorted { entries[$0].offset < entries[$1].offset }
    for index in unused {
      guard let name = try line(at: index)?.fileName else { continue }
      let place = normalized(name)
      if try find(place).map({ used[$0.index] }) == true {
        omissions.note(.furtherLine, "\(path): \(name)")
      } else if place.utf8.first == 0x2F || FileKind(folder.appending(EntryName(place))) == .missing {
        omissions.note(.lineWithoutImage, "\(path): \(name)")
      }
    }
  }

  // Nil if the file has changed in the meantime.
  private func line(at index: Int) throws(DatasetError) -> MetadataLine? {
    var lines = MetadataLines(
      LineReader(descriptor, path: path, limit: Self.maximumLine, from: entries[index].offset), path: path, form)
    guard let line = try lines.next() else { return nil }
    return try? form.parse(line.bytes, at: path)
  }

  // The first component of a path that has more than one.
  private static func folder(_ name: String) -> String? {
    guard let slash = name.firstIndex(of: "/") else { return nil }
    return String(name[..<slash])
  }
}

/// A relative path without `.`, empty components and resolved `..`, with slashes instead of backslashes.
func normalized(_ path: String) -> String {
  let bytes = path.utf8
  let isPlain =
    !bytes.contains(0x5C) && bytes.last != 0x2F
    && !bytes.split(separator: 0x2F, omittingEmptySubsequences: false).contains {
      $0.isEmpty || ($0.count <= 2 && $0.allSatisfy { $0 == 0x2E })
    }
  if isPlain { return path }
  var parts: [Substring.UTF8View] = path.utf8.first == 0x2F ? [""[...].utf8] : []
  for part in path[...].utf8.split(whereSeparator: { $0 == 0x2F || $0 == 0x5C }) {
    switch Array(part) {
    case [0x2E]: continue
    case [0x2E, 0x2E] where parts.last.map { !$0.isEmpty && !$0.elementsEqual("..".utf8) } ?? false: parts.removeLast()
    default: parts.append(part)
    }
  }
  return parts.map { String(Substring($0)) }.joined(separator: "/")
}

/// 64-bit FNV-1a of the text's bytes.
func hash(_ text: String) -> UInt64 { hash(text.utf8) }

/// 64-bit FNV-1a of some bytes.
func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}

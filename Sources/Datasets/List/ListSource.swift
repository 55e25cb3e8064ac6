import Glibc

/// A file that lists images with their labels: comma-separated values, or JSON lines as in a `metadata.jsonl`.
///
/// Paths are relative to the list's folder unless they begin with a slash. Samples come in the list's order.
struct ListSource: SampleSource {
  let classes: [String]?
  let isGroupedByLabel: Bool
  let omissions: Omissions
  private let list: ListFile
  private let folder: FilePath
  private let wantedLabels: Set<String>?
  /// The labels of numeric indices.
  private let numbered: [String]?
  private let maximumFileSize: Int
  private var lines: MetadataLines
  private var seen = Set<UInt64>()

  /// Reads the list once for its labels; `classes` fixes their order and selects the ones to read.
  ///
  /// `isNumbering`: whether integer labels are indices into `classes`.
  ///
  /// - Throws: `DatasetError`: `corrupt` for a line that is none or a list without paths, `noLabel` naming the line.
  init(
    _ path: String, classes: [String]?, isNumbering: Bool, omissions: Omissions, maximumFileSize: Int
  ) throws(DatasetError) {
    list = try ListFile(path)
    folder = FilePath(parentDirectory(path))
    self.omissions = omissions
    self.maximumFileSize = maximumFileSize
    numbered = isNumbering ? classes : nil
    wantedLabels = classes.map { Set($0) }
    var known: [String: Int] = [:]  // the place of each label's last line
    var isGrouped = true
    var count = 0
    lines = list.lines
    while let line = try lines.next() {
      let parsed = try list.form.parse(line.bytes, at: "\(path) line \(lines.number)")
      guard parsed.fileName != nil else {
        throw DatasetError(.corrupt, at: "\(path) line \(lines.number)", "names no file")
      }
      guard let label = Self.label(parsed, numbered) else {
        throw DatasetError(.noLabel, at: "\(path) line \(lines.number)", "an image without a label")
      }
      if let last = known[label], last != count - 1 { isGrouped = false }
      known[label] = count
      count += 1
    }
    lines = list.lines
    if let missing = classes?.first(where: { known[$0] == nil }) {
      throw DatasetError(.corrupt, at: path, "has no image of the class \"\(missing)\"")
    }
    isGroupedByLabel = isGrouped
    self.classes = classes ?? known.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while let bytes = try lines.next()?.bytes {
      let place = "\(list.path) line \(lines.number)"
      let line = try list.form.parse(bytes, at: place)
      guard let given = line.fileName, let label = Self.label(line, numbered) else {
        throw DatasetError(.corrupt, at: place, "has changed while it was read")
      }
      line.note(omissions, at: place)
      let name = normalized(given)
      if let wantedLabels, !wantedLabels.contains(label) {
        omissions.note(.leftOut, place)
        continue
      }
      guard seen.insert(hash(name)).inserted else {
        omissions.note(.furtherLine, place)
        continue
      }
      let id = line.id ?? name
      let path = name.utf8.first == 0x2F ? FilePath(name) : folder.appending(EntryName(name))
      do throws(DatasetError) {
        let contents = try fileContents(path, limit: maximumFileSize)
        return .sample(Sample(id: id, label: label, caption: line.text ?? line.caption, payload: .encoded(contents)))
      } catch {
        return .failure(SampleFailure(id: id, label: label, error))
      }
    }
    return nil
  }

  private static func label(_ line: MetadataLine, _ numbered: [String]?) -> String? {
    guard let label = line.label, let numbered, !numbered.contains(label), let index = Int(label),
      numbered.indices.contains(index)
    else { return line.label }
    return numbered[index]
  }
}

/// A list that can be read repeatedly.
private final class ListFile {
  private static let maximumLine = 1 << 20
  /// Common names of columns, and ours.
  private static let aliases = [
    "path": "file_name", "file": "file_name", "filename": "file_name", "filepath": "file_name", "image": "file_name",
    "image_path": "file_name", "image_id": "file_name", "class": "label", "class_name": "label", "target": "label",
    "category": "label",
  ]

  let path: String
  private(set) var form = MetadataForm.jsonLines
  private let descriptor: Int32
  private var start = 0

  /// Opens a list and determines its columns.
  ///
  /// A first line of two or three cells, the first of which names an image file, is not a header: its cells are path,
  /// label, caption.
  init(_ path: String) throws(DatasetError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw systemFailure(.unreadable, at: path, "cannot be opened") }
    guard path.hasSuffix(".csv") else { return }
    var reader = LineReader(descriptor, path: path, limit: Self.maximumLine)
    guard let first = try reader.next() else {
      throw DatasetError(.corrupt, at: path, "is empty; a list has lines of path, label and, if you like, caption")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let begin = first.bytes.starts(with: mark) ? mark.count : 0
    guard case .cells(let cells) = CSVRow(Array(first.bytes[begin...])) else {
      throw DatasetError(.corrupt, at: "\(path) line 1", "not cells in UTF-8")
    }
    if (2...3).contains(cells.count), FolderSource.isImage(cells[0]) {
      form = .table(columns: Array(["file_name", "label", "text"].prefix(cells.count)))
      start = begin
      return
    }
    let columns = cells.map { Self.aliases[$0.lowercased()] ?? $0.lowercased() }
    for need in ["file_name", "label"] where columns.count(where: { $0 == need }) != 1 {
      let names = ([need] + Self.aliases.filter { $0.value == need }.keys.sorted()).joined(separator: ", ")
      throw DatasetError(.corrupt, at: "\(path) line 1", "exactly one column must be called one of \(names)")
    }
    form = .table(columns: columns)
    start = first.offset + first.bytes.count + 1
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// All lines from the first one about an image.
  var lines: MetadataLines {
    MetadataLines(LineReader(descriptor, path: path, limit: Self.maximumLine, from: start), path: path, form)
  }
}

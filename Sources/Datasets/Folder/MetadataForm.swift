internal import JSON

/// The syntax of a metadata file.
enum MetadataForm {
  case jsonLines
  /// Comma-separated values with these columns.
  case table(columns: [String])

  /// Reads one line.
  ///
  /// - Throws: `DatasetError` `corrupt` at `place`.
  func parse(_ bytes: [UInt8], at place: @autoclosure () -> String) throws(DatasetError) -> MetadataLine {
    switch self {
    case .jsonLines:
      let line: MetadataLine?
      do {
        line = try MetadataLine.decode(bytes)
      } catch {
        throw DatasetError(.corrupt, at: place(), "not JSON: \(error)")
      }
      guard let line else { throw DatasetError(.corrupt, at: place(), "not a JSON object") }
      return line
    case .table(let columns):
      guard case .cells(let cells) = CSVRow(bytes) else { throw DatasetError(.corrupt, at: place(), "not UTF-8") }
      guard cells.count <= columns.count else {
        throw DatasetError(.corrupt, at: place(), "\(cells.count) cells where the first line has \(columns.count)")
      }
      return MetadataLine(columns: columns, cells: cells)
    }
  }
}

/// The nonempty lines of a metadata file.
///
/// A quoted cell of a table may hold line feeds.
struct MetadataLines {
  private static let maximumRow = 1 << 20
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private var lines: LineReader
  private let path: String
  private var form = MetadataForm.jsonLines
  private var pending: LineReader.Line?
  /// The number of the last line read, from 1.
  private(set) var number = 0

  init(_ lines: LineReader, path: String, _ form: MetadataForm = .jsonLines) {
    self.lines = lines
    self.path = path
    self.form = form
  }

  /// Reads the start of the file, which contains a table's column names.
  ///
  /// - Throws: `DatasetError` `corrupt` if a table has no column of file names, nor of ids if these are allowed too.
  mutating func readForm(isTable: Bool, knowsIDs: Bool) throws(DatasetError) -> MetadataForm {
    guard var first = try lines.next() else { return form }
    if first.bytes.starts(with: Self.byteOrderMark) {
      first = LineReader.Line(
        bytes: Array(first.bytes.dropFirst(3)), offset: first.offset + Self.byteOrderMark.count)
    }
    guard isTable else {
      pending = first
      return form
    }
    number = 1
    guard case .cells(let columns) = CSVRow(first.bytes) else {
      throw DatasetError(.corrupt, at: "\(path) line 1", "not the names of columns in UTF-8")
    }
    let names = MetadataLine.fileNameColumns + (knowsIDs ? ["id"] : [])
    guard columns.contains(where: names.contains) else {
      throw DatasetError(.corrupt, at: "\(path) line 1", "no column is called file_name (or image_file_name)")
    }
    form = .table(columns: columns)
    return form
  }

  /// The next nonempty line.
  mutating func next() throws(DatasetError) -> LineReader.Line? {
    while let line = try take() {
      if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      guard case .table = form else { return line }
      return LineReader.Line(bytes: try wholeRow(line.bytes), offset: line.offset)
    }
    return nil
  }

  // Appends the lines on which a quoted cell continues.
  private mutating func wholeRow(_ first: [UInt8]) throws(DatasetError) -> [UInt8] {
    let start = number
    var bytes = first
    while CSVRow(bytes) == .open {
      guard bytes.count <= Self.maximumRow, let more = try take() else {
        throw DatasetError(.corrupt, at: "\(path) line \(start)", "a quote that is not closed")
      }
      bytes.append(0x0A)
      bytes += more.bytes
    }
    return bytes
  }

  private mutating func take() throws(DatasetError) -> LineReader.Line? {
    number += 1
    // Not `take()`: Swift 6.3 frees the line too early when both are inlined here.
    if let line = pending {
      pending = nil
      return line
    }
    return try lines.next()
  }
}

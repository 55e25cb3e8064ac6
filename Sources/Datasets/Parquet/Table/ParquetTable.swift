/// One Parquet file as rows of an image, a label and a caption, a row group at a time.
struct ParquetTable {
  /// What a row holds.
  struct Row {
    /// Its number in the file, from 0.
    let index: Int
    let image: ParquetCell
    /// Whether the image is there at all, with bytes or without.
    let hasImage: Bool
    let path: ParquetCell?
    let label: ParquetCell
    let caption: ParquetCell?
  }

  private static let maximumRowsPerByte = 1024

  /// The names that labels are the numbers of.
  let names: [String]?
  /// A column that is called like captions and does not hold any.
  let unusableCaption: String?
  private let file: ParquetFile
  private let footer: ParquetFooter
  private let found: TableColumns
  private let maximumPage: Int
  // The columns that are read: their leaves, and the pages that each is at in the present row group.
  private var leaves: [Int]
  private var pages: [ColumnPages] = []
  private let path: Int?
  private let caption: Int?
  private var row = 0
  private var group = 0
  private var inGroup = 0

  /// Opens a file; pages of more than `maximumPage` bytes are not read.
  init(_ path: FilePath, _ columns: ColumnNames, maximumPage: Int) throws(DatasetError) {
    (file, footer) = try ParquetFile.open(path)
    self.maximumPage = maximumPage
    do throws(ParquetFault) {
      found = try TableColumns(footer.schema, ParquetFeatures(footer.features), columns)
    } catch {
      throw error.at(path.text)
    }
    names = found.names
    unusableCaption = found.unusableCaption
    leaves = [found.bytes, found.label]
    self.path = found.path == nil ? nil : leaves.count
    if let leaf = found.path { leaves.append(leaf) }
    caption = found.caption == nil ? nil : leaves.count
    if let leaf = found.caption { leaves.append(leaf) }
  }

  mutating func next() throws(DatasetError) -> Row? {
    while inGroup == 0 {
      guard group < footer.groupCount else { return nil }
      try beginGroup()
    }
    inGroup -= 1
    defer { row += 1 }
    let image: ParquetCell = try cell(0)
    var hasImage = true
    if case .null(let definition) = image { hasImage = found.imageDefinition.map { definition >= $0 } ?? false }
    return Row(
      index: row, image: image, hasImage: hasImage, path: try cell(path), label: try cell(1),
      caption: try cell(caption))
  }

  private mutating func beginGroup() throws(DatasetError) {
    pages = []
    do throws(ParquetFault) {
      let next = try footer.group(group)
      group += 1
      inGroup = next.rows
      // A few bytes can stand for any number of rows that are alike, or null, which no set of images is.
      guard next.rows / Self.maximumRowsPerByte <= next.chunks[found.bytes].size else {
        throw .corrupt("\(next.rows) rows in \(next.chunks[found.bytes].size) bytes of images")
      }
      for leaf in leaves {
        let column = footer.schema.leaves[leaf]
        do throws(ParquetFault) {
          pages.append(try ColumnPages(file, column, next.chunks[leaf], maximumPage: maximumPage))
        } catch {
          throw ParquetFault(error.code, "column \(column.name): \(error.reason)")
        }
      }
    } catch {
      throw error.at("\(file.name) row group \(group)")
    }
  }

  private mutating func cell(_ index: Int?) throws(DatasetError) -> ParquetCell? {
    guard let index else { return nil }
    return try cell(index) as ParquetCell
  }

  private mutating func cell(_ index: Int) throws(DatasetError) -> ParquetCell {
    do throws(ParquetFault) {
      return try pages[index].next()
    } catch {
      throw error.at("\(file.name) row group \(group) column \(footer.schema.leaves[leaves[index]].name)")
    }
  }
}

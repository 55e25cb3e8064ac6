/// One Parquet file as rows of image, label and caption, one row group at a time.
struct ParquetTable {
  /// The content of a row.
  struct Row {
    /// Its number in the file, from 0.
    let index: Int
    let image: ParquetCell
    /// Whether the image is not null, with bytes or without.
    let hasImage: Bool
    let path: ParquetCell?
    let label: ParquetCell
    let caption: ParquetCell?
  }

  private static let maximumRowsPerByte = 1024

  /// The class names that labels are indices of.
  let names: [String]?
  /// A column with a name for captions and an unusable type.
  let unusableCaption: String?
  private let file: ParquetFile
  private let imageDefinition: Int?
  private let maximumPage: Int
  // The columns to read: their leaves, and their page readers in the current row group.
  private let columns: [ParquetSchema.Leaf]
  // For each row group, its number of rows and the chunks of the columns. The footer is not kept, because it contains
  // the smallest and largest value of each group, which are images.
  private var groupRows: [Int] = []
  private var chunks: [ParquetFooter.Chunk] = []
  private var pages: [ColumnPages] = []
  private let path: Int?
  private let caption: Int?
  private var row = 0
  private var group = 0
  private var inGroup = 0

  /// Opens a file; pages larger than `maximumPage` bytes are refused.
  init(_ path: FilePath, _ given: ColumnNames, maximumPage: Int) throws(DatasetError) {
    let footer: ParquetFooter
    (file, footer) = try ParquetFile.open(path)
    self.maximumPage = maximumPage
    do throws(ParquetFault) {
      let found = try TableColumns(footer.schema, ParquetFeatures(footer.features), given)
      names = found.names
      unusableCaption = found.unusableCaption
      imageDefinition = found.imageDefinition
      let texts = [found.path, found.caption].compactMap { $0 }
      self.path = found.path == nil ? nil : 2
      caption = found.caption == nil ? nil : 1 + texts.count
      let leaves = [found.bytes, found.label] + texts
      columns = leaves.map { footer.schema.leaves[$0] }
      for index in 0..<footer.groupCount {
        let group = try footer.group(index)
        groupRows.append(group.rows)
        for leaf in leaves { chunks.append(group.chunks[leaf]) }
      }
    } catch {
      throw error.at(path.text)
    }
  }

  mutating func next() throws(DatasetError) -> Row? {
    while inGroup == 0 {
      guard group < groupRows.count else { return nil }
      try beginGroup()
    }
    inGroup -= 1
    defer { row += 1 }
    let image: ParquetCell = try cell(0)
    var hasImage = true
    if case .null(let definition) = image { hasImage = imageDefinition.map { definition >= $0 } ?? false }
    return Row(
      index: row, image: image, hasImage: hasImage, path: try cell(path), label: try cell(1),
      caption: try cell(caption))
  }

  private mutating func beginGroup() throws(DatasetError) {
    pages = []
    let found = chunks[columns.count * group..<columns.count * (group + 1)]
    inGroup = groupRows[group]
    group += 1
    for (column, chunk) in zip(columns, found) {
      do throws(ParquetFault) {
        // A few bytes can encode any number of equal or null rows, which does not occur in real datasets of images.
        guard !pages.isEmpty || inGroup / Self.maximumRowsPerByte <= chunk.size else {
          throw .corrupt("\(inGroup) rows in \(chunk.size) bytes of images")
        }
        pages.append(try ColumnPages(file, column, chunk, maximumPage: maximumPage))
      } catch {
        throw error.at("\(file.name) row group \(group) column \(column.name)")
      }
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
      throw error.at("\(file.name) row group \(group) column \(columns[index].name)")
    }
  }
}

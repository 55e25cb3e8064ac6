/// The rows of Parquet files as samples, one file after the other; each is opened when its turn comes.
struct ParquetSource: SampleSource {
  /// One file and what the ids of its rows begin with.
  struct Shard {
    let name: String
    let path: FilePath
  }

  let classes: [String]?
  let isGroupedByLabel = false
  let omissions: Omissions
  private let given: [String]?
  private let names: [String]?
  private let columns: ColumnNames
  private let maximumImageSize: Int
  private var shards: ArraySlice<Shard>
  private var shard: Shard
  private var table: ParquetTable

  /// Opens the first file, whose names of classes must be those of the others.
  init(
    _ first: Shard, _ others: [Shard], columns: ColumnNames, classes: [String]?, omissions: Omissions,
    maximumImageSize: Int
  ) throws(DatasetError) {
    self.omissions = omissions
    self.columns = columns
    self.maximumImageSize = maximumImageSize
    shard = first
    shards = others[...]
    table = try ParquetTable(first.path, columns, maximumPage: maximumImageSize)
    names = table.names
    given = classes
    self.classes = classes ?? table.names
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while true {
      while let row = try table.next() {
        if let item = item(row) { return item }
      }
      guard let shard = shards.popFirst() else { return nil }
      self.shard = shard
      table = try ParquetTable(shard.path, columns, maximumPage: maximumImageSize)
      guard table.names == names else {
        throw DatasetError(.corrupt, at: shard.path.text, "its names of classes are not those of the files before it")
      }
    }
  }

  // Nil for a label that the class list leaves out.
  private func item(_ row: ParquetTable.Row) -> SourceItem? {
    let id = "\(shard.name)/\(paddedIndex(row.index))"
    let place = "\(shard.path.text) row \(row.index)"
    var known: String?
    do throws(DatasetError) {
      let label = try label(row.label, place)
      known = label
      if let given, !given.contains(label) {
        omissions.note(.leftOut, place)
        return nil
      }
      let bytes = try image(row, place)
      return .sample(
        Sample(id: id, label: label, caption: try text(row.caption, "caption", place), payload: .encoded(bytes)))
    } catch {
      return .failure(SampleFailure(id: id, label: known, error))
    }
  }

  private func label(_ cell: ParquetCell, _ place: String) throws(DatasetError) -> String {
    switch cell {
    case .null: throw DatasetError(.noLabel, at: place, "its label is null")
    case .bytes:
      return try text(cell, "label", place) ?? ""
    case .integer(let number):
      guard let list = names ?? given else { return String(number) }
      guard let index = Int(exactly: number), list.indices.contains(index) else {
        throw DatasetError(.noLabel, at: place, "its label \(number) is none of the \(list.count) classes")
      }
      return list[index]
    }
  }

  private func image(_ row: ParquetTable.Row, _ place: String) throws(DatasetError) -> [UInt8] {
    if case .bytes(let bytes) = row.image {
      guard bytes.count <= maximumImageSize else {
        throw DatasetError(.tooLarge, at: place, "\(bytes.count) bytes, more than \(maximumImageSize)")
      }
      return bytes
    }
    guard row.hasImage else { throw DatasetError(.noImage, at: place, "its image is null") }
    guard case .bytes(let path)? = row.path else {
      throw DatasetError(.noImage, at: place, "its image has neither bytes nor a path")
    }
    // What a path leads to here is not what it led to where the file was written.
    throw DatasetError(
      .noImage, at: place,
      "its image is not in the file, which has only its path \"\(EntryName(bytes: path.prefix(256)).text)\", and paths "
        + "are not followed; embed the images where they are, as push_to_hub of datasets does")
  }

  private func text(_ cell: ParquetCell?, _ what: String, _ place: String) throws(DatasetError) -> String? {
    guard case .bytes(let bytes)? = cell else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DatasetError(.corrupt, at: place, "its \(what) is not UTF-8")
    }
    return text
  }
}

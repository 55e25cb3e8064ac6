internal import Images

/// The rows of Parquet files as samples, one file after the other; each is opened when it is reached.
struct ParquetSource: SampleSource {
  /// One file, and the prefix of its ids.
  struct Shard {
    let name: String
    let path: FilePath
  }

  let classes: [String]?
  let isGroupedByLabel = false
  let omissions: Omissions
  private let names: [String]?
  private let request: DatasetRequest
  private var shards: ArraySlice<Shard>
  private var shard: Shard
  private var table: ParquetTable

  /// Opens the first file; the class names of the others must agree with it.
  init(
    _ first: Shard, _ others: [Shard], _ request: DatasetRequest, omissions: Omissions
  ) throws(DatasetError) {
    self.omissions = omissions
    self.request = request
    shard = first
    shards = others[...]
    table = try ParquetTable(first.path, request.columns, maximumPage: request.maximumFileSize)
    names = table.names
    classes = request.classes ?? table.names
    if let names, let missing = request.classes?.first(where: { !names.contains($0) }) {
      throw DatasetError(.corrupt, at: first.path.text, "has names for its classes, and none is \"\(missing)\"")
    }
    if let column = table.unusableCaption {
      omissions.note(.unusableCaption, "\(first.path.text) column \(column)")
    }
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while true {
      while let row = try table.next() {
        if let item = item(row) { return item }
      }
      guard let shard = shards.popFirst() else { return nil }
      self.shard = shard
      table = try ParquetTable(shard.path, request.columns, maximumPage: request.maximumFileSize)
      guard table.names == names else {
        throw DatasetError(.corrupt, at: shard.path.text, "its names of classes are not those of the files before it")
      }
    }
  }

  // Nil for a label that the class list excludes.
  private func item(_ row: ParquetTable.Row) -> SourceItem? {
    let id = "\(shard.name)/\(paddedIndex(row.index))"
    let place = "\(shard.path.text) row \(row.index)"
    var known: String?
    do throws(DatasetError) {
      let label = try label(row.label, place)
      known = label
      if let given = request.classes, !given.contains(label) {
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
      guard let list = names ?? request.classes else { return String(number) }
      guard let index = Int(exactly: number), list.indices.contains(index) else {
        throw DatasetError(.noLabel, at: place, "its label \(number) is none of the \(list.count) classes")
      }
      return list[index]
    }
  }

  private func image(_ row: ParquetTable.Row, _ place: String) throws(DatasetError) -> [UInt8] {
    if case .bytes(let bytes) = row.image {
      if !request.isOriented, let orientation = ImageOrientation(ofFile: bytes), orientation != .upright {
        omissions.note(.notTurned, place, remedy: "give --orient")
      }
      return bytes
    }
    guard row.hasImage else { throw DatasetError(.noImage, at: place, "its image is null") }
    guard case .bytes(let path)? = row.path else {
      throw DatasetError(.noImage, at: place, "its image has neither bytes nor a path")
    }
    // A path stored in the file has no meaning on this machine.
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

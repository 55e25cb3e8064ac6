extension DatasetOpening {
  /// Opens the Parquet files of a folder that belong to the requested split.
  func openTables(_ folder: FilePath, idPrefix: String, isSplit: Bool) throws(DatasetError) -> any SampleSource {
    let shards = try ParquetShards(folder, omissions)
    var files = shards.files
    if !shards.parts.isEmpty {
      // A folder named by one split may contain files named by another.
      guard let part = chosen(shards.parts, for: split, role: \.role).first else {
        throw missing(shards.parts.map(\.name), at: folder.text)
      }
      files = part.files
    } else if mustSplit, !isSplit {
      throw noSplits(folder.text)
    }
    try shards.check(files)
    return try openTables(files.map { .init(name: idPrefix + $0.relative, path: $0.path) }, at: folder.text)
  }

  /// Opens Parquet files in the given order.
  func openTables(_ shards: [ParquetSource.Shard], at place: String) throws(DatasetError) -> any SampleSource {
    guard let first = shards.first else { throw DatasetError(.notFound, at: place, "has no .parquet files") }
    try requireNumbering(place)
    return try ParquetSource(first, Array(shards.dropFirst()), request, omissions: omissions)
  }
}

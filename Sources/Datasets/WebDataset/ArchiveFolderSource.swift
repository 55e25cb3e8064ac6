/// The shards of a WebDataset, one after the other; each is opened when it is reached.
struct ArchiveFolderSource: SampleSource {
  let classes: [String]?
  let isGroupedByLabel = false
  let omissions: Omissions
  private let given: [String]?
  private let isNumbering: Bool
  private let maximumImageSize: Int
  private var paths: ArraySlice<String>
  private var current: WebDatasetSource?

  /// Opens the first shard; if it has a class list, those of the others must be the same.
  init(
    _ paths: [String], classes: [String]?, isNumbering: Bool, omissions: Omissions, maximumImageSize: Int
  ) throws(DatasetError) {
    self.omissions = omissions
    self.maximumImageSize = maximumImageSize
    self.paths = paths[...]
    given = classes
    self.isNumbering = isNumbering
    if let path = self.paths.popFirst() {
      current = try WebDatasetSource(
        try TarReader(path: path), classes: classes, isNumbering: isNumbering, omissions: omissions,
        maximumImageSize: maximumImageSize)
    }
    self.classes = classes ?? current?.classes
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while true {
      if let item = try current?.next() { return item }
      guard let path = paths.popFirst() else { return nil }
      let shard = try WebDatasetSource(
        try TarReader(path: path), classes: given, isNumbering: isNumbering, omissions: omissions,
        maximumImageSize: maximumImageSize)
      guard shard.classes == classes else {
        throw DatasetError(.corrupt, at: path, "its class list is not that of the shards before it")
      }
      current = shard
    }
  }
}

/// The shards of a WebDataset, one after the other; each is opened when its turn comes.
struct ArchiveFolderSource: SampleSource {
  let classes: [String]?
  let isGroupedByLabel = false
  private var paths: ArraySlice<String>
  private var current: WebDatasetSource?

  init(_ paths: [String], classes: [String]?) {
    self.classes = classes
    self.paths = paths[...]
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while true {
      if let item = try current?.next() { return item }
      guard let path = paths.popFirst() else { return nil }
      current = WebDatasetSource(try TarReader(path: path), classes: classes)
    }
  }
}

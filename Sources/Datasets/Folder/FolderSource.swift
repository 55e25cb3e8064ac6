internal import Images

/// A folder of image files: one sub-folder per class, nested as one likes.
///
/// The label is the first component of a file's path, unless a `metadata.jsonl`, at the root or in
/// the class folder, gives another. Other files and hidden ones are passed over.
struct FolderSource: SampleSource {
  private static let maximumFileSize = 1 << 30

  let classes: [String]?
  let isGroupedByLabel: Bool
  private let root: String
  private let idPrefix: String
  private let wantedLabels: Set<String>?
  private let metadata: FolderMetadata?
  private var folders: ArraySlice<String>
  private var folder = ""
  private var folderMetadata: FolderMetadata?
  private var walk: DirectoryWalk?
  private var looseFiles: ArraySlice<String>

  /// Lists the class folders; ids begin with `idPrefix`, which ends in a slash or is empty.
  ///
  /// `classes` fixes the order of the class folders, and which of them are read.
  init(_ root: String, idPrefix: String, classes: [String]?) throws(DatasetError) {
    self.root = root
    self.idPrefix = idPrefix
    let names = try listDirectory(root)
    let directories = names.filter { FileKind("\(root)/\($0)") == .directory }
    looseFiles = names.filter { Self.isImage($0) && FileKind("\(root)/\($0)") == .file }[...]
    let metadata = try Self.metadataFile(in: root)
    self.metadata = metadata
    if directories.isEmpty, looseFiles.isEmpty {
      throw DatasetError(.notFound, at: root, "has no class folders and no images")
    }
    if metadata == nil, !looseFiles.isEmpty {
      throw DatasetError(
        .noLabel, at: "\(root)/\(looseFiles[0])",
        "an image outside of a class folder; move it into one, or give its label in "
          + FolderMetadata.fileName)
    }
    let labels = try directories.map { folder throws(DatasetError) in
      try Self.labels(of: folder, in: root, metadata)
    }
    let isOneToOne =
      labels.allSatisfy { $0.count == 1 } && Set(labels).count == labels.count
      && looseFiles.isEmpty
    let known = labels.flatMap { $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    isGroupedByLabel = isOneToOne
    guard let classes else {
      self.classes = isOneToOne ? known : nil
      wantedLabels = nil
      folders = directories[...]
      return
    }
    if looseFiles.isEmpty, let missing = classes.first(where: { !known.contains($0) }) {
      throw DatasetError(.corrupt, at: root, "has no class folder for \"\(missing)\"")
    }
    self.classes = classes
    wantedLabels = Set(classes)
    var rank: [String: Int] = [:]
    for (index, label) in classes.enumerated() { rank[label] = rank[label] ?? index }
    let ranked = zip(directories, labels).compactMap { directory, labels in
      labels.compactMap { rank[$0] }.min().map { (rank: $0, directory: directory) }
    }
    folders = ranked.sorted { $0.rank < $1.rank }.map(\.directory)[...]
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while true {
      guard let file = try nextFile() else { return nil }
      if let item = try read(file) { return item }
    }
  }

  /// The labels of a class folder's images; one that no line is about has the folder's name.
  private static func labels(
    of folder: String, in root: String, _ metadata: FolderMetadata?
  ) throws(DatasetError) -> Set<String> {
    let path = "\(root)/\(folder)"
    let own = try metadataFile(in: path)
    let told = metadata?.labelsOfFolder[folder] ?? []
    guard own?.hasLabels == true || !told.isSubset(of: [folder]) else { return [folder] }
    var labels = Set<String>()
    var walk = try DirectoryWalk(path)
    while let file = try walk.next() {
      guard isImage(file) else { continue }
      var line = try metadata?.line("\(folder)/\(file)")
      if line == nil { line = try own?.line(file) }
      labels.insert(line?.label ?? folder)
    }
    return labels.isEmpty ? [folder] : labels
  }

  private static func metadataFile(in folder: String) throws(DatasetError) -> FolderMetadata? {
    let path = "\(folder)/\(FolderMetadata.fileName)"
    return FileKind(path) == .file ? try FolderMetadata(path: path) : nil
  }

  /// Whether the name is that of an image file, of a format that is read or that is refused by name.
  static func isImage(_ name: String) -> Bool {
    ImageFormat(fileExtension: fileExtension(name)) != nil
  }

  // The next image file's path from the root.
  private mutating func nextFile() throws(DatasetError) -> String? {
    if let file = looseFiles.popFirst() { return file }
    while true {
      if walk == nil {
        guard let next = folders.popFirst() else { return nil }
        folder = next
        let path = "\(root)/\(next)"
        walk = try DirectoryWalk(path)
        folderMetadata = try Self.metadataFile(in: path)
      }
      if let file = try walk?.next() {
        if Self.isImage(file) { return "\(folder)/\(file)" }
      } else {
        walk = nil
      }
    }
  }

  // Nil if the class list leaves the file's label out.
  private func read(_ file: String) throws(DatasetError) -> SourceItem? {
    var line = try metadata?.line(file)
    let components = file.split(separator: "/", maxSplits: 1)
    if line == nil, components.count == 2 {
      line = try folderMetadata?.line(String(components[1]))
    }
    let place = "\(root)/\(file)"
    let id = line?.id ?? idPrefix + file
    guard let label = line?.label ?? (components.count == 2 ? String(components[0]) : nil) else {
      throw DatasetError(
        .noLabel, at: place,
        "an image outside of a class folder, without a \"label\" in \(FolderMetadata.fileName)")
    }
    if let wantedLabels, !wantedLabels.contains(label) { return nil }
    do throws(DatasetError) {
      let bytes = try fileContents(place, limit: Self.maximumFileSize)
      return .sample(
        Sample(id: id, label: label, caption: line?.text ?? line?.caption, payload: .encoded(bytes))
      )
    } catch {
      return .failure(SampleFailure(id: id, label: label, error))
    }
  }
}

internal import Images

/// A folder of image files: one subfolder per class, nested to any depth.
///
/// The label is the first component of a file's path, unless a metadata file, in the root or in the class folder, gives
/// another. Hidden files and others that are not images are noted and skipped.
struct FolderSource: SampleSource {
  let classes: [String]?
  let isGroupedByLabel: Bool
  let omissions: Omissions
  private let maximumFileSize: Int
  private let root: FilePath
  private let idPrefix: String
  private let wantedLabels: Set<String>?
  private var metadata: MetadataStack
  private var folders: ArraySlice<EntryName>
  private var folder = ""
  private var foundInFolder = 0
  private var walk: DirectoryWalk?
  private var looseFiles: ArraySlice<DirectoryWalk.File>

  /// Lists the class folders; ids begin with `idPrefix`, which ends in a slash or is empty.
  ///
  /// `classes` selects the class folders and fixes their order.
  init(
    _ root: FilePath, idPrefix: String, classes: [String]?, omissions: Omissions, maximumFileSize: Int
  ) throws(DatasetError) {
    self.root = root
    self.maximumFileSize = maximumFileSize
    self.idPrefix = idPrefix
    self.omissions = omissions
    let (directories, files) = try Self.list(root, omissions)
    looseFiles = files[...]
    metadata = try MetadataStack(root, omissions)
    if directories.isEmpty, looseFiles.isEmpty {
      throw DatasetError(.notFound, at: root.text, "has no class folders and no images")
    }
    if metadata.root == nil, let file = looseFiles.first {
      throw DatasetError(
        .noLabel, at: file.path.text,
        "an image outside of a class folder; move it into one, or give its label in "
          + FolderMetadata.fileName)
    }
    var labels: [Set<String>] = []
    for folder in directories { labels.append(try Self.labels(of: folder, in: root, metadata.root)) }
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
      throw DatasetError(.corrupt, at: root.text, "has no class folder for \"\(missing)\"")
    }
    self.classes = classes
    wantedLabels = Set(classes)
    var rank: [String: Int] = [:]
    for (index, label) in classes.enumerated() { rank[label] = rank[label] ?? index }
    var ranked: [(rank: Int, directory: EntryName)] = []
    for (directory, labels) in zip(directories, labels) {
      if let first = labels.compactMap({ rank[$0] }).min() {
        ranked.append((first, directory))
      } else {
        omissions.note(.leftOut, root.appending(directory).text)
      }
    }
    folders = ranked.sorted { $0.rank < $1.rank }.map(\.directory)[...]
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while let file = try nextFile() {
      if let item = try read(file) { return item }
    }
    try metadata.finish()
    return nil
  }

  /// Lists the root: the class folders, and images outside of them.
  private static func list(
    _ root: FilePath, _ omissions: Omissions
  ) throws(DatasetError) -> (directories: [EntryName], images: [DirectoryWalk.File]) {
    var directories: [EntryName] = []
    var images: [DirectoryWalk.File] = []
    for name in try listDirectory(root, omissions) {
      let path = root.appending(name)
      switch FileKind(path) {
      case .directory: directories.append(name)
      case .file where isImage(name.text): images.append(DirectoryWalk.File(relative: name.text, path: path))
      case .file where FolderMetadata.fileNames.contains(name.text): break
      case .file: omissions.note(.notAnImage, path.text)
      case .other: omissions.note(.notAFile, path.text)
      case .missing: omissions.note(.danglingLink, path.text)
      }
    }
    return (directories, images)
  }

  /// The labels of a class folder's images: the folder's name unless a line of metadata gives another.
  private static func labels(
    of folder: EntryName, in root: FilePath, _ metadata: FolderMetadata?
  ) throws(DatasetError) -> Set<String> {
    let path = root.appending(folder)
    // Skipped files are noted when the folder is read, not here.
    let unheard = Omissions()
    let own = try FolderMetadata.find(in: path, unheard)
    let told = metadata?.labelsOfFolder[folder.text] ?? []
    guard own?.hasLabels == true || !told.isSubset(of: [folder.text]) else { return [folder.text] }
    var labels = Set<String>()
    var walk = try DirectoryWalk(path, around: root, unheard)
    while let file = try walk.next() {
      guard isImage(file.relative) else { continue }
      var line = try metadata?.line("\(folder.text)/\(file.relative)")
      if line == nil { line = try own?.line(file.relative) }
      labels.insert(line?.label ?? folder.text)
    }
    return labels.isEmpty ? [folder.text] : labels
  }

  /// Whether the name is that of an image file, of a format that is read or that is refused by name.
  static func isImage(_ name: String) -> Bool {
    ImageFormat(fileExtension: fileExtension(name)) != nil
  }

  // The next image file, with its path relative to the root.
  private mutating func nextFile() throws(DatasetError) -> DirectoryWalk.File? {
    if let file = looseFiles.popFirst() { return file }
    while true {
      if walk == nil {
        guard let next = folders.popFirst() else { return nil }
        folder = next.text
        foundInFolder = 0
        walk = try DirectoryWalk(root.appending(next), around: root, omissions)
      }
      if let file = try walk?.next() {
        guard Self.isImage(file.relative) else {
          if !FolderMetadata.fileNames.contains(fileName(file.relative)) {
            omissions.note(.notAnImage, file.path.text)
          }
          continue
        }
        foundInFolder += 1
        return DirectoryWalk.File(relative: "\(folder)/\(file.relative)", path: file.path)
      } else {
        walk = nil
        if foundInFolder == 0 { omissions.note(.emptyClass, root.appending(EntryName(folder)).text) }
      }
    }
  }

  // Nil if the class list excludes the file's label.
  private mutating func read(_ file: DirectoryWalk.File) throws(DatasetError) -> SourceItem? {
    let line = try metadata.line(file)
    let components = file.relative.utf8.split(separator: 0x2F, maxSplits: 1)
    let id = line?.id ?? idPrefix + file.relative
    guard let label = line?.label ?? (components.count == 2 ? String(Substring(components[0])) : nil) else {
      throw DatasetError(
        .noLabel, at: file.path.text,
        "an image outside of a class folder, without a \"label\" in \(FolderMetadata.fileName)")
    }
    if let wantedLabels, !wantedLabels.contains(label) {
      omissions.note(.leftOut, file.path.text)
      return nil
    }
    do throws(DatasetError) {
      let bytes = try fileContents(file.path, limit: maximumFileSize)
      return .sample(
        Sample(id: id, label: label, caption: line?.text ?? line?.caption, payload: .encoded(bytes))
      )
    } catch {
      return .failure(SampleFailure(id: id, label: label, error))
    }
  }
}

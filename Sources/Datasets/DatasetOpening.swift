/// Detects the layout of a source and opens it.
struct DatasetOpening {
  let request: DatasetRequest
  let omissions: Omissions

  init(_ request: DatasetRequest, _ omissions: Omissions) {
    self.request = request
    self.omissions = omissions
  }

  var classes: [String]? { request.classes }
  var split: DatasetSplit { request.split ?? .train }
  var mustSplit: Bool { request.split != nil && !request.takesWhole }

  func open() throws(DatasetError) -> any SampleSource {
    let source = request.source
    if source == "-" {
      if mustSplit { throw noSplits(source) }
      return try WebDatasetSource(
        try TarReader(descriptor: 0, name: "standard input"), classes: classes, isNumbering: request.isNumbering,
        omissions: omissions, maximumImageSize: request.maximumFileSize)
    }
    switch FileKind(source) {
    case .directory: return try openFolder(FilePath(source), idPrefix: "", isSplit: false)
    case .file, .other: return try openFile(source)
    case .missing: return try openNamed()
    }
  }

  // Debian's dataset packages install to this folder.
  private func openNamed() throws(DatasetError) -> any SampleSource {
    let source = request.source
    let isName = !source.isEmpty && !source.contains("/")
    let path = "/usr/share/datasets/\(source)"
    if isName, FileKind(path) == .directory {
      return try openFolder(FilePath(path), idPrefix: "", isSplit: false)
    }
    if source == "fashion-mnist" {
      throw DatasetError(
        .notFound, at: source, "is not installed; run apt-get install dataset-fashion-mnist")
    }
    throw DatasetError(.notFound, at: source, "there is no such file, folder or installed dataset")
  }

  private func openFile(_ path: String) throws(DatasetError) -> any SampleSource {
    var format = request.format
    if format == .auto {
      if IDXFolder.isImageFile(fileName(path)) {
        format = .idx
      } else if path.hasSuffix(".bin"), let kind = try CIFARFolder.kind(ofFile: path) {
        format = kind == .cifar10 ? .cifar10 : .cifar100
      } else if ParquetShards.isTable(path) {
        format = .parquet
      } else if path.hasSuffix(".csv") || path.hasSuffix(".jsonl") {
        format = .list
      } else if Self.isArchive(path) || FileKind(path) == .other {
        format = .webdataset
      }
    }
    let isIDX = format == .idx
    let pair = isIDX ? try IDXFolder.pair(images: path) : nil
    if mustSplit {
      let role = pair?.role ?? SplitRole(file: fileName(path))
      guard let role else { throw noSplits(path) }
      guard SplitRole.of(split).contains(role) else {
        throw DatasetError(.notFound, at: path, "is no \(split.rawValue) split by its name; leave --split out")
      }
    }
    switch format {
    case .cifar10:
      try requireNumbering(path)
      return try CIFARFolder.open(.cifar10, file: path, classes: classes)
    case .cifar100:
      try requireNumbering(path)
      return try CIFARFolder.open(.cifar100, file: path, classes: classes)
    case .webdataset:
      return try WebDatasetSource(
        try TarReader(path: path), classes: classes, isNumbering: request.isNumbering, omissions: omissions,
        maximumImageSize: request.maximumFileSize)
    case .parquet: return try openTables([.init(name: fileName(path), path: FilePath(path))], at: path)
    case .list:
      return try ListSource(
        path, classes: classes, isNumbering: request.isNumbering, omissions: omissions,
        maximumFileSize: request.maximumFileSize)
    case .idx, .folder, .auto:
      if let pair { return try openPair(pair, folder: parentDirectory(path)) }
      throw DatasetError(
        .unsupported, at: path,
        "not an IDX image file, a CIFAR .bin, a .tar, a .parquet or a list (.csv, .jsonl); name its layout with --format"
      )
    }
  }

  // `isSplit`: the folder is itself the part that the split names.
  private func openFolder(
    _ path: FilePath, idPrefix: String, isSplit: Bool
  ) throws(DatasetError) -> any SampleSource {
    let folder = path.text
    let names = try listDirectory(path).map(\.text)
    let directories = names.filter { FileKind(path.appending(EntryName($0))) == .directory }
    var found = request.format == .auto ? Self.detect(names) : request.format
    if request.format == .auto, found == .webdataset, !isSplit, Self.haveSplits(directories, among: names) {
      // An archive beside split folders is what they were unpacked from.
      found = .folder
    }
    if request.format == .auto, found == .folder, try ParquetShards.areIn(path) { found = .parquet }
    switch found {
    case .parquet: return try openTables(path, idPrefix: idPrefix, isSplit: isSplit)
    case .idx: return try openIDX(folder, isSplit: isSplit)
    case .cifar10, .cifar100:
      let kind: CIFARSource.Kind = found == .cifar10 ? .cifar10 : .cifar100
      // The archives of both datasets unpack to a folder of their own.
      let inner = found == .cifar10 ? "cifar-10-batches-bin" : "cifar-100-binary"
      let place = names.contains(inner) ? "\(folder)/\(inner)" : folder
      try requireNumbering(folder)
      try noteBeside(path) { $0 == inner || CIFARFolder.isPart($0) }
      return try CIFARFolder.open(kind, folder: place, split: split, classes: classes, omissions)
    case .webdataset where names.contains(where: Self.isArchive):
      try noteBeside(path, Self.isArchive)
      return try openArchives(names.filter(Self.isArchive), folder, isSplit: isSplit)
    case .list:
      throw DatasetError(.unsupported, at: folder, "a folder; name the list in it, a .csv or .jsonl file")
    case .folder, .auto, .webdataset: break
    }
    if !isSplit, let part = try splitFolder(path, directories, among: names) {
      return try openFolder(path.appending(EntryName(part)), idPrefix: "\(part)/", isSplit: true)
    }
    if found == .webdataset {
      throw DatasetError(.notFound, at: folder, "has no .tar files")
    }
    return try FolderSource(
      path, idPrefix: idPrefix, classes: classes, omissions: omissions, maximumFileSize: request.maximumFileSize)
  }

  private static func detect(_ names: [String]) -> DatasetFormat {
    if names.contains(where: IDXFolder.isImageFile) { return .idx }
    if names.contains("cifar-10-batches-bin") { return .cifar10 }
    if names.contains("cifar-100-binary") { return .cifar100 }
    switch CIFARFolder.kind(of: names) {
    case .cifar10: return .cifar10
    case .cifar100: return .cifar100
    case nil: break
    }
    return names.contains(where: isArchive) ? .webdataset : .folder
  }

  private static func isArchive(_ name: String) -> Bool {
    [".tar", ".tar.gz", ".tgz"].contains { name.hasSuffix($0) }
  }

  // Notes files that the folder's layout has no use for.
  private func noteBeside(_ folder: FilePath, _ belongs: (String) -> Bool) throws(DatasetError) {
    for name in try listDirectory(folder, omissions) where !belongs(name.text) {
      omissions.note(.beside, folder.appending(name).text)
    }
  }

  // With formats whose labels are numbers, a list of names cannot select classes.
  func requireNumbering(_ place: String) throws(DatasetError) {
    guard classes != nil, !request.isNumbering else { return }
    throw DatasetError(
      .unsupported, at: place,
      "its labels are numbers, of which a list of ImageNet's classes says nothing; give a FILE of its own labels")
  }

  func noSplits(_ place: String) -> DatasetError {
    DatasetError(
      .notFound, at: place, "has no splits, so there is no \(split.rawValue) split; leave --split out")
  }

  func missing(_ found: [String], at place: String) -> DatasetError {
    let names = split == .test ? "test (nor val)" : split.rawValue
    return DatasetError(.notFound, at: place, "has the splits \(found.joined(separator: ", ")), not \(names)")
  }

  // If there is metadata beside them, folders that are not all splits are classes.
  private static func haveSplits(_ directories: [String], among names: [String]) -> Bool {
    let roles = directories.map { SplitRole(folder: $0) }
    return areSplits(roles) && !(roles.contains(nil) && FolderMetadata.fileNames.contains(where: names.contains))
  }

  // Nil if the folder has no splits. A requested split may lie beside other folders.
  private func splitFolder(
    _ folder: FilePath, _ directories: [String], among names: [String]
  ) throws(DatasetError) -> String? {
    let hasSplits = Self.haveSplits(directories, among: names)
    let found = chosen(directories, for: split) { SplitRole(folder: $0) }
    guard hasSplits || (mustSplit && !found.isEmpty) else {
      if mustSplit { throw noSplits(folder.text) }
      return nil
    }
    guard let part = found.first else { throw missing(directories, at: folder.text) }
    if found.count > 1 {
      throw DatasetError(
        .corrupt, at: folder.text, "has both \(part) and \(found[1]) for its \(split.rawValue) split; name one of them")
    }
    try noteBeside(folder) { SplitRole(folder: $0) != nil && directories.contains($0) }
    return part
  }

  private func openIDX(_ folder: String, isSplit: Bool) throws(DatasetError) -> any SampleSource {
    let pairs = try IDXFolder.pairs(in: folder)
    guard !pairs.isEmpty else {
      throw DatasetError(.notFound, at: folder, "has no IDX image files")
    }
    try noteBeside(FilePath(folder), IDXFolder.isPart)
    let prefixes = pairs.map(\.prefix)
    let found = chosen(pairs, for: split, role: \.role)
    if found.count == 1 { return try openPair(found[0], folder: folder) }
    if found.count > 1 {
      throw DatasetError(
        .corrupt, at: folder, "has several sets (\(prefixes.joined(separator: ", "))); name the image file of one")
    }
    // A single pair without a split in its name is the whole dataset; any single pair is, unless another split is asked
    // for.
    let isWhole = pairs.count == 1 && (pairs[0].role == nil || request.split == nil || isSplit)
    if isWhole, !mustSplit || isSplit { return try openPair(pairs[0], folder: folder) }
    throw pairs.contains { $0.role != nil } ? missing(prefixes, at: folder) : noSplits(folder)
  }

  private func openPair(
    _ pair: IDXFolder.Pair, folder: String
  ) throws(DatasetError) -> any SampleSource {
    try requireNumbering(pair.images)
    return try IDXSource(
      images: pair.images, labels: pair.labels, prefix: pair.prefix,
      names: classes ?? IDXFolder.classNames(of: folder), omissions: omissions)
  }

  private func openArchives(
    _ names: [String], _ folder: String, isSplit: Bool
  ) throws(DatasetError) -> any SampleSource {
    // Shards are often named by their split: train-000000.tar.
    let found = chosen(names, for: split) { SplitRole(file: $0) }
    let hasSplits = areSplits(names.map { SplitRole(file: $0) })
    var read = names
    if hasSplits || (mustSplit && !isSplit && !found.isEmpty) {
      guard !found.isEmpty else { throw missing(names, at: folder) }
      read = found
      for name in names where SplitRole(file: name) == nil { omissions.note(.beside, "\(folder)/\(name)") }
    } else if mustSplit, !isSplit {
      throw noSplits(folder)
    }
    return try ArchiveFolderSource(
      read.map { "\(folder)/\($0)" }, classes: classes, isNumbering: request.isNumbering, omissions: omissions,
      maximumImageSize: request.maximumFileSize)
  }
}

/// The layouts a dataset may have.
public enum DatasetFormat: String, Sendable, CaseIterable {
  /// Whatever is found.
  case auto
  case idx
  case cifar10
  case cifar100
  case folder
  case webdataset
}

/// The part of a dataset that is read.
public enum DatasetSplit: String, Sendable, CaseIterable {
  case train
  case test
}

/// What to read, and how to understand it.
public struct DatasetRequest: Sendable {
  /// A file, a folder, `-` for a tar archive on standard input, or the name of an installed dataset.
  public var source: String
  /// The layout; `auto` looks at what is there.
  public var format: DatasetFormat
  /// The split; nil reads the training split of a set that has splits.
  public var split: DatasetSplit?
  /// Names for the indices of IDX and CIFAR; order and choice of classes for folders and archives.
  public var classes: [String]?

  /// Describes a dataset.
  public init(
    _ source: String, format: DatasetFormat = .auto, split: DatasetSplit? = nil,
    classes: [String]? = nil
  ) {
    self.source = source
    self.format = format
    self.split = split
    self.classes = classes
  }

  /// Finds the dataset and opens it for reading.
  ///
  /// - Throws: `DatasetError`: `notFound` if there is nothing of that name, another code if what is
  ///   there cannot be read.
  public func open() throws(DatasetError) -> any SampleSource {
    if source == "-" {
      return WebDatasetSource(
        try TarReader(descriptor: 0, name: "standard input"), classes: classes)
    }
    switch FileKind(source) {
    case .directory: return try openFolder(source, idPrefix: "", isSplit: false)
    case .file, .other: return try openFile(source)
    case .missing: return try openNamed()
    }
  }

  // Debian's dataset packages install below this folder.
  private func openNamed() throws(DatasetError) -> any SampleSource {
    let isName = !source.isEmpty && !source.contains("/")
    let path = "/usr/share/datasets/\(source)"
    if isName, FileKind(path) == .directory {
      return try openFolder(path, idPrefix: "", isSplit: false)
    }
    if source == "fashion-mnist" {
      throw DatasetError(
        .notFound, at: source, "is not installed; run apt-get install dataset-fashion-mnist")
    }
    throw DatasetError(.notFound, at: source, "there is no such file, folder or installed dataset")
  }

  private func openFile(_ path: String) throws(DatasetError) -> any SampleSource {
    var format = format
    if format == .auto {
      if IDXFolder.isImageFile(fileName(path)) {
        format = .idx
      } else if path.hasSuffix(".bin"), let kind = try CIFARFolder.kind(ofFile: path) {
        format = kind == .cifar10 ? .cifar10 : .cifar100
      } else if Self.isArchive(path) || FileKind(path) == .other {
        format = .webdataset
      }
    }
    switch format {
    case .idx:
      return try openPair(try IDXFolder.pair(images: path), folder: parentDirectory(path))
    case .cifar10: return try CIFARFolder.open(.cifar10, file: path, classes: classes)
    case .cifar100: return try CIFARFolder.open(.cifar100, file: path, classes: classes)
    case .webdataset: return WebDatasetSource(try TarReader(path: path), classes: classes)
    case .folder, .auto:
      throw DatasetError(
        .unsupported, at: path,
        "not an IDX image file, a CIFAR .bin or a .tar; name its layout with --format")
    }
  }

  // `isSplit`: the folder is already the part that the split names.
  private func openFolder(
    _ folder: String, idPrefix: String, isSplit: Bool
  ) throws(DatasetError) -> any SampleSource {
    let names = try listDirectory(folder)
    let found = format == .auto ? detect(names) : format
    switch found {
    case .idx: return try openIDX(folder)
    case .cifar10, .cifar100:
      let kind: CIFARSource.Kind = found == .cifar10 ? .cifar10 : .cifar100
      // The archives of both sets unpack into a folder of their own.
      let inner = found == .cifar10 ? "cifar-10-batches-bin" : "cifar-100-binary"
      let place = names.contains(inner) ? "\(folder)/\(inner)" : folder
      return try CIFARFolder.open(kind, folder: place, split: split ?? .train, classes: classes)
    case .webdataset where names.contains(where: Self.isArchive):
      return try openArchives(names.filter(Self.isArchive), folder)
    case .folder, .auto, .webdataset: break
    }
    if !isSplit, let part = try splitFolder(folder, names) {
      return try openFolder("\(folder)/\(part)", idPrefix: "\(part)/", isSplit: true)
    }
    if found == .webdataset {
      throw DatasetError(.notFound, at: folder, "has no .tar files")
    }
    return try FolderSource(folder, idPrefix: idPrefix, classes: classes)
  }

  private func detect(_ names: [String]) -> DatasetFormat {
    if names.contains(where: IDXFolder.isImageFile) { return .idx }
    if names.contains("cifar-10-batches-bin") { return .cifar10 }
    if names.contains("cifar-100-binary") { return .cifar100 }
    switch CIFARFolder.kind(of: names) {
    case .cifar10: return .cifar10
    case .cifar100: return .cifar100
    case nil: break
    }
    return names.contains(where: Self.isArchive) ? .webdataset : .folder
  }

  private static func isArchive(_ name: String) -> Bool {
    [".tar", ".tar.gz", ".tgz"].contains { name.hasSuffix($0) }
  }

  // A folder has splits if it has nothing but folders named after splits, or the one asked for.
  private func splitFolder(_ folder: String, _ names: [String]) throws(DatasetError) -> String? {
    let splitNames = ["train", "test", "val", "validation"]
    let directories = names.filter { FileKind("\(folder)/\($0)") == .directory }
    let hasSplits = !directories.isEmpty && directories.allSatisfy(splitNames.contains)
    if let split {
      guard hasSplits || directories.contains(split.rawValue) else {
        throw DatasetError(
          .notFound, at: folder,
          "has no splits, so there is no \(split.rawValue) split; leave --split out")
      }
    }
    guard hasSplits || split != nil else { return nil }
    let wanted = (split ?? .train).rawValue
    guard directories.contains(wanted) else {
      throw DatasetError(
        .notFound, at: folder,
        "has the splits \(directories.joined(separator: ", ")), not \(wanted)")
    }
    return wanted
  }

  private func openIDX(_ folder: String) throws(DatasetError) -> any SampleSource {
    let pairs = try IDXFolder.pairs(in: folder)
    guard !pairs.isEmpty else {
      throw DatasetError(.notFound, at: folder, "has no IDX image files")
    }
    let wanted = (split ?? .train).rawValue
    if let pair = pairs.first(where: { $0.prefix == wanted }) {
      return try openPair(pair, folder: folder)
    }
    guard split == nil, pairs.count == 1 else {
      let found = pairs.map(\.prefix).joined(separator: ", ")
      throw DatasetError(.notFound, at: folder, "has the splits \(found), not \(wanted)")
    }
    return try openPair(pairs[0], folder: folder)
  }

  private func openPair(
    _ pair: IDXFolder.Pair, folder: String
  ) throws(DatasetError) -> any SampleSource {
    try IDXSource(
      images: pair.images, labels: pair.labels, prefix: pair.prefix,
      names: classes ?? IDXFolder.classNames(of: folder))
  }

  private func openArchives(
    _ names: [String], _ folder: String
  ) throws(DatasetError) -> any SampleSource {
    // Shards are often named after their split: train-000000.tar.
    let wanted = (split ?? .train).rawValue
    let hasSplits = names.contains { name in
      DatasetSplit.allCases.contains { name.hasPrefix($0.rawValue) }
    }
    let chosen = hasSplits ? names.filter { $0.hasPrefix(wanted) } : names
    guard !chosen.isEmpty else {
      throw DatasetError(.notFound, at: folder, "has no .tar whose name begins with \(wanted)")
    }
    return ArchiveFolderSource(chosen.map { "\(folder)/\($0)" }, classes: classes)
  }
}

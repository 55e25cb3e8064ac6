/// Finds the files of a CIFAR set and its class names.
enum CIFARFolder {
  /// The class names of CIFAR-10 in index order, for files without a list of names.
  static let cifar10Classes = [
    "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
  ]

  /// The kind of set that the folder holds.
  static func kind(of names: [String]) -> CIFARSource.Kind? {
    if names.contains("train.bin") || names.contains("test.bin") { return .cifar100 }
    let isBatch = { (name: String) in name.hasPrefix("data_batch") && name.hasSuffix(".bin") }
    if names.contains("test_batch.bin") || names.contains(where: isBatch) { return .cifar10 }
    return nil
  }

  /// Whether the archives of the datasets contain a file of this name.
  static func isPart(_ name: String) -> Bool {
    let known = [
      "train.bin", "test.bin", "test_batch.bin", "batches.meta.txt", "fine_label_names.txt", "coarse_label_names.txt",
      "readme.html",
    ]
    return known.contains(name) || (name.hasPrefix("data_batch") && name.hasSuffix(".bin"))
  }

  /// The kind of dataset that a file belongs to, by its size or, if that is ambiguous, by its name.
  static func kind(ofFile path: String) throws(DatasetError) -> CIFARSource.Kind? {
    guard let size = try ByteStream(path: path).size, size > 0 else { return nil }
    let isTen = size % CIFARSource.Kind.cifar10.recordSize == 0
    let isHundred = size % CIFARSource.Kind.cifar100.recordSize == 0
    if isTen && isHundred {
      return fileName(path).contains("batch") ? .cifar10 : .cifar100
    }
    return isTen ? .cifar10 : isHundred ? .cifar100 : nil
  }

  /// Opens the files of a split.
  static func open(
    _ kind: CIFARSource.Kind, folder: String, split: DatasetSplit, classes: [String]?, _ omissions: Omissions
  ) throws(DatasetError) -> CIFARSource {
    let wanted: [String]
    switch (kind, split) {
    case (.cifar100, _): wanted = ["\(split.rawValue).bin"]
    case (.cifar10, .test): wanted = ["test_batch.bin"]
    case (.cifar10, .validation): wanted = []
    case (.cifar10, .train):
      wanted = try listDirectory(folder).filter {
        $0.hasPrefix("data_batch") && $0.hasSuffix(".bin")
      }
    }
    let files = wanted.map { "\(folder)/\($0)" }.filter { FileKind($0) == .file }
    guard !files.isEmpty else {
      throw DatasetError(
        .notFound, at: folder, "has no files of the \(split.rawValue) split of CIFAR")
    }
    return try CIFARSource(
      kind, files: files, prefix: split.rawValue,
      names: try classNames(kind, folder: folder, classes), omissions: omissions)
  }

  /// Opens one file.
  static func open(
    _ kind: CIFARSource.Kind, file: String, classes: [String]?
  ) throws(DatasetError) -> CIFARSource {
    let stem = fileName(file).prefix { $0 != "." }
    return try CIFARSource(
      kind, files: [file], prefix: stem == "test_batch" ? "test" : String(stem),
      names: try classNames(kind, folder: parentDirectory(file), classes))
  }

  private static func classNames(
    _ kind: CIFARSource.Kind, folder: String, _ classes: [String]?
  ) throws(DatasetError) -> [String] {
    if let classes { return classes }
    let path = "\(folder)/\(kind == .cifar10 ? "batches.meta.txt" : "fine_label_names.txt")"
    guard FileKind(path) == .file else {
      if kind == .cifar10 { return cifar10Classes }
      throw DatasetError(.notFound, at: path, "names the classes; name them with --classes FILE")
    }
    return try readClassList(path)
  }
}

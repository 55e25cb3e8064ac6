/// The Parquet files of a folder, assigned to splits as Hugging Face datasets does.
struct ParquetShards {
  /// A file, with the components of its path.
  struct File {
    let relative: String
    let path: FilePath
    let components: [String]

    init(_ file: DirectoryWalk.File) {
      relative = file.relative
      path = file.path
      components = file.relative.utf8.split(separator: 0x2F).map { String(Substring($0)) }
    }

    var name: String { components.last ?? relative }
    var folder: [String] { Array(components.dropLast()) }
  }

  /// The series of a numbered file: `train-00000-of-00002.parquet`.
  private struct Series: Hashable {
    let folder: [String]
    let stem: String
    let total: Int

    var name: String { (folder + ["\(stem)-*-of-\(total)"]).joined(separator: "/") }
  }

  /// A split, with the name that its files give it.
  struct Part {
    let name: String
    let role: SplitRole?
    var files: [File]
  }

  private static let folderOfSeries = ["data"]
  // datasets skips these too.
  private static let companions: Set<String> = [
    "README.md", "config.json", "dataset_info.json", "dataset_infos.json", "dataset_dict.json",
  ]

  /// In the order of their paths.
  private(set) var files: [File] = []
  /// Empty if no name contains a split.
  private(set) var parts: [Part] = []
  private let root: FilePath

  /// Whether the first image or table below a folder is a table.
  ///
  /// Stops at the first one, so that folders of many images are not walked.
  static func areIn(_ root: FilePath) throws(DatasetError) -> Bool {
    // Skipped files are noted when the folder is read, not here.
    var walk = try DirectoryWalk(root, Omissions())
    while let file = try walk.next() {
      if isTable(file.relative) { return true }
      if FolderSource.isImage(file.relative) { return false }
    }
    return false
  }

  static func isTable(_ path: String) -> Bool {
    fileExtension(fileName(path)) == "parquet" && fileName(path) != "metadata.parquet"
  }

  /// Finds the files in a folder and below; other files are noted.
  init(_ root: FilePath, _ omissions: Omissions) throws(DatasetError) {
    self.root = root
    var walk = try DirectoryWalk(root, omissions)
    while let file = try walk.next() {
      let found = File(file)
      // datasets skips the contents of __pycache__ and similar folders.
      if Self.isTable(file.relative), !found.folder.contains(where: { $0.hasPrefix("__") }) {
        files.append(found)
      } else if !Self.companions.contains(fileName(file.relative)) {
        omissions.note(.beside, file.path.text)
      }
    }
    guard !files.isEmpty else { throw DatasetError(.notFound, at: root.text, "has no .parquet files") }
    files.sort { $0.relative.utf8.lexicographicallyPrecedes($1.relative.utf8) }
    try findParts()
    let taken = Set(parts.flatMap { $0.files.map(\.relative) })
    for file in files where !parts.isEmpty && !taken.contains(file.relative) {
      omissions.note(.beside, file.path.text)
    }
  }

  /// Checks that no shard is missing, and that the files are not several datasets.
  func check(_ chosen: [File]) throws(DatasetError) {
    var series: [Series: Set<Int>] = [:]
    for file in chosen {
      guard let (key, index) = Self.series(file) else { continue }
      series[key, default: []].insert(index)
    }
    let sorted = series.sorted { $0.key.name.utf8.lexicographicallyPrecedes($1.key.name.utf8) }
    guard sorted.count <= 1, sorted.isEmpty || chosen.allSatisfy({ Self.series($0) != nil }) else {
      let names = sorted.map(\.key.name).joined(separator: ", ")
      throw DatasetError(
        .corrupt, at: root.text,
        "has several sets of shards (\(names)), or others beside them; name the folder or the files of one")
    }
    let above = Set(chosen.map(Self.aboveSplit))
    guard above.count <= 1 else {
      let names = above.map { $0.joined(separator: "/") }.sorted().prefix(5).joined(separator: ", ")
      throw DatasetError(.corrupt, at: root.text, "has several sets (\(names)); name the folder of one")
    }
    for (key, indices) in sorted where indices.count < key.total {
      let missing = (0..<key.total).first { !indices.contains($0) } ?? 0
      throw DatasetError(
        .truncated, at: root.text,
        "has \(indices.count) of the \(key.total) shards \(key.name); number \(missing) is missing: get it, or name the "
          + "files that are there")
    }
  }

  // As datasets 5.2: by the names of series in data/, else by folders, else by file names.
  private mutating func findParts() throws(DatasetError) {
    let series = files.filter { $0.folder == Self.folderOfSeries && Self.series($0) != nil }
    if !series.isEmpty {
      for file in series {
        guard let stem = Self.series(file)?.key.stem else { continue }
        add(file, stem, SplitRole(folder: stem))
      }
      return
    }
    try findParts { file in Set(file.folder.flatMap { Self.roles($0[...]) }) }
    // The extension of a file is ignored.
    if parts.isEmpty {
      try findParts { file in Self.roles(file.name.prefix(upTo: file.name.lastIndex(of: ".") ?? file.name.endIndex)) }
    }
  }

  private mutating func findParts(_ roles: (File) -> Set<SplitRole>) throws(DatasetError) {
    for file in files {
      let found = roles(file)
      guard found.count <= 1 else {
        throw DatasetError(.corrupt, at: file.path.text, "may belong to several splits by its name; rename it")
      }
      if let role = found.first { add(file, "\(role)", role) }
    }
  }

  private mutating func add(_ file: File, _ name: String, _ role: SplitRole?) {
    if let index = parts.firstIndex(where: { $0.name == name }) {
      parts[index].files.append(file)
    } else {
      parts.append(Part(name: name, role: role, files: [file]))
    }
  }

  // The words of a name, separated by "-._ 0-9".
  private static func roles(_ name: Substring) -> Set<SplitRole> {
    let words = name.lowercased().split { "-._ ".contains($0) || ("0"..."9").contains($0) }
    return Set(words.compactMap { SplitRole(folder: String($0)) })
  }

  private static func aboveSplit(_ file: File) -> [String] {
    let split = file.folder.firstIndex { !roles($0[...]).isEmpty }
    return split.map { Array(file.folder[..<$0]) } ?? []
  }

  // A hash may follow the numbers: `train-00000-of-00001-a09b74b3ef9c3b56.parquet`.
  private static func series(_ file: File) -> (key: Series, index: Int)? {
    let words = file.name.split(separator: "-", omittingEmptySubsequences: false)
    for of in words.indices.dropFirst(2).dropLast() where words[of] == "of" {
      guard let index = number(words[of - 1][...]), let total = number(words[of + 1].prefix { $0.isNumber }),
        index < total
      else { continue }
      let stem = words[..<(of - 1)].joined(separator: "-")
      return (Series(folder: file.folder, stem: stem, total: total), index)
    }
    return nil
  }

  private static func number(_ word: Substring) -> Int? {
    word.utf8.count >= 5 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }
}

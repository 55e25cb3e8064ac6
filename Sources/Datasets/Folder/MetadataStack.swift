/// The metadata files that apply to a file: those of the root and of the folders on the path to it.
///
/// Each refers to files by paths relative to its own folder, as in Hugging Face's imagefolder; of several lines about a
/// file, that of the outermost folder wins. Lines that were not used are noted when their folder is left.
struct MetadataStack {
  private struct Level {
    let folder: FilePath
    /// The folder's path relative to the root, with a trailing slash; empty for the root.
    let prefix: String
    let metadata: FolderMetadata?
    var used: [Bool]
  }

  private let omissions: Omissions
  private var levels: [Level] = []

  /// Opens the metadata of the root.
  init(_ root: FilePath, _ omissions: Omissions) throws(DatasetError) {
    self.omissions = omissions
    try enter(root, prefix: "")
  }

  /// The metadata of the root.
  var root: FolderMetadata? { levels.first?.metadata }

  /// The line about a file; files must come folder by folder.
  ///
  /// - Throws: `DatasetError` `unsupported` for a label in a metadata file too deep to be known in advance.
  mutating func line(_ file: DirectoryWalk.File) throws(DatasetError) -> MetadataLine? {
    while let last = levels.last, !file.relative.utf8.starts(with: last.prefix.utf8) { try leave() }
    let folders = file.relative.utf8.split(separator: 0x2F).dropLast()
    while levels.count <= folders.count, let last = levels.last {
      var folder = file.path.parent
      for _ in levels.count..<folders.count { folder = folder.parent }
      try enter(folder, prefix: last.prefix + String(Substring(folders[levels.count - 1])) + "/")
    }
    for (depth, level) in levels.enumerated() {
      // By bytes, because a name may begin with a combining mark, which would merge with the slash.
      let name = String(Substring(file.relative.utf8.dropFirst(level.prefix.utf8.count)))
      guard let (index, line) = try level.metadata?.find(name) else { continue }
      levels[depth].used[index] = true
      if depth > 1, line.label != nil {
        throw DatasetError(
          .unsupported, at: level.folder.text,
          "labels of single files below a class folder; give them in the class folder's metadata, or in the root's")
      }
      return line
    }
    return nil
  }

  /// Notes the lines that were not used.
  mutating func finish() throws(DatasetError) {
    while !levels.isEmpty { try leave() }
  }

  private mutating func enter(_ folder: FilePath, prefix: String) throws(DatasetError) {
    let metadata = try FolderMetadata.find(in: folder, omissions)
    levels.append(
      Level(
        folder: folder, prefix: prefix, metadata: metadata,
        used: [Bool](repeating: false, count: metadata?.count ?? 0)))
  }

  private mutating func leave() throws(DatasetError) {
    guard let level = levels.popLast() else { return }
    try level.metadata?.noteUnused(level.used, in: level.folder, omissions)
  }
}

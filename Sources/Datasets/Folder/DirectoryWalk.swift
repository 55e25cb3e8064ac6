/// Yields the files below a folder in the byte order of their paths, folder by folder.
///
/// Memory holds the names in the folders on the current path. Links to one of these folders are not followed, so that
/// cycles end; they and special files are noted.
struct DirectoryWalk {
  /// A regular file.
  struct File {
    /// Its path relative to the root.
    let relative: String
    let path: FilePath
  }

  private struct Level {
    let path: FilePath
    let relative: String
    let identity: DirectoryIdentity?
    var names: ArraySlice<EntryName>
  }

  private let omissions: Omissions
  private let outer: DirectoryIdentity?
  private var levels: [Level] = []

  /// Begins with a folder; a link from below to the enclosing folder `around` counts as a cycle too.
  init(_ root: FilePath, around: FilePath? = nil, _ omissions: Omissions) throws(DatasetError) {
    self.omissions = omissions
    outer = around.flatMap { DirectoryIdentity($0) }
    try enter(root, relative: "")
  }

  /// The next file.
  mutating func next() throws(DatasetError) -> File? {
    while !levels.isEmpty {
      let top = levels.count - 1
      guard let name = levels[top].names.popFirst() else {
        levels.removeLast()
        continue
      }
      let relative = levels[top].relative.isEmpty ? name.text : "\(levels[top].relative)/\(name.text)"
      let path = levels[top].path.appending(name)
      switch FileKind(path) {
      case .file: return File(relative: relative, path: path)
      case .directory: try enter(path, relative: relative)
      case .other: omissions.note(.notAFile, path.text)
      case .missing: omissions.note(.danglingLink, path.text)
      }
    }
    return nil
  }

  private mutating func enter(_ path: FilePath, relative: String) throws(DatasetError) {
    let identity = DirectoryIdentity(path)
    if identity != nil, identity == outer || levels.contains(where: { $0.identity == identity }) {
      omissions.note(.linkLoop, path.text)
      return
    }
    let names = try listDirectory(path, omissions)
    levels.append(Level(path: path, relative: relative, identity: identity, names: names[...]))
  }
}

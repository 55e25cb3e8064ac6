/// Yields the files below a folder in the order of their path's bytes, folder by folder.
///
/// Memory is the names in the folders that are open. A link to a folder that is already open is not
/// followed, so that loops end.
struct DirectoryWalk {
  private struct Level {
    let path: String
    let relative: String
    let identity: DirectoryIdentity?
    var names: ArraySlice<String>
  }

  private let root: String
  private var levels: [Level] = []

  init(_ root: String) throws(DatasetError) {
    self.root = root
    try enter(root, relative: "")
  }

  /// The next file's path from the root.
  mutating func next() throws(DatasetError) -> String? {
    while !levels.isEmpty {
      let top = levels.count - 1
      guard let name = levels[top].names.popFirst() else {
        levels.removeLast()
        continue
      }
      let relative = levels[top].relative.isEmpty ? name : "\(levels[top].relative)/\(name)"
      let path = "\(levels[top].path)/\(name)"
      switch FileKind(path) {
      case .file: return relative
      case .directory: try enter(path, relative: relative)
      case .other, .missing: continue
      }
    }
    return nil
  }

  private mutating func enter(_ path: String, relative: String) throws(DatasetError) {
    let identity = DirectoryIdentity(path)
    if identity != nil, levels.contains(where: { $0.identity == identity }) { return }
    let names = try listDirectory(path)
    levels.append(Level(path: path, relative: relative, identity: identity, names: names[...]))
  }
}

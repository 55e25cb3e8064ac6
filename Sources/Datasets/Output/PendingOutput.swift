import Glibc

/// A file or folder created under a hidden name beside its target and renamed when it is complete, so that a failed run
/// leaves nothing that looks finished.
final class PendingOutput {
  /// The path to write to until `complete`.
  let path: String
  private let target: String
  private let replace: Bool
  private let mayReplace: (String) -> Bool
  private var isPending = true

  /// Prepares a folder; an existing nonempty one is refused unless `replace`, and even then if this program did not
  /// write it.
  static func folder(_ target: String, replace: Bool) throws(DatasetError) -> PendingOutput {
    let output = try PendingOutput(target, replace: replace) { target in
      guard FileKind(target) == .directory else { return false }
      return FileKind("\(target)/\(FolderMetadata.fileName)") == .file
    }
    guard mkdir(output.path, 0o777) == 0 else {
      throw systemFailure(.cannotCreate, at: target, "cannot be created")
    }
    return output
  }

  /// Prepares a file, which is created later; an existing one is refused unless `replace`.
  static func file(_ target: String, replace: Bool) throws(DatasetError) -> PendingOutput {
    try PendingOutput(target, replace: replace) { target in
      FileKind(target) == .file
    }
  }

  private init(
    _ target: String, replace: Bool,
    mayReplace: @escaping (String) -> Bool
  ) throws(DatasetError) {
    var trimmed = Substring(target)
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.target = String(trimmed)
    self.replace = replace
    self.mayReplace = mayReplace
    let name = fileName(self.target)
    let folder = parentDirectory(self.target)
    guard !["", ".", "..", "/"].contains(name), FileKind(folder) == .directory else {
      throw DatasetError(.cannotCreate, at: target, "\(folder) is not a folder to write into")
    }
    path = "\(folder)/.\(name).\(getpid()).part"
    removeTree(path)
    try checkTarget()
  }

  deinit { if isPending { removeTree(path) } }

  /// Moves the finished output to its target.
  func complete() throws(DatasetError) {
    let isOccupied = try checkTarget()
    let old = path + ".old"
    if isOccupied {
      removeTree(old)
      guard rename(target, old) == 0 else {
        throw systemFailure(.cannotCreate, at: target, "cannot be replaced")
      }
    }
    guard rename(path, target) == 0 else {
      let failure = systemFailure(.cannotCreate, at: target, "cannot be put into place")
      if isOccupied { rename(old, target) }
      throw failure
    }
    isPending = false
    if isOccupied { removeTree(old) }
  }

  // True if something is to be replaced.
  @discardableResult
  private func checkTarget() throws(DatasetError) -> Bool {
    let kind = FileKind(target)
    if kind == .missing { return false }
    if kind == .directory, try allNames(Array(target.utf8CString)).isEmpty { return false }
    guard replace else {
      throw DatasetError(
        .cannotCreate, at: target, "exists already; remove it or give another name")
    }
    guard mayReplace(target) else {
      throw DatasetError(
        .cannotCreate, at: target, "exists and does not look like an earlier result; remove it")
    }
    return true
  }
}

// All names in a folder, including hidden ones, as bytes, because a name need not be UTF-8.
private func allNames(_ path: [CChar]) throws(DatasetError) -> [[CChar]] {
  guard let directory = opendir(path) else {
    throw systemFailure(.cannotCreate, at: "the output", "cannot be listed")
  }
  defer { closedir(directory) }
  var names: [[CChar]] = []
  while let entry = readdir(directory) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
      Array(raw.prefix { $0 != 0 }.map { CChar(bitPattern: $0) })
    }
    if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
  }
  return names
}

/// Removes the path recursively; links are removed, not followed.
func removeTree(_ path: String) {
  removeTree(Array(path.utf8CString.dropLast()))
}

private func removeTree(_ path: [CChar]) {
  let terminated = path + [0]
  if unlink(terminated) == 0 || errno == ENOENT { return }
  for name in (try? allNames(terminated)) ?? [] { removeTree(path + [0x2F] + name) }
  rmdir(terminated)
}

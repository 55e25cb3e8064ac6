import Glibc

/// What a path leads to, links followed.
enum FileKind {
  case file
  case directory
  case other
  case missing

  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    default: self = .other
    }
  }
}

/// Identifies a directory whatever path leads to it.
struct DirectoryIdentity: Equatable {
  let device: UInt
  let inode: UInt

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}

/// The names in a directory in the order of their bytes; hidden ones and those that are not UTF-8
/// are left out.
func listDirectory(_ path: String) throws(DatasetError) -> [String] {
  guard let directory = opendir(path) else {
    throw systemFailure(.unreadable, at: path, "cannot be listed")
  }
  defer { closedir(directory) }
  var names: [String] = []
  while true {
    errno = 0
    guard let entry = readdir(directory) else {
      if errno != 0 { throw systemFailure(.unreadable, at: path, "cannot be listed") }
      break
    }
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
        String(validatingCString: $0)
      }
    }
    if let name, !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The last component of a path.
func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The part of a file name after its last dot; empty without one.
func fileExtension(_ name: String) -> String {
  guard let dot = name.lastIndex(of: ".") else { return "" }
  return String(name[name.index(after: dot)...])
}

/// The path of the folder that holds `path`.
func parentDirectory(_ path: String) -> String {
  var trimmed = Substring(path)
  while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
  guard let slash = trimmed.lastIndex(of: "/") else { return "." }
  return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
}

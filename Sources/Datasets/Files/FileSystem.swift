import Glibc

/// The type of file at a path, following links.
enum FileKind {
  case file
  case directory
  case other
  case missing

  init(_ path: String) { self.init(FilePath(path)) }

  init(_ path: FilePath) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else {
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

/// Identifies a directory independently of the path to it.
struct DirectoryIdentity: Equatable {
  let device: UInt
  let inode: UInt

  init?(_ path: FilePath) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}

/// The names in a directory in byte order; hidden ones are noted and skipped.
///
/// - Throws: `DatasetError` `unreadable`; `corrupt` where a name that is not UTF-8 looks like another one.
func listDirectory(_ path: FilePath, _ omissions: Omissions? = nil) throws(DatasetError) -> [EntryName] {
  guard let directory = path.withCString(opendir) else {
    throw systemFailure(.unreadable, at: path.text, "cannot be listed")
  }
  defer { closedir(directory) }
  var names: [EntryName] = []
  while true {
    errno = 0
    guard let entry = readdir(directory) else {
      if errno != 0 { throw systemFailure(.unreadable, at: path.text, "cannot be listed") }
      break
    }
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { EntryName(bytes: $0.prefix { $0 != 0 }) }
    if !name.text.hasPrefix(".") {
      names.append(name)
    } else if name.text != ".", name.text != ".." {
      omissions?.note(.hidden, path.appending(name).text)
    }
  }
  names.sort { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  if let odd = names.first(where: { $0.bytes != nil }) {
    for name in names where name.bytes != nil { omissions?.note(.notUTF8, path.appending(name).text) }
    let texts = Set(names.map { Array($0.text.utf8) })
    guard texts.count == names.count else {
      throw DatasetError(
        .corrupt, at: path.appending(odd).text, "a name that is not UTF-8 and that looks like another one; rename it")
    }
  }
  return names
}

/// The names in a directory as texts.
func listDirectory(_ path: String, _ omissions: Omissions? = nil) throws(DatasetError) -> [String] {
  try listDirectory(FilePath(path), omissions).map(\.text)
}

/// The last component of a path.
func fileName(_ path: String) -> String {
  path.utf8.split(separator: 0x2F).last.map { String(Substring($0)) } ?? path
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

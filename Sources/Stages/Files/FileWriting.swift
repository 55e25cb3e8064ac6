import Glibc
import Records

/// Writes a small file, which takes its name only when it is complete.
///
/// Devices and pipes are written directly.
///
/// - Throws: `StageError` 73 or 74.
public func writeFile(_ path: String, _ bytes: [UInt8]) throws(StageError) {
  if let found = FileIdentity(path), !found.isRegular {
    let descriptor = try openSpecial(path)
    defer { close(descriptor) }
    return try writeAll(bytes, to: descriptor, name: path)
  }
  try refuseOther(path, than: bytes)
  let file = try OutputFile(path)
  do throws(StageError) {
    try writeAll(bytes, to: file.descriptor, name: path)
    try file.commit()
  } catch {
    file.discard()
    throw error
  }
}

/// Overwrites only files of the same type, by their first bytes: any other was named by mistake.
///
/// - Throws: `StageError` 73.
private func refuseOther(_ path: String, than bytes: [UInt8]) throws(StageError) {
  guard let found = FileIdentity(path), found.size > 0 else { return }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  defer { close(descriptor) }
  var start = [UInt8](repeating: 0, count: 4)
  guard descriptor < 0 || pread(descriptor, &start, 4, 0) < 4 || !bytes.starts(with: start) else { return }
  throw StageError(.cannotCreate, "\(path) is there and is another kind of file; name another, or remove it")
}

/// Opens a device or a pipe for writing.
///
/// - Throws: `StageError` 73.
func openSpecial(_ path: String) throws(StageError) -> Int32 {
  try OpenedInputs.refuse(path)
  let descriptor = open(path, O_WRONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw StageError(.cannotCreate, "\(path): cannot open: \(String(cString: strerror(errno)))")
  }
  return descriptor
}

/// Writes all of `text` to an open descriptor.
///
/// - Throws: `StageError` 74.
public func writeText(_ text: String, to descriptor: Int32, name: String) throws(StageError) {
  try writeAll(Array(text.utf8), to: descriptor, name: name)
}

/// Writes all bytes to an open descriptor.
///
/// - Throws: `StageError` 74.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(StageError) {
  try reported { () throws(RecordError) in
    try Bytes(bytes).withUnsafeBytes { (raw) throws(RecordError) in
      try Descriptor.write(descriptor, raw, name: name)
    }
  }
}

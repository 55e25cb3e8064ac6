// Fuzzes the readers of metadata.jsonl and metadata.csv, and with them that of JSON.

import Glibc

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMetadata(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let value = try? JSONValue(parsing: bytes) {
    let text = value.description
    precondition((try? JSONValue(parsing: text))?.description == text, "what was written came back changed")
  }
  for path in [lines, table] {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    write(descriptor, bytes, bytes.count)
    close(descriptor)
    let omissions = Omissions()
    guard let metadata = try? FolderMetadata(path: FilePath(path), omissions: omissions) else { continue }
    for name in ["a/1.png", "./a/../a//1.png", "b\\1.png", ""] { _ = try? metadata.find(name) }
    try? metadata.noteUnused([Bool](repeating: false, count: metadata.count), in: FilePath("/nowhere"), omissions)
    _ = omissions.entries.map(omissions.sentence)
  }
  return 0
}

private let folder: String = {
  var template = Array("/tmp/edits-fuzz-XXXXXX".utf8CString)
  return mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
}()
private let lines = "\(folder)/metadata.jsonl"
private let table = "\(folder)/metadata.csv"

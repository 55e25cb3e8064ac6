// Fuzzes the reader of GGUF files, and dequantizes what they hold.
//
// The weights' GGUF files and the block formats of Kernels are compiled as one module.

import Glibc

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGGUF(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  ftruncate(file, 0)
  pwrite(file, start, count, 0)
  guard let model = try? GGUF(path) else { return 0 }
  for value in model.metadata.values {
    guard let array = value.array else { continue }
    _ = (array.strings?.count, array.ints?.count, array.floats?.count, array.values.count)
  }
  for (name, entry) in model.entries where entry.count <= 1 << 20 {
    guard let matrix = try? model.matrix(name) else { continue }
    precondition(matrix.rows * matrix.columns == entry.count)
    let values = (try? model.floats(name)) ?? []
    precondition(values.count == entry.count)
  }
  return 0
}

private let path = "/tmp/edits-fuzz-gguf-\(getpid())"
private let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)

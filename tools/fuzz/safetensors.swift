// Fuzzes the reader of safetensors files, and converts what they hold.
//
// The weights' safetensors files, JSON and the block formats of Kernels are compiled as one module.

import Glibc

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSafeTensors(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  ftruncate(file, 0)
  pwrite(file, start, count, 0)
  guard let weights = try? SafeTensors(path) else { return 0 }
  for name in weights.names {
    guard let entry = weights.entries[name] else { preconditionFailure("\(name) has no entry") }
    precondition(entry.range.lowerBound >= 8 && entry.range.upperBound <= count)
    if let floats = weights.mappedFloats(name) {
      precondition(4 * entry.count == entry.range.count)
      for index in 0..<entry.count { precondition(floats[index].bitPattern <= UInt32.max) }
    }
    let values = try? weights.floats(name)
    precondition(values.map { $0.count == entry.count } ?? true)
    guard let matrix = try? weights.matrix(name) else { continue }
    precondition(values != nil && matrix.rows * matrix.columns == entry.count)
  }
  return 0
}

private let path = "/tmp/edits-fuzz-safetensors-\(getpid())"
private let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)

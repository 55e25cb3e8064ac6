// Fuzzes the reader of what torch.save writes, archives and pickles, and reads all that it finds there.
//
// Weights' reader, JSON and the block formats of Kernels are compiled as one module.

import Glibc

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPickle(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  ftruncate(file, 0)
  pwrite(file, start, count, 0)
  guard let weights = try? TorchFile(path) else { return 0 }
  for name in weights.names {
    guard let shape = weights.shape(of: name), let type = weights.type(of: name),
      let bits = ElementType(rawValue: type)?.bits,
      let elements = CheckedSize(product: shape).value, let size = weights.byteCount(of: name)
    else { preconditionFailure("\(name) has no entry") }
    precondition(size == elements * bits / 8)
    // What repeats itself takes its time, and is bounded.
    precondition(size <= max(count, TorchTensor.repetitionLimit))
    if size > 1 << 22 { continue }
    var sum = 0
    try? weights.withBytes(of: name) { bytes in
      precondition(bytes.count == size)
      for byte in bytes { sum &+= Int(byte) }
    }
    if let floats = weights.mappedFloats(name) {
      for index in 0..<elements { precondition(floats[index].bitPattern <= UInt32.max) }
    }
    let values = try? weights.floats(name)
    precondition(values.map { $0.count == elements } ?? true)
    guard let matrix = try? weights.matrix(name) else { continue }
    precondition(values != nil && matrix.rows * matrix.columns == elements)
  }
  for key in weights.parts { _ = try? TorchFile(path, key: key) }
  return 0
}

private let path = "/tmp/edits-fuzz-pickle-\(getpid())"
private let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)

import Glibc
internal import Records

/// The bytes of a small file that an option names: a template, a list of names.
///
/// - Throws: `StageError` 66; 65 for more than 16 MiB; 74.
public func fileBytes(_ path: String) throws(StageError) -> [UInt8] {
  let limit = 16 << 20
  return try reported { () throws(RecordError) in
    let descriptor = try Descriptor.open(reading: path)
    defer { close(descriptor) }
    OpenedInputs.note(descriptor)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      var count = 0
      var failure: RecordError?
      chunk.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        do throws(RecordError) {
          count = try Descriptor.read(descriptor, into: base, count: buffer.count, name: path)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
    throw RecordError(.limit, path, "more than \(limit >> 20) MiB where a short text is expected")
  }
}

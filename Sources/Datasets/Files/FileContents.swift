/// The bytes of a whole file.
///
/// - Throws: `DatasetError`: `notFound`, or `tooLarge` for more than `limit` bytes.
public func fileContents(_ path: String, limit: Int = 1 << 30) throws(DatasetError) -> [UInt8] {
  try fileContents(FilePath(path), limit: limit)
}

func fileContents(_ path: FilePath, limit: Int) throws(DatasetError) -> [UInt8] {
  let file = try FileReader(path: path)
  if let size = file.size, size > limit {
    throw DatasetError(.tooLarge, at: path.text, "\(size) bytes, more than \(limit)")
  }
  // Not through `ByteStream`: an image file that begins like gzip is a corrupt image.
  var bytes: [UInt8] = []
  let size = file.size ?? 0
  bytes.reserveCapacity(size)
  var problem: DatasetError?
  while bytes.count <= limit {
    let piece = [UInt8](unsafeUninitializedCapacity: max(4096, size - bytes.count)) {
      target, initialized in
      do throws(DatasetError) {
        initialized = try file.read(into: UnsafeMutableRawBufferPointer(target))
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    if piece.isEmpty { return bytes }
    bytes += piece
  }
  throw DatasetError(.tooLarge, at: path.text, "more than \(limit) bytes")
}

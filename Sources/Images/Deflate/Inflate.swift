/// Decompresses a whole stream that is in memory.
///
/// The result grows with the data, never with what a header declares, and never beyond
/// `maximumSize` bytes. Bytes after a raw or zlib stream are ignored, as zlib does.
///
/// - Throws: `ImageError`: `truncated`, `corrupt`, or `tooLarge` above `maximumSize`.
public func inflate(
  _ compressed: [UInt8], as container: DeflateContainer, maximumSize: Int
) throws(ImageError) -> [UInt8] {
  var position = 0
  var inflater = Inflater(container, outputLimit: maximumSize) { target in
    let count = min(target.count, compressed.count - position)
    compressed.withUnsafeBytes {
      target.copyMemory(from: .init(rebasing: $0[position...].prefix(count)))
    }
    position += count
    return count
  }
  var result: [UInt8] = []
  var step = min(max(64, compressed.count * 2), 1 << 16)
  while true {
    let wanted = step
    var problem: ImageError?
    let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      do throws(ImageError) {
        count = try inflater.read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    result += chunk
    if chunk.count < wanted { return result }
    step = min(step * 2, 1 << 20)
  }
}

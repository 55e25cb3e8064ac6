import Glibc

/// Zero-initialized memory for floats, aligned to cache lines, owned by one object.
///
/// The only owner of raw memory in this library. Threads that share one must write disjoint parts; the kernels give
/// every worker its own part.
public final class Storage: @unchecked Sendable {
  /// Number of floats.
  public let count: Int
  /// The first float; 64-byte aligned, valid as long as the object lives.
  public let pointer: UnsafeMutablePointer<Float>

  /// - Parameter count: floats, ≥ 0; all initially zero.
  public init(count: Int) {
    precondition(count >= 0, "Storage: \(count) floats")
    self.count = count
    let bytes = max(64, (count * MemoryLayout<Float>.stride + 63) & ~63)
    // Large blocks start on a huge page, which avoids most page faults of a large arena.
    let large = bytes >= 1 << 22
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: large ? 1 << 21 : 64)
    if large { madvise(memory, bytes, MADV_HUGEPAGE) }
    memset(memory, 0, bytes)
    pointer = memory.bindMemory(to: Float.self, capacity: count)
  }

  /// Storage with a copy of `values`.
  public convenience init(_ values: [Float]) {
    self.init(count: values.count)
    for (index, value) in values.enumerated() { pointer[index] = value }
  }

  deinit { UnsafeMutableRawPointer(pointer).deallocate() }

  /// All floats, for reading and writing.
  public var buffer: UnsafeMutableBufferPointer<Float> {
    UnsafeMutableBufferPointer(start: pointer, count: count)
  }

  /// A copy of all floats.
  public var values: [Float] { [Float](buffer) }
}

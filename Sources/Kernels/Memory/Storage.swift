import Glibc

/// Memory for floats, aligned to cache lines, zeroed, and owned by one object.
///
/// The only owner of raw memory in this library. Whoever shares one between threads keeps their
/// writes apart; the kernels do so by giving every worker its own part.
public final class Storage: @unchecked Sendable {
  /// Floats held.
  public let count: Int
  /// The first float; 64-byte aligned, valid while the object lives.
  public let pointer: UnsafeMutablePointer<Float>

  /// - Parameter count: floats, ≥ 0; all zero at first.
  public init(count: Int) {
    precondition(count >= 0, "Storage: \(count) floats")
    self.count = count
    let bytes = max(64, (count * MemoryLayout<Float>.stride + 63) & ~63)
    // Large blocks start on a huge page, which saves most of the page faults of a planned arena.
    let large = bytes >= 1 << 22
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: large ? 1 << 21 : 64)
    if large { madvise(memory, bytes, MADV_HUGEPAGE) }
    memset(memory, 0, bytes)
    pointer = memory.bindMemory(to: Float.self, capacity: count)
  }

  /// Storage holding a copy of `values`.
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

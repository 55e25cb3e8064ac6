/// Memory aligned for SIMD, freed with its owner.
///
/// Threads write disjoint parts of it concurrently, which an array would not allow.
final class AlignedBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafeMutablePointer<Element>

  init(_ count: Int, repeating value: Element) {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Element>.stride, alignment: 64)
    base = memory.initializeMemory(as: Element.self, repeating: value, count: count)
  }

  deinit { base.deallocate() }
}

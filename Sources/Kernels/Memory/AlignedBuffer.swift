/// Memory for elements of any trivial type, aligned to cache lines and freed with its owner; `Storage` is for floats.
///
/// Threads write disjoint parts of it at the same time, which an array would not allow.
package final class AlignedBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
  package let base: UnsafeMutablePointer<Element>

  /// Memory for `count` elements of one value.
  @inlinable
  package init(_ count: Int, repeating value: Element) {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Element>.stride, alignment: 64)
    base = memory.initializeMemory(as: Element.self, repeating: value, count: count)
  }

  deinit { base.deallocate() }
}

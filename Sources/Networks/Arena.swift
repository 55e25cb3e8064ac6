import Glibc

/// Memory for activations: allocated and freed in any order, without system calls.
///
/// One reservation of address space; pages become resident when first touched and stay so. Freed ranges are merged with
/// their neighbors, so that a process needs the high-water mark of live values. Not thread-safe.
public final class Arena {
  /// Reserved address space, in floats: far more than any machine has, unless the system refuses that.
  private let capacity: Int
  private let base: UnsafeMutablePointer<Float>
  // Free ranges in order, never adjacent.
  private var free: [Range<Int>]
  // Ranges are aligned to cache lines.
  private static let unit = 16

  /// Reserves address space, but no memory yet.
  public init() {
    var bytes = 1 << 42
    while true {
      let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      if let memory, memory != MAP_FAILED {
        madvise(memory, bytes, MADV_HUGEPAGE)
        capacity = bytes / MemoryLayout<Float>.stride
        base = memory.bindMemory(to: Float.self, capacity: capacity)
        break
      }
      bytes /= 2
      precondition(bytes >= 1 << 20, "Arena: no address space is left")
    }
    free = [0..<capacity]
  }

  deinit { munmap(base, capacity * MemoryLayout<Float>.stride) }

  /// Uninitialized memory for `count` floats.
  public func block(_ count: Int) -> Block {
    let size = max(1, (count + Self.unit - 1) / Self.unit) * Self.unit
    // The best fit; the open end only if no hole fits.
    var best: Int?
    for (index, range) in free.enumerated() where range.count >= size {
      if best.map({ range.count < free[$0].count }) ?? true { best = index }
    }
    guard let best else { preconditionFailure("Arena: \(count) floats do not fit into \(capacity)") }
    let start = free[best].lowerBound
    if free[best].count == size { free.remove(at: best) } else { free[best] = start + size..<free[best].upperBound }
    return Block(base + start, count: count, range: start..<start + size, self)
  }

  fileprivate func giveBack(_ range: Range<Int>) {
    var (low, high) = (0, free.count)
    while low < high {
      let middle = (low + high) / 2
      if free[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var joined = range
    if low < free.count, free[low].lowerBound == joined.upperBound {
      joined = joined.lowerBound..<free.remove(at: low).upperBound
    }
    if low > 0, free[low - 1].upperBound == joined.lowerBound {
      free[low - 1] = free[low - 1].lowerBound..<joined.upperBound
    } else {
      free.insert(joined, at: low)
    }
  }

  /// Floats of an arena, freed with the last reference.
  public final class Block {
    /// The first float; aligned to a cache line.
    public let pointer: UnsafeMutablePointer<Float>
    /// Number of floats.
    public let count: Int
    private let range: Range<Int>
    private let arena: Arena

    fileprivate init(_ pointer: UnsafeMutablePointer<Float>, count: Int, range: Range<Int>, _ arena: Arena) {
      self.pointer = pointer
      self.count = count
      self.range = range
      self.arena = arena
    }

    deinit { arena.giveBack(range) }

    /// A copy of all floats.
    public var values: [Float] { [Float](UnsafeBufferPointer(start: pointer, count: count)) }
  }
}

import Synchronization

/// Scratch memory for kernels, kept for reuse: allocating it anew costs page faults.
enum Workspace {
  private static let unused = Mutex<[Storage]>([])

  /// Calls `body` with `count` uninitialized floats, aligned to cache lines, for its exclusive use.
  @inline(__always)
  static func withFloats(_ count: Int, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    let storage = take(count)
    body(storage.pointer)
    giveBack(storage)
  }

  private static func take(_ count: Int) -> Storage {
    unused.withLock { unused in
      // The smallest block that is large enough; otherwise a smaller one is replaced.
      var best: Int?
      for (index, storage) in unused.enumerated() where storage.count >= count {
        if best.map({ storage.count < unused[$0].count }) ?? true { best = index }
      }
      if let best { return unused.remove(at: best) }
      _ = unused.popLast()
      return Storage(count: count)
    }
  }

  private static func giveBack(_ storage: Storage) { unused.withLock { $0.append(storage) } }
}

import Kernels

/// Scratch memory of one thread.
final class LlamaScratch: @unchecked Sendable {
  let projections = ProjectionScratch()
  private var scores = Storage(count: 0)

  func scores(_ count: Int) -> UnsafeMutablePointer<Float> {
    if scores.count < count { scores = Storage(count: count + count / 4) }
    return scores.pointer
  }
}

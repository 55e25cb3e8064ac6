import Images
import Threads

/// Lets threads decode at the same time as long as their pictures fit into memory together.
final class MemoryGate: Sendable {
  private let monitor = Monitor()
  private let total: Int
  // Changed under the monitor only.
  nonisolated(unsafe) private var used = 0

  /// `total`: bytes of all pictures that are being decoded.
  init(_ total: Int) { self.total = total }

  /// Runs `body`, which takes so many bytes, when they are free.
  ///
  /// - Throws: `ImageError` `tooLarge` if there will never be as many, else what `body` throws.
  func run<R>(_ need: Int, _ body: () throws(ImageError) -> R) throws(ImageError) -> R {
    guard need <= total else {
      throw ImageError(
        .tooLarge, at: 0,
        "it takes about \(need >> 20) MiB to decode, more than --memory; raise it, or give a smaller --max-pixels")
    }
    monitor.locked {
      while used + need > total { monitor.wait() }
      used += need
    }
    defer {
      monitor.locked {
        used -= need
        monitor.signalAll()
      }
    }
    return try body()
  }
}

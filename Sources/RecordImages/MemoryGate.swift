public import Images
import Threads

/// Lets threads decode at the same time as long as their images fit into memory together.
public final class MemoryGate: Sendable {
  private let monitor = Monitor()
  private let total: Int
  // Changed only under the monitor.
  nonisolated(unsafe) private var used = 0

  /// `total`: bytes of all images that are being decoded.
  public init(_ total: Int) { self.total = total }

  /// Runs `body`, which needs that many bytes, as soon as they are free.
  ///
  /// - Throws: `ImageError` `tooLarge` if it needs more than the total, otherwise what `body` throws.
  public func run<R>(_ need: Int, _ body: () throws(ImageError) -> R) throws(ImageError) -> R {
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

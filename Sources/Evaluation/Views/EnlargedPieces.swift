import Kernels
import Threads

/// Images that stand for several: factor × factor pieces, each of which is seen enlarged to the size of the whole image.
///
/// A set so has factor² times as many images, of coarser pixels, for the same number of values. Source: Kim et al. 2022,
/// "Dataset Condensation via Efficient Synthetic-Data Parameterization" (IDC's multi-formation), arXiv 2205.14959.
///
/// Letters: images of h × w pixels and c channels; pieces are numbered row by row.
public struct EnlargedPieces: Sendable {
  /// Pieces per side; 1 leaves images as they are.
  public let factor: Int
  private let height: Int
  private let width: Int
  private let channels: Int
  private let resizing: BilinearResizing
  /// Callers share their images among threads, so one image is the work of one.
  private let thread = WorkerPool(threads: 1)

  /// nil if pieces of one size do not fill the image.
  public init?(factor: Int, height: Int, width: Int, channels: Int) {
    guard factor > 0, height > 0, width > 0, height % factor == 0, width % factor == 0 else { return nil }
    (self.factor, self.height, self.width, self.channels) = (factor, height, width, channels)
    resizing = BilinearResizing(
      height: height / factor, width: width / factor, channels: channels, outputHeight: height, outputWidth: width,
      alignsCorners: false)
  }

  /// Pieces per image.
  public var count: Int { factor * factor }

  /// Enlarges a piece: image [h, w, c] → y [h, w, c].
  public func enlarge(_ image: UnsafePointer<Float>, piece: Int, into y: UnsafeMutablePointer<Float>) {
    if factor == 1 { return y.update(from: image, count: height * width * channels) }
    withPiece { small in
      forEachLine(of: piece) { line, start in
        (small + line * pitch).update(from: image + start, count: pitch)
      }
      resizing.forward(images: 1, small, into: y, thread)
    }
  }

  /// The gradient of a piece from that of its enlargement: dy [h, w, c] → its places in dx [h, w, c]; the others stay.
  public func backward(_ dy: UnsafePointer<Float>, piece: Int, into dx: UnsafeMutablePointer<Float>) {
    if factor == 1 { return dx.update(from: dy, count: height * width * channels) }
    withPiece { small in
      resizing.backward(images: 1, dy: dy, into: small, thread)
      forEachLine(of: piece) { line, start in
        (dx + start).update(from: small + line * pitch, count: pitch)
      }
    }
  }

  /// Values in a line of a piece.
  private var pitch: Int { width / factor * channels }

  private func withPiece(_ body: (UnsafeMutablePointer<Float>) -> Void) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: height / factor * pitch) { memory in
      if let small = memory.baseAddress { body(small) }
    }
  }

  /// Calls `body` with each line of a piece and where it starts in the image.
  private func forEachLine(of piece: Int, _ body: (_ line: Int, _ start: Int) -> Void) {
    let (row, column) = piece.quotientAndRemainder(dividingBy: factor)
    let lines = height / factor
    for line in 0..<lines { body(line, (row * lines + line) * width * channels + column * pitch) }
  }
}

import Glibc

/// The coefficients of a whole image, for files with several scans.
///
/// Each component has [rows, columns, 64] in natural order, padded to whole units, initially zero.
final class JPEGCoefficients {
  let columns: [Int]
  private let planes: [UnsafeMutablePointer<Int16>]

  /// Allocates 2 bytes per coefficient; nil if memory is refused.
  init?(_ frame: JPEGFrame) {
    columns = frame.components.map { frame.unitColumns * $0.h }
    var reserved: [UnsafeMutablePointer<Int16>] = []
    for (component, columns) in zip(frame.components, columns) {
      // Untouched pages of calloc take no memory.
      guard let plane = calloc(columns * frame.unitRows * component.v, 128) else {
        for plane in reserved { free(plane) }
        return nil
      }
      reserved.append(plane.assumingMemoryBound(to: Int16.self))
    }
    planes = reserved
  }

  deinit {
    for plane in planes { free(plane) }
  }

  /// The first block of a row of a component's blocks.
  func row(_ component: Int, _ row: Int) -> UnsafeMutablePointer<Int16> {
    planes[component] + row * columns[component] * 64
  }
}

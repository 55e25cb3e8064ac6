/// One color component of a frame.
struct JPEGComponent {
  /// Its identifier in scans.
  let identifier: UInt8
  /// Horizontal and vertical sampling factors, 1 to 4.
  let h: Int
  let v: Int
  /// The index of its quantization table, 0 to 3.
  let tableIndex: Int
  /// The table as it was when the component's first scan began, [64] in natural order; nil before.
  var quantization: [UInt16]?
}

/// The size of an image and its components, and derived sizes.
///
/// Sizes in blocks are of 8 x 8 coefficients. Source: ITU-T T.81, A.1 and A.2; libjpeg-turbo 2.1.5 `jdinput.c`.
struct JPEGFrame {
  let width: Int
  let height: Int
  let isProgressive: Bool
  var components: [JPEGComponent]
  /// The largest sampling factors.
  let hMax: Int
  let vMax: Int

  init(width: Int, height: Int, isProgressive: Bool, components: [JPEGComponent]) {
    self.width = width
    self.height = height
    self.isProgressive = isProgressive
    self.components = components
    hMax = components.reduce(1) { max($0, $1.h) }
    vMax = components.reduce(1) { max($0, $1.v) }
  }

  /// Interleaved units of all components across and down.
  var unitColumns: Int { divided(width, 8 * hMax) }
  var unitRows: Int { divided(height, 8 * vMax) }

  /// Blocks of a component that contain samples of the image, across and down.
  func blockColumns(_ component: Int) -> Int { divided(width * components[component].h, 8 * hMax) }
  func blockRows(_ component: Int) -> Int { divided(height * components[component].v, 8 * vMax) }
}

/// a / b, rounded up.
@inline(__always)
func divided(_ a: Int, _ b: Int) -> Int { (a + b - 1) / b }

/// The sizes of a frame decoded at `scale` samples for each 8, which is 1, 2, 4 or 8.
///
/// Source: libjpeg-turbo 2.1.5 `jpeg_calc_output_dimensions`.
struct JPEGScaling {
  let scale: Int
  let width: Int
  let height: Int
  /// Side of the square of samples that a block of each component is decoded to: if chroma has fewer samples than luma,
  /// its blocks are reduced less instead of being upsampled again.
  let blockSizes: [Int]

  init(_ frame: JPEGFrame, scale: Int) {
    self.scale = scale
    width = divided(frame.width * scale, 8)
    height = divided(frame.height * scale, 8)
    blockSizes = frame.components.map { component in
      var size = scale
      while size < 8, (frame.hMax * scale).isMultiple(of: component.h * size * 2),
        (frame.vMax * scale).isMultiple(of: component.v * size * 2)
      {
        size *= 2
      }
      return size
    }
  }

  /// Samples of a component that are part of the image, across and down.
  func columns(_ component: Int, _ frame: JPEGFrame) -> Int {
    divided(frame.width * frame.components[component].h * blockSizes[component], frame.hMax * 8)
  }

  func rows(_ component: Int, _ frame: JPEGFrame) -> Int {
    divided(frame.height * frame.components[component].v * blockSizes[component], frame.vMax * 8)
  }
}

/// The positions of the coefficients within a block, in the order in which they are sent (T.81 figure 5).
///
/// 16 more entries catch runs that exceed a damaged block.
enum JPEGZigzag {
  static let order: [UInt8] =
    [
      0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21,
      28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61,
      54, 47, 55, 62, 63,
    ] + [UInt8](repeating: 63, count: 16)
}

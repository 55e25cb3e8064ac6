/// The three planes of a VP8 frame, in whole macroblocks, with a border above and to the left.
///
/// Source: RFC 6386, section 12.2: the border is 127 above and 129 to the left.
final class VP8Planes {
  /// A plane of samples with a border.
  struct Plane {
    /// The first sample inside of the border.
    let origin: UnsafeMutablePointer<UInt8>
    /// The distance between rows.
    let pitch: Int
    fileprivate let storage: UnsafeMutablePointer<UInt8>

    // Blocks at the right edge use four samples beyond the end of the row above.
    fileprivate init(width: Int, height: Int) {
      pitch = width + 32
      let count = pitch * (height + 1)
      storage = .allocate(capacity: count)
      storage.initialize(repeating: 0, count: count)
      origin = storage + pitch + 16
      (origin - pitch - 16).update(repeating: 127, count: pitch)
      for y in 0..<height { origin[y * pitch - 1] = 129 }
    }
  }

  let luma: Plane
  let u: Plane
  let v: Plane

  /// Planes of columns x rows macroblocks.
  init(columns: Int, rows: Int) {
    luma = Plane(width: 16 * columns, height: 16 * rows)
    u = Plane(width: 8 * columns, height: 8 * rows)
    v = Plane(width: 8 * columns, height: 8 * rows)
  }

  deinit {
    for plane in [luma, u, v] { plane.storage.deallocate() }
  }

  /// The bytes of the planes of an image.
  static func memory(width: Int, height: Int) -> Int { (width + 48) * (height + 17) * 3 / 2 + 17 * (width + height) }
}

/// Converts VP8's planes to RGB.
///
/// Source: libwebp 1.6, `upsampling.c` (its "fancy" upsampling: 9, 3, 3 and 1 parts of the four nearest) and `yuv.h`.
enum WebPColor {
  /// The samples [height, width, channels] of the planes; a fourth channel is left to the caller.
  static func convert(
    _ planes: VP8Planes, width: Int, height: Int, channels: Int, to target: UnsafeMutablePointer<UInt8>, pitch: Int
  ) {
    let count = (width + 1) / 2
    let last = (height + 1) / 2 - 1
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * count) { buffer in
      guard let u = buffer.baseAddress else { return }
      let v = u + 2 * count
      for y in 0..<height {
        let near = y / 2
        let far = min(max(y % 2 == 0 ? near - 1 : near + 1, 0), last)
        upsample(planes.u.origin + near * planes.u.pitch, planes.u.origin + far * planes.u.pitch, count, width, to: u)
        upsample(planes.v.origin + near * planes.v.pitch, planes.v.origin + far * planes.v.pitch, count, width, to: v)
        let luma = planes.luma.origin + y * planes.luma.pitch
        let row = target + y * pitch
        for x in 0..<width {
          let base = scaled(luma[x], 19077)
          let pixel = row + x * channels
          pixel[0] = clamped(base &+ scaled(v[x], 26149) &- 14234)
          pixel[1] = clamped(base &- scaled(u[x], 6419) &- scaled(v[x], 13320) &+ 8708)
          pixel[2] = clamped(base &+ scaled(u[x], 33050) &- 17685)
        }
      }
    }
  }

  @inline(__always)
  private static func scaled(_ sample: UInt8, _ factor: Int32) -> Int32 { (Int32(sample) &* factor) >> 8 }

  @inline(__always)
  private static func clamped(_ value: Int32) -> UInt8 { UInt8(clamping: value >> 6) }

  /// Upsamples a row of `width` samples from the nearest and the second nearest row of chroma.
  private static func upsample(
    _ near: UnsafePointer<UInt8>, _ far: UnsafePointer<UInt8>, _ count: Int, _ width: Int,
    to target: UnsafeMutablePointer<UInt8>
  ) {
    target[0] = UInt8((3 * Int(near[0]) + Int(far[0]) + 2) >> 2)
    for x in 1..<max(count, 1) {
      let (a, b, c, d) = (Int(near[x - 1]), Int(near[x]), Int(far[x - 1]), Int(far[x]))
      let sum = a + b + c + d + 8
      target[2 * x - 1] = UInt8(truncatingIfNeeded: ((sum + 2 * (b + c)) >> 3 + a) >> 1)
      target[2 * x] = UInt8(truncatingIfNeeded: ((sum + 2 * (a + d)) >> 3 + b) >> 1)
    }
    if width % 2 == 0 {
      target[width - 1] = UInt8((3 * Int(near[count - 1]) + Int(far[count - 1]) + 2) >> 2)
    }
  }
}

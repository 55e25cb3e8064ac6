// Latents in records and in PyTorch are stored plane by plane, [c, h, w]; tensors here pixel by pixel, [h, w, c].

/// Planes [c, a] of an image with a pixels → pixels [a, c].
public func interleave(_ planes: [Float], channels c: Int, into pixels: UnsafeMutablePointer<Float>) {
  let area = planes.count / c
  for channel in 0..<c {
    for pixel in 0..<area { pixels[pixel * c + channel] = planes[channel * area + pixel] }
  }
}

/// Pixels [a, c] of an image → planes [c, a].
public func planes(_ pixels: UnsafePointer<Float>, pixels area: Int, channels c: Int) -> [Float] {
  [Float](unsafeUninitializedCapacity: c * area) { planes, count in
    for channel in 0..<c {
      for pixel in 0..<area { planes.initializeElement(at: channel * area + pixel, to: pixels[pixel * c + channel]) }
    }
    count = c * area
  }
}

extension Tensor {
  /// Sets the values of one image, given plane by plane [c, h, w].
  public func setPlanes(_ planes: [Float], ofImage image: Int) {
    precondition(planes.count == shape.pixels * shape.channels, "Tensor: \(planes.count) values for \(shape)")
    interleave(planes, channels: shape.channels, into: block.pointer + image * planes.count)
  }

  /// The values of one image, plane by plane [c, h, w].
  public func planes(ofImage image: Int) -> [Float] {
    Networks.planes(
      block.pointer + image * shape.pixels * shape.channels, pixels: shape.pixels, channels: shape.channels)
  }
}

/// The pixels of images as PyTorch has them: planes [c, h, w] → pixels [h, w, c].
public func interleaved(_ planes: ArraySlice<Float>, _ c: Int) -> [Float] {
  let (area, first) = (planes.count / c, planes.startIndex)
  return (0..<planes.count).map { planes[first + $0 % c * area + $0 / c] }
}

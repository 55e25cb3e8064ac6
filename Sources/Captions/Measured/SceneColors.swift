/// The colors of the regions of a photograph, described instead of an outline if there is no distinct subject.
public struct SceneColors: Sendable, Equatable {
  /// The color that covers most of the upper and of the lower third.
  let above: ColorName
  let below: ColorName
  /// The color that covers most of the middle quarter, if it differs from the rest of the image.
  let middle: ColorName?
  /// Mean difference between the largest and the smallest of R, G and B, 0 to 255.
  let strength: Double

  /// The share of the middle's pixels that must have its color.
  private static let leastShare = 0.4

  init(_ picture: WorkingPicture) {
    let (width, height) = (picture.width, picture.height)
    var counts = [[Int]](repeating: [Int](repeating: 0, count: ColorName.count), count: 4)
    var chroma = 0
    for y in 0..<height {
      for x in 0..<width {
        let (red, green, blue) = picture.color(y * width + x)
        chroma += max(red, green, blue) - min(red, green, blue)
        let name = ColorName(red: red, green: green, blue: blue).index
        if 3 * y < height { counts[0][name] += 1 }
        if 3 * (y + 1) > 2 * height { counts[1][name] += 1 }
        let isMiddle = abs(2 * x + 1 - width) * 2 <= width && abs(2 * y + 1 - height) * 2 <= height
        counts[isMiddle ? 2 : 3][name] += 1
      }
    }
    /// The most frequent color, the first of equals, and its share.
    func most(_ counts: [Int]) -> (name: ColorName, share: Double) {
      let index = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 0
      return (ColorName(index: index), Double(counts[index]) / Double(max(1, counts.reduce(0, +))))
    }
    (above, below) = (most(counts[0]).name, most(counts[1]).name)
    let (center, around) = (most(counts[2]), most(counts[3]))
    middle = center.name != around.name && center.share >= Self.leastShare ? center.name : nil
    strength = Double(chroma) / Double(max(1, width * height))
  }
}

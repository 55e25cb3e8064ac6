public import Images

/// Measurable properties of an image, without knowledge of what it shows.
public struct PictureMeasurements: Sendable {
  /// The part of the subject that is brightest.
  public enum BrightPlace: String, Sendable, CaseIterable {
    case nowhere, top, bottom, left, right, middle, edge
  }

  /// The outline of a subject on a plain background.
  public struct Outline: Sendable {
    /// Share of the image that it covers.
    public let cover: Double
    /// Its width divided by its height.
    public let aspect: Double
    /// Its width near the bottom divided by its width near the top.
    public let taper: Double
    /// Share of rows in which it is split into several parts, in its upper and lower half.
    public let division: (upper: Double, lower: Double)
    public let holes: Int
    /// Horizontal position of its center, −1 at its left edge to 1 at its right.
    public let balance: Double
    /// Degrees to the right of upright; nil if it has no long axis.
    public let lean: Double?
  }

  /// Mean brightness, 0 to 255, of the subject, or of the whole image if they cannot be separated; the following values
  /// likewise.
  public let tone: Double
  /// Standard deviation of the brightness.
  public let contrast: Double
  /// Mean brightness difference of neighboring pixels.
  public let texture: Double
  /// −1 if brightness changes only from row to row, 1 if only from column to column.
  public let direction: Double
  /// The one or two colors that cover most; empty for a gray image.
  public let colors: [ColorName]
  public let brightPlace: BrightPlace
  /// Overlap of the subject with its mirror image, 0 to 1.
  public let symmetry: Double
  /// Width divided by height of the image.
  public let shape: Double
  /// The color of a plain background.
  public let backdrop: ColorName?
  /// Nil if the background is not plain, and for an empty image.
  public let outline: Outline?
  /// Of a color picture without an outline.
  public let scene: SceneColors?

  /// Measures an image of any size, gray or color; alpha is ignored.
  public init(_ image: PixelImage) {
    let picture = WorkingPicture(image)
    let backdrop = Backdrop(picture)
    let (width, height) = (picture.width, picture.height)
    let mask = backdrop.isSubject
    shape = Double(image.width) / Double(image.height)
    self.backdrop = backdrop.color
    let gradients = Gradients(picture, mask)
    (texture, direction) = (gradients.texture, gradients.direction)
    let light = Light(picture, mask)
    (tone, contrast, brightPlace) = (light.tone, light.contrast, light.brightPlace)
    colors = picture.isGray ? [] : Self.colors(picture, mask)
    let brightness = picture.luminance.map { abs($0 - backdrop.brightness) + 1 }
    let silhouette = Silhouette(mask: mask, brightness: brightness, width: width, height: height)
    symmetry = silhouette.symmetry
    guard backdrop.color != nil, !backdrop.isEmpty else {
      outline = nil
      scene = picture.isGray ? nil : SceneColors(picture)
      return
    }
    scene = nil
    outline = Outline(
      cover: silhouette.cover, aspect: silhouette.aspect, taper: silhouette.taper, division: silhouette.division,
      holes: silhouette.holes, balance: silhouette.balance, lean: silhouette.lean)
  }

  /// The one or two color names that cover most of the subject.
  private static func colors(_ picture: WorkingPicture, _ mask: [Bool]) -> [ColorName] {
    var counts = [Int](repeating: 0, count: ColorName.count)
    var total = 0
    for place in mask.indices where mask[place] {
      let (red, green, blue) = picture.color(place)
      counts[ColorName(red: red, green: green, blue: blue).index] += 1
      total += 1
    }
    let order = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
    var names = [ColorName(index: order[0])]
    if counts[order[1]] * 5 >= total { names.append(ColorName(index: order[1])) }
    return names
  }
}

/// Differences between neighboring pixels of the subject.
private struct Gradients {
  let texture: Double
  let direction: Double

  init(_ picture: WorkingPicture, _ mask: [Bool]) {
    let (width, height) = (picture.width, picture.height)
    var (across, down): (Float, Float) = (0, 0)
    var (pairsAcross, pairsDown) = (0, 0)
    for y in 0..<height {
      for x in 0..<width where mask[y * width + x] {
        let place = y * width + x
        if x + 1 < width, mask[place + 1] {
          across += abs(picture.luminance[place + 1] - picture.luminance[place])
          pairsAcross += 1
        }
        if y + 1 < height, mask[place + width] {
          down += abs(picture.luminance[place + width] - picture.luminance[place])
          pairsDown += 1
        }
      }
    }
    let horizontal = Double(across) / Double(max(1, pairsAcross))
    let vertical = Double(down) / Double(max(1, pairsDown))
    texture = (horizontal + vertical) / 2
    direction = texture > 0 ? (horizontal - vertical) / (horizontal + vertical) : 0
  }
}

/// How bright the subject is, and where.
private struct Light {
  let tone: Double
  let contrast: Double
  let brightPlace: PictureMeasurements.BrightPlace

  /// The difference of means, of 255, above which a part counts as brighter.
  private static let leastDifference = 14.0

  init(_ picture: WorkingPicture, _ mask: [Bool]) {
    let (width, height) = (picture.width, picture.height)
    var (sum, squares, count) = (0.0, 0.0, 0.0)
    var (left, right, top, bottom) = (width, 0, height, 0)
    for y in 0..<height {
      for x in 0..<width where mask[y * width + x] {
        let value = Double(picture.luminance[y * width + x])
        sum += value
        squares += value * value
        count += 1
        (left, right) = (min(left, x), max(right, x + 1))
        (top, bottom) = (min(top, y), max(bottom, y + 1))
      }
    }
    tone = sum / max(count, 1)
    contrast = max(0, squares / max(count, 1) - tone * tone).squareRoot()
    var parts = [(sum: Double, count: Double)](repeating: (0, 0), count: 6)
    func add(_ part: Int, _ value: Double) { parts[part] = (parts[part].sum + value, parts[part].count + 1) }
    for y in top..<max(top, bottom) {
      for x in left..<max(left, right) where mask[y * width + x] {
        let value = Double(picture.luminance[y * width + x])
        let (u, v) = (2 * x + 1 - left - right, 2 * y + 1 - top - bottom)
        add(v < 0 ? 0 : 1, value)
        add(u < 0 ? 2 : 3, value)
        add(abs(u) * 2 < right - left && abs(v) * 2 < bottom - top ? 4 : 5, value)
      }
    }
    let means = parts.map { $0.count > 0 ? $0.sum / $0.count : nil }
    let places: [PictureMeasurements.BrightPlace] = [.top, .bottom, .left, .right, .middle, .edge]
    var best: (place: PictureMeasurements.BrightPlace, difference: Double) = (.nowhere, Self.leastDifference)
    for pair in stride(from: 0, to: 6, by: 2) {
      guard let first = means[pair], let second = means[pair + 1] else { continue }
      let difference = abs(first - second)
      if difference > best.difference { best = (places[first > second ? pair : pair + 1], difference) }
    }
    brightPlace = best.place
  }
}

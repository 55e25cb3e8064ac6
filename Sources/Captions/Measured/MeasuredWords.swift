/// The words for measurements.
///
/// Thresholds are chosen so that each word applies to a fair share of Fashion-MNIST's images and still makes sense for
/// photographs.
struct MeasuredWords {
  private let picture: PictureMeasurements

  init(_ picture: PictureMeasurements) { self.picture = picture }

  /// The word for a value: the first whose threshold exceeds the value, or the last.
  private func word(_ value: Double, _ words: [String], _ steps: [Double]) -> String {
    words[steps.firstIndex { value < $0 } ?? words.count - 1]
  }

  private var tone: String {
    word(
      picture.tone, ["black", "very dark", "dark grey", "medium grey", "light grey", "pale grey", "white"],
      [36, 70, 105, 140, 175, 210])
  }

  /// `light grey`, `red and dark blue`.
  var color: String {
    picture.colors.isEmpty ? tone : picture.colors.map(\.name).joined(separator: " and ")
  }

  /// The article that fits the color.
  var article: String { color.first.map { "aeiou".contains($0) } == true ? "An" : "A" }

  /// The tone in percent of white, which distinguishes images that are described by the same words.
  var brightness: String { "\(Int((picture.tone / 2.55).rounded())) percent bright" }

  /// Contrast and texture.
  var surface: String {
    let shading = word(
      picture.contrast, ["plain", "softly shaded", "shaded", "strongly shaded", "starkly contrasted"], [20, 34, 46, 60])
    let texture = word(picture.texture, ["smooth", "finely textured", "textured", "coarsely textured"], [14, 21, 30])
    let lines =
      picture.texture < 6
      ? "" : word(picture.direction, [" with bands across", "", " with upright lines"], [-0.22, 0.22])
    return "\(shading) and \(texture)\(lines)"
  }

  var light: String {
    switch picture.brightPlace {
    case .nowhere: "evenly lit"
    case .top: "brighter at the top"
    case .bottom: "brighter at the bottom"
    case .left: "brighter on the left"
    case .right: "brighter on the right"
    case .middle: "brighter in the middle"
    case .edge: "brighter along the edge"
    }
  }

  func aspect(_ outline: PictureMeasurements.Outline) -> String {
    word(
      outline.aspect,
      ["very narrow", "narrow", "taller than wide", "as wide as tall", "wider than tall", "very wide"],
      [0.42, 0.62, 0.88, 1.14, 1.8])
  }

  func taper(_ outline: PictureMeasurements.Outline) -> String {
    word(
      outline.taper,
      [
        "much broader at the top", "broader at the top", "as broad at the top as at the bottom",
        "broader at the bottom", "much broader at the bottom",
      ], [0.55, 0.87, 1.15, 1.8])
  }

  /// Gaps and holes.
  func parts(_ outline: PictureMeasurements.Outline) -> String {
    let (upper, lower) = (outline.division.upper > 0.25, outline.division.lower > 0.25)
    let gaps =
      upper && lower
      ? "parted from top to bottom" : upper ? "parted at the top" : lower ? "parted at the bottom" : "in one piece"
    switch outline.holes {
    case 0: return gaps
    case 1: return gaps + " with a hole"
    default: return gaps + " with holes"
    }
  }

  func lean(_ outline: PictureMeasurements.Outline) -> String? {
    guard let lean = outline.lean else { return nil }
    // Upright and lying shapes are already described by the aspect ratio.
    switch lean {
    case 8..<45: return "leaning right"
    case 45..<82: return "rising to the right"
    case -45 ..< -8: return "leaning left"
    case -82 ..< -45: return "rising to the left"
    default: return nil
    }
  }

  func balance(_ outline: PictureMeasurements.Outline) -> String {
    word(outline.balance, ["heavier on the left", "balanced", "heavier on the right"], [-0.03, 0.03])
  }

  var symmetry: String {
    word(picture.symmetry, ["asymmetric", "partly symmetric", "nearly symmetric", "symmetric"], [0.7, 0.83, 0.92])
  }

  /// The size, in percent, and the background.
  func cover(_ outline: PictureMeasurements.Outline) -> String {
    let percent = Int((outline.cover * 100).rounded())
    return "covering \(percent) percent of a plain \(backdrop) background"
  }

  private var backdrop: String { picture.backdrop?.name ?? "" }

  /// The colors of the upper and the lower part.
  func layers(_ scene: SceneColors) -> String {
    scene.above == scene.below
      ? "mostly \(scene.above.name) above and below" : "\(scene.above.name) above and \(scene.below.name) below"
  }

  /// The color of the middle, where it is one of its own.
  func middle(_ scene: SceneColors) -> String? { scene.middle.map { "\($0.name) in the middle" } }

  func strength(_ scene: SceneColors) -> String {
    word(
      scene.strength, ["almost without color", "in pale colors", "in plain colors", "in strong colors"], [12, 32, 64])
  }

  /// The description of an image without a distinct subject.
  var scene: String {
    let shape = word(picture.shape, ["tall", "square", "wide"], [0.9, 1.11])
    return picture.backdrop == nil
      ? "in a \(shape) picture with a varied background"
      : "in a \(shape) picture with nothing on a \(backdrop) background"
  }
}

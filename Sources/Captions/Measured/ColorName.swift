/// The common name of a color.
///
/// Decided by hue, saturation and value of sRGB, with borders near those of the eleven basic color terms (Berlin & Kay
/// 1969).
public struct ColorName: Sendable, Hashable {
  /// Color families; those with a hue also have dark and light shades.
  enum Family: Int, CaseIterable, Sendable {
    case black, darkGray, gray, lightGray, white
    case red, orange, yellow, green, turquoise, blue, purple, pink
  }

  /// The lightness of a color with a hue.
  enum Shade: Int, CaseIterable, Sendable {
    case dark, plain, light
  }

  let family: Family
  let shade: Shade

  /// Number of different `index` values.
  static let count = Family.allCases.count * Shade.allCases.count
  /// Smallest difference between the largest and smallest of R, G and B for which a color has a hue.
  static let leastChroma = 28

  /// An index into tables of colors.
  var index: Int { family.rawValue * Shade.allCases.count + shade.rawValue }

  init(_ family: Family, _ shade: Shade = .plain) { (self.family, self.shade) = (family, shade) }

  /// The color at `index`; gray outside of the table.
  init(index: Int) {
    let shades = Shade.allCases.count
    self.init(Family(rawValue: index / shades) ?? .gray, Shade(rawValue: index % shades) ?? .plain)
  }

  /// The name of an sRGB color, 0 to 255 each.
  init(red: Int, green: Int, blue: Int) {
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    let chroma = high - low
    guard chroma >= Self.leastChroma, chroma * 8 >= high else {
      self.init(gray: (299 * red + 587 * green + 114 * blue) / 1000)
      return
    }
    let hue: Int
    if high == red {
      hue = (60 * (green - blue) / chroma + 360) % 360
    } else if high == green {
      hue = 120 + 60 * (blue - red) / chroma
    } else {
      hue = 240 + 60 * (red - green) / chroma
    }
    let family: Family
    switch hue {
    case 15..<42: family = .orange
    case 42..<70: family = .yellow
    case 70..<160: family = .green
    case 160..<195: family = .turquoise
    case 195..<258: family = .blue
    case 258..<295: family = .purple
    case 295..<345: family = .pink
    default: family = .red
    }
    // Pale colors count as light whatever their value; orange turns brown much earlier than red turns dark.
    let isPale = chroma * 100 < 45 * high && high >= 170
    let isDark = high < (family == .orange || family == .yellow ? 165 : 105)
    self.init(family, isPale ? .light : isDark ? .dark : .plain)
  }

  /// The name of a gray, 0 to 255.
  init(gray: Int) {
    switch gray {
    case ..<36: self.init(.black)
    case ..<90: self.init(.darkGray)
    case ..<165: self.init(.gray)
    case ..<225: self.init(.lightGray)
    default: self.init(.white)
    }
  }

  /// `dark blue`.
  public var name: String {
    switch (family, shade) {
    case (.black, _): "black"
    case (.darkGray, _): "dark grey"
    case (.gray, _): "grey"
    case (.lightGray, _): "light grey"
    case (.white, _): "white"
    case (.orange, .dark): "brown"
    case (.orange, .light): "beige"
    case (.yellow, .dark): "olive"
    case (.red, .light): "pink"
    case (_, .dark): "dark \(family)"
    case (_, .light): "light \(family)"
    case (_, .plain): "\(family)"
    }
  }
}

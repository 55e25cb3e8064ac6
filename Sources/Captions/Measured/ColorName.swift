/// A colour by the name that people give it.
///
/// Hue, saturation and value of sRGB decide, with borders near those of the eleven basic colour terms (Berlin & Kay 1969).
public struct ColorName: Sendable, Hashable {
  /// Kinds of colours; those with a hue also come dark and light.
  enum Family: Int, CaseIterable, Sendable {
    case black, darkGrey, grey, lightGrey, white
    case red, orange, yellow, green, turquoise, blue, purple, pink
  }

  /// How light a colour with a hue is.
  enum Shade: Int, CaseIterable, Sendable {
    case dark, plain, light
  }

  let family: Family
  let shade: Shade

  /// Number of different `index` values.
  static let count = Family.allCases.count * Shade.allCases.count
  /// The difference of the largest and the smallest of R, G and B from which a colour has a hue.
  static let leastChroma = 28

  /// A place in tables of colours.
  var index: Int { family.rawValue * Shade.allCases.count + shade.rawValue }

  init(_ family: Family, _ shade: Shade = .plain) { (self.family, self.shade) = (family, shade) }

  /// The colour that a table has at `index`; grey outside of it.
  init(index: Int) {
    let shades = Shade.allCases.count
    self.init(Family(rawValue: index / shades) ?? .grey, Shade(rawValue: index % shades) ?? .plain)
  }

  /// The name of an sRGB colour, 0 to 255 each.
  init(red: Int, green: Int, blue: Int) {
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    let chroma = high - low
    guard chroma >= Self.leastChroma, chroma * 8 >= high else {
      self.init(grey: (299 * red + 587 * green + 114 * blue) / 1000)
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
    // Pale colours are light, whatever their value; orange turns brown much earlier than red turns dark.
    let isPale = chroma * 100 < 45 * high && high >= 170
    let isDark = high < (family == .orange || family == .yellow ? 165 : 105)
    self.init(family, isPale ? .light : isDark ? .dark : .plain)
  }

  /// The name of a grey, 0 to 255.
  init(grey: Int) {
    switch grey {
    case ..<36: self.init(.black)
    case ..<90: self.init(.darkGrey)
    case ..<165: self.init(.grey)
    case ..<225: self.init(.lightGrey)
    default: self.init(.white)
    }
  }

  /// `dark blue`.
  public var name: String {
    switch (family, shade) {
    case (.black, _): "black"
    case (.darkGrey, _): "dark grey"
    case (.grey, _): "grey"
    case (.lightGrey, _): "light grey"
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

/// Classes of Unicode scalars in patterns: one bit per general category, one for white space and one for everything
/// else.
struct ScalarClass: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `\s`: the property White_Space.
  static let space = Self(rawValue: 1 << 30)
  static let visible = Self(rawValue: 1 << 31)

  static let letter: Self = [.uppercase, .lowercase, .titlecase, .modifierLetter, .otherLetter]
  static let uppercase = Self(rawValue: 1 << 0)
  static let lowercase = Self(rawValue: 1 << 1)
  static let titlecase = Self(rawValue: 1 << 2)
  static let modifierLetter = Self(rawValue: 1 << 3)
  static let otherLetter = Self(rawValue: 1 << 4)

  static let number: Self = [.decimal, Self(rawValue: 1 << 6), Self(rawValue: 1 << 7)]
  static let decimal = Self(rawValue: 1 << 5)

  static let mark = Self(rawValue: 7 << 8)
  static let punctuation = Self(rawValue: 127 << 11)
  static let symbol = Self(rawValue: 15 << 18)
  static let separator = Self(rawValue: 7 << 22)
  static let other = Self(rawValue: 31 << 25)

  /// The meaning of `\w` in Oniguruma.
  static let word: Self = [.letter, .mark, .decimal, Self(rawValue: 1 << 11)]

  /// The category with a name such as `L`, `Lu` or `Nd`; nil for unknown names.
  init?(category name: String) {
    switch name {
    case "L", "Letter": self = .letter
    case "M", "Mark": self = .mark
    case "N", "Number": self = .number
    case "P", "Punctuation": self = .punctuation
    case "S", "Symbol": self = .symbol
    case "Z", "Separator": self = .separator
    case "C", "Other": self = .other
    default:
      guard let index = Self.abbreviations.firstIndex(of: name) else { return nil }
      self.init(rawValue: 1 << UInt32(index))
    }
  }

  /// In the order of the bits.
  private static let abbreviations = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl", "No", "Mn", "Mc", "Me", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm",
    "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
  ]

  init(_ scalar: Unicode.Scalar) {
    self = scalar.value < 0x80 ? Self.ascii[Int(scalar.value)] : Self(looking: scalar)
  }

  private static let ascii = (UInt8(0)..<0x80).map { Self(looking: Unicode.Scalar($0)) }

  private init(looking scalar: Unicode.Scalar) {
    let properties = scalar.properties
    let bit: UInt32 =
      switch properties.generalCategory {
      case .uppercaseLetter: 0
      case .lowercaseLetter: 1
      case .titlecaseLetter: 2
      case .modifierLetter: 3
      case .otherLetter: 4
      case .decimalNumber: 5
      case .letterNumber: 6
      case .otherNumber: 7
      case .nonspacingMark: 8
      case .spacingMark: 9
      case .enclosingMark: 10
      case .connectorPunctuation: 11
      case .dashPunctuation: 12
      case .openPunctuation: 13
      case .closePunctuation: 14
      case .initialPunctuation: 15
      case .finalPunctuation: 16
      case .otherPunctuation: 17
      case .mathSymbol: 18
      case .currencySymbol: 19
      case .modifierSymbol: 20
      case .otherSymbol: 21
      case .spaceSeparator: 22
      case .lineSeparator: 23
      case .paragraphSeparator: 24
      case .control: 25
      case .format: 26
      case .surrogate: 27
      case .privateUse: 28
      case .unassigned: 29
      @unknown default: 29
      }
    self = [Self(rawValue: 1 << bit), properties.isWhitespace ? .space : .visible]
  }
}

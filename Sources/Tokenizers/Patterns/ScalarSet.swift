/// A class of scalars in a pattern, such as `[^\r\n\p{L}]`.
struct ScalarSet: Sendable, Equatable {
  private(set) var classes: ScalarClass = []
  private(set) var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false

  init() {}

  init(_ classes: ScalarClass) { self.classes = classes }

  /// One literal, in both cases if requested.
  init(_ scalar: Unicode.Scalar, ignoringCase: Bool) {
    insert(scalar.value...scalar.value, ignoringCase: ignoringCase)
  }

  mutating func insert(_ other: ScalarClass) { classes.formUnion(other) }

  mutating func insert(_ range: ClosedRange<UInt32>, ignoringCase: Bool) {
    ranges.append(range)
    guard ignoringCase else { return }
    // The patterns of tokenizers only fold ASCII letters, and two other letters that fold into that range.
    for (letters, distance) in [(UInt32(0x41)...0x5A, 0x20), (0x61...0x7A, -0x20)] where range.overlaps(letters) {
      let part = range.clamped(to: letters)
      ranges.append(UInt32(Int(part.lowerBound) + distance)...UInt32(Int(part.upperBound) + distance))
      if part.contains(0x53) || part.contains(0x73) { ranges.append(0x17F...0x17F) }
      if part.contains(0x4B) || part.contains(0x6B) { ranges.append(0x212A...0x212A) }
    }
  }

  func contains(_ scalar: Unicode.Scalar, _ scalarClass: ScalarClass) -> Bool {
    var isMember = !classes.isDisjoint(with: scalarClass)
    if !isMember {
      for range in ranges where range.contains(scalar.value) {
        isMember = true
        break
      }
    }
    return isMember != isNegated
  }
}

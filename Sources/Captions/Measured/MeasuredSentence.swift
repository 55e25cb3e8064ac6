/// One English sentence made from an image's measurements and the name of its class.
///
/// The vocabulary is small and the order fixed, so that a small text encoder can learn it: tone, texture, light, shape,
/// parts, symmetry, size, background.
public struct MeasuredSentence: Sendable {
  /// A phrase, and its priority of removal if the sentence is too long: the largest goes first.
  private struct Phrase {
    let text: String
    let expendability: Int
  }

  private let subject: String
  private let phrases: [Phrase]
  private let ending: String

  /// - Parameters:
  ///   - name: of the class, as used in the sentence.
  ///   - measurements: of the image.
  public init(_ name: String, _ measurements: PictureMeasurements) {
    let words = MeasuredWords(measurements)
    subject = "\(words.article) \(words.color) \(name)"
    var phrases = [
      Phrase(text: words.brightness, expendability: 6), Phrase(text: words.surface, expendability: 1),
      Phrase(text: words.light, expendability: 4),
    ]
    if let outline = measurements.outline {
      phrases.append(Phrase(text: words.aspect(outline), expendability: 0))
      phrases.append(Phrase(text: words.taper(outline), expendability: 3))
      phrases.append(Phrase(text: words.parts(outline), expendability: 2))
      if let lean = words.lean(outline) { phrases.append(Phrase(text: lean, expendability: 8)) }
      phrases.append(Phrase(text: words.balance(outline), expendability: 7))
      phrases.append(Phrase(text: words.symmetry, expendability: 5))
      ending = words.cover(outline)
    } else {
      if let scene = measurements.scene {
        phrases.append(Phrase(text: words.layers(scene), expendability: 0))
        if let middle = words.middle(scene) { phrases.append(Phrase(text: middle, expendability: 2)) }
        phrases.append(Phrase(text: words.strength(scene), expendability: 3))
      }
      phrases.append(Phrase(text: words.symmetry, expendability: 5))
      ending = words.scene
    }
    self.phrases = phrases
  }

  /// The complete sentence.
  public var text: String { text(without: []) }

  /// The sentence with as many phrases as the budget allows; nil if not even the class fits.
  public func text(within budget: TokenBudget) -> String? {
    var omitted = Set<Int>()
    let order = phrases.indices.sorted { phrases[$0].expendability > phrases[$1].expendability }
    for index in [nil] + order.map(Optional.some) {
      if let index { omitted.insert(index) }
      let text = text(without: omitted)
      if budget.allows(text) { return text }
    }
    let least = subject + "."
    return budget.allows(least) ? least : nil
  }

  private func text(without omitted: Set<Int>) -> String {
    let kept = phrases.indices.filter { !omitted.contains($0) }.map { phrases[$0].text }
    return ([subject] + kept + [ending]).joined(separator: ", ") + "."
  }
}

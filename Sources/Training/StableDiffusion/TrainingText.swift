import Captions
package import Kernels

/// The text that conditions a training image: its caption, its class name, or the empty text.
///
/// The empty text is needed for classifier-free guidance (Ho & Salimans 2022); class names teach short prompts to a
/// model whose captions are long.
package enum TrainingText {
  case caption
  /// The class name in one of the `templates`.
  case className(template: Int)
  case empty

  /// Prompt templates like those with which CLIP classifies (Radford and others 2021, section 3.1.4).
  ///
  /// True: "a" becomes "an" before a vowel. One template keeps "a", because scripts that fill in names write "a photo
  /// of a ankle boot".
  package static let templates = [
    ("", true), ("a ", true), ("a photo of a ", true), ("a photo of a ", false), ("a picture of a ", true),
    ("an image of a ", true),
  ]

  /// Whether it is the empty text.
  var isEmpty: Bool { if case .empty = self { true } else { false } }

  /// Draws one of the three at random.
  package init(emptyShare: Double, classShare: Double, _ generator: inout SeededGenerator) {
    let (place, template) = (generator.uniform(), generator.index(below: Self.templates.count))
    if place < emptyShare {
      self = .empty
    } else if place < emptyShare + classShare {
      self = .className(template: template)
    } else {
      self = .caption
    }
  }

  /// The text for an image with a caption and a class.
  package func words(caption: String, label: String) -> String {
    switch self {
    case .caption: return caption
    case .empty: return ""
    case .className(let template):
      let (name, (start, agrees)) = (ClassNames()[label].short, Self.templates[template])
      let hasVowel = agrees && start.hasSuffix("a ") && name.lowercased().first.map { "aeiou".contains($0) } == true
      return (hasVowel ? start.dropLast() + "n " : start[...]) + name
    }
  }
}

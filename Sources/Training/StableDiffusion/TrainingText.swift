import Captions
package import Kernels

/// What a denoiser is told of a training image: its caption, only its class, or nothing.
///
/// Nothing from time to time is what classifier-free guidance learns from (Ho & Salimans 2022); only the class makes short
/// prompts mean something to a model whose captions are long.
package enum TrainingText {
  case caption
  /// The name of the class in one of the `templates`.
  case className(template: Int)
  case empty

  /// Prompts in the manner of those with which CLIP classifies (Radford and others 2021, section 3.1.4).
  ///
  /// Their "a" becomes "an" where it should, but in one: scripts that fill in names write "a photo of a ankle boot".
  package static let templates = [
    ("", true), ("a ", true), ("a photo of a ", true), ("a photo of a ", false), ("a picture of a ", true),
    ("an image of a ", true),
  ]

  /// Draws which of them it is to be.
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

  /// The words for an image with a caption, of a class.
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

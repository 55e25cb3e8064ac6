/// The request to a vision-language model for a caption of an image.
///
/// A template: `{label}` stands for the name of the class, `{max_tokens}` for the limit.
public struct CaptionStyle: Sendable, Equatable {
  /// The words of the template.
  public let template: String

  public init(template: String) { self.template = template }

  /// The request of EDITS, in our own words: a dense sentence on subject, setting and action that names the class.
  ///
  /// Source: EDITS (arXiv 2509.13858), `config_produce_llava.py`.
  public static let edits = CaptionStyle(
    template: """
      Write a vivid and very detailed caption of this picture. Use as many words as help, but stay under {max_tokens} \
      tokens. The exact name "{label}" must appear and must not be replaced by a more general word: a dingo is never \
      just a dog. If the name lists several synonyms, use only one of them. Cover (1) the main subject: its kind, \
      colour, material, texture, size and condition; (2) the setting: place, light, time of day and things nearby; (3) \
      action, pose or expression. Write one dense, fluent sentence with rich adjectives. Answer with the caption only.
      """)

  /// The request of VLCP, in our own words: shape, posture, color and distinctive features.
  ///
  /// Source: VLCP (arXiv 2506.23580), `config_produce_llava.py`.
  public static let vlcp = CaptionStyle(
    template: "Describe the {label} in this picture: its shape, posture, colour and distinctive features.")

  /// The request for one class.
  public func instruction(name: String, maximumTokens: Int) -> String {
    template.filling(["label": name, "max_tokens": "\(maximumTokens)"])
  }
}

extension String {
  /// The text with `{name}` replaced by each name's value; other braces stay.
  func filling(_ values: [String: String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      if let close = rest.firstIndex(of: "}"), let value = values[String(rest[rest.index(after: open)..<close])] {
        result += value
        rest = rest[rest.index(after: close)...]
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// A model's answer as EDITS keeps it: on one line, without double quotes and `'s`.
  ///
  /// Source: EDITS, `llava_result_sum.py`, which deletes both.
  public var cleanedAnswer: String {
    var text = ""
    var scalars = unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\"" { continue }
      if scalar == "'", scalars.first == "s" {
        scalars.removeFirst()
        continue
      }
      text.unicodeScalars.append(scalar)
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

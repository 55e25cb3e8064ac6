/// The request to a language model for one text from the candidate captions of a cluster.
///
/// A template: `{label}` stands for the name of the class, `{captions}` for the numbered candidates, `{max_tokens}` for
/// the limit. The requirements are those of EDITS (arXiv 2509.13858), `gen_prototype.py`, in our own words.
public struct PrototypeInstruction: Sendable, Equatable {
  /// The words of the template.
  public let template: String

  public init(template: String) { self.template = template }

  /// The system message.
  public static let system =
    "You are an expert text analyst. You extract the core information of several texts and keep to token limits."

  /// The requirements of EDITS.
  public static let edits = PrototypeInstruction(
    template: """
      Texts about the class "{label}":
      {captions}

      Write one prototype text that represents them all.
      1. Extract what is tied to the label "{label}".
      2. Abstract from the wording of any single text, but cover what all of them share.
      3. Merge the information that only some of them give.
      4. Represent the core of all texts.
      5. Use at most {max_tokens} tokens.
      6. Be fluent, accurate and clear.
      7. Name the specific kind, "{label}", and never a more general one.
      Answer with the prototype text only.
      """)

  /// The request for one cluster.
  public func instruction(name: String, captions: [String], maximumTokens: Int) -> String {
    let list = captions.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
    return template.filling(["label": name, "captions": list, "max_tokens": "\(maximumTokens)"])
  }
}

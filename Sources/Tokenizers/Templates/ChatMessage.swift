import JSON

/// One message of a conversation.
public struct ChatMessage: Sendable, Equatable {
  /// A part of a multimodal message.
  public enum Part: Sendable, Equatable {
    case text(String)
    /// An image, whose position the template marks.
    case image
  }

  /// The content of a message: a string, or a list of parts.
  public enum Content: Sendable, Equatable {
    case text(String)
    case parts([Part])
  }

  /// `system`, `user` or `assistant`.
  public var role: String
  public var content: Content

  /// A text message, which templates see as a string.
  public init(_ role: String, _ text: String) {
    self.role = role
    content = .text(text)
  }

  /// A message of parts, which templates see as a list of dictionaries with a `type`.
  public init(_ role: String, parts: [Part]) {
    self.role = role
    content = .parts(parts)
  }

  var value: JSONValue {
    let content: JSONValue =
      switch self.content {
      case .text(let text): .string(text)
      case .parts(let parts):
        .array(
          parts.map { part in
            switch part {
            case .text(let text): .object(JSONObject([("type", .string("text")), ("text", .string(text))]))
            case .image: .object(JSONObject([("type", .string("image"))]))
            }
          })
      }
    return .object(JSONObject([("role", .string(role)), ("content", content)]))
  }
}

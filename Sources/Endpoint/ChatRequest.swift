internal import Foundation
public import Images
internal import JSON

/// One request to a chat-completions service: a text, optionally with an image.
public struct ChatRequest: Sendable {
  /// The system message; empty for none.
  public var system = ""
  public var text: String
  public var image: PixelImage?
  public var temperature = 0.0
  /// The maximum number of tokens in the answer, as the service counts them.
  public var maximumTokens = 1024

  public init(_ text: String) { self.text = text }

  /// The body of the request in the format of OpenAI's chat completions; the image is a PNG in a data URL.
  func body(model: String) -> [UInt8] {
    var messages: [JSONValue] = []
    func message(_ role: String, _ content: JSONValue) -> JSONValue {
      .object(JSONObject([("role", .string(role)), ("content", content)]))
    }
    if !system.isEmpty { messages.append(message("system", .string(system))) }
    if let image {
      let url = "data:image/png;base64," + Data(image.encodedAsPNG()).base64EncodedString()
      let picture = JSONValue.object(
        JSONObject([
          ("type", .string("image_url")), ("image_url", .object(JSONObject([("url", .string(url))]))),
        ]))
      let words = JSONValue.object(JSONObject([("type", .string("text")), ("text", .string(text))]))
      messages.append(message("user", .array([words, picture])))
    } else {
      messages.append(message("user", .string(text)))
    }
    let body = JSONValue.object(
      JSONObject([
        ("model", .string(model)), ("messages", .array(messages)), ("temperature", .double(temperature)),
        ("max_tokens", .int(Int64(maximumTokens))), ("stream", .bool(false)),
      ]))
    return Array(body.description.utf8)
  }
}

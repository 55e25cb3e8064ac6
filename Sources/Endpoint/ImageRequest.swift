internal import Foundation
public import Images
internal import JSON

/// A request to generate an image from another image and a text.
public struct ImageRequest: Sendable {
  public var image: PixelImage
  public var prompt: String
  public var negative = ""
  /// Share of the denoising steps to run, 0 to 1.
  public var strength = 0.7
  /// Scale of classifier-free guidance.
  public var guidance = 10.0
  public var steps = 50
  public var seed: UInt32 = 0

  public init(_ image: PixelImage, prompt: String) { (self.image, self.prompt) = (image, prompt) }

  /// The request, encoded for an API.
  func encoded(_ form: ImageForm, model: String) -> ServiceRequest {
    switch form {
    case .sdapi: ServiceRequest(body: json(model: model))
    case .openai: multipart(model: model)
    }
  }

  private func json(model: String) -> [UInt8] {
    var members: [(String, JSONValue)] = [
      ("init_images", .array([.string(Data(image.encodedAsPNG()).base64EncodedString())])),
      ("prompt", .string(prompt)), ("negative_prompt", .string(negative)), ("denoising_strength", .double(strength)),
      ("cfg_scale", .double(guidance)), ("steps", .int(Int64(steps))), ("seed", .int(Int64(seed))),
      ("width", .int(Int64(image.width))), ("height", .int(Int64(image.height))), ("batch_size", .int(1)),
      ("n_iter", .int(1)),
    ]
    if !model.isEmpty {
      let settings = JSONValue.object(JSONObject([("sd_model_checkpoint", .string(model))]))
      members.append(("override_settings", settings))
    }
    return Array(JSONValue.object(JSONObject(members)).description.utf8)
  }

  /// Source: RFC 7578.
  private func multipart(model: String) -> ServiceRequest {
    let png = image.encodedAsPNG()
    var fields = [("model", model), ("prompt", prompt), ("n", "1")]
    // GPT Image always answers with the image itself, and refuses the parameter that asks for it; its sizes are fixed.
    let isGPT = model.contains("gpt-image")
    fields.append(("size", isGPT ? "auto" : "\(image.width)x\(image.height)"))
    if !isGPT { fields.append(("response_format", "b64_json")) }
    // The boundary must not occur in the content.
    let content = fields.flatMap { Array($0.1.utf8) } + png
    var boundary = ""
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    repeat {
      for byte in content { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
      boundary = "edits-" + String(state, radix: 16)
    } while content.contains(boundary)
    var body: [UInt8] = []
    func part(_ name: String, _ further: String, _ value: [UInt8]) {
      body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\(further)\r\n\r\n".utf8)
      body += value + Array("\r\n".utf8)
    }
    for (name, value) in fields { part(name, "", Array(value.utf8)) }
    part("image", "; filename=\"image.png\"\r\nContent-Type: image/png", png)
    body += Array("--\(boundary)--\r\n".utf8)
    return ServiceRequest(contentType: "multipart/form-data; boundary=\(boundary)", body: body)
  }
}

extension [UInt8] {
  /// Whether these bytes contain those of a text.
  fileprivate func contains(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}

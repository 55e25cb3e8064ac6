import Endpoint
import Foundation
import Images
import JSON
import Stages
import TestSupport
import Testing

/// Services of images.
@Suite struct ImageClientTests {
  private static let gray = PixelImage(width: 2, height: 1, channels: 1, pixels: [1, 250])

  private func client(_ server: ScriptedServer, _ form: ImageForm, model: String = "m") throws -> ImageClient {
    var service = try Service(images: server.address, form: form, model: model, key: "secret")
    service.patience = 0.01
    service.retries = 1
    return ImageClient(service, form: form, parallel: 3)
  }

  private static func base64(_ image: PixelImage) -> String { Data(image.encodedAsPNG()).base64EncodedString() }

  /// The pixel of the request's image plus one.
  private static func brighter(_ digits: String) throws -> String {
    let data = try #require(Data(base64Encoded: digits))
    let image = try PixelImage(decoding: Array(data))
    return base64(PixelImage(width: 2, height: 1, channels: 1, pixels: image.pixels.map { $0 &+ 1 }))
  }

  @Test func `the web UI's form has everything, and answers come in order`() throws {
    let server = ScriptedServer { request in
      guard let json = try? JSONValue(parsing: request.body),
        let digits = json["init_images"]?.array?.first?.string, let image = try? Self.brighter(digits)
      else { return .status(422, body: "{\"detail\":\"?\"}") }
      // Later ones first.
      Thread.sleep(forTimeInterval: json["seed"]?.int == 0 ? 0.2 : 0)
      return .status(200, body: "{\"images\":[\"\(image)\"],\"parameters\":{},\"info\":\"\"}")
    }
    defer { server.stop() }
    var requests: [ImageRequest] = []
    for i in 0..<5 {
      let image = PixelImage(width: 2, height: 1, channels: 1, pixels: [UInt8(i), 100])
      var request = ImageRequest(image, prompt: "a \"dog\" \(i)")
      (request.negative, request.strength, request.guidance) = ("cartoon", 0.5, 7.5)
      (request.steps, request.seed) = (20, UInt32(i))
      requests.append(request)
    }
    let images = try client(server, .sdapi).images(requests).map { try $0.get() }
    #expect(images.map(\.pixels) == (0..<5).map { [UInt8($0 + 1), 101] })
    let seen = try #require(server.requests.first { String(decoding: $0.body, as: UTF8.self).contains("dog\\\" 4") })
    #expect(seen.line == "POST /sdapi/v1/img2img HTTP/1.1" && seen.headers["authorization"] == "Bearer secret")
    let json = try JSONValue(parsing: seen.body)
    #expect(json["negative_prompt"]?.string == "cartoon" && json["denoising_strength"]?.double == 0.5)
    #expect(json["cfg_scale"]?.double == 7.5 && json["steps"]?.int == 20 && json["seed"]?.int == 4)
    #expect(json["width"]?.int == 2 && json["height"]?.int == 1)
    #expect(json["override_settings"]?["sd_model_checkpoint"]?.string == "m")
  }

  @Test(arguments: [("dall-e-2", "2x1", true), ("gpt-image-1", "auto", false)])
  func `OpenAI's form carries the image as a file`(_ model: String, size: String, asksForBase64: Bool) throws {
    let server = ScriptedServer { _ in
      .status(200, body: "{\"created\":1,\"data\":[{\"b64_json\":\"\(Self.base64(Self.gray))\"}]}")
    }
    defer { server.stop() }
    let request = ImageRequest(Self.gray, prompt: "a dog\r\nwith a line")
    let images = try client(server, .openai, model: model).images([request]).map { try $0.get() }
    #expect(images == [Self.gray])
    let seen = try #require(server.requests.first)
    #expect(seen.line == "POST /v1/images/edits HTTP/1.1")
    let type = try #require(seen.headers["content-type"])
    #expect(type.hasPrefix("multipart/form-data; boundary="))
    let boundary = "--" + type.split(separator: "=")[1]
    // Latin-1 keeps every byte.
    let body = try #require(String(bytes: seen.body, encoding: .isoLatin1))
    let parts = body.components(separatedBy: boundary)
    #expect(parts.first == "" && parts.last == "--\r\n")
    var fields: [String: String] = [:]
    for part in parts.dropFirst().dropLast() {
      let halves = part.components(separatedBy: "\r\n\r\n")
      let name = halves[0].components(separatedBy: "name=\"")[1].split(separator: "\"")[0]
      fields[String(name)] = String(halves.dropFirst().joined(separator: "\r\n\r\n").dropLast(1))
    }
    #expect(fields["model"] == model && fields["prompt"] == "a dog\r\nwith a line" && fields["n"] == "1")
    #expect(fields["size"] == size && fields["response_format"] == (asksForBase64 ? "b64_json" : nil))
    let png = try #require(fields["image"]?.data(using: .isoLatin1))
    #expect(try PixelImage(decoding: Array(png)) == Self.gray)
    #expect(body.contains("filename=\"image.png\"\r\nContent-Type: image/png\r\n"))
  }

  @Test(arguments: [
    "no json", "{}", "{\"images\":[]}", "{\"images\":[\"%%\"]}", "{\"images\":[\"QUJD\"]}",
    "{\"error\":{\"message\":\"out of memory\"}}",
  ])
  func `an answer without an image is asked for again, then a failure`(_ body: String) throws {
    let server = ScriptedServer { _ in .status(200, body: body) }
    defer { server.stop() }
    let answers = try client(server, .sdapi).images([ImageRequest(Self.gray, prompt: "x")])
    guard case .failure(let failure) = answers[0] else {
      Issue.record("an image came")
      return
    }
    #expect(failure.code == "endpoint/answer" && server.requests.count == 2)
    if body.contains("memory") { #expect(failure.reason.contains("out of memory")) }
  }

  @Test func `an address in place of the image is named`() throws {
    let server = ScriptedServer { _ in .status(200, body: "{\"data\":[{\"url\":\"https://x/y.png\"}]}") }
    defer { server.stop() }
    let answers = try client(server, .openai).images([ImageRequest(Self.gray, prompt: "x")])
    guard case .failure(let failure) = answers[0] else {
      Issue.record("an image came")
      return
    }
    #expect(failure.reason.contains("b64_json"))
  }

  @Test(arguments: [
    ("http://h", ImageForm.sdapi, "http://h/sdapi/v1/img2img"),
    ("http://h:7860/", .sdapi, "http://h:7860/sdapi/v1/img2img"),
    ("http://h/sdapi/v1/img2img", .sdapi, "http://h/sdapi/v1/img2img"),
    ("https://api.openai.com", .openai, "https://api.openai.com/v1/images/edits"),
    ("https://h/v1", .openai, "https://h/v1/images/edits"),
  ])
  func `the address may be the root`(_ given: String, form: ImageForm, full: String) throws {
    #expect(try Service(images: given, form: form, model: "m", key: nil).address == full)
    #expect(form == .sdapi || (try? Service(images: given, form: form, model: "", key: nil)) == nil)
    #expect(form == .openai || (try? Service(images: given, form: form, model: "", key: nil)) != nil)
  }
}

internal import Foundation
public import Images
internal import JSON
public import Stages

/// A client of an image service, with several requests at a time.
public final class ImageClient: Sendable {
  private let answers: ParallelAnswers<ImageRequest, PixelImage, ServiceFailure>

  public init(_ service: Service, form: ImageForm, parallel: Int) {
    let client = ServiceClient(service)
    answers = ParallelAnswers(parallel: parallel) { (request) throws(StageError) in
      try client.answer(request.encoded(form, model: service.model)) { Self.image($0, form) }
    }
  }

  /// Requests that keep all connections busy.
  public var batch: Int { answers.batch }

  /// The images, in order, or the reasons why requests have failed.
  ///
  /// - Throws: `StageError` 69 if the service cannot be reached, does not know the address or model, or refuses the key.
  public func images(_ requests: [ImageRequest]) throws(StageError) -> [Result<PixelImage, ServiceFailure>] {
    try answers(requests)
  }

  private static func image(_ body: [UInt8], _ form: ImageForm) -> Result<PixelImage, ServiceFailure> {
    func failure(_ reason: String) -> Result<PixelImage, ServiceFailure> {
      .failure(ServiceFailure("endpoint/answer", reason))
    }
    guard let json = try? JSONValue(parsing: body) else { return failure("the answer is no JSON") }
    let text: String?
    switch form {
    case .openai:
      if json["data"]?.array?.first?["url"]?.string != nil {
        return failure("the answer has the image's address; the service must answer with data[0].b64_json")
      }
      text = json["data"]?.array?.first?["b64_json"]?.string
    case .sdapi: text = json["images"]?.array?.first?.string
    }
    guard let text else {
      return failure(
        "the answer has no \(form == .openai ? "data[0].b64_json" : "images[0]")\(ServiceClient.reason(body))")
    }
    // Some services send a data URL.
    let digits = text.hasPrefix("data:") ? text.drop { $0 != "," }.dropFirst() : text[...]
    guard let data = Data(base64Encoded: String(digits)) else { return failure("the answer's image is no base64") }
    do throws(ImageError) {
      return .success(try PixelImage(decoding: Array(data)))
    } catch {
      return failure("the answer's image: \(error.reason)")
    }
  }
}

public import Failures
public import Images

/// An image that needs a caption.
public struct CaptionRequest: Sendable {
  /// The record's id.
  public let id: String
  /// The name of the class, which the caption must contain.
  public let name: String
  public let image: PixelImage

  public init(id: String, name: String, image: PixelImage) {
    (self.id, self.name, self.image) = (id, name, image)
  }
}

/// The reason why a text could not be made: a stable code for the reject, and a sentence.
public struct CaptionFailure: ReportableError {
  /// `caption/…`.
  public let code: String
  public let reason: String

  /// The record, which whoever asks knows.
  public var place: String { "" }

  public var exitStatus: Int32 { 65 }

  public init(_ code: String, _ reason: String) { (self.code, self.reason) = (code, reason) }
}

/// A source of captions: measurements, a list, a model, a service.
public protocol ImageCaptioner: AnyObject {
  /// Number of images that are best captioned together.
  var batch: Int { get }
  /// A caption, or the reason why there is none, for each image, in order.
  ///
  /// - Throws: an error that ends the run, such as a service that cannot be reached.
  func captions(_ requests: [CaptionRequest]) throws -> [Result<String, CaptionFailure>]
}

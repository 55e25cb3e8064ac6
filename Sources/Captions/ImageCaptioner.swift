public import Failures
public import Images

/// A picture that wants a caption.
public struct CaptionRequest: Sendable {
  /// The record's id.
  public let id: String
  /// The class by the name that the caption must hold.
  public let name: String
  public let image: PixelImage

  public init(id: String, name: String, image: PixelImage) {
    (self.id, self.name, self.image) = (id, name, image)
  }
}

/// Why a text could not be made: a stable code for the reject, and a sentence.
public struct CaptionFailure: ReportableError {
  /// `caption/…`.
  public let code: String
  public let reason: String

  /// The record, which whoever asks knows.
  public var place: String { "" }

  public var exitStatus: Int32 { 65 }

  public init(_ code: String, _ reason: String) { (self.code, self.reason) = (code, reason) }
}

/// Whatever writes captions for pictures: measurements, a list, a model, a service.
public protocol ImageCaptioner: AnyObject {
  /// Pictures that are best captioned together.
  var batch: Int { get }
  /// One caption, or the reason why there is none, for each picture, in order.
  ///
  /// - Throws: whatever makes going on pointless: a service that is gone.
  func captions(_ requests: [CaptionRequest]) throws -> [Result<String, CaptionFailure>]
}

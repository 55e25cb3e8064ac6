public import Images

/// One labeled image of a dataset.
public struct Sample: Sendable {
  /// The image as stored in the dataset.
  public enum Payload: Sendable {
    /// An image file, unparsed.
    case encoded([UInt8])
    /// Pixels, from formats that store them directly.
    case pixels(PixelImage)
  }

  /// The sample's stable id within its dataset: `train/Sneaker/000123`, `n02086240/x.JPEG`.
  public let id: String
  /// The name of its class, never an index.
  public let label: String
  /// The caption in the dataset's metadata.
  public let caption: String?
  /// The image.
  public let payload: Payload

  /// Describes a sample.
  public init(id: String, label: String, caption: String? = nil, payload: Payload) {
    self.id = id
    self.label = label
    self.caption = caption
    self.payload = payload
  }

  /// Whether the image is a file that has to be decoded.
  public var isEncoded: Bool {
    if case .encoded = payload { true } else { false }
  }

  /// Bytes of the encoded file; 0 if pixels are stored uncompressed.
  public var encodedBytes: Int {
    if case .encoded(let bytes) = payload { bytes.count } else { 0 }
  }

  /// The image's pixels, decoded if necessary.
  ///
  /// - Throws: `ImageError` if the image file cannot be decoded.
  public func image(
    maximumPixels: Int = PixelImage.defaultMaximumPixels
  ) throws(ImageError) -> PixelImage {
    switch payload {
    case .pixels(let image): image
    case .encoded(let bytes): try PixelImage(decoding: bytes, maximumPixels: maximumPixels)
    }
  }

  /// The image's pixels, decoded and transformed as `options` say.
  ///
  /// - Throws: `ImageError` if the image file cannot be decoded.
  public func decoded(_ options: DecodingOptions) throws(ImageError) -> DecodedImage {
    switch payload {
    case .pixels(let image): DecodedImage(image: options.prepare(image), warning: nil)
    case .encoded(let bytes): try options.decode(bytes)
    }
  }
}

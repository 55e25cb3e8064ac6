internal import Images

/// A place that samples are written to as image files.
public protocol SampleWriter: AnyObject {
  /// Adds a sample; pixels are encoded as PNG, encoded images are written as they are.
  ///
  /// - Throws: `DatasetError` `cannotCreate` or `cannotWrite`; the output is then of no use.
  func write(_ sample: Sample) throws(DatasetError)

  /// Completes the output and puts it where it belongs; without this call nothing is left.
  func finish() throws(DatasetError)
}

extension Sample {
  /// The bytes of the sample's image file, and the extension of its format.
  var imageFile: (bytes: [UInt8], extension: String) {
    switch payload {
    case .pixels(let image): (image.encodedAsPNG(), "png")
    case .encoded(let bytes): (bytes, ImageFormat(sniffing: bytes)?.extensions.first ?? "bin")
    }
  }
}

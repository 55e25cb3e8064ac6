internal import Images

/// A destination for samples as image files.
public protocol SampleWriter: AnyObject {
  /// Adds a sample; pixels are encoded as PNG, encoded images are written unchanged.
  ///
  /// - Throws: `DatasetError` `cannotCreate` or `cannotWrite`; the output is then unusable.
  func write(_ sample: Sample) throws(DatasetError)

  /// Completes the output and moves it to its target; without this call nothing remains.
  func finish() throws(DatasetError)
}

extension Sample {
  /// The bytes of the sample's image file, and its extension.
  var imageFile: (bytes: [UInt8], extension: String) {
    switch payload {
    case .pixels(let image): (image.encodedAsPNG(), "png")
    case .encoded(let bytes): (bytes, ImageFormat(sniffing: bytes)?.extensions.first ?? "bin")
    }
  }
}

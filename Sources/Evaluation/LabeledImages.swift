/// Images of one size as bytes, with the index of each one's class.
public struct LabeledImages: Sendable {
  /// [n, h, w, c], row by row, channels last.
  public let pixels: [UInt8]
  /// [n], class indices from 0.
  public let labels: [Int32]
  public let height: Int
  public let width: Int
  public let channels: Int

  /// Images held.
  public var count: Int { labels.count }
  /// Bytes of one image.
  var imageCount: Int { height * width * channels }

  /// - Throws: `EvaluationError` `.shape` when pixels, labels and sizes do not agree, `.label` for a
  ///   negative label, `.empty` without images.
  public init(
    pixels: [UInt8], labels: [Int32], height: Int, width: Int, channels: Int
  ) throws(EvaluationError) {
    guard !labels.isEmpty else {
      throw EvaluationError(
        .empty, place: "images", reason: "there are none; give at least one image")
    }
    let (area, tooWide) = height.multipliedReportingOverflow(by: width)
    let (size, tooDeep) = area.multipliedReportingOverflow(by: channels)
    let (total, tooMany) = size.multipliedReportingOverflow(by: labels.count)
    guard height > 0, width > 0, channels > 0, !tooWide, !tooDeep, !tooMany,
      pixels.count == total
    else {
      throw EvaluationError(
        .shape, place: "images",
        reason:
          "\(pixels.count) bytes for \(labels.count) images of \(height)x\(width)x\(channels); "
          + "give height·width·channels bytes and one label per image")
    }
    if let index = labels.firstIndex(where: { $0 < 0 }) {
      throw EvaluationError(
        .label, place: "image \(index)",
        reason: "label \(labels[index]); class indices start at 0")
    }
    self.pixels = pixels
    self.labels = labels
    self.height = height
    self.width = width
    self.channels = channels
  }
}

/// Images of one size as bytes, each with the index of its class.
public struct LabeledImages: Sendable {
  /// n items of [h, w, c], row by row, channels last.
  public let pixels: ItemStore
  /// [n], class indices from 0.
  public let labels: [Int32]
  public let height: Int
  public let width: Int
  public let channels: Int

  /// Number of images.
  public var count: Int { labels.count }
  /// Number of bytes per image.
  package var imageCount: Int { height * width * channels }

  /// Images in memory, [n, h, w, c].
  ///
  /// - Throws: `EvaluationError`, as `init(_:labels:height:width:channels:)`.
  public init(
    pixels: [UInt8], labels: [Int32], height: Int, width: Int, channels: Int
  ) throws(EvaluationError) {
    let size = max(1, pixels.count / max(1, labels.count))
    let store = ItemStore(size: size, limit: .max)
    if pixels.count == size * labels.count {
      try pixels.withUnsafeBufferPointer { (bytes) throws(EvaluationError) in
        for start in stride(from: 0, to: bytes.count, by: size) {
          try store.append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[start..<start + size])))
        }
      }
    }
    try self.init(store, labels: labels, height: height, width: width, channels: channels)
  }

  /// - Throws: `EvaluationError` `.shape` if pixels, labels and sizes do not agree, `.label` for a negative label,
  ///   `.empty` without images.
  public init(
    _ pixels: ItemStore, labels: [Int32], height: Int, width: Int, channels: Int
  ) throws(EvaluationError) {
    guard !labels.isEmpty else {
      throw EvaluationError(
        .empty, place: "images", reason: "there are none; give at least one image")
    }
    let (area, tooWide) = height.multipliedReportingOverflow(by: width)
    let (size, tooDeep) = area.multipliedReportingOverflow(by: channels)
    guard height > 0, width > 0, channels > 0, !tooWide, !tooDeep,
      pixels.size == size, pixels.count == labels.count
    else {
      throw EvaluationError(
        .shape, place: "images",
        reason:
          "\(pixels.count) items of \(pixels.size) bytes for \(labels.count) images of \(height)x\(width)x\(channels); "
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

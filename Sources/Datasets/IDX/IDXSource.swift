internal import Images

/// A pair of IDX files: images and their labels.
struct IDXSource: SampleSource {
  let classes: [String]?
  let isGroupedByLabel = false
  let omissions: Omissions

  private let prefix: String
  private let names: [String]
  private let labelPath: String
  private var images: IDXFile
  private var labels: IDXFile
  private var index = 0

  /// Opens the pair; ids begin with `prefix`.
  ///
  /// Without names, the label of class 7 is "7". The label file is read once in advance, to count the classes and check
  /// that each has a name.
  init(
    images imagePath: String, labels labelPath: String, prefix: String, names: [String]?,
    omissions: Omissions = Omissions()
  ) throws(DatasetError) {
    self.omissions = omissions
    images = try IDXFile(path: imagePath)
    labels = try IDXFile(path: labelPath)
    self.labelPath = labelPath
    self.prefix = prefix
    let shape = images.itemShape
    guard shape.count == 2 || (shape.count == 3 && (shape[2] == 1 || shape[2] == 3)) else {
      throw DatasetError(
        .corrupt, at: imagePath, "items of shape \(shape), not images [height, width]")
    }
    guard labels.itemShape.isEmpty else {
      throw DatasetError(.corrupt, at: labelPath, "items of shape \(labels.itemShape), not labels")
    }
    guard images.count == labels.count else {
      throw DatasetError(
        .corrupt, at: imagePath,
        "\(images.count) images, but \(labels.count) labels in \(labelPath)")
    }
    let largest = try Self.largestLabel(labelPath)
    self.names = names ?? (0...max(0, largest)).map(String.init)
    guard largest < self.names.count else {
      throw DatasetError(
        .corrupt, at: labelPath, "label \(largest), but only \(self.names.count) classes are named")
    }
    classes = self.names
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    guard let pixels = try images.next() else {
      _ = try labels.next()
      return nil
    }
    guard let value = try labels.next()?.first, Int(value) < names.count else {
      throw DatasetError(.corrupt, at: labelPath, "the file has changed while it was read")
    }
    let label = names[Int(value)]
    let shape = images.itemShape
    let image = PixelImage(
      width: shape[1], height: shape[0], channels: shape.count == 3 ? shape[2] : 1, pixels: pixels)
    defer { index += 1 }
    let id = "\(prefix)/\(label)/\(paddedIndex(index))"
    return .sample(Sample(id: id, label: label, payload: .pixels(image)))
  }

  private static func largestLabel(_ path: String) throws(DatasetError) -> Int {
    var labels = try IDXFile(path: path)
    var largest = -1
    while let label = try labels.next() { largest = max(largest, Int(label[0])) }
    return largest
  }
}

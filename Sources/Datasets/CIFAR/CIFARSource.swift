internal import Images

/// The binary version of CIFAR-10 or CIFAR-100: records of label bytes and a planar 32 x 32 image.
///
/// Source: Krizhevsky 2009, "Learning multiple layers of features from tiny images"; the format is
/// described on the page of the datasets.
struct CIFARSource: SampleSource {
  enum Kind {
    case cifar10
    case cifar100

    /// CIFAR-100 has a coarse label before the fine one; the fine one is used.
    var labelBytes: Int { self == .cifar10 ? 1 : 2 }
    var recordSize: Int { labelBytes + 3 * CIFARSource.plane }
    var classCount: Int { self == .cifar10 ? 10 : 100 }
  }

  static let side = 32
  static let plane = side * side

  let classes: [String]?
  let isGroupedByLabel = false
  let omissions: Omissions
  private let kind: Kind
  private let names: [String]
  private let prefix: String
  private var files: ArraySlice<String>
  private var current: ByteStream?
  private var index = 0

  /// Reads the files one after the other; ids begin with `prefix` and are numbered across all files.
  init(
    _ kind: Kind, files: [String], prefix: String, names: [String], omissions: Omissions = Omissions()
  ) throws(DatasetError) {
    self.kind = kind
    self.omissions = omissions
    self.files = files[...]
    self.prefix = prefix
    self.names = names
    classes = names
    for file in files {
      let stream = try ByteStream(path: file)
      if let size = stream.size, size == 0 || size % kind.recordSize != 0 {
        throw DatasetError(
          .truncated, at: file, "\(size) bytes are not whole records of \(kind.recordSize)")
      }
    }
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while true {
      if current == nil {
        guard let file = files.popFirst() else { return nil }
        current = try ByteStream(path: file)
      }
      guard let stream = current else { return nil }
      let start = stream.position
      let record = try stream.read(kind.recordSize)
      if record.isEmpty {
        current = nil
        continue
      }
      guard record.count == kind.recordSize else {
        throw DatasetError(
          .truncated, at: stream.name, "the file ends within the record at byte \(start)")
      }
      return .sample(try sample(record, stream.name, start))
    }
  }

  private mutating func sample(
    _ record: [UInt8], _ file: String, _ start: Int
  ) throws(DatasetError) -> Sample {
    let value = Int(record[kind.labelBytes - 1])
    guard value < names.count else {
      throw DatasetError(
        .corrupt, at: file, "label \(value) at byte \(start), but \(names.count) classes are named")
    }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(3 * Self.plane)
    for i in kind.labelBytes..<kind.labelBytes + Self.plane {
      pixels.append(record[i])
      pixels.append(record[i + Self.plane])
      pixels.append(record[i + 2 * Self.plane])
    }
    let image = PixelImage(width: Self.side, height: Self.side, channels: 3, pixels: pixels)
    defer { index += 1 }
    let id = "\(prefix)/\(names[value])/\(paddedIndex(index))"
    return Sample(id: id, label: names[value], payload: .pixels(image))
  }
}

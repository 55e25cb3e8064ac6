/// An IDX file of unsigned bytes, plain or gzip, read item by item.
///
/// Layout: two zero bytes, type 8, the number of dimensions, each dimension as 32 bits big-endian, then the items.
/// Source: LeCun, Cortes and Burges, the MNIST database page.
package struct IDXFile {
  private static let maximumItemSize = 1 << 30

  private let stream: ByteStream
  /// Number of items.
  package let count: Int
  /// Dimensions of one item: none for labels, [height, width] for images.
  package let itemShape: [Int]
  private let itemSize: Int
  private var index = 0

  /// Reads the header; for an uncompressed file, also compares the declared size with the actual one.
  package init(path: String) throws(DatasetError) {
    try self.init(ByteStream(path: path))
  }

  /// Reads from a descriptor, which stays open.
  package init(descriptor: Int32, name: String) throws(DatasetError) {
    try self.init(ByteStream(FileReader(descriptor: descriptor, name: name)))
  }

  private init(_ stream: ByteStream) throws(DatasetError) {
    self.stream = stream
    let magic = try stream.read(4)
    guard magic.count == 4 else {
      throw DatasetError(.truncated, at: stream.name, "the file ends within its IDX header")
    }
    guard magic[0] == 0, magic[1] == 0, (1...4).contains(magic[3]) else {
      throw DatasetError(.corrupt, at: stream.name, "not an IDX file")
    }
    guard magic[2] == 8 else {
      throw DatasetError(
        .unsupported, at: stream.name, "IDX type \(magic[2]); only 8, unsigned bytes, is read")
    }
    var dimensions: [Int] = []
    for _ in 0..<magic[3] {
      let bytes = try stream.read(4)
      guard bytes.count == 4 else {
        throw DatasetError(.truncated, at: stream.name, "the file ends within its IDX header")
      }
      dimensions.append(bytes.reduce(0) { $0 << 8 | Int($1) })
    }
    count = dimensions[0]
    itemShape = Array(dimensions.dropFirst())
    var size = 1
    for dimension in itemShape {
      guard dimension > 0, size <= Self.maximumItemSize / dimension else {
        throw DatasetError(.corrupt, at: stream.name, "items of shape \(itemShape)")
      }
      size *= dimension
    }
    itemSize = size
    if let actual = stream.size {
      let declared = 4 + 4 * dimensions.count + count * size
      guard actual >= declared else {
        throw DatasetError(
          .truncated, at: stream.name, "\(actual) bytes; its header declares \(declared)")
      }
    }
  }

  /// The bytes of the next item; nil after the last, after checking that nothing follows it.
  package mutating func next() throws(DatasetError) -> [UInt8]? {
    if index == count {
      guard try stream.read(1).isEmpty else {
        throw DatasetError(
          .corrupt, at: stream.name, "there are bytes after the declared \(count) items")
      }
      return nil
    }
    let item = try stream.read(itemSize)
    guard item.count == itemSize else {
      throw DatasetError(
        .truncated, at: stream.name, "the file ends within item \(index) of \(count)")
    }
    index += 1
    return item
  }
}

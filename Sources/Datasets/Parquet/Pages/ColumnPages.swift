internal import Exact
internal import Images

/// The values of one column in one row group, page by page.
struct ColumnPages {
  // Headers contain the smallest and largest value of the page, which may be images.
  private static let headerStep = 1 << 12
  private static let maximumHeader = 1 << 24
  private static let maximumValues = 1 << 26

  private let file: ParquetFile
  private let leaf: ParquetSchema.Leaf
  private let codec: ParquetCodec
  private let maximumPage: Int
  private var position: Int
  private let end: Int
  private var unread: Int
  private var dictionary: PageDictionary?
  private var hasData = false
  private var inPage = 0
  private var levels: HybridRuns?
  private var values: PageValues?

  /// Starts with the first page of `chunk`.
  ///
  /// `maximumPage`: larger pages are refused.
  init(
    _ file: ParquetFile, _ leaf: ParquetSchema.Leaf, _ chunk: ParquetFooter.Chunk, maximumPage: Int
  ) throws(ParquetFault) {
    self.file = file
    self.leaf = leaf
    // Offsets in dictionaries have 32 bits.
    self.maximumPage = min(maximumPage, Int(UInt32.max))
    codec = try ParquetCodec(number: chunk.codec)
    position = chunk.start
    guard let end = (CheckedSize(chunk.start) + chunk.size).value else {
      throw .corrupt("its pages end where no file does")
    }
    self.end = end
    unread = chunk.values
  }

  /// The value of the next row.
  mutating func next() throws(ParquetFault) -> ParquetCell {
    while inPage == 0 { try readPage() }
    inPage -= 1
    if leaf.maximumDefinition > 0 {
      let definition = try levels?.next() ?? 0
      guard definition <= leaf.maximumDefinition else { throw .corrupt("a level deeper than the column is") }
      if definition < leaf.maximumDefinition { return .null(definition: definition) }
    }
    guard let value = try values?.next() else { throw .ends }
    return value
  }

  private mutating func readPage() throws(ParquetFault) {
    guard unread > 0 else { throw .ends }
    let header = try readHeader()
    guard header.size <= maximumPage, header.storedSize <= maximumPage else {
      throw ParquetFault(
        .tooLarge,
        "a page of \(max(header.size, header.storedSize)) bytes, more than \(maximumPage); raise --memory, or write the "
          + "file anew with smaller pages")
    }
    guard header.storedSize <= end - position else { throw .corrupt("a page that is longer than its column") }
    let stored = try file.read(at: position, header.storedSize)
    position += header.storedSize
    if let checksum = header.checksum {
      var crc = CRC32()
      stored.withUnsafeBytes { crc.update($0) }
      guard crc.value == checksum else { throw .corrupt("a page whose checksum is wrong") }
    }
    switch header.kind {
    case .index: break
    case .dictionary:
      guard dictionary == nil, !hasData else { throw .corrupt("a dictionary that is not the first page") }
      let encoding = try ParquetEncoding(number: header.encoding)
      guard encoding == .plain || encoding == .plainDictionary else {
        throw .unsupported("a dictionary of encoding \(encoding.name) is not read")
      }
      let bytes = codec == .none ? stored : try codec.decompress(stored, 0..<stored.count, to: header.size)
      dictionary = try PageDictionary(bytes, count: header.values, leaf.type)
    case .data, .dataV2:
      hasData = true
      guard header.values <= unread else { throw .corrupt("more values than it declares") }
      guard header.values <= Self.maximumValues else {
        throw ParquetFault(.tooLarge, "a page of \(header.values) values, more than \(Self.maximumValues)")
      }
      unread -= header.values
      inPage = header.values
      try header.kind == .data ? begin(stored, header) : beginSecond(stored, header)
    }
  }

  private mutating func begin(_ stored: [UInt8], _ header: PageHeader) throws(ParquetFault) {
    let bytes = codec == .none ? stored : try codec.decompress(stored, 0..<stored.count, to: header.size)
    guard bytes.count == header.size else { throw .corrupt("a page of two sizes that is not compressed") }
    var cursor = ParquetCursor(bytes)
    if leaf.maximumDefinition > 0 {
      let encoding = try ParquetEncoding(number: header.levelEncoding)
      guard encoding == .runs else { throw .unsupported("levels of encoding \(encoding.name) are not read") }
      let range = try cursor.take(Int(try cursor.little(4)))
      levels = try HybridRuns(ParquetCursor(bytes, range), width: levelWidth)
    }
    try beginValues(cursor, header)
  }

  private mutating func beginSecond(_ stored: [UInt8], _ header: PageHeader) throws(ParquetFault) {
    guard header.repetitionBytes == 0 else { throw .corrupt("levels of a column with one value a row") }
    let count = header.levelBytes
    guard count <= stored.count, count <= header.size else { throw .ends }
    if leaf.maximumDefinition > 0 { levels = try HybridRuns(ParquetCursor(stored, 0..<count), width: levelWidth) }
    let rest = count..<stored.count
    // Empty data are not compressed.
    guard header.isCompressed, codec != .none, !(rest.isEmpty && header.size == count) else {
      guard stored.count == header.size else { throw .corrupt("a page of two sizes that is not compressed") }
      return try beginValues(ParquetCursor(stored, rest), header)
    }
    let bytes = try codec.decompress(stored, rest, to: header.size - count)
    try beginValues(ParquetCursor(bytes), header)
  }

  private mutating func beginValues(_ cursor: ParquetCursor, _ header: PageHeader) throws(ParquetFault) {
    values = try PageValues(
      cursor, count: header.values, ParquetEncoding(number: header.encoding), leaf.type, dictionary)
  }

  // Number of bits of the deepest level.
  private var levelWidth: Int { Int.bitWidth - leaf.maximumDefinition.leadingZeroBitCount }

  private mutating func readHeader() throws(ParquetFault) -> PageHeader {
    var size = Self.headerStep
    while true {
      let count = min(size, end - position)
      guard count > 0 else { throw .ends }
      var reader = ThriftReader(ParquetCursor(try file.read(at: position, count)))
      do throws(ParquetFault) {
        let header = try PageHeader(&reader)
        position += reader.position
        return header
      } catch {
        // The header may be longer than the bytes read so far.
        guard count == size, size < Self.maximumHeader else { throw error }
        size *= 16
      }
    }
  }
}

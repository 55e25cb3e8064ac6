internal import Exact

/// The metadata at the end of a Parquet file.
struct ParquetFooter {
  /// The values of a column in one row group.
  struct Chunk {
    var codec = 0
    var type = -1
    var values = -1
    /// Offset of its first page.
    var start = -1
    /// Total size of its pages, including headers.
    var size = -1
  }

  struct RowGroup {
    var rows = 0
    /// In the order of the schema's leaves.
    var chunks: [Chunk] = []
  }

  /// The value of the key `huggingface`, where datasets stores the types of the columns.
  private(set) var features: [UInt8]?
  let schema: ParquetSchema
  private let bytes: [UInt8]
  // Offsets of the row groups within the footer.
  private var groups: [Int] = []

  var groupCount: Int { groups.count }

  init(_ bytes: [UInt8]) throws(ParquetFault) {
    self.bytes = bytes
    var reader = ThriftReader(ParquetCursor(bytes))
    var schema: ParquetSchema?
    var rows: Int?
    var hasGroups = false
    var last = 0
    while let field = try reader.field(after: &last) {
      switch field.id {
      case 2: schema = try ParquetSchema(&reader, field)
      case 3: rows = try reader.size(field)
      case 4:
        hasGroups = true
        for _ in 0..<(try reader.structures(field)) {
          groups.append(reader.position)
          var inner = 0
          while let member = try reader.field(after: &inner) { try reader.skip(member) }
        }
      case 5:
        for _ in 0..<(try reader.structures(field)) {
          features = try Self.keyValue(&reader) ?? features
        }
      case 8: throw .unsupported("the file is encrypted")
      default: try reader.skip(field)
      }
    }
    guard let schema, let rows, hasGroups else { throw .corrupt("has no schema, rows or row groups") }
    // A row group takes at least 16 bytes in the footer, so the list cannot be longer.
    guard groups.count <= bytes.count / 16 else { throw .corrupt("has row groups of no columns") }
    self.schema = schema
    var total: CheckedSize = 0
    for index in groups.indices { total = total + CheckedSize(try group(index).rows) }
    guard total.value == rows else {
      throw .corrupt("declares \(rows) rows, and \(total.value.map(String.init) ?? "more") in its row groups")
    }
  }

  /// The metadata of the row group at `index`.
  func group(_ index: Int) throws(ParquetFault) -> RowGroup {
    var reader = ThriftReader(ParquetCursor(bytes, groups[index]..<bytes.count))
    var group = RowGroup()
    var last = 0
    while let field = try reader.field(after: &last) {
      switch field.id {
      case 1:
        let count = try reader.structures(field)
        guard count == schema.leaves.count else {
          throw .corrupt("a row group has \(count) columns, the schema \(schema.leaves.count)")
        }
        for leaf in schema.leaves { group.chunks.append(try Self.chunk(&reader, leaf)) }
      case 3: group.rows = try reader.size(field)
      default: try reader.skip(field)
      }
    }
    guard group.chunks.count == schema.leaves.count else { throw .corrupt("a row group without columns") }
    for (chunk, leaf) in zip(group.chunks, schema.leaves) where !leaf.isRepeated && chunk.values != group.rows {
      throw .corrupt("column \(leaf.name) has \(chunk.values) values in a row group of \(group.rows) rows")
    }
    return group
  }

  // The value of the key `huggingface`.
  private static func keyValue(_ reader: inout ThriftReader) throws(ParquetFault) -> [UInt8]? {
    var key: [UInt8] = []
    var value: [UInt8]?
    var last = 0
    while let field = try reader.field(after: &last) {
      switch field.id {
      case 1: key = try reader.binary(field)
      case 2: value = try reader.binary(field)
      default: try reader.skip(field)
      }
    }
    return key.elementsEqual("huggingface".utf8) ? value : nil
  }

  private static func chunk(
    _ reader: inout ThriftReader, _ leaf: ParquetSchema.Leaf
  ) throws(ParquetFault) -> Chunk {
    var chunk = Chunk()
    var last = 0
    while let field = try reader.field(after: &last) {
      switch field.id {
      case 1:
        let path = try reader.text(field)
        if !path.isEmpty { throw .unsupported("column \(leaf.name) lies in another file (\(path))") }
      case 3:
        try reader.enter(field)
        chunk = try metadata(&reader)
      case 8, 9: throw .unsupported("column \(leaf.name) is encrypted")
      default: try reader.skip(field)
      }
    }
    guard chunk.values >= 0, chunk.start >= 0, chunk.size >= 0 else {
      throw .corrupt("column \(leaf.name) does not tell its values, place and size")
    }
    guard chunk.type == leaf.type.rawValue else {
      throw .corrupt("column \(leaf.name) is of another type in a row group than in the schema")
    }
    return chunk
  }

  private static func metadata(_ reader: inout ThriftReader) throws(ParquetFault) -> Chunk {
    var chunk = Chunk()
    var dictionary: Int?
    var last = 0
    while let field = try reader.field(after: &last) {
      switch field.id {
      case 1: chunk.type = try reader.size(field)
      case 4: chunk.codec = try reader.size(field)
      case 5: chunk.values = try reader.size(field)
      case 7: chunk.size = try reader.size(field)
      case 9: chunk.start = try reader.size(field)
      case 11: dictionary = try reader.size(field)
      default: try reader.skip(field)
      }
    }
    // Some writers store 0 if there is no dictionary.
    if let dictionary, dictionary > 0, chunk.start >= 0 { chunk.start = min(chunk.start, dictionary) }
    return chunk
  }
}

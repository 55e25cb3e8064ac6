/// The columns of a Parquet file.
struct ParquetSchema {
  enum PhysicalType: Int {
    case boolean
    case int32
    case int64
    case int96
    case float
    case double
    case bytes
    case fixedBytes
  }

  /// A column that holds values.
  struct Leaf {
    /// The names on the path from the schema's root.
    let path: [String]
    let type: PhysicalType
    /// The number of nullable levels above and including the value.
    let maximumDefinition: Int
    /// Whether a row can have several values.
    let isRepeated: Bool
    /// Whether its bytes are declared as text.
    let isText: Bool

    var name: String { path.joined(separator: ".") }
    var isInteger: Bool { type == .int32 || type == .int64 }
  }

  /// A top-level column, which may be a structure of several leaves.
  struct Field {
    let name: String
    /// Whether it is a structure rather than a single column.
    let isStructure: Bool
    let isNullable: Bool
    let leaves: Range<Int>
  }

  /// An element of the flattened tree in the footer.
  private struct Element {
    var type: PhysicalType?
    var repetition = 0
    var name = ""
    var children = 0
    var isText = false
  }

  // Far more than any real table has; bounds the memory that a small footer can cause.
  private static let maximumElements = 1 << 16
  private static let maximumDepth = 32

  private(set) var fields: [Field] = []
  private(set) var leaves: [Leaf] = []

  /// Reads the list of elements.
  init(_ reader: inout ThriftReader, _ field: ThriftReader.Field) throws(ParquetFault) {
    let count = try reader.structures(field)
    guard count <= Self.maximumElements else { throw .unsupported("a schema of \(count) elements") }
    var elements: [Element] = []
    for _ in 0..<count { elements.append(try Self.element(&reader)) }
    guard let root = elements.first else { throw .corrupt("the schema is empty") }
    var next = 1
    for _ in 0..<root.children {
      let start = leaves.count
      guard next < elements.count else { throw .corrupt("the schema has fewer elements than it declares") }
      let top = elements[next]
      try add(elements, &next, [], definition: 0, isRepeated: false)
      fields.append(
        Field(
          name: top.name, isStructure: top.type == nil, isNullable: top.repetition == 1,
          leaves: start..<leaves.count))
    }
    guard next == elements.count else { throw .corrupt("the schema has more elements than it declares") }
    guard !leaves.isEmpty else { throw .corrupt("the schema has no columns") }
  }

  /// The top-level column with this name.
  func field(_ name: String) -> Field? { fields.first { $0.name.utf8.elementsEqual(name.utf8) } }

  /// The index of a structure's member among the leaves.
  func member(_ name: String, of field: Field) -> Int? {
    field.leaves.first { leaves[$0].path.count == 2 && leaves[$0].path[1] == name }
  }

  private mutating func add(
    _ elements: [Element], _ next: inout Int, _ above: [String], definition: Int, isRepeated: Bool
  ) throws(ParquetFault) {
    guard next < elements.count else { throw .corrupt("the schema has fewer elements than it declares") }
    guard above.count < Self.maximumDepth else { throw .corrupt("a schema deeper than \(Self.maximumDepth)") }
    let element = elements[next]
    next += 1
    let path = above + [element.name]
    let definition = definition + (element.repetition == 0 ? 0 : 1)
    let isRepeated = isRepeated || element.repetition == 2
    if let type = element.type {
      guard element.children == 0 else { throw .corrupt("column \(element.name) has values and members") }
      leaves.append(
        Leaf(
          path: path, type: type, maximumDefinition: definition, isRepeated: isRepeated, isText: element.isText))
    } else {
      for _ in 0..<element.children {
        try add(elements, &next, path, definition: definition, isRepeated: isRepeated)
      }
    }
  }

  private static func element(_ reader: inout ThriftReader) throws(ParquetFault) -> Element {
    var element = Element()
    var isNamed = false
    var last = 0
    while let field = try reader.field(after: &last) {
      switch field.id {
      case 1:
        let number = try reader.integer(field)
        guard let type = Int(exactly: number).flatMap(PhysicalType.init(rawValue:)) else {
          throw .unsupported("type \(number) of a column is not known here")
        }
        element.type = type
      case 3:
        element.repetition = try reader.size(field)
        guard element.repetition <= 2 else { throw .corrupt("repetition type \(element.repetition)") }
      case 4:
        element.name = try reader.text(field)
        isNamed = true
      case 5: element.children = try reader.size(field)
      // UTF8 and ENUM of the old types, STRING and ENUM of the new ones.
      case 6: element.isText = [0, 4].contains(try reader.integer(field)) || element.isText
      case 10:
        try reader.enter(field)
        var inner = 0
        while let member = try reader.field(after: &inner) {
          element.isText = element.isText || member.id == 1 || member.id == 4
          try reader.skip(member)
        }
      default: try reader.skip(field)
      }
    }
    guard isNamed else { throw .corrupt("a column without a name") }
    return element
  }
}

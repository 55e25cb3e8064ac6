internal import JSON

/// One line of a `metadata.jsonl` or `metadata.csv`, or a WebDataset's `.json`: the metadata of one image.
///
/// `file_name` (or `image_file_name`) and `text` are the columns of Hugging Face's imagefolder; `label` and `id`
/// restore what a file name cannot represent. Other members are ignored.
struct MetadataLine: Equatable {
  var fileName: String?
  var text: String?
  var caption: String?
  var label: String?
  /// Only if it is a text: numeric `id`s in other people's lists mean something else.
  var id: String?
  /// Whether the label was a number.
  var hasNumberLabel = false
  /// Whether there is a label, or a caption, of an unusable type.
  var hasUnusableLabel = false
  var hasUnusableCaption = false

  /// Possible columns of file names, in order of precedence.
  static let fileNameColumns = ["file_name", "image_file_name"]

  init(
    fileName: String? = nil, text: String? = nil, caption: String? = nil, label: String?,
    id: String?
  ) {
    self.fileName = fileName
    self.text = text
    self.caption = caption
    self.label = label
    self.id = id
  }

  /// Takes the known members of an object.
  init(_ object: JSONValue) {
    fileName = Self.fileNameColumns.lazy.compactMap { object[$0]?.string }.first
    text = object["text"]?.string
    caption = object["caption"]?.string
    id = object["id"]?.string
    switch object["label"] {
    case .string(let name)?: label = name
    // Numeric labels become their decimal digits.
    case let value? where value.int != nil:
      label = value.int.map(String.init)
      hasNumberLabel = true
    case nil, .null?: break
    default: hasUnusableLabel = true
    }
    hasUnusableCaption =
      text == nil && caption == nil && ["text", "caption"].contains { object[$0].map { $0 != .null } ?? false }
  }

  /// A row of a table with these columns; an empty cell counts as missing.
  init(columns: [String], cells: [String]) {
    func cell(_ name: String) -> String? {
      guard let index = columns.firstIndex(of: name), index < cells.count else { return nil }
      return cells[index].isEmpty ? nil : cells[index]
    }
    fileName = Self.fileNameColumns.lazy.compactMap(cell).first
    text = cell("text")
    caption = cell("caption")
    label = cell("label")
    id = cell("id").flatMap { Double($0) == nil ? $0 : nil }
  }

  /// Reads one JSON object, including the extensions that Python writes.
  ///
  /// - Throws: `JSONError` if the bytes are not JSON.
  static func decode(_ bytes: [UInt8]) throws(JSONError) -> MetadataLine? {
    let value = try JSONValue(parsing: bytes)
    guard case .object = value else { return nil }
    return MetadataLine(value)
  }

  /// Notes what the line contains but cannot be used.
  func note(_ omissions: Omissions, at place: @autoclosure () -> String) {
    if hasUnusableLabel { omissions.note(.unusableLabel, place()) }
    if hasUnusableCaption { omissions.note(.unusableCaption, place()) }
  }

  /// The line as a JSON object, without a line end and absent fields.
  var encoded: [UInt8] {
    let members = [("caption", caption), ("file_name", fileName), ("id", id), ("label", label), ("text", text)]
    let pairs = members.compactMap { name, value in value.map { (name, JSONValue.string($0)) } }
    return Array(JSONValue.object(JSONObject(pairs)).description.utf8)
  }
}

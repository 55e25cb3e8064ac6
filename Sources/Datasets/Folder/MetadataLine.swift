internal import JSON

/// One line of a `metadata.jsonl` or `metadata.csv`, or a WebDataset's `.json`: what is known about one image.
///
/// `file_name` (or `image_file_name`) and `text` are the columns of Hugging Face's image folders; `label` and `id` bring
/// back what a file name cannot hold. Other members are not looked at.
struct MetadataLine: Equatable {
  var fileName: String?
  var text: String?
  var caption: String?
  var label: String?
  /// Only where it is text: numbers in the `id` of other people's lists count something else.
  var id: String?
  /// Whether the label was a number.
  var hasNumberLabel = false
  /// Whether there is a label, or are captions, of a type that cannot be used.
  var hasUnusableLabel = false
  var hasUnusableCaption = false

  /// The names that the image's file may go by, the first one before the other.
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

  /// What an object holds of these.
  init(_ object: JSONValue) {
    fileName = Self.fileNameColumns.lazy.compactMap { object[$0]?.string }.first
    text = object["text"]?.string
    caption = object["caption"]?.string
    id = object["id"]?.string
    switch object["label"] {
    case .string(let name)?: label = name
    // Labels are numbers in some sets; they are taken as their digits.
    case let value? where value.int != nil:
      label = value.int.map(String.init)
      hasNumberLabel = true
    case nil, .null?: break
    default: hasUnusableLabel = true
    }
    hasUnusableCaption =
      text == nil && caption == nil && ["text", "caption"].contains { object[$0].map { $0 != .null } ?? false }
  }

  /// The row of a table with these columns; an empty cell is none.
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

  /// Reads one JSON object, as Python writes them too.
  ///
  /// - Throws: `JSONError`, if the bytes are no JSON.
  static func decode(_ bytes: [UInt8]) throws(JSONError) -> MetadataLine? {
    let value = try JSONValue(parsing: bytes)
    guard case .object = value else { return nil }
    return MetadataLine(value)
  }

  /// Notes what stands in the line and is of no use.
  func note(_ omissions: Omissions, at place: @autoclosure () -> String) {
    if hasUnusableLabel { omissions.note(.unusableLabel, place()) }
    if hasUnusableCaption { omissions.note(.unusableCaption, place()) }
  }

  /// The line as a JSON object without a line end; absent fields are left out.
  var encoded: [UInt8] {
    let members = [("caption", caption), ("file_name", fileName), ("id", id), ("label", label), ("text", text)]
    let pairs = members.compactMap { name, value in value.map { (name, JSONValue.string($0)) } }
    return Array(JSONValue.object(JSONObject(pairs)).description.utf8)
  }
}

internal import FoundationEssentials

/// One line of a `metadata.jsonl`: what is known about one image file.
///
/// `file_name` and `text` are the columns of Hugging Face's image folders; `label` and `id` bring
/// back what a file name cannot hold.
struct MetadataLine: Codable {
  var fileName: String?
  var text: String?
  var caption: String?
  var label: String?
  var id: String?

  private enum CodingKeys: String, CodingKey {
    case fileName = "file_name"
    case text
    case caption
    case label
    case id
  }

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

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    fileName = try values.decodeIfPresent(String.self, forKey: .fileName)
    text = try values.decodeIfPresent(String.self, forKey: .text)
    caption = try values.decodeIfPresent(String.self, forKey: .caption)
    id = try values.decodeIfPresent(String.self, forKey: .id)
    // Labels are numbers in some sets; they are taken as their digits.
    if let number = try? values.decodeIfPresent(Int.self, forKey: .label) {
      label = String(number)
    } else {
      label = try values.decodeIfPresent(String.self, forKey: .label)
    }
  }

  /// Reads one JSON object; nil if the bytes are not one, or have fields of other types.
  static func decode(_ bytes: [UInt8]) -> MetadataLine? {
    try? JSONDecoder().decode(MetadataLine.self, from: Data(bytes))
  }

  /// The line as a JSON object without a line end; absent fields are left out.
  func encoded() throws(DatasetError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(self))
    } catch {
      throw DatasetError(.cannotWrite, at: fileName ?? id ?? "metadata", "\(error)")
    }
  }
}

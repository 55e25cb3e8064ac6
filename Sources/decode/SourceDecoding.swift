import Images
import Records
import Stages

/// Fills the image of each record from the encoded file in its `src`.
struct SourceDecoding: RecordTransform {
  private let options: DecodingOptions
  private let keepsSource: Bool
  let provenance: [String: Value]

  init(_ options: DecodingOptions, keepsSource: Bool, provenance: [String: Value]) {
    self.options = options
    self.keepsSource = keepsSource
    self.provenance = provenance
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    guard header.fields["src"] != nil else {
      throw StageError(.data, "the records have no src to decode; make it with \"edits decode --keep-src\"")
    }
    let size = options.target.map { "\($0.height),\($0.width)" } ?? "*,*"
    header.fields["image"] = "u8[\(size),\(options.channels.map(String.init) ?? "*")]"
    if !keepsSource { header.fields["src"] = nil }
  }

  func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    let decoded: DecodedImage
    do {
      guard case .bytes(let source)? = try record.value("src") else {
        try reject(record, "sample/no-source", "the record has no src to decode", output)
        return
      }
      decoded = try options.decode(source.array)
    } catch let error as ImageError {
      try reject(record, error.code.rawValue, "\(error)", output)
      return
    } catch {
      throw StageError(any: error)
    }
    let image = decoded.image
    let pixels = TensorValue(.u8, [image.height, image.width, image.channels], Bytes(image.pixels))
    var changes: [String: Value?] = ["image": .tensor(pixels)]
    if !keepsSource { changes["src"] = .some(nil) }
    try output.write(record.setting(changes))
  }

  private func reject(
    _ record: Record, _ code: String, _ message: String, _ output: StreamOutput
  ) throws(StageError) {
    try output.reject(id: record.id, label: record.label, code: code, message: message)
  }
}

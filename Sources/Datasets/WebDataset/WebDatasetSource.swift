internal import Images

/// A tar archive of samples, each a run of files with the same key (WebDataset).
///
/// The key is the path up to the first dot of the file name. An image is one of the extensions of
/// `ImageFormat`; `cls` is the label, `txt` or `caption` the caption, `json` may hold `label`,
/// `caption`, `text` and `id`. Without a label the first component of the path is taken.
struct WebDatasetSource: SampleSource {
  private struct Parts {
    let key: String
    var imagePath: String?
    var image: [UInt8]?
    var label: String?
    var caption: String?
    var json: MetadataLine?
    var failure: DatasetError?
  }

  private static let maximumImageSize = 1 << 30
  private static let maximumTextSize = 1 << 20

  let classes: [String]?
  let isGroupedByLabel = false
  private var archive: TarReader
  private var parts: Parts?
  private var isEnded = false

  /// Reads samples from an archive; with `classes`, a label that is a number is the index of one.
  init(_ archive: TarReader, classes: [String]?) {
    self.archive = archive
    self.classes = classes
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while !isEnded {
      guard let member = try archive.next() else {
        isEnded = true
        return parts.take().flatMap(finish)
      }
      let (key, kind) = Self.split(member.path)
      guard let kind else { continue }
      var finished: SourceItem?
      if let previous = parts, previous.key != key {
        finished = finish(previous)
        parts = nil
      }
      var current = parts ?? Parts(key: key)
      try add(member, kind, to: &current)
      parts = current
      if let finished { return finished }
    }
    return nil
  }

  private mutating func add(
    _ member: TarReader.Member, _ kind: String, to parts: inout Parts
  ) throws(DatasetError) {
    let isImage = ImageFormat(fileExtension: fileExtension(member.path)) != nil
    let isText = ["cls", "txt", "caption", "json"].contains(kind)
    guard isImage || isText else { return }
    let place = "\(archive.name): \(member.path)"
    if isImage { parts.imagePath = parts.imagePath ?? member.path }
    if member.isLink {
      parts.failure = DatasetError(.unsupported, at: place, "a link; store the file itself")
      return
    }
    let limit = isImage ? Self.maximumImageSize : Self.maximumTextSize
    guard member.size <= limit else {
      parts.failure = DatasetError(
        .tooLarge, at: place, "\(member.size) bytes, more than \(limit)")
      return
    }
    let bytes = try archive.contents()
    if isImage {
      // Of several images of one sample the first counts.
      parts.image = parts.image ?? bytes
      return
    }
    if kind == "json" {
      guard let json = MetadataLine.decode(bytes) else {
        parts.failure = DatasetError(
          .corrupt, at: place, "not a JSON object whose label, caption and id are text")
        return
      }
      parts.json = json
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      parts.failure = DatasetError(.corrupt, at: place, "not UTF-8 text")
      return
    }
    if kind == "cls" {
      parts.label = text.trimmingLineEnd
    } else {
      parts.caption = text.trimmingLineEnd
    }
  }

  // Nil for files without an image, such as notes beside the samples, and for labels left out.
  private func finish(_ parts: Parts) -> SourceItem? {
    guard let path = parts.imagePath else { return nil }
    let id = parts.json?.id ?? path
    var label = parts.label ?? parts.json?.label ?? Self.folder(path)
    if let classes, let text = label, let index = Int(text), classes.indices.contains(index),
      !classes.contains(text)
    {
      label = classes[index]
    }
    if let failure = parts.failure { return .failure(SampleFailure(id: id, label: label, failure)) }
    guard let label, let image = parts.image else {
      let error = DatasetError(
        .noLabel, at: "\(archive.name): \(path)",
        "no label; add a .cls file, or put the sample into a class folder")
      return .failure(SampleFailure(id: id, label: nil, error))
    }
    if let classes, !classes.contains(label) { return nil }
    let caption = parts.caption ?? parts.json?.caption ?? parts.json?.text
    return .sample(Sample(id: id, label: label, caption: caption, payload: .encoded(image)))
  }

  // The key, and the extension in lower case; nil for hidden files and those without one.
  private static func split(_ path: String) -> (key: String, kind: String?) {
    let trimmed = path.hasPrefix("./") ? path.dropFirst(2) : path[...]
    let start = trimmed.lastIndex(of: "/").map { trimmed.index(after: $0) } ?? trimmed.startIndex
    guard let dot = trimmed[start...].firstIndex(of: "."), dot != start else {
      return (String(trimmed), nil)
    }
    return (String(trimmed[..<dot]), trimmed[trimmed.index(after: dot)...].lowercased())
  }

  private static func folder(_ path: String) -> String? {
    let components = path.split(separator: "/").filter { $0 != "." }
    return components.count > 1 ? String(components[0]) : nil
  }
}

extension String {
  // Text files end with a line feed that is no part of the text.
  fileprivate var trimmingLineEnd: String {
    var text = self
    while let last = text.last, last.isNewline { text.removeLast() }
    return text
  }
}

/// The members of an archive with one key: a sample, or several if each image has a part name of its own.
///
/// `x.png` is the image of sample x, even if there is also `x.mask.png`. Without it, `x.0.png` and `x.1.png` are
/// separate samples, with the texts of their parts (`x.0.cls`) and of the key (`x.cls`).
struct MemberGroup {
  struct Image {
    let path: String
    let part: String
    let bytes: [UInt8]
    let failure: DatasetError?
  }

  /// The texts of one part, or of the whole key.
  private struct Texts {
    var label: String?
    var caption: String?
    var json: MetadataLine?
    var failure: DatasetError?
    var first: String
    var isUsed = false
  }

  let key: String
  private let archive: String
  /// The extensions after the key.
  var kinds: Set<String> = []
  private(set) var images: [Image] = []
  private(set) var heldBytes = 0
  private var parts: Set<String> = []
  private var texts: [String: Texts] = [:]
  /// Whether images have been released before the end, and whether one of them was the image of the sample.
  private var isUnderWay = false
  private var hadWhole = false

  init(key: String, archive: String) {
    self.key = key
    self.archive = archive
  }

  mutating func addImage(
    _ path: String, part: String, _ bytes: [UInt8], _ failure: DatasetError?, _ omissions: Omissions
  ) {
    // If an image is there in several formats, the first wins.
    guard parts.insert(part).inserted, !(isUnderWay && part.isEmpty) else {
      return omissions.note(.furtherImage, "\(archive): \(path)")
    }
    images.append(Image(path: path, part: part, bytes: bytes, failure: failure))
    heldBytes += bytes.count
  }

  mutating func addText(
    _ kind: WebDatasetSource.MemberKind, _ place: String, part: String, _ bytes: [UInt8], _ failure: DatasetError?,
    _ omissions: Omissions
  ) {
    var known = texts[part] ?? Texts(first: place)
    defer { texts[part] = known }
    if isUnderWay { omissions.note(.lateText, place) }
    if let failure {
      known.failure = failure
      return
    }
    if kind == .json {
      guard known.json == nil else { return omissions.note(.furtherText, place) }
      do {
        known.json = try MetadataLine.decode(bytes)
        if known.json == nil { omissions.note(.notAnObject, place) }
        known.json?.note(omissions, at: place)
      } catch {
        known.failure = DatasetError(.corrupt, at: place, "not JSON: \(error)")
      }
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self)?.trimmingLineEnd else {
      known.failure = DatasetError(.corrupt, at: place, "not UTF-8 text")
      return
    }
    let path = kind == .label ? \Texts.label : \Texts.caption
    if known[keyPath: path] == nil {
      known[keyPath: path] = text
    } else {
      omissions.note(.furtherText, place)
    }
  }

  /// Drops the images that have been turned into samples.
  mutating func forgetImages() {
    hadWhole = hadWhole || images.contains { $0.part.isEmpty }
    images = []
    heldBytes = 0
    isUnderWay = true
    for part in texts.keys { texts[part]?.isUsed = true }
  }

  /// The samples of the current images, whose labels may be indices into `numbered`; at the end of the group, unused
  /// members are noted.
  func samples(
    _ classes: [String]?, numbered: [String]?, isChoice: Bool, isEnd: Bool, _ omissions: Omissions
  ) -> [SourceItem] {
    let hasWhole = hadWhole || images.contains { $0.part.isEmpty }
    var items: [SourceItem] = []
    for image in images {
      if hasWhole, !image.part.isEmpty {
        omissions.note(.furtherImage, "\(archive): \(image.path)")
      } else if let item = item(image, classes, numbered, isChoice: isChoice, omissions) {
        items.append(item)
      }
    }
    guard isEnd else { return items }
    for (part, known) in texts.sorted(by: { $0.key < $1.key }) where !known.isUsed {
      let isRead = part.isEmpty ? !images.isEmpty : !hasWhole && images.contains { $0.part == part }
      if !isRead { omissions.note(.textWithoutImage, known.first) }
    }
    return items
  }

  // Nil for a label that the class list excludes.
  private func item(
    _ image: Image, _ classes: [String]?, _ numbered: [String]?, isChoice: Bool, _ omissions: Omissions
  ) -> SourceItem? {
    let own = texts[image.part]
    let common = image.part.isEmpty ? nil : texts[""]
    // An id for the whole key would be shared by several images.
    let id = own?.json?.id ?? image.path
    let told = own.flatMap(Self.label) ?? common.flatMap(Self.label)
    var label = told ?? Self.folder(image.path)
    if told == nil, let label, SplitRole(folder: label) != nil, image.path.utf8.count(where: { $0 == 0x2F }) > 1 {
      omissions.note(.splitForLabel, "\(archive): \(image.path)")
    }
    if let numbered, let text = label, let index = Int(text), numbered.indices.contains(index), !numbered.contains(text)
    {
      label = numbered[index]
    }
    if let failure = image.failure ?? own?.failure ?? common?.failure {
      return .failure(SampleFailure(id: id, label: label, failure))
    }
    guard let label else {
      let error = DatasetError(
        .noLabel, at: "\(archive): \(image.path)",
        "no label; add a .cls file, or put the sample into a class folder")
      return .failure(SampleFailure(id: id, label: nil, error))
    }
    if isChoice, let classes, !classes.contains(label) {
      omissions.note(.leftOut, "\(archive): \(image.path)")
      return nil
    }
    let caption = own.flatMap(Self.caption) ?? common.flatMap(Self.caption)
    return .sample(Sample(id: id, label: label, caption: caption, payload: .encoded(image.bytes)))
  }

  // A name in .json takes precedence over .cls, which then contains its index; a number does not.
  private static func label(_ texts: Texts) -> String? {
    let named = texts.json?.hasNumberLabel == true ? nil : texts.json?.label
    return named ?? texts.label ?? texts.json?.label
  }

  // An empty text counts as none, as in tables, because all samples of an archive have the same members.
  private static func caption(_ texts: Texts) -> String? {
    [texts.caption, texts.json?.caption, texts.json?.text].lazy.compactMap { $0 }.first { !$0.isEmpty }
  }

  private static func folder(_ path: String) -> String? {
    let components = path.utf8.split(separator: 0x2F).filter { !$0.elementsEqual(".".utf8) }
    return components.count > 1 ? String(Substring(components[0])) : nil
  }
}

extension String {
  // Text files end with a line feed that is not part of the text.
  fileprivate var trimmingLineEnd: String {
    var text = self
    while let last = text.last, last.isNewline { text.removeLast() }
    return text
  }
}

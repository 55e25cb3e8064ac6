internal import Images

/// A tar archive of samples, each a run of files with the same key (WebDataset).
///
/// The key is the path up to the first dot of the file name; the rest is the kind. Image kinds are the extensions of
/// `ImageFormat`; `cls` or `class` is the label, `txt`, `text`, `transcript` or `caption` the caption, and `json` may
/// have `label`, `caption`, `text` and `id`. Without a label, the first component of the path is used; if the archive
/// has a class list (`__classes__`), a numeric label is an index into it.
struct WebDatasetSource: SampleSource {
  /// The name of the first member if it is a class list; webdataset and Hugging Face datasets skip it.
  static let classListName = "__classes__"

  private static let maximumTextSize = 1 << 20
  /// Bytes of images that are held back while the texts of their sample may still follow.
  private static let maximumHeld = 64 << 20
  private static let maximumHeldImages = 4096

  /// How a member is used.
  enum MemberKind {
    case image
    case label
    case caption
    case json
  }

  private(set) var classes: [String]?
  let isGroupedByLabel = false
  let omissions: Omissions
  private let isChoice: Bool
  /// The class names that numeric labels are indices of.
  private var numbered: [String]?
  private let maximumImageSize: Int
  private var archive: TarReader
  private var group: MemberGroup?
  private var ready: ArraySlice<SourceItem> = []
  private var ahead: TarReader.Member?
  private var isEnded = false

  /// Reads samples from an archive; if `isNumbering`, a numeric label is an index into `classes`.
  ///
  /// - Throws: `DatasetError` if the file does not begin like an archive.
  init(
    _ archive: TarReader, classes: [String]?, isNumbering: Bool = true, omissions: Omissions = Omissions(),
    maximumImageSize: Int = 1 << 30
  ) throws(DatasetError) {
    self.archive = archive
    self.maximumImageSize = maximumImageSize
    self.omissions = omissions
    self.classes = classes
    isChoice = classes != nil
    numbered = isNumbering ? classes : nil
    ahead = try self.archive.next()
    isEnded = ahead == nil
    if let member = ahead, member.path == Self.classListName, member.kind == .file {
      let place = "\(archive.name): \(member.path)"
      guard member.size <= Self.maximumTextSize else {
        throw DatasetError(.tooLarge, at: place, "a class list of more than \(Self.maximumTextSize) bytes")
      }
      let listed = try parseClassList(try self.archive.contents(), at: place)
      self.classes = classes ?? listed
      numbered = numbered ?? listed
      ahead = nil
    }
  }

  mutating func next() throws(DatasetError) -> SourceItem? {
    while true {
      if let item = ready.popFirst() { return item }
      if isEnded { return nil }
      let member = try nextMember()
      guard let member else {
        isEnded = true
        finish()
        continue
      }
      try take(member)
    }
  }

  private mutating func nextMember() throws(DatasetError) -> TarReader.Member? {
    if let member = ahead {
      ahead = nil
      return member
    }
    return try archive.next()
  }

  private mutating func take(_ member: TarReader.Member) throws(DatasetError) {
    if member.path == Self.classListName { return }
    let place = "\(archive.name): \(member.path)"
    if !member.isUTF8 { omissions.note(.notUTF8, place) }
    guard member.kind != .other else { return omissions.note(.notAFile, place) }
    guard let name = MemberName(member.path) else {
      return omissions.note(MemberName.isHidden(member.path) ? .hidden : .notAnImage, place)
    }
    if let group, group.key != name.key { finish() }
    if group == nil { group = MemberGroup(key: name.key, archive: archive.name) }
    guard group?.kinds.insert(name.kind).inserted == true else {
      throw DatasetError(
        .corrupt, at: place, "a second member of this name in one sample, which webdataset refuses too; rename one")
    }
    guard let kind = Self.kind(name) else { return omissions.note(.notAnImage, place) }
    try add(member, name, kind, at: place)
    if let group, group.heldBytes > Self.maximumHeld || group.images.count >= Self.maximumHeldImages { flush() }
  }

  private mutating func add(
    _ member: TarReader.Member, _ name: MemberName, _ kind: MemberKind, at place: String
  ) throws(DatasetError) {
    let limit = kind == .image ? maximumImageSize : Self.maximumTextSize
    var failure: DatasetError?
    var bytes: [UInt8] = []
    if member.kind == .link {
      failure = DatasetError(.unsupported, at: place, "a link; store the file itself")
    } else if member.size > limit {
      failure = DatasetError(.tooLarge, at: place, "\(member.size) bytes, more than \(limit)")
    } else {
      bytes = try archive.contents()
    }
    switch kind {
    case .image: group?.addImage(member.path, part: name.part, bytes, failure, omissions)
    default: group?.addText(kind, place, part: name.part, bytes, failure, omissions)
    }
  }

  private mutating func finish() {
    if let group { ready += group.samples(classes, numbered: numbered, isChoice: isChoice, isEnd: true, omissions) }
    group = nil
  }

  // Releases the images of a sample that has too many to wait for further members.
  private mutating func flush() {
    guard let group else { return }
    ready += group.samples(classes, numbered: numbered, isChoice: isChoice, isEnd: false, omissions)
    self.group?.forgetImages()
  }

  private static func kind(_ name: MemberName) -> MemberKind? {
    switch name.lastExtension {
    // webdataset's decoders know these too.
    case "cls", "class": .label
    case "txt", "text", "transcript", "caption": .caption
    case "json", "jsn": .json
    default: ImageFormat(fileExtension: name.lastExtension) == nil ? nil : .image
    }
  }
}

/// The name of a member, split as webdataset does.
struct MemberName {
  /// The path up to the first dot of the file name.
  let key: String
  /// What follows that dot, in lower case.
  let kind: String
  /// The kind without its extension: `left` of `left.png`, empty for `png`.
  let part: String
  let lastExtension: String

  /// Nil for hidden files and files without an extension.
  init?(_ path: String) {
    let bytes = path.utf8
    let trimmed = bytes.starts(with: "./".utf8) ? bytes.dropFirst(2) : bytes[...]
    let start = trimmed.lastIndex(of: 0x2F).map { trimmed.index(after: $0) } ?? trimmed.startIndex
    guard let dot = trimmed[start...].firstIndex(of: 0x2E), dot != start else { return nil }
    key = String(Substring(trimmed[..<dot]))
    let kind = String(Substring(trimmed[trimmed.index(after: dot)...])).lowercased()
    self.kind = kind
    let last = kind.utf8.lastIndex(of: 0x2E)
    part = last.map { String(kind[..<$0]) } ?? ""
    lastExtension = last.map { String(kind[kind.utf8.index(after: $0)...]) } ?? kind
  }

  static func isHidden(_ path: String) -> Bool { fileName(path).utf8.first == 0x2E }
}

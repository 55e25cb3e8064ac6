/// Parts of a source that are not read, or not as they are: counted by reason, with an example each.
///
/// Every dataset reader records here what it skips; `decode` and `train-eval` report it, and `CountedSource` turns a
/// source of which nothing remains into an error.
public final class Omissions {
  /// Reasons for skipping something.
  public enum Reason: CaseIterable, Sendable {
    case notAnImage
    case hidden
    case danglingLink
    case notAFile
    case linkLoop
    case emptyClass
    case beside
    case duplicateName
    case furtherImage
    case furtherText
    case textWithoutImage
    case lateText
    case notAnObject
    case unusableLabel
    case unusableCaption
    case lineWithoutImage
    case furtherLine
    case unreadMetadata
    case leftOut
    case splitForLabel
    case notUTF8
    case notTurned

    /// The wording for one, and for several after their number.
    fileprivate var words: (one: String, many: String) {
      switch self {
      case .notAnImage:
        ("file is no image by its name and is not read", "files are no images by their names and are not read")
      case .hidden: ("hidden name is passed over", "hidden names are passed over")
      case .danglingLink: ("name leads to no file and is not read", "names lead to no file and are not read")
      case .notAFile: ("entry is no plain file and is not read", "entries are no plain files and are not read")
      case .linkLoop:
        ("link to a folder around it is not followed", "links to folders around them are not followed")
      case .emptyClass: ("class folder has no image that is read", "class folders have no image that is read")
      case .beside:
        ("entry stands beside what is read and is not read", "entries stand beside what is read and are not read")
      case .duplicateName:
        (
          "file is there in another form already and is not read",
          "files are there in another form already and are not read"
        )
      case .furtherImage:
        ("further image of a sample is not read", "further images of samples are not read")
      case .furtherText: ("further text of a sample is not read", "further texts of samples are not read")
      case .textWithoutImage:
        ("text or label belongs to no image and is not read", "texts or labels belong to no image and are not read")
      case .lateText:
        (
          "text or label follows its images too late and is not read",
          "texts or labels follow their images too late and are not read"
        )
      case .notAnObject: (".json is no object and is not read", ".json members are no objects and are not read")
      case .unusableLabel:
        (
          "label is neither text nor a whole number and is not read",
          "labels are neither text nor whole numbers and are not read"
        )
      case .unusableCaption: ("caption is no text and is not read", "captions are no text and are not read")
      case .lineWithoutImage: ("line of metadata names no image", "lines of metadata name no image")
      case .furtherLine:
        ("further line about an image is not read", "further lines about images are not read")
      case .unreadMetadata: ("file of metadata is not read", "files of metadata are not read")
      case .leftOut: ("entry is none of the classes listed", "entries are none of the classes listed")
      case .splitForLabel:
        (
          "sample's label is the name of a split, the first folder of its own; unpack the archive",
          "samples' labels are names of splits, the first folders of their own; unpack the archive"
        )
      case .notTurned:
        (
          "picture is to be turned by its EXIF data, as datasets does, and is not",
          "pictures are to be turned by their EXIF data, as datasets does, and are not"
        )
      case .notUTF8:
        (
          "name is not UTF-8 and stands with %XX for its bytes",
          "names are not UTF-8 and stand with %XX for their bytes"
        )
      }
    }

    /// Whether the user has asked for it, so that a note suffices instead of a warning.
    public var isAskedFor: Bool { self == .leftOut }
  }

  /// One reason and what it applies to.
  public struct Entry: Sendable {
    public let reason: Reason
    public fileprivate(set) var count: Int
    /// The first name to which it applies.
    public let first: String
    /// A remedy for the first, if any.
    public let remedy: String?
  }

  /// In order of first occurrence.
  public private(set) var entries: [Entry] = []
  /// The source as the user named it.
  let source: String

  init(_ source: String = "") { self.source = source }

  /// Counts something that is skipped.
  ///
  /// `name`: its place in the source; `remedy`: what the user can do about it.
  func note(_ reason: Reason, _ name: @autoclosure () -> String, remedy: String? = nil) {
    if let index = entries.firstIndex(where: { $0.reason == reason }) {
      entries[index].count += 1
    } else {
      entries.append(Entry(reason: reason, count: 1, first: name(), remedy: remedy))
    }
  }

  /// How often a reason applies.
  public func count(_ reason: Reason) -> Int { entries.first { $0.reason == reason }?.count ?? 0 }

  /// A sentence for a reason: `set: 3 files are no images by their names and are not read, the first "a/notes.txt"`.
  public func sentence(_ entry: Entry) -> String { "\(source): \(Self.clause(entry))" }

  /// The sentence for a reason without the source.
  static func clause(_ entry: Entry) -> String {
    let words = entry.count == 1 ? entry.reason.words.one : entry.reason.words.many
    let name = entry.count == 1 ? ": \"\(entry.first)\"" : ", the first \"\(entry.first)\""
    return "\(entry.count) \(words)\(name)" + (entry.remedy.map { " (\($0))" } ?? "")
  }
}

/// A source that counts its samples, so that finding none is an error.
struct CountedSource: SampleSource {
  private var source: any SampleSource
  private let name: String
  private var isEmpty = true

  init(_ source: any SampleSource, named name: String) {
    self.source = source
    self.name = name
  }

  var classes: [String]? { source.classes }
  var isGroupedByLabel: Bool { source.isGroupedByLabel }
  var omissions: Omissions { source.omissions }

  mutating func next() throws(DatasetError) -> SourceItem? {
    if let item = try source.next() {
      isEmpty = false
      return item
    }
    guard isEmpty else { return nil }
    let left = omissions.entries.map(Omissions.clause).joined(separator: "; ")
    throw DatasetError(.notFound, at: name, "has no image that can be read" + (left.isEmpty ? "" : ": \(left)"))
  }
}

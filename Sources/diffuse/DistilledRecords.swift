import Exact
import Images
import RecordImages
import RecordSets
import Records
import Stages

/// A distilled set whose images are learned together: its records, spooled, and their images.
struct DistilledRecords {
  /// What a stream consists of, in order.
  private enum Entry {
    case header(SegmentHeader)
    /// A record, by its place in the spool.
    case record
    case other(StreamEvent)
  }

  private(set) var images: ImageSet
  private let spool: Spool
  private var entries: [Entry] = []

  /// Fields that are made of an image, and of no use with another.
  private static let stale: Set<ExactText> = [
    "image_features", "text_features", "latent", "fused", "distance", "rank", "soft_label", "scene",
  ]

  /// Reads the session's input to its verified end.
  ///
  /// - Throws: `StageError` 65 for damage, for records without an image or label, and for an empty set.
  init(_ session: Session) throws {
    spool = session.spool()
    var seen = 0
    let input = try session.input()
    images = ImageSet(named: "distilled images", classes: nil, directory: session.temporaryDirectory)
    while let event = try input.next() {
      session.tick()
      switch event {
      case .header(let header):
        try header.require("image", remedy: "images are matched; run \"edits diffuse\" first, or keep image")
        try images.take(header.normalization)
        entries.append(.header(header))
      case .record(let record):
        seen += 1
        guard session.isInWindow(seen) else { continue }
        try images.add(record)
        try spool.append(record.keeping { !Self.stale.contains(ExactText($0)) }.encoded)
        entries.append(.record)
      default: entries.append(.other(event))
      }
    }
    guard images.count > 0 else { throw StageError(.data, "the input has no images to match") }
  }

  /// Writes the stream with other images, one per record in their order.
  ///
  /// `sign` adds the step to the provenance of a header.
  ///
  /// - Throws: `StageError`.
  func write(
    _ matched: [PixelImage], _ scaling: Normalization, _ session: Session, sign: (inout SegmentHeader) -> Void
  ) throws {
    let output = try session.output()
    var (cursor, place, skips) = (SegmentCursor(), 0, false)
    for entry in entries {
      switch entry {
      case .header(var header):
        header.fields = header.fields.filter { !Self.stale.contains($0.key) }
        header.values["latent_fit"] = nil
        header.normalization = (scaling.mean, scaling.deviation)
        sign(&header)
        skips = try !cursor.enter(header, output)
      case .record:
        defer { place += 1 }
        let record = try spool.record(place)
        if skips || cursor.holds(sample: record.id) { continue }
        try output.write(record.setting(["image": matched[place].value]))
      case .other(let event):
        if try skips || cursor.holds(event) { continue }
        switch event {
        case .groupEnd(let group): try output.endGroup(by: group.by, key: group.key)
        case .reject(let reject): try output.write(reject)
        case .ancillary(let item): try output.write(ancillary: item)
        case .trailer: try output.end()
        case .header, .record: break
        }
      }
    }
  }
}

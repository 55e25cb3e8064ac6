import Exact
public import Images
import Records
public import Stages

/// Images with captions or labels from a stream, spooled to disk for random access.
public final class CaptionedImages {
  private let spool: Spool
  /// The caption of each image; empty where none is needed and it has none.
  public let captions: [String]
  /// The class of each image; empty if it has none.
  public let labels: [String]

  /// Reads the session's input to the end and verifies it.
  ///
  /// `needsCaptions`: whether a record without one is an error.
  ///
  /// - Throws: `StageError` 65 for damage, records without image or caption, and an empty set.
  public init(_ session: Session, needsCaptions: Bool = true) throws {
    let (spool, input) = (session.spool(), try session.input())
    var (captions, labels): ([String], [String]) = ([], [])
    while let event = try input.next() {
      session.tick()
      switch event {
      case .header(let header):
        try header.require("image", remedy: "training looks at pixels; keep image")
        if needsCaptions { try header.require("caption", remedy: "run \"edits caption\" first") }
      case .record(let record):
        guard session.isInWindow(input.records) else { continue }
        let image = try record.image()
        captions.append(try needsCaptions ? record.text("caption") : "")
        labels.append(record.label ?? "")
        _ = try spool.append(Record(id: record.id, label: record.label, ["image": image.value]).encoded)
      default: break
      }
    }
    guard !captions.isEmpty else { throw StageError(.data, "the input has no images to learn from") }
    (self.spool, self.captions, self.labels) = (spool, captions, labels)
  }

  public var count: Int { captions.count }

  /// One of the images.
  ///
  /// - Throws: `StageError` 74 if reading the spool fails.
  public func image(_ index: Int) throws -> PixelImage { try spool.record(index).image() }
}

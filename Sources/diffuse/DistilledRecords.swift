import Exact
import Images
import Matching
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
  /// The labels of all classes, if a header lists them.
  private(set) var classes: [String]?
  /// The latents, if they are matched.
  private(set) var latents: DistributionMatching.Latents?
  private let spool: Spool
  private var entries: [Entry] = []

  /// Fields that are made of an image, and of no use with another.
  private let stale: Set<ExactText>
  private static let dependent: Set<ExactText> = [
    "image_features", "text_features", "latent", "fused", "distance", "rank", "soft_label", "scene",
  ]

  /// Reads the session's input to its verified end.
  ///
  /// `channels`: those of the latents to match; nil where pixels are.
  ///
  /// - Throws: `StageError` 65 for damage, for records without an image, a label or a latent, and for an empty set.
  init(_ session: Session, latentChannels channels: Int?) throws {
    spool = session.spool()
    stale = channels == nil ? Self.dependent : Self.dependent.subtracting(["latent"])
    var seen = 0
    let input = try session.input()
    images = ImageSet(named: "distilled images", classes: nil, directory: session.temporaryDirectory)
    while let event = try input.next() {
      session.tick()
      switch event {
      case .header(let header):
        try header.require("image", remedy: "images are matched; run \"edits diffuse\" first, or keep image")
        try images.take(header)
        classes = classes ?? header.classes
        if channels != nil {
          try header.require("latent", remedy: "run \"edits embed --only latent\" first, or match pixels")
          let isCentered = if case .text("center")? = header.values["latent_fit"] { true } else { false }
          guard latents?.isCentered ?? isCentered == isCentered else {
            throw StageError(.data, "segments differ in how images were fitted to latents; embed them in one run")
          }
          latents = latents ?? .init([], height: 0, width: 0, isCentered: isCentered)
        }
        entries.append(.header(header))
      case .record(let record):
        seen += 1
        guard session.isInWindow(seen) else { continue }
        try images.add(record)
        if let channels { try add(latent: record.tensor("latent"), of: record, channels: channels) }
        try spool.append(record.keeping { [stale] in !stale.contains(ExactText($0)) }.encoded)
        entries.append(.record)
      default: entries.append(.other(event))
      }
    }
    guard images.count > 0 else { throw StageError(.data, "the input has no images to match") }
  }

  private mutating func add(latent: TensorValue, of record: Record, channels: Int) throws(StageError) {
    let shape = latent.shape
    guard shape.count == 3, shape[0] == channels, shape[1] > 0, shape[2] > 0 else {
      throw StageError(
        .data,
        "record \"\(record.id)\": latent is \(latent.signature) where f32[\(channels),h,w] is needed; embed with this "
          + "autoencoder")
    }
    if let latents, !latents.values.isEmpty, (latents.height, latents.width) != (shape[1], shape[2]) {
      throw StageError(
        .data,
        "record \"\(record.id)\": latent is \(latent.signature) where those before have "
          + "\(latents.height)x\(latents.width) pixels")
    }
    latents?.height = shape[1]
    latents?.width = shape[2]
    latents?.values.append(latent.floats)
  }

  /// Writes the stream with other images, and latents if they were matched, one per record in their order.
  ///
  /// `places`: the records that stay, in order, if not all do; `sign` adds the step to the provenance of a header.
  ///
  /// - Throws: `StageError`.
  func write(
    _ matched: [PixelImage], latents matchedLatents: [[Float]]?, at places: [Int]? = nil, _ scaling: Normalization,
    _ session: Session, sign: (inout SegmentHeader) -> Void
  ) throws {
    let output = try session.output()
    var (cursor, number, skips) = (SegmentCursor(), 0, false)
    let kept = Dictionary(uniqueKeysWithValues: (places ?? Array(0..<images.count)).enumerated().map { ($1, $0) })
    for entry in entries {
      switch entry {
      case .header(var header):
        header.fields = header.fields.filter { !stale.contains($0.key) }
        if latents == nil { header.values["latent_fit"] = nil }
        header.values[SoftLabelNote.key] = nil
        header.normalization = (scaling.mean, scaling.deviation)
        sign(&header)
        skips = try !cursor.enter(header, output)
      case .record:
        defer { number += 1 }
        guard let place = kept[number] else { continue }
        let record = try spool.record(number)
        if skips || cursor.holds(sample: record.id) { continue }
        var changes: [ExactText: Value?] = ["image": matched[place].value]
        if let latents, let values = matchedLatents?[place] {
          let shape = [values.count / (latents.height * latents.width), latents.height, latents.width]
          changes["latent"] = .tensor(TensorValue(values, shape: shape))
        }
        try output.write(record.setting(changes))
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

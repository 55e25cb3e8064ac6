public import Evaluation
import Exact
public import Images
public import Records
public import Stages

/// Labeled images of one size, in memory or, if they are many, in a temporary file.
public struct ImageSet {
  /// The name of the set in messages.
  public let name: String
  /// The labels in index order, if the stream or dataset lists them.
  public private(set) var classes: [String]?
  /// How pixels are scaled, if the stream's header says so.
  public private(set) var normalization: Normalization?
  /// Pieces per side that each image is made of, as the stream's header says: see `PieceNote`.
  public private(set) var pieces = 1
  private var pixels: ItemStore?
  private var shape: [Int] = []
  /// Each image's label, as an index in `known`.
  private var places: [Int32] = []
  private var known: [String] = []
  private var placeOf: [ExactText: Int32] = [:]
  /// The digest of each image's bytes.
  private var digests: [UInt64] = []
  /// The records' ids.
  public private(set) var ids: [String] = []
  /// A teacher's recorded soft labels, if records have them.
  private var recorded: RecordedSet
  /// The folder of temporary files.
  private let directory: String

  /// An empty set; if its images are many, they are stored in a file in `directory`.
  public init(named name: String, classes: [String]?, directory: String) {
    self.name = name
    self.classes = classes
    self.directory = directory
    recorded = RecordedSet(directory: directory)
  }

  /// Reads streams to their verified end and keeps the records whose number, counted from 1, is chosen.
  ///
  /// - Throws: `StageError` 65 for damage, and for images that are missing or of different sizes.
  public init(
    _ input: StreamInput, named name: String, directory: String, isChosen: (Int) -> Bool = { _ in true }
  ) throws {
    self.init(named: name, classes: nil, directory: directory)
    var seen = 0
    while let event = try input.next() {
      switch event {
      case .header(let header):
        try header.require("image", remedy: "networks learn from pixels; keep image")
        classes = classes ?? header.classes
        try take(header)
        try recorded.take(header)
      case .record(let record):
        seen += 1
        if isChosen(seen) { try add(record) }
      default: break
      }
    }
  }

  /// Takes what a segment's header says about its images: how they are scaled, and made of pieces.
  ///
  /// - Throws: `StageError` 65 if it contradicts an earlier segment.
  public mutating func take(_ header: SegmentHeader) throws {
    let pieces = try PieceNote.pieces(header)
    guard count == 0 || pieces == self.pieces else {
      throw StageError(.data, "the \(name) come in segments whose images are made of other numbers of pieces")
    }
    self.pieces = pieces
    guard let constants = header.normalization else { return }
    let stated = Normalization(named: "header", mean: constants.mean, deviation: constants.deviation)
    guard let stated, normalization == nil || normalization == stated else {
      throw StageError(
        .data, "the \(name) come in segments whose headers scale pixels differently; decode them in one run")
    }
    normalization = stated
  }

  /// Number of images.
  public var count: Int { places.count }
  /// Channels of the images; 1 without any.
  public var channels: Int { shape.last ?? 1 }
  /// The distinct labels, sorted by their bytes.
  public var labels: [String] { Self.distinct(known) }

  /// Distinct labels, sorted by their bytes.
  public static func distinct(_ labels: [String]) -> [String] { Set(labels.map { ExactText($0) }).sorted().map(\.text) }

  /// Adds the image of a record, and a teacher's answers if it has them.
  ///
  /// - Throws: `StageError` 65 for an image or label that is missing or does not go with those before.
  public mutating func add(_ record: Record) throws {
    let tensor = try record.tensor("image")
    guard tensor.type == .u8, tensor.shape.count == 3 else {
      throw StageError(
        .data, "record \"\(record.id)\": image is \(tensor.signature) where u8[h,w,c] is needed")
    }
    guard tensor.shape[2] == 1 || tensor.shape[2] == 3 else {
      throw StageError(
        .data,
        "record \"\(record.id)\": image has \(tensor.shape[2]) channels where networks take 1 or 3; decode with "
          + "--channels")
    }
    guard let label = record.label else {
      throw StageError(.data, "record \"\(record.id)\" has no label to learn")
    }
    try add(tensor.data.array, tensor.shape, label: label, id: record.id)
    try recorded.add(record)
  }

  /// The digest of all pixels, in order.
  public var digest: UInt64 { digests.withUnsafeBytes { XXH64.hash($0) } }

  /// The recorded soft labels; nil if records have none.
  ///
  /// - Throws: `EvaluationError` if they are inconsistent, `StageError` 65 if they are of other images, or of classes in
  ///   another order.
  public func answers(_ classes: [String]) throws -> RecordedAnswers? {
    guard shape.count == 3,
      let answers = try recorded.answers(name, images: count, digest: digest, height: shape[0], width: shape[1])
    else { return nil }
    guard self.classes == classes else {
      throw StageError(.data, "the \(name) count their classes in another order than the test; use the same dataset's")
    }
    return answers
  }

  /// Adds an image [h, w, c].
  ///
  /// - Throws: `StageError` 65 for an image of another size than those before; `EvaluationError` `storage`.
  public mutating func add(_ image: [UInt8], _ shape: [Int], label: String, id: String) throws {
    if count == 0 { self.shape = shape }
    guard shape == self.shape else {
      throw StageError(
        .data,
        "record \"\(id)\": the image is \(shape) where those before are \(self.shape); bring all to one size")
    }
    let store = pixels ?? ItemStore(size: image.count, directory: directory)
    pixels = store
    try image.withUnsafeBytes { bytes in
      try store.append(bytes)
      digests.append(XXH64.hash(bytes))
    }
    let place = placeOf[ExactText(label)] ?? Int32(known.count)
    if place == known.count {
      known.append(label)
      placeOf[ExactText(label)] = place
    }
    places.append(place)
    ids.append(id)
  }

  /// The digest of all pixels and labels, in order.
  public var labeledDigest: UInt64 {
    var bytes: [UInt8] = []
    for (digest, place) in zip(digests, places) {
      withUnsafeBytes(of: digest.littleEndian) { bytes += $0 }
      withUnsafeBytes(of: XXH64.hash(known[Int(place)]).littleEndian) { bytes += $0 }
    }
    return bytes.withUnsafeBytes { XXH64.hash($0) }
  }

  /// The number of images that are also among the `others`, byte for byte, and the first of them with its twin.
  public func shared(with others: ImageSet) -> (count: Int, first: String, twin: String)? {
    guard shape == others.shape else { return nil }
    let known = Dictionary(others.digests.enumerated().map { ($1, $0) }) { first, _ in first }
    var found: (count: Int, first: String, twin: String)?
    for (index, digest) in digests.enumerated() {
      guard let twin = known[digest] else { continue }
      found = ((found?.count ?? 0) + 1, found?.first ?? ids[index], found?.twin ?? others.ids[twin])
    }
    return found
  }

  /// The images, with class indices instead of labels.
  ///
  /// - Throws: `StageError` 65 for a label that is not a class, `EvaluationError` for an empty set.
  public func indexed(_ classes: [String]) throws -> LabeledImages {
    let indices = Dictionary(classes.enumerated().map { (ExactText($1), Int32($0)) }) { first, _ in first }
    var classOf: [Int32] = []
    for name in known {
      guard let index = indices[ExactText(name)] else {
        throw StageError(
          .data, "\(self.name): label \"\(name)\" is none of the \(classes.count) classes that are tested")
      }
      classOf.append(index)
    }
    guard let pixels, shape.count == 3 else { throw StageError(.data, "there are no \(name)") }
    return try LabeledImages(
      pixels, labels: places.map { classOf[Int($0)] }, height: shape[0], width: shape[1], channels: shape[2])
  }
}

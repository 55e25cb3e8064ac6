import Evaluation
import Records
import Stages

/// A teacher's recorded soft labels, as records and headers of a set have them.
struct RecordedSet {
  private var logits: ItemStore?
  private var scenes: ItemStore?
  private var element = RecordedAnswers.Element.float16
  private var shape: [Int] = []
  private var sceneShape: [Int] = []
  private(set) var note: SoftLabelNote?
  /// The folder of temporary files.
  private let directory: String

  init(directory: String) { self.directory = directory }

  /// Number of images with soft labels.
  var count: Int { logits?.count ?? 0 }

  /// - Throws: `StageError` 65 for a header that contradicts another one.
  mutating func take(_ header: SegmentHeader) throws(StageError) {
    guard let value = header.values[SoftLabelNote.key] else { return }
    guard let stated = SoftLabelNote(value) else {
      throw StageError(.data, "the header's \"soft_labels\" is not what --teach writes; make it again with --teach")
    }
    guard note == nil || note == stated else {
      throw StageError(.data, "the soft labels come in segments that were recorded differently; record them in one run")
    }
    note = stated
  }

  /// Adds the soft labels of a record, if it has any.
  ///
  /// - Throws: `StageError` or `RecordError` 65 for others than those before, `EvaluationError` `storage`.
  mutating func add(_ record: Record) throws {
    guard try record.value("soft_label") != nil else { return }
    let (answers, views) = (try record.tensor("soft_label"), try record.tensor("scene"))
    let place = "record \"\(record.id)\""
    guard answers.shape.count == 2, views.shape.count == 2, answers.type == .f16 || answers.type == .f32,
      views.type == .f32, views.shape[0] == answers.shape[0], RecordedAnswers.sceneCounts.contains(views.shape[1])
    else {
      throw StageError(
        .data,
        "\(place): soft_label is \(answers.signature) and scene \(views.signature) where f16[epochs,classes] and "
          + "f32[epochs,10] are needed; make them again with --teach")
    }
    let own: RecordedAnswers.Element = answers.type == .f16 ? .float16 : .float32
    if logits == nil {
      (shape, sceneShape, element) = (answers.shape, views.shape, own)
      logits = ItemStore(size: answers.data.count, directory: directory)
      scenes = ItemStore(size: views.data.count, directory: directory)
    }
    guard shape == answers.shape, sceneShape == views.shape, element == own else {
      throw StageError(
        .data, "\(place): soft_label is \(answers.signature) where those before have other numbers or another format")
    }
    try answers.data.withUnsafeBytes { try logits?.append($0) }
    try views.data.withUnsafeBytes { try scenes?.append($0) }
  }

  /// The soft labels of a set of `images` images of h x w pixels, whose pixels have this digest; nil if there are none.
  ///
  /// - Throws: `StageError` 65 if they are not of this set, `EvaluationError` if they are inconsistent.
  func answers(_ name: String, images: Int, digest: UInt64, height: Int, width: Int) throws -> RecordedAnswers? {
    guard let logits, let scenes else { return nil }
    guard logits.count == images else {
      throw StageError(.data, "\(logits.count) of \(images) \(name) have a teacher's answers; all must")
    }
    if let note {
      guard note.kept == shape[0] else {
        throw StageError(
          .data,
          "\(shape[0]) epochs of soft labels are stored where the header says every \(note.keepEvery) of "
            + "\(note.epochs); make them again with --teach")
      }
      guard note.mixing == .none || (note.images == images && note.digest == digest) else {
        throw StageError(
          .data,
          "the soft labels were recorded for \(note.images) images mixed with one another, and these \(images) are "
            + "others, or in another order; train on the whole output of --teach, or record with --mix none")
      }
    }
    return try RecordedAnswers(
      logits: logits, element, scenes: scenes, sceneCount: sceneShape[1], epochs: note?.epochs, classes: shape[1],
      height: height, width: width)
  }
}

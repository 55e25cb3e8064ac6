import Datasets
import Evaluation
import Images
import Models
import RecordImages
import Records
import Stages

/// The network of --teacher, which answers for the classes of the segment at hand.
struct SegmentTeacher {
  /// The teacher, restricted to the classes of the segment.
  private(set) var network: TrainedNetwork
  /// How its pixels are scaled.
  private(set) var scaling: Normalization?
  private let whole: TrainedNetwork
  /// The classes of `--teacher-classes`, in the order of the teacher's outputs.
  private let order: [String]?
  private let options: Select
  private let session: Session
  private var classes: [String] = []
  private var loaded: RealismObserver?

  init(_ teacher: TrainedNetwork, _ options: Select, _ session: Session) throws {
    (network, whole, self.options, self.session) = (teacher, teacher, options, session)
    order = try options.teacherClasses.map { try NamedClassList($0).labels }
  }

  /// Takes the classes of a segment; those that the header does not name are the teacher's own.
  mutating func begin(_ header: SegmentHeader) throws {
    try header.require("image", remedy: "the teacher looks at pixels; keep image")
    let names = try whole.classes(named: order)
    classes = header.classes ?? names?.labels ?? []
    network = try whole.answering(classes, by: names)
    if let note = whole.noteOnUse(as: network) { session.report.note(note) }
    let scaling = try options.normalization.resolved(
      classes: classes, channels: network.channels, header: nil, teacher: network, measured: nil)
    if options.normalization == .auto, let assumed = network.normalizationAssumed { session.report.warning(assumed) }
    self.scaling = scaling
    loaded = try RealismObserver(network, scaling, threads: session.threads)
  }

  /// What judges images, after `begin`.
  var observer: RealismObserver {
    guard let loaded else { preconditionFailure("SegmentTeacher: begin has not been called") }
    return loaded
  }

  /// The output for a class.
  ///
  /// - Throws: `StageError` 65 if there is none.
  func label(of key: String) throws -> Int {
    if let label = classes.firstIndex(of: key) { return label }
    throw StageError(.data, "class \"\(key)\" is none of the teacher's: \(classes.prefix(3)) and so on")
  }
}

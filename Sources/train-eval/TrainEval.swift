import Datasets
import Evaluation
import Glibc
import Images
import JSON
import Models
import Networks
import Options
import RecordSets
import Records
import Stages
import Weights

/// Trains networks from scratch on a distilled set and tests them on real images.
struct TrainEval: Stage {
  var suite = SuiteOptions()
  var test: String?
  var network = EvaluationNetwork.convNet(depth: 3, filters: 128)
  var `protocol` = EvaluationProtocol.dc
  var normalization = NormalizationChoice.auto
  var runs = 5
  var onlyRun: Int?
  var epochs: Int?
  var changes = RecipeChanges()

  var norm = Norm.auto
  var save: String?
  var teacher: String?
  var teacherClasses: String?
  var teach = false
  var keepEvery: Int?

  /// The normalization layers of networks.
  enum Norm: String, CaseIterable, Sendable {
    /// The protocol's own.
    case auto
    case instance
    case batch

    /// The requested kind; nil for the protocol's own.
    var kind: NormKind? {
      switch self {
      case .auto: nil
      case .instance: .instance
      case .batch: .batch
      }
    }
  }

  var writes: Written { teach ? .stream : .lines }

  func run(_ session: Session) throws {
    guard teacher != nil || teacherClasses == nil else {
      throw StageError(.usage, "--teacher-classes goes with --teacher")
    }
    if teach {
      var others = changes
      others.mixing = nil
      guard others == RecipeChanges(), onlyRun == nil else {
        throw StageError(
          .usage,
          "--rate, --batch, --optimizer, --weight-decay, --factor and --only-run go with training; --teach trains nothing"
        )
      }
      return try runTeaching(session)
    }
    guard keepEvery == nil else { throw StageError(.usage, "--keep-every goes with --teach") }
    guard `protocol` == .rded || changes.mixing == nil else {
      throw StageError(.usage, "--mix goes with --protocol rded, and with --teach")
    }
    guard `protocol`.seesPieces || changes.factor == nil else {
      throw StageError(.usage, "--factor goes with --protocol dc, dsa or rded")
    }
    if let onlyRun, onlyRun > runs {
      throw StageError(.usage, "--only-run \(onlyRun) of --runs \(runs): the last is run \(runs)")
    }
    guard let test else {
      throw StageError(.usage, "--test FILE|SOURCE is needed: the real images to test on")
    }
    if let save { try Self.prepare(folder: save) }
    // From now on, closing of the pipe by its reader ends the training.
    let lines = try LineOutput(session)
    let source = try ImageSource(test, split: .test, role: "test images")
    let training = try ImageSet(
      session.input(), named: "training images", directory: session.temporaryDirectory, isChosen: session.isInWindow)
    let tested = try source.read(channels: training.channels, session)
    if let shared = tested.shared(with: training) {
      session.report.warning(
        "\(shared.count) of the \(tested.count) test images are training images too, the first \"\(shared.first)\" "
          + "(\"\(shared.twin)\" in training): the accuracy is not that of new images")
    }
    let classes =
      tested.classes ?? training.classes
      ?? ImageSet.distinct(training.labels + tested.labels)
    var configuration = EvaluationRun.Configuration(classes: classes.count)
    configuration.network = network
    configuration.labels = classes
    configuration.norm = norm.kind
    configuration.method = `protocol`
    configuration.runs = runs
    configuration.onlyRun = onlyRun.map { $0 - 1 }
    configuration.epochs = epochs
    configuration.changes = changes
    if training.pieces > 1 {
      if `protocol`.seesPieces {
        configuration.changes.factor = changes.factor ?? training.pieces
      } else {
        session.report.warning(
          "the training images are made of \(training.pieces)x\(training.pieces) pieces each, and protocol "
            + "\(`protocol`.rawValue) sees them whole; dc, dsa and rded see the pieces")
      }
    }
    configuration.seed = UInt64(suite.seed)
    configuration.threads = session.threads
    let images = try training.indexed(classes)
    let teacher = try teacher.map { try teacherNetwork($0, images, classes, session) }
    configuration.normalization = try scaling(images, classes, training.normalization, teacher, session)
    let evaluation = try EvaluationRun(
      training: images, test: try tested.indexed(classes), configuration,
      teacher: teacher,
      answers: `protocol` == .d4m ? try training.answers(classes) : nil)
    let report = try evaluation.run { progress in
      if !progress.loss.isFinite {
        session.report.once(
          "diverged",
          "run \(progress.run), epoch \(progress.epoch): the loss is no number any more; its accuracy means nothing")
      }
      session.report.progress {
        let rate = decimal(progress.imagesPerSecond, places: 0)
        let left = decimal(progress.secondsLeft, places: 0)
        return "run \(progress.run)/\(progress.runs) epoch \(progress.epoch)/\(progress.epochs) "
          + "loss=\(decimal(progress.loss, places: 4)) \(rate) images/s \(left) s left"
      }
    } trained: { (run: Int, network: TrainedNetwork) throws(WeightsError) in
      guard let save else { return }
      try network.write(to: "\(save)/model\(run == 0 ? "" : "-\(run + 1)").safetensors")
    }
    let line = result(report, evaluation, classes, training, teacher: teacher?.digest)
    try lines.write(line.description)
    try lines.close()
  }

  /// The normalization of pixels; a note is printed if it had to be assumed.
  func scaling(
    _ images: LabeledImages, _ classes: [String], _ header: Normalization?, _ teacher: TrainedNetwork?,
    _ session: Session
  ) throws -> Normalization {
    let result = try normalization.resolved(
      classes: classes, channels: images.channels, header: header, teacher: teacher,
      measured: Normalization(measuring: images))
    if normalization == .auto, let assumed = teacher?.normalizationAssumed {
      session.report.warning(assumed)
    } else if normalization == .auto, result.name == "measured" {
      session.report.warning(
        "the constants by which pixels are scaled are measured on the \(images.count) training images, as neither the "
          + "header nor the classes tell those of the real set; \"decode --normalize measured\" writes them into the header, and "
          + "--normalize names a dataset's")
    }
    return result
  }
}

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
  var epochs: Int?

  var norm = Norm.auto
  var save: String?
  var teacher: String?
  var teacherClasses: String?
  var teach = false

  /// The normalization layers of networks.
  enum Norm: String, CaseIterable, Sendable {
    /// The protocol's own: batch for rded and d4m, instance for the others.
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

  static let command = Command<TrainEval>(
    name: "train-eval", summary: "train networks on a distilled set, test them on real images",
    operands: "--test FILE|SOURCE [DISTILLED…]",
    description: [
      """
      Trains --runs networks from scratch on the records of DISTILLED, or standard input, and tests them on --test. Training
      begins when the whole input has been read and verified.
      """,
      """
      Prints one JSON object: network, protocol, ipc, epochs, runs; accuracy, the test accuracy of each run at its end, in
      percent; best, the highest of each run; mean, std, best_mean and best_std, the means and population standard deviations
      of both; train_images_per_second; and with --teacher also teacher, the digest of its weights.
      """,
      """
      With --teach nothing is trained: a teacher's soft labels, its scores of all classes for many views of each image, are
      added to the records.
      """,
    ],
    options: [
      .value(
        "--test", "FILE|SOURCE", \.test, "real images to test on",
        detail: "A record stream, or a dataset that decode reads, of which the test split is used."),
      .choice("--network", \.network, "network to train"),
      .choice(
        "--protocol", \.protocol, "training recipe",
        detail: """
          * dc: 300 epochs without augmentation (Zhao et al. 2021).
          * dsa: 1000 epochs with differentiable siamese augmentation (Zhao & Bilen 2021).
          * minimax: 300 to 3000 epochs, more for fewer images per class, with random crops, flips, changes of color and
          light, and CutMix (Gu et al. 2024). For images of at most 64 pixels a side, 1000 epochs with CutMix in half of the
          batches.
          * rded: 300 epochs on soft labels that --teacher gives to shuffled, cropped and mixed images (Sun et al. 2024).
          * d4m: 300 epochs on soft labels that --teach has stored before (Su et al. 2024).

          dc and dsa use SGD with rate 0.01, momentum 0.9, weight decay 5e-4 and batches of 256; after half of the epochs a
          new optimizer takes over, with a tenth of the rate. minimax uses SGD in batches of 64; the rate is divided by five
          after 2/3 and after 5/6 of the epochs, and the network is tested about 100 times, because its paper reports the
          best test. rded and d4m use AdamW and soft labels of temperature 20, d4m in batches of 1024.
          """),
      .value(
        "--runs", "N", \.runs, "networks to train, each from other initial weights",
        detail: "The seeds of the runs follow from --seed.", in: 1...10_000),
      .number("--epochs", "N", \.epochs, "epochs, instead of the protocol's", in: 0...10_000_000),
      .choice(
        "--norm", \.norm, "normalization layers of the network",
        detail: "auto: batch for rded and d4m, instance for the other protocols."),
      .choice(
        "--normalize", \.normalization, "how to scale the pixels",
        detail: """
          By a mean and standard deviation per channel, the same for teacher, training and test: the constants of a dataset,
          by its name, or measured on the training images. auto takes the first of these that exists:

          * those in the teacher's file; ImageNet's for files of torchvision and RDED, which do not name any
          * those in the header of the training set (see decode --normalize)
          * the published ones, if the classes are those of Fashion-MNIST, CIFAR-10, CIFAR-100 or ImageNet
          * measured ones, with a warning
          """),
      .value(
        "--save", "DIR", \.save, "save the trained networks in DIR",
        detail: """
          As DIR/model.safetensors, DIR/model-2.safetensors and so on, which --teacher and PyTorch read.
          """),
      .value(
        "--teacher", "DIR", \.teacher, "network that gives soft labels, a folder or a file",
        detail: "As saved by --save, or a file of torchvision, timm or RDED.", group: "Teacher"),
      .value(
        "--teacher-classes", "FILE|LIST", \.teacherClasses, "names of the teacher's outputs, in order",
        detail: """
          For networks whose file does not name them; FILE and LIST as for decode --classes. Outputs for classes that the
          set does not have are ignored. 1000 outputs without names are taken to be the classes of ImageNet.
          """, group: "Teacher"),
      .flag(
        "--teach", \.teach, "write the records with soft labels, for --protocol d4m",
        detail: """
          The teacher is shown --epochs views of each image (300 unless given). The output is a record stream.
          """, group: "Teacher"),
    ],
    examples: [
      ("edits train-eval distilled.recs.zst --test fashion-mnist --runs 3", "accuracy of a distilled set"),
      (
        "edits train-eval all.recs.zst --test test.recs.zst --norm batch --save teacher", "train a teacher"
      ),
      (
        "edits train-eval x.recs.zst --test test.recs.zst --protocol rded --teacher net", "learn from it"
      ),
    ])

  func run(_ session: Session) throws {
    guard teacher != nil || teacherClasses == nil else {
      throw StageError(.usage, "--teacher-classes goes with --teacher")
    }
    if teach { return try runTeaching(session) }
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
    configuration.epochs = epochs
    configuration.seed = UInt64(suite.seed)
    configuration.threads = session.threads
    let images = try training.indexed(classes)
    let teacher = try teacher.map { try teacherNetwork($0, images, classes, session) }
    configuration.normalization = try scaling(images, classes, training.normalization, teacher, session)
    let evaluation = try EvaluationRun(
      training: images, test: try tested.indexed(classes), configuration,
      teacher: teacher,
      answers: `protocol` == .d4m ? try training.recorded(classes) : nil)
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
    let line = json(report, evaluation, classes, training, teacher: teacher?.digest)
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

  private func json(
    _ report: EvaluationRun.Report, _ evaluation: EvaluationRun, _ classes: [String], _ training: ImageSet,
    teacher: UInt64?
  ) -> JSONValue {
    let perClass = Double(training.count) / Double(max(1, classes.count))
    func rounded(_ value: Double) -> JSONValue { .double((value * 1e4).rounded() / 1e4) }
    var members: [(String, JSONValue)] = [
      ("network", .string(network.rawValue)), ("norm", .string(evaluation.norm.rawValue)),
      ("protocol", .string(`protocol`.rawValue)),
      ("ipc", perClass == perClass.rounded() ? .int(Int64(perClass)) : .double(perClass)),
      ("epochs", .int(Int64(evaluation.epochs))), ("runs", .int(Int64(runs))),
      ("accuracy", .array(report.accuracy.map(rounded))), ("best", .array(report.best.map(rounded))),
      ("mean", rounded(report.final.mean)), ("std", rounded(report.final.deviation)),
      ("best_mean", rounded(report.highest.mean)), ("best_std", rounded(report.highest.deviation)),
      ("train_images_per_second", .double((report.trainImagesPerSecond * 10).rounded() / 10)),
      ("seed", .int(Int64(suite.seed))), ("normalize", .string(evaluation.normalization.name)),
      ("normalize_mean", .array(evaluation.normalization.mean.map(rounded))),
      ("normalize_std", .array(evaluation.normalization.deviation.map(rounded))),
    ]
    if let teacher { members.append(("teacher", .string(hexadecimal(teacher)))) }
    return .object(JSONObject(members))
  }
}

import Evaluation
import Glibc
import Images
import JSON
import Models
import Networks
import Options
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

  /// What the layers of networks are normalised by.
  enum Norm: String, CaseIterable, Sendable {
    /// What the papers of the protocol use: batch for rded, instance for the others.
    case auto
    case instance
    case batch

    /// The kind that is asked for; nil for the protocol's.
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
    name: "train-eval", summary: "train networks on a distilled set and test them on real images",
    operands: "[DISTILLED…] --test FILE|SOURCE | --teach --teacher DIR",
    description: [
      "The whole input is read and verified before training begins. --test is a record stream, or anything that decode "
        + "takes (of which the test split is used). Prints one JSON object: network, protocol, ipc, epochs, runs, "
        + "accuracy (percent at the end of each run), best (the highest test of each run), mean and std (population) of "
        + "both (mean, std, best_mean, best_std), and train_images_per_second; with --teacher also teacher, the digest of its "
        + "weights.",
      "dc: 300 epochs without augmentation (Zhao et al. 2021). dsa: 1000 epochs with differentiable siamese augmentation "
        + "(Zhao & Bilen 2021). Both: SGD 0.01, momentum 0.9, weight decay 5e-4, batches of 256, a fresh optimiser with a "
        + "tenth of the rate after half of the epochs, final accuracy. Runs have seeds of their own, made from --seed.",
      "minimax: hard labels (Gu et al. 2024): 300 to 3000 epochs by images per class, SGD with a fifth of the rate after 2/3 "
        + "and 5/6 of them, batches of 64, random crops, flips, colours and light, CutMix; 1000 epochs with CutMix for half "
        + "of the batches only where images have at most 64 pixels a side. Tested about 100 times: papers report best. rded: "
        + "300 epochs of AdamW on the answers of a --teacher at temperature 20 to shuffled, cropped and mixed images (Sun et "
        + "al. 2024). d4m: AdamW in batches of 1024 on answers that a teacher has given before, at temperature 20 (Su et al. "
        + "2024). --save keeps each network as safetensors, which --teacher and PyTorch read: DIR/model.safetensors, then "
        + "DIR/model-2.safetensors and so on.",
      "Pixels are scaled by a mean and a deviation per channel, the same for teacher, training and test. --normalize auto "
        + "takes those in the teacher's file, else those in the header of the training set, else the published ones where "
        + "the classes tell the dataset (Fashion-MNIST, CIFAR-10, CIFAR-100, and ImageNet by its WordNet numbers), else it "
        + "measures the training images, which is noted. Networks of torchvision and RDED, whose files say nothing, get "
        + "ImageNet's.",
    ],
    options: [
      .value("--test", "FILE|SOURCE", \.test, "the real images to test on"),
      .choice("--network", \.network, "the network to train"),
      .choice("--protocol", \.protocol, "the recipe of training"),
      .value("--runs", "N", \.runs, "networks to train, each from other initial weights", in: 1...10_000),
      .number("--epochs", "N", \.epochs, "epochs instead of the protocol's", in: 0...10_000_000),
      .choice("--norm", \.norm, "normalization layers of the network"),
      .value("--save", "DIR", \.save, "save the trained networks in this folder"),
      .value("--teacher", "DIR", \.teacher, "folder or file of the network that gives soft labels"),
      .value(
        "--teacher-classes", "FILE|LIST", \.teacherClasses,
        "classes of a teacher whose file does not name them, in the order of its outputs: as decode --classes, labels or "
          + "ImageNet's names. Of a teacher of more classes the outputs of the set's are used; 1000 unnamed ones are ImageNet's"
      ),
      .flag(
        "--teach", \.teach,
        "write the records with answers of --teacher to --epochs views of each (300 unless given), for d4m; no training"
      ),
      .choice("--normalize", \.normalization, "mean and deviation by which pixels are scaled"),
    ],
    examples: [
      ("edits train-eval distilled.recs.zst --test fashion-mnist --runs 3", "accuracy of a distilled set"),
      ("edits train-eval all.recs.zst --test test.recs.zst --norm batch --runs 1 --save teacher", "train a teacher"),
      ("edits train-eval distilled.recs.zst --test test.recs.zst --protocol rded --teacher teacher", "learn from it"),
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
    // From here on a reader that goes ends the training.
    let lines = try LineOutput(session)
    let source = try TestSource(test)
    let training = try ImageSet(
      session.input(), named: "training images", memory: suite.memory.bytes, isChosen: session.isInWindow)
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

  /// What pixels are scaled by; says so where it had to be guessed.
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

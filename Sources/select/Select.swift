import Clustering
import Evaluation
import Images
import Kernels
import Models
import Options
import Records
import Stages

/// Chooses the prototypes of each class.
struct Select: ResidentStage {
  var suite = SuiteOptions()
  var by = Method.nearest
  var ipc: Int?
  var images = 5
  var texts = 5
  var prototype = Prototype.nearest
  var on = "image"
  var teacher: String?
  var teacherClasses: String?
  var factor = 1
  var crops = 5
  var candidates = 300
  var normalization = NormalizationChoice.auto
  var shortClasses = ShortClasses.fail

  /// How prototypes are chosen.
  enum Method: String, CaseIterable, Sendable {
    /// The candidates nearest to each centre.
    case nearest
    /// Samples drawn uniformly.
    case random
    /// Samples whose mean follows the mean of the class.
    case herding
    /// Samples that cover the class.
    case kcenter
    /// Crops in which a trained network sees the class best.
    case realism
  }

  /// What the image of a prototype shows.
  enum Prototype: String, CaseIterable, Sendable {
    /// The nearest member's pixels.
    case nearest
    /// The mean of the candidates' pixels.
    case mean
  }

  static let command = Command<Select>(
    name: "select", summary: "choose the prototypes of each class",
    description: [
      "--by nearest needs a clustered stream. Each cluster becomes one record with id LABEL/CLUSTER: members and "
        + "captions of its nearest candidates, an image, and the mean latent where the records have latents. The image is the nearest "
        + "member's, or the mean of the candidates' (rounded to whole pixel values).",
      "--by random, herding and kcenter choose --ipc samples of each class as they are, the literature's baselines; "
        + "--on names the field in which the last two measure distances.",
      "--by realism is RDED: of each of --candidates images, --crops random squares are cut, and the one that --teacher, a "
        + "network saved by train-eval --save, classifies with the least loss is kept; the best of these are put together, "
        + "--factor by --factor to an image.",
      "\"select\" is a reserved word of the shell: call it as \"edits select\".",
    ],
    options: [
      .choice("--by", \.by, "how prototypes are chosen"),
      .number("--ipc", "N", \.ipc, "images per class; with nearest, the clusters decide", in: 1...1_000_000),
      .value("--images", "N", \.images, "candidates per cluster for image and latent", in: 1...1_000_000),
      .value("--texts", "N", \.texts, "candidates per cluster for captions", in: 1...1_000_000),
      .choice("--prototype", \.prototype, "what the image of a prototype shows"),
      .value("--on", "FIELD", \.on, "herding, kcenter: field that distances are measured in"),
      .value("--teacher", "DIR", \.teacher, "realism: folder or file of the network that scores the crops"),
      .value(
        "--teacher-classes", "FILE|LIST", \.teacherClasses,
        "realism: classes of a teacher whose file does not name them, in the order of its outputs, as train-eval takes them"
      ),
      .value("--factor", "N", \.factor, "realism: patches per side of an image", in: 1...64),
      .value("--crops", "N", \.crops, "realism: random crops per candidate", in: 1...1000),
      .value("--candidates", "N", \.candidates, "realism: images considered per class", in: 1...1_000_000),
      .choice("--normalize", \.normalization, "realism: how the teacher's pixels were scaled; auto: as its file says"),
      .choice("--short-classes", \.shortClasses, "what becomes of a class with fewer samples than are asked for"),
    ],
    examples: [
      ("edits cluster --on image … | edits select --prototype mean", "the mean of the 5 nearest of each cluster"),
      (
        "edits decode fashion-mnist | edits recs group | edits select --by random --ipc 10", "ten random images a class"
      ),
    ])

  func load(_ session: Session) throws -> TrainedNetwork? {
    guard (by == .realism) == (teacher != nil) else {
      throw StageError(
        .usage, by == .realism ? "--by realism needs --teacher DIR" : "--teacher goes with --by realism")
    }
    guard teacher != nil || teacherClasses == nil else {
      throw StageError(.usage, "--teacher-classes goes with --teacher")
    }
    // Networks for any size look at 224 pixels, as on ImageNet.
    return try teacher.map { try TrainedNetwork(at: $0, height: 224, width: 224) }
  }

  func serve(_ session: Session, with teacher: TrainedNetwork?) throws {
    if by == .nearest {
      guard ipc == nil else {
        throw StageError(
          .usage, "--ipc: the number of clusters was set by cluster; it goes with the other methods")
      }
      var work = NearestSelection(self, session)
      try session.run(&work, groupedBy: "label")
    } else {
      guard let ipc else { throw StageError(.usage, "--by \(by.rawValue) needs --ipc N") }
      switch (by, teacher) {
      case (.realism, let teacher?):
        var work = try RealismSelection(self, count: ipc, teacher: teacher, session)
        try session.run(&work, groupedBy: "label")
      case (.random, _): try choose(.random, ipc, session)
      case (.herding, _): try choose(.herding, ipc, session)
      case (.kcenter, _): try choose(.kCenter, ipc, session)
      case (.realism, nil), (.nearest, _): preconditionFailure("select: load has let --by \(by.rawValue) through")
      }
    }
  }

  private func choose(_ rule: CoresetSelection.Rule, _ count: Int, _ session: Session) throws {
    var work = CoresetSelection(self, rule, count: count, session)
    try session.run(&work, groupedBy: "label")
  }
}

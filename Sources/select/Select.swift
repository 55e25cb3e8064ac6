import Clustering
import Evaluation
import Images
import Kernels
import Models
import Options
import Records
import Stages

/// Selects the prototypes of each class.
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
  var certain = Certain.most
  var normalization = NormalizationChoice.auto
  var shortClasses = ShortClasses.fail

  /// The ways to select prototypes.
  enum Method: String, CaseIterable, Sendable {
    /// The candidates nearest to each center.
    case nearest
    /// Uniformly random samples.
    case random
    /// Samples whose mean follows the mean of the class.
    case herding
    /// Samples that cover the class.
    case kcenter
    /// Crops that a trained network classifies best.
    case realism
    /// Images that a trained network recognizes.
    case confidence
  }

  /// Which of the images that a teacher recognizes come first.
  enum Certain: String, CaseIterable, Sendable {
    case most
    case least
  }

  /// The image of a prototype.
  enum Prototype: String, CaseIterable, Sendable {
    /// The nearest member's pixels.
    case nearest
    /// The mean of the candidates' pixels.
    case mean
  }

  static let command = Command<Select>(
    name: "select", summary: "choose the prototypes of each class",
    description: [
      """
      --by nearest reads what "edits cluster" wrote and makes one record of each cluster, the prototype, with id
      LABEL/CLUSTER: the image of the member nearest to the center, the mean latent of the nearest members, and, for
      "edits prompt", their ids (members) and captions.
      """,
      """
      The other methods read records grouped by label and choose --ipc images per class without clusters: random, herding
      and kcenter pass images on as they are, the baselines of the literature; realism composes images of the crops that a
      trained network recognizes best, as RDED does. After "edits diffuse --per-prototype", confidence keeps, of many
      drawings, those that a network trained on the real set recognizes, as CaO2 does.
      """,
      """
      In a shell, write "edits select": select alone is a reserved word.
      """,
    ],
    options: [
      .choice(
        "--by", \.by, "how to choose",
        detail: """
          * nearest: the members nearest to each cluster's center.
          * random: uniformly at random.
          * herding: so that the mean of the chosen images approaches the mean of the class.
          * kcenter: so that every image of the class is near a chosen one.
          * realism: the crops that a --teacher classifies with the smallest loss.
          * confidence: the images that a --teacher recognizes, in the order of --certain.
          """),
      .number(
        "--ipc", "N", \.ipc, "images per class, unless by nearest",
        detail: "By nearest, every cluster gives one.", in: 1...1_000_000),
      .value(
        "--on", "FIELD", \.on, "herding, kcenter: field in which distances are measured"),
      .choice(
        "--short-classes", \.shortClasses, "what to do with classes smaller than --ipc",
        detail: """
          * fail: end with status 65.
          * all: choose all there are.
          * repeat: choose images again, under ids of their own.
          """),
      .value(
        "--images", "N", \.images, "members per cluster for image and latent", group: nearest, in: 1...1_000_000),
      .value("--texts", "N", \.texts, "members per cluster for captions", group: nearest, in: 1...1_000_000),
      .choice(
        "--prototype", \.prototype, "image of a prototype",
        detail: """
          * nearest: the image of the member nearest to the center.
          * mean: the mean of the --images nearest, pixel by pixel.
          """,
        group: nearest),
      .value(
        "--teacher", "DIR", \.teacher, "network that scores crops or images, a folder or a file",
        detail: "As saved by train-eval --save, or a file of torchvision, timm or RDED.", group: judged),
      .choice(
        "--certain", \.certain, "confidence: which of the images it recognizes come first",
        detail: """
          * most: the most certain, for few images per class.
          * least: the least certain, for many.
          """, group: judged),
      .value(
        "--teacher-classes", "FILE|LIST", \.teacherClasses, "names of the teacher's outputs, in order",
        detail: "For networks whose file does not name them; see train-eval.", group: judged),
      .choice(
        "--normalize", \.normalization, "how to scale pixels for the teacher",
        detail: "auto: as the teacher's file says.", group: judged),
      .value(
        "--candidates", "N", \.candidates, "images of each class to take crops from", group: realism, in: 1...1_000_000),
      .value(
        "--crops", "N", \.crops, "random crops per image, of which the best is kept", group: realism, in: 1...1000),
      .value(
        "--factor", "N", \.factor, "compose each image of N x N crops", group: realism, in: 1...64),
    ],
    examples: [
      ("edits cluster --ipc 10 … | edits select | edits prompt", "prototypes of ten clusters per class"),
      (
        "edits recs group train.recs.zst | edits select --by random --ipc 10",
        "ten random images per class"
      ),
    ])

  private static let nearest = "With --by nearest"
  private static let realism = "With --by realism"
  private static let judged = "With --by realism or confidence"

  func load(_ session: Session) throws -> TrainedNetwork? {
    let isJudged = by == .realism || by == .confidence
    guard isJudged == (teacher != nil) else {
      throw StageError(
        .usage,
        isJudged ? "--by \(by.rawValue) needs --teacher DIR" : "--teacher goes with --by realism or confidence")
    }
    guard certain == .most || by == .confidence else {
      throw StageError(.usage, "--certain goes with --by confidence")
    }
    guard teacher != nil || teacherClasses == nil else {
      throw StageError(.usage, "--teacher-classes goes with --teacher")
    }
    // Networks for any image size are given 224 pixels, as on ImageNet.
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
      case (.confidence, let teacher?):
        var work = try ConfidenceSelection(self, count: ipc, teacher: teacher, session)
        try session.run(&work, groupedBy: "label")
      case (.random, _): try choose(.random, ipc, session)
      case (.herding, _): try choose(.herding, ipc, session)
      case (.kcenter, _): try choose(.kCenter, ipc, session)
      case (.realism, nil), (.confidence, nil), (.nearest, _):
        preconditionFailure("select: load has let --by \(by.rawValue) through")
      }
    }
  }

  private func choose(_ rule: CoresetSelection.Rule, _ count: Int, _ session: Session) throws {
    var work = CoresetSelection(self, rule, count: count, session)
    try session.run(&work, groupedBy: "label")
  }
}

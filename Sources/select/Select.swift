import Clustering
import Options
import Records
import Stages
import Tensors

/// Chooses the prototypes of each class.
struct Select: ResidentStage {
  var suite = SuiteOptions()
  var method = Method.nearest
  var count: Int?
  var images = 5
  var texts = 5
  var prototype = Prototype.nearest
  var field = "image"

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
        + "captions of its nearest candidates, an image, and the mean latent where latents flow. An image is the nearest "
        + "member's or the mean of the candidates' (rounded to whole pixels values).",
      "--by random, herding and kcenter choose --ipc samples of each class as they are, the literature's baselines; "
        + "--on names the space of the last two.",
      "\"select\" is a reserved word of the shell: call it as \"edits select\".",
    ],
    options: [
      .choice("--by", \.method, "how prototypes are chosen"),
      .number("--ipc", "N", \.count, "samples per class of random, herding and kcenter", in: 1...1_000_000),
      .value("--images", "N", \.images, "candidates per cluster for image and latent", in: 1...1_000_000),
      .value("--texts", "N", \.texts, "candidates per cluster for captions", in: 1...1_000_000),
      .choice("--prototype", \.prototype, "what the image of a prototype shows"),
      .value("--on", "FIELD", \.field, "the space of herding and kcenter"),
    ],
    examples: [
      ("edits cluster --on image … | edits select --prototype mean", "the mean of the 5 nearest of each cluster"),
      (
        "edits decode fashion-mnist | edits recs group | edits select --by random --ipc 10", "ten random images a class"
      ),
    ])

  func serve(_ session: Session, with resources: Void) throws {
    if method == .nearest {
      guard count == nil else {
        throw StageError(
          .usage, "--ipc: the number of clusters was set by cluster; it goes with --by random, herding or kcenter")
      }
      var work = NearestSelection(self, session)
      try session.run(&work, groupedBy: "label")
    } else {
      guard let count else { throw StageError(.usage, "--by \(method.rawValue) needs --ipc N") }
      var work = CoresetSelection(self, count: count, session)
      try session.run(&work, groupedBy: "label")
    }
  }
}

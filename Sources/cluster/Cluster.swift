import Options
import Stages

/// Clusters each class and tells every record its cluster, distance and rank.
struct Cluster: ResidentStage {
  var suite = SuiteOptions()
  var ipc = 10
  var on: Space?
  var algorithm = Algorithm.kmeans
  var restarts = 10
  var contamination = 0.0
  var neighbors = 10
  var batch: Int?
  var shortClasses = ShortClasses.fail

  /// How centres are found.
  enum Algorithm: String, CaseIterable, Sendable {
    case kmeans
    case minibatch
  }

  /// The field in which distances are measured.
  enum Space: String, CaseIterable, OptionValue {
    case fused
    case latent
    case imageFeatures = "image_features"
    case image

    init?(word: String) { self.init(rawValue: word) }
    static var expectation: String { "one of \(allCases.map(\.rawValue).joined(separator: ", "))" }
    var word: String? { rawValue }
  }

  static let command = Command<Cluster>(
    name: "cluster", summary: "cluster each class and tell every record its cluster",
    description: [
      "Adds cluster, distance (Euclidean, to the centre of the cluster) and rank (0 for the nearest) to every record of "
        + "each class. The input must be grouped by label: put \"recs group\" before it if it is not. Only the vectors of "
        + "one class are in memory, four bytes an element; the records wait in a temporary file.",
      "kmeans is k-means++ with Lloyd's algorithm, the best of --restarts; minibatch takes the class in batches once, as "
        + "D4M does. --contamination P first leaves out the share P that the local outlier factor finds most isolated; "
        + "these come out without the three fields.",
    ],
    options: [
      .value("--ipc", "N", \.ipc, "clusters per class: images per class of the distilled set", in: 1...1_000_000),
      .value("--on", "FIELD", \.on, "fused, latent, image_features or image; the first that is there"),
      .choice("--algorithm", \.algorithm, "how centres are found"),
      .value(
        "--restarts", "N", \.restarts,
        "seedings of k-means to choose from; six times as many where vectors are few or repeat", in: 1...10_000),
      .number("--batch", "N", \.batch, "vectors per step of minibatch; --ipc unless given", in: 1...10_000_000),
      .value("--contamination", "P", \.contamination, "share of outliers to leave out, 0 to 0.5", in: 0...0.5),
      .choice("--short-classes", \.shortClasses, "what becomes of a class with fewer samples than clusters"),
      .value("--neighbors", "N", \.neighbors, "neighbours of the local outlier factor", in: 1...10_000),
    ],
    examples: [
      ("edits decode fashion-mnist | edits recs group | edits cluster --on image --ipc 10", "ten clusters a class")
    ])

  func serve(_ session: Session, with resources: Void) throws {
    var work = ClassClustering(self, session)
    try session.run(&work, groupedBy: "label")
  }
}

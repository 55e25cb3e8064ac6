import Options
import Stages

/// Clusters each class and adds cluster, distance and rank to every record.
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
  var carriesCenters = false

  /// The clustering algorithms.
  enum Algorithm: String, CaseIterable, Sendable {
    case kmeans
    case minibatch
  }

  /// The fields to cluster.
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
    name: "cluster", summary: "cluster the records of each class",
    description: [
      """
      Adds three fields to every record: cluster, the number of its cluster within the class; distance, the Euclidean
      distance to the cluster's center; and rank, its place among the members of the cluster, 0 for the nearest to the
      center.
      """,
      """
      The input must be grouped by label: run "edits recs group" before if it is not. Memory holds the vectors of one class;
      its records wait in a temporary file.
      """,
    ],
    options: [
      .value(
        "--ipc", "N", \.ipc, "clusters per class",
        detail: "Each becomes one prototype, so this is the number of images per class of the distilled set.",
        in: 1...1_000_000),
      .value(
        "--on", "FIELD", \.on, "field whose vectors are clustered",
        detail: "Unless given, the first of fused, latent, image_features and image that the records have."),
      .choice(
        "--algorithm", \.algorithm, "how centers are found",
        detail: """
          * kmeans: Lloyd's algorithm from k-means++ seedings, the best of --restarts.
          * minibatch: mini-batch k-means, one pass over the class, as D4M does.
          """),
      .value(
        "--restarts", "N", \.restarts, "k-means runs to choose the best from",
        detail: "Six times as many if the class is small or many of its vectors are equal.", in: 1...10_000),
      .number(
        "--batch", "N", \.batch, "minibatch: vectors per step", detail: "Unless given, as many as clusters.",
        in: 1...10_000_000),
      .value(
        "--contamination", "P", \.contamination, "share of outliers to leave out, 0 to 0.5",
        detail: """
          Before clustering, the records that the local outlier factor finds most isolated are set aside. They stay in the
          stream, without the three fields.
          """,
        in: 0...0.5),
      .value("--neighbors", "N", \.neighbors, "neighbors that the local outlier factor looks at", in: 1...10_000),
      .flag(
        "--centers", \.carriesCenters, "add the center to the nearest member of each cluster",
        detail: """
          The field center, in the space and shape of the clustered field. Of D4M and VLCP, it is the prototype: see "edits
          select --latent center".
          """),
      .choice(
        "--short-classes", \.shortClasses, "what to do with classes smaller than --ipc",
        detail: """
          * fail: end with status 65.
          * all: make as many clusters as there are records.
          * repeat: repeat records, under ids of their own, until there are --ipc clusters.
          """),
    ],
    examples: [
      (
        "edits recs group decoded.recs.zst | edits cluster --on image --ipc 10",
        "ten clusters per class, by pixels"
      )
    ])

  func serve(_ session: Session, with resources: Void) throws {
    var work = ClassClustering(self, session)
    try session.run(&work, groupedBy: "label")
  }
}

import Evaluation
import JSON
import Options
import Stages

/// Computes DD-Ranking's scores from results of train-eval.
struct Rank: Stage {
  var suite = SuiteOptions()
  var realHard: String?
  var synHard: String?
  var syn: String?
  var random: String?
  var synPlain: String?
  var randomPlain: String?
  var weight = 0.5
  var of = Accuracy.best

  var writes: Written { .lines }

  /// The accuracies of a run.
  enum Accuracy: String, CaseIterable, Sendable {
    /// The highest of its tests, which DD-Ranking takes.
    case best
    /// That at its end.
    case final
  }

  static let command = Command<Rank>(
    name: "train-eval rank", summary: "score a distilled set as DD-Ranking does",
    operands: "--syn FILE --random FILE …",
    description: [
      """
      Accuracies say as much about soft labels and augmentation as about images. DD-Ranking (NUS-HPC-AI-Lab) takes them out,
      by comparison with random images trained in the same way:
      """,
      """
      label_robust_score (LRS), with --real-hard and --syn-hard: of improvement_over_random (IOR, --syn minus --random) and
      hard_label_recovery (HLR, --real-hard minus --syn-hard), x = w IOR - (1 - w) HLR.
      """,
      """
      augmentation_robust_score (ARS), with --syn-plain and --random-plain: of the improvements over random with and without
      augmentation, x = w (--syn minus --random) + (1 - w) (--syn-plain minus --random-plain).
      """,
      """
      Both are (exp(x) - 1/e) / (e - 1/e) of fractions: from 0 to 1. Version 0.2.0 of the package ddranking computes with
      percents, which ranks otherwise; what it would print follows as …_of_percents. Differences are printed in percent.
      """,
      """
      Each FILE is what train-eval has printed. Of several results in one, as of a search for the learning rate, the best
      counts. Scores are means over runs, run by run; all but --real-hard need as many.
      """,
    ],
    options: [
      .value("--syn", "FILE", \.syn, "results of the distilled set, trained as its method says"),
      .value("--random", "FILE", \.random, "of as many random images, trained in the same way"),
      .value("--real-hard", "FILE", \.realHard, "LRS: of the whole dataset, with hard labels"),
      .value("--syn-hard", "FILE", \.synHard, "LRS: of the distilled set, with hard labels"),
      .value("--syn-plain", "FILE", \.synPlain, "ARS: of the distilled set, without augmentation"),
      .value("--random-plain", "FILE", \.randomPlain, "ARS: of random images, without augmentation"),
      .value("--weight", "W", \.weight, "weight of the improvement, w", in: 0...1),
      .choice("--of", \.of, "accuracy of a run: of its best test, or of its last"),
    ],
    examples: [
      (
        "edits train-eval rank --syn a --random b --real-hard c --syn-hard d",
        "the label-robust score"
      )
    ])

  func run(_ session: Session) throws {
    guard session.operands.isEmpty else {
      throw StageError(.usage, "\"\(session.operands[0])\": results are named by options, such as --syn FILE")
    }
    guard let syn, let random else {
      throw StageError(.usage, "--syn FILE and --random FILE are needed: the distilled set, and random images")
    }
    guard (realHard == nil) == (synHard == nil) else {
      throw StageError(.usage, "--real-hard and --syn-hard go with one another")
    }
    guard (synPlain == nil) == (randomPlain == nil) else {
      throw StageError(.usage, "--syn-plain and --random-plain go with one another")
    }
    guard synHard != nil || synPlain != nil else {
      throw StageError(
        .usage,
        "give --real-hard and --syn-hard for the label-robust score, --syn-plain and --random-plain for the "
          + "augmentation-robust score, or all four")
    }
    let (own, others) = (try RankedResult(syn, of), try RankedResult(random, of))
    var members: [(String, JSONValue)] = [
      ("scale", .string("fractions")), ("of", .string(of.rawValue)), ("weight", .double(weight)),
      ("runs", .int(Int64(own.accuracies.count))),
    ]
    if let realHard, let synHard {
      let (real, hard) = (try RankedResult(realHard, of), try RankedResult(synHard, of))
      let scores = try runs([own, others, hard]).map {
        RobustnessScores.labelRobust(realHard: real.mean, synHard: $0[2], syn: $0[0], random: $0[1], weight: weight)
      }
      members += Self.statistics("improvement_over_random", scores.map { 100 * $0.gain })
      members += Self.statistics("hard_label_recovery", scores.map { -100 * $0.other })
      members += Self.statistics("label_robust_score", scores.map(\.value))
      members += Self.statistics("label_robust_score_of_percents", scores.map(\.ofPercents))
    }
    if let synPlain, let randomPlain {
      let scores = try runs([own, others, try RankedResult(synPlain, of), try RankedResult(randomPlain, of)]).map {
        RobustnessScores.augmentationRobust(
          syn: $0[0], random: $0[1], synPlain: $0[2], randomPlain: $0[3], weight: weight)
      }
      members += Self.statistics("improvement_with_augmentation", scores.map { 100 * $0.gain })
      members += Self.statistics("improvement_without_augmentation", scores.map { 100 * $0.other })
      members += Self.statistics("augmentation_robust_score", scores.map(\.value))
      members += Self.statistics("augmentation_robust_score_of_percents", scores.map(\.ofPercents))
    }
    let lines = try LineOutput(session)
    try lines.write(JSONValue.object(JSONObject(members)).description)
    try lines.close()
  }

  /// The accuracies of several results, run by run.
  private func runs(_ results: [RankedResult]) throws(StageError) -> [[Double]] {
    let count = results[0].accuracies.count
    if let other = results.first(where: { $0.accuracies.count != count }) {
      throw StageError(
        .data,
        "\(other.file): \(other.accuracies.count) runs where \(results[0].file) has \(count); give all the same --runs")
    }
    return (0..<count).map { run in results.map { $0.accuracies[run] } }
  }

  /// Mean and population standard deviation, under a name and the name with `_std`.
  private static func statistics(_ name: String, _ values: [Double]) -> [(String, JSONValue)] {
    let mean = values.reduce(0, +) / Double(values.count)
    let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    func rounded(_ value: Double) -> JSONValue { .double((value * 1e4).rounded() / 1e4) }
    return [(name, rounded(mean)), (name + "_std", rounded(square.squareRoot()))]
  }
}

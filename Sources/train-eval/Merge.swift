import Evaluation
import JSON
import Options
import Stages

/// Joins the results of single runs to the result of all.
struct Merge: Stage {
  var suite = SuiteOptions()

  var writes: Written { .lines }

  static let command = Command<Merge>(
    name: "train-eval merge", summary: "join the results of single runs", operands: "FILE…",
    description: [
      """
      Each FILE is what "edits train-eval --runs N --only-run I" has printed; all N runs must be there, once each, in any
      order, with the same settings. Prints what one train-eval of all runs would have printed.
      """
    ],
    options: [],
    examples: [
      ("edits train-eval merge run-*.json > accuracy.json", "the result of runs on several machines")
    ])

  func run(_ session: Session) throws {
    guard !session.operands.isEmpty else {
      throw StageError(.usage, "give the results to join: what \"edits train-eval --only-run I\" has printed")
    }
    var parts: [PrintedResult] = []
    for file in session.operands { parts += try PrintedResult.all(in: file) }
    let lines = try LineOutput(session)
    try lines.write(JSONValue.object(try Self.merged(parts)).description)
    try lines.close()
  }

  /// What differs from run to run.
  private static let own: Set<String> = [
    TrainEval.runMember, "accuracy", "best", "mean", "std", "best_mean", "best_std", "train_images_per_second",
  ]

  private static func merged(_ parts: [PrintedResult]) throws(StageError) -> JSONObject {
    let first = parts[0]
    func count(_ result: PrintedResult, _ member: String) throws(StageError) -> Int {
      guard let number = result.members[member]?.int, let number = Int(exactly: number), number > 0 else {
        throw StageError(
          .data, "\(result.place) has no \"\(member)\"; give what \"train-eval --only-run I\" has printed")
      }
      return number
    }
    let runs = try count(first, "runs")
    var ordered: [Int: PrintedResult] = [:]
    for part in parts {
      if let name = difference(first, part) {
        throw StageError(
          .data, "\(part.place) has another \"\(name)\" than \(first.place); join runs of one evaluation")
      }
      let run = try count(part, TrainEval.runMember)
      if let other = ordered.updateValue(part, forKey: run) {
        throw StageError(.data, "\(part.place) is run \(run), as \(other.place) is; give each once")
      }
    }
    var (accuracy, best, seconds): ([Double], [Double], Double) = ([], [], 0)
    for run in 1...runs {
      guard let part = ordered.removeValue(forKey: run) else {
        throw StageError(.data, "run \(run) of \(runs) is missing; give the results of all")
      }
      accuracy += try part.percents("accuracy")
      best += try part.percents("best")
      seconds += 1 / (part.members["train_images_per_second"]?.double ?? 0)
    }
    if let (run, part) = ordered.first {
      throw StageError(.data, "\(part.place) is run \(run) of \(runs); give what train-eval has printed")
    }
    let report = EvaluationRun.Report(
      accuracy: accuracy, best: best, trainImagesPerSecond: seconds > 0 ? Double(runs) / seconds : 0)
    var members = first.members
    members[TrainEval.runMember] = nil
    for (name, value) in TrainEval.figures(report) { members[name] = value }
    return members
  }

  /// A setting that two results do not share.
  private static func difference(_ one: PrintedResult, _ other: PrintedResult) -> String? {
    let names = (one.members.members + other.members.members).map(\.name)
    return names.first { !own.contains($0) && one.members[$0] != other.members[$0] }
  }
}

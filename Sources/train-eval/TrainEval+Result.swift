import Evaluation
import Exact
import Images
import JSON
import Models
import Networks
import Options
import RecordSets
import Stages

extension TrainEval {
  /// The JSON object of a finished evaluation.
  func result(
    _ report: EvaluationRun.Report, _ evaluation: EvaluationRun, _ classes: [String], _ training: ImageSet,
    teacher: UInt64?
  ) -> JSONValue {
    let perClass = Double(training.count) / Double(max(1, classes.count))
    let recipe = evaluation.recipe
    var members: [(String, JSONValue)] = [
      ("network", .string(network.rawValue)), ("norm", .string(evaluation.norm.rawValue)),
      ("protocol", .string(`protocol`.rawValue)),
      ("ipc", perClass == perClass.rounded() ? .int(Int64(perClass)) : .double(perClass)),
      ("epochs", .int(Int64(evaluation.epochs))), ("runs", .int(Int64(runs))),
      ("optimizer", .string(recipe.rule.optimizer.rawValue)), ("rate", .double(recipe.rate)),
      ("batch", .int(Int64(recipe.batchSize))), ("weight_decay", .double(recipe.rule.weightDecay)),
    ]
    members += onlyRun == nil ? Self.figures(report) : Self.exactFigures(report)
    members += [
      ("seed", .int(Int64(suite.seed))), ("normalize", .string(evaluation.normalization.name)),
      ("normalize_mean", .array(evaluation.normalization.mean.map(Self.rounded))),
      ("normalize_std", .array(evaluation.normalization.deviation.map(Self.rounded))),
    ]
    if `protocol` == .rded, case .random(let views) = recipe.views {
      members += [("factor", .int(Int64(views.pieces))), ("mix", .string(recipe.mixing.rawValue))]
    }
    if recipe.factor > 1 { members.append(("factor", .int(Int64(recipe.factor)))) }
    if let kept = evaluation.keptEpochs { members.append(("kept_epochs", .int(Int64(kept)))) }
    if let teacher { members.append(("teacher", .string(hexadecimal(teacher)))) }
    if let onlyRun { members.append((Self.runMember, .int(Int64(onlyRun)))) }
    return .object(JSONObject(members))
  }

  /// The member that says which of the runs a result is of; without it, it is of all.
  static let runMember = "only_run"

  /// What an evaluation has measured.
  static func figures(_ report: EvaluationRun.Report) -> [(String, JSONValue)] {
    [
      ("accuracy", .array(report.accuracy.map(rounded))), ("best", .array(report.best.map(rounded))),
      ("mean", rounded(report.final.mean)), ("std", rounded(report.final.deviation)),
      ("best_mean", rounded(report.highest.mean)), ("best_std", rounded(report.highest.deviation)),
      ("train_images_per_second", .double((report.trainImagesPerSecond * 10).rounded() / 10)),
    ]
  }

  /// The same with all digits of the accuracies, from which means over several results are computed.
  private static func exactFigures(_ report: EvaluationRun.Report) -> [(String, JSONValue)] {
    let exact = ["accuracy": report.accuracy, "best": report.best]
    return figures(report).map { name, value in (name, exact[name].map { .array($0.map { .double($0) }) } ?? value) }
  }

  private static func rounded(_ value: Double) -> JSONValue { .double((value * 1e4).rounded() / 1e4) }
}

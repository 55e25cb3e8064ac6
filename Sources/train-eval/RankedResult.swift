import Stages

/// A result of train-eval in a file.
struct RankedResult {
  let file: String
  /// Of each run, as fractions.
  let accuracies: [Double]

  var mean: Double { accuracies.reduce(0, +) / Double(accuracies.count) }

  /// Reads a file with one result per line, and keeps that with the highest mean.
  ///
  /// - Throws: `StageError` 66 for a file that cannot be read, 65 for one without results.
  init(_ file: String, _ accuracy: Rank.Accuracy) throws(StageError) {
    self.file = file
    let member = accuracy == .best ? "best" : "accuracy"
    var found: [Double] = []
    for result in try PrintedResult.all(in: file) {
      let percents = try result.percents(member)
      func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
      if found.isEmpty || mean(percents) > mean(found) { found = percents }
    }
    accuracies = found.map { $0 / 100 }
  }
}

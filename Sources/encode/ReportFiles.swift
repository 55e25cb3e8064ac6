import JSON
import Reporting
import Stages

extension ReportBuilder {
  /// A result of `train-eval`, named after its file.
  static func result(_ file: String) throws(StageError) -> DistillationReport.Result {
    let json = try object(file)
    guard let network = json["network"]?.string, let mean = json["mean"]?.double, let deviation = json["std"]?.double
    else {
      throw StageError(.data, "\(file): not what train-eval prints (no network, mean and std)")
    }
    var result = DistillationReport.Result(
      name: name(file), network: network, method: json["protocol"]?.string ?? "",
      imagesPerClass: json["ipc"]?.double ?? 0, accuracies: json["accuracy"]?.array?.compactMap(\.double) ?? [],
      mean: mean, deviation: deviation)
    result.teacher = json["teacher"]?.string
    return result
  }

  /// The statistics that a program wrote for `--stats`, named after their file.
  static func timing(_ file: String) throws(StageError) -> DistillationReport.Timing {
    let json = try object(file)
    guard let seconds = json["seconds"]?.double else {
      throw StageError(.data, "\(file): not what --stats writes (no seconds)")
    }
    let records = max(json["records_out"]?.int ?? 0, json["records_in"]?.int ?? 0)
    return DistillationReport.Timing(
      name: name(file), seconds: seconds, records: Int(clamping: records),
      peakBytes: json["peak_rss_bytes"]?.double ?? 0)
  }

  private static func object(_ file: String) throws(StageError) -> JSONValue {
    let bytes = try fileBytes(file)
    do {
      return try JSONValue(parsing: bytes)
    } catch {
      throw StageError(.data, "\(file): \(error)")
    }
  }

  /// `stats/3-embed.json` → `embed`.
  private static func name(_ file: String) -> String {
    var name = file.split(separator: "/").last.map(String.init) ?? file
    if name.hasSuffix(".json") { name.removeLast(5) }
    let digits = name.prefix { $0.isNumber }
    if !digits.isEmpty, name.dropFirst(digits.count).first == "-" { name.removeFirst(digits.count + 1) }
    return name
  }
}

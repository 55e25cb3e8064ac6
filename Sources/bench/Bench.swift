import Options
import Stages

/// Times one benchmark after a warm-up.
struct Bench: Stage {
  var suite = SuiteOptions()
  var runs = 5
  var isJSON = false
  var pixels: String?
  var keep: String?
  var matrix: String?
  var columns = 784
  var clusters = 10
  var restarts = 10
  var batch: Int?
  var side: Int?
  var isFast = false
  var depth = 0

  var writes: Written { .files }

  static let command = Command<Bench>(
    name: "bench", summary: "time one thing after a warm-up", operands: "NAME [FILE…]",
    description: [
      "Prints name, threads, runs, median_seconds, items_per_second and peak_rss_mb; what an item is stands after the "
        + "semicolon below. Built, not installed; tools/bench runs it against the peers."
    ],
    options: [
      .value("--runs", "N", \.runs, "runs after the warm-up", in: 1...1000),
      .flag("--json", \.isJSON, "print one JSON object"),
      .value("--pixels", "FILE", \.pixels, "stream-*: raw 224x224 RGB images; synthetic ones unless given"),
      .value("--stream", "FILE", \.keep, "stream-*: where the stream is written to or read from"),
      .value("--matrix", "FILE", \.matrix, "kmeans: raw little-endian float32; synthetic unless given"),
      .value("--columns", "N", \.columns, "kmeans: components of a vector", in: 1...1_000_000),
      .value("--clusters", "N", \.clusters, "kmeans: clusters", in: 1...100_000),
      .value("--restarts", "N", \.restarts, "kmeans: restarts", in: 1...1000),
      .number("--batch", "N", \.batch, "images, texts or pictures at a time", in: 1...100_000),
      .value("--depth", "N", \.depth, "llm-decode: tokens read before", in: 0...100_000),
      .number(
        "--size", "N", \.side, "pictures: resize to N x N with the Lanczos filter; models: pixels a side",
        in: 1...65535),
      .flag("--fast", \.isFast, "jpeg: decode at reduced size where --size is much smaller"),
    ],
    examples: benchmarks.map { ("bench \($0.name)" + ($0.operands.isEmpty ? "" : " \($0.operands)"), $0.summary) })

  func run(_ session: Session) throws {
    guard let benchmark = Self.benchmarks.first(where: { $0.name == session.operands.first }) else {
      throw StageError(
        .usage, "one NAME is needed: " + Self.benchmarks.map(\.name).joined(separator: ", "))
    }
    guard session.operands.count == 1 || !benchmark.operands.isEmpty else {
      throw StageError(.usage, "\(benchmark.name) takes no FILE")
    }
    let measurement = try benchmark.run(self, session)
    let lines = try LineOutput(session)
    try lines.write(isJSON ? "\(measurement.json)" : measurement.text)
    try lines.close()
  }
}

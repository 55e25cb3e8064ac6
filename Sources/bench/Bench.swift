import Options
import Stages

/// Times one thing after a warm-up.
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

  static let writesStream = false

  static let command = Command<Bench>(
    name: "bench", summary: "time one thing after a warm-up", operands: "NAME [FILE…]",
    description: [
      "NAME is gemm, stream, stream-write, stream-read, kmeans, convnet3-train, convnet6-train, resnet18-train, resnetap10-train, "
        + "matvec-q4_1, llm-prompt or llm-decode with a model, or jpeg, png or resize with image FILEs. Prints name, "
        + "threads, runs, median_seconds, items_per_second (bytes of items, vectors, images or floating-point operations) and peak_rss_mb. Built, not "
        + "installed; tools/bench runs it against the peers."
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
      .number("--batch", "N", \.batch, "…-train: images per step; llm-decode: texts", in: 1...100_000),
      .value("--depth", "N", \.depth, "llm-decode: tokens read before", in: 0...100_000),
      .number(
        "--size", "N", \.side, "pictures: resize to N x N with the Lanczos filter; networks: pixels a side",
        in: 1...65535),
      .flag("--fast", \.isFast, "jpeg: decode at reduced size where --size is much smaller"),
    ])

  func run(_ session: Session) throws {
    let measurement: Measurement
    let files = Array(session.operands.dropFirst())
    switch session.operands {
    case let operands where ["jpeg", "png"].contains(operands.first):
      measurement = try decodeImages(operands[0], files, session)
    case let operands where operands.first == "resize": measurement = try resizeImages(files, session)
    case ["gemm"]: measurement = gemm(session)
    case ["stream"]: measurement = try stream(session)
    case ["stream-write"]: measurement = try streamWrite(session)
    case ["stream-read"]: measurement = try streamRead(session)
    case ["kmeans"]: measurement = try kmeans(session)
    case ["matvec-q4_1"]: measurement = matrixVector(session)
    case let operands where ["llm-prompt", "llm-decode"].contains(operands.first):
      measurement = try languageModel(operands[0], session)
    case ["convnet3-train"]: measurement = try convnetTraining(session)
    case ["convnet6-train"], ["resnet18-train"], ["resnetap10-train"]:
      measurement = networkTraining(session.operands[0], session)
    default:
      throw StageError(
        .usage,
        "one NAME is needed: gemm, matvec-q4_1, llm-prompt, llm-decode, stream, stream-write, stream-read, kmeans, "
          + "convnet3-train, convnet6-train, resnet18-train, resnetap10-train, jpeg, png, resize")
    }
    let lines = LineOutput()
    try lines.write(isJSON ? "\(measurement.json)" : measurement.text)
    try lines.close()
  }
}

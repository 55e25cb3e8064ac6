import Datasets
import Images
import Options
import Records
import Stages

/// Turns a dataset into a record stream.
struct Decode: Stage {
  var suite = SuiteOptions()
  var split: Split?
  var format = DatasetFormat.auto
  var channels: Int?
  var classFile: String?
  var perClass: Int?
  var shard: Shard?
  var shardBy = ShardKey.id
  var keepsSource = false
  var maximumPixels = 178_956_970

  /// A part of a dataset.
  enum Split: String, CaseIterable, OptionValue {
    case train
    case test

    init?(word: String) { self.init(rawValue: word) }
    static var expectation: String { "train or test" }
    var word: String? { rawValue }
  }

  static let command = Command<Decode>(
    name: "decode", summary: "turn a dataset of images into a record stream", operands: "SOURCE…",
    description: [
      "SOURCE is a folder with a folder of images per class (and perhaps a metadata.jsonl with captions), a WebDataset "
        + "tar (- for one on standard input), an IDX pair or the folder it lies in, CIFAR-10 or CIFAR-100 in the binary "
        + "version, a folder of any of these, or the name fashion-mnist for Debian's dataset-fashion-mnist. PNG, PNM and "
        + "PAM are read.",
      "Each record has id, label, image (u8 [height, width, channels]) and, where there is one, caption. A folder comes "
        + "class by class and the stream says so; the other formats keep the order of their files, and \"recs group\" "
        + "brings classes together.",
    ],
    options: [
      .value("--split", "train|test", \.split, "which part of the dataset; train where both exist"),
      .choice("--format", \.format, "what SOURCE is, when its looks deceive"),
      .number("--channels", "1|3", \.channels, "convert to grey or to RGB; kept as found unless given", in: 1...3),
      .value("--classes", "FILE", \.classFile, "the labels in index order, one per line"),
      .number("--per-class", "N", \.perClass, "take the first N of each class", in: 1...Int.max),
      .value("--shard", "I/N", \.shard, "take only the Ith of N parts"),
      .choice("--shard-by", \.shardBy, "what decides the part; label keeps classes whole"),
      .flag("--keep-src", \.keepsSource, "also write the encoded file as found, in src"),
      .value("--max-pixels", "N", \.maximumPixels, "reject larger images", in: 1...Int.max),
    ],
    examples: [
      ("edits decode fashion-mnist --split train | edits recs stat", "count Debian's Fashion-MNIST"),
      (
        "ssh host edits decode --shard 0/4 --shard-by label /data/imagenet | edits recs check", "a quarter of a dataset"
      ),
    ])

  /// What decides the records, for the provenance; equal on all shards.
  var provenance: [String: Value] {
    var options: [String: Value] = [:]
    if let split { options["split"] = .text(split.rawValue) }
    if let channels { options["channels"] = .integer(Int64(channels)) }
    if let perClass { options["per-class"] = .integer(Int64(perClass)) }
    return options
  }

  func run(_ session: Session) throws {
    guard !session.operands.isEmpty else { throw StageError(.usage, "a SOURCE is needed; see --help") }
    if channels == 2 { throw StageError(.usage, "--channels 2: 1 or 3 expected") }
    let classes = try classFile.map { file throws(StageError) in
      try checked { () throws(DatasetError) in try readClassList(file) }
    }
    var sources: [(source: any SampleSource, isPipe: Bool)] = []
    for operand in session.operands {
      let request = DatasetRequest(
        operand, format: format, split: split.flatMap { DatasetSplit(rawValue: $0.rawValue) },
        classes: classes)
      let source = try checked { () throws(DatasetError) in try request.open() }
      sources.append((source, operand == "-"))
    }
    var emission = Emission(self, session)
    try emission.run(sources)
  }
}

/// Rethrows a dataset's error as the program's.
func checked<T>(_ body: () throws(DatasetError) -> T) throws(StageError) -> T {
  do throws(DatasetError) {
    return try body()
  } catch {
    throw StageError(status: error.code.exitStatus, error.description)
  }
}

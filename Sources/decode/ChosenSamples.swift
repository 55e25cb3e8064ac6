import Datasets
import Exact
import Stages

/// The samples that `--shard`, `--per-class`, `--skip` and `--limit` select, one dataset after another.
struct ChosenSamples {
  private let decode: Decode
  private let suite: SuiteOptions
  private var source: (any SampleSource)?
  private var dealing: ShardDealing?
  /// Samples of the shard so far, over all datasets, and of each class.
  private var seen = 0
  private var counts: [ExactText: Int] = [:]

  /// The first item of the current dataset, selected or not; nil if it is empty.
  private(set) var first: SourceItem?

  init(_ decode: Decode, _ suite: SuiteOptions) { (self.decode, self.suite) = (decode, suite) }

  /// The parts of the current dataset that were not read.
  var omissions: Omissions? { source?.omissions }

  /// Starts another dataset and returns its first selected sample.
  ///
  /// - Throws: `DatasetError`.
  mutating func enter(_ source: any SampleSource) throws(DatasetError) -> SourceItem? {
    (self.source, dealing, first) = (source, nil, nil)
    return try next()
  }

  /// The next selected sample.
  ///
  /// - Throws: `DatasetError`.
  mutating func next() throws(DatasetError) -> SourceItem? {
    while suite.limit.map({ seen < (CheckedSize($0) + suite.skip).saturated }) ?? true {
      guard let item = try source?.next() else { return nil }
      first = first ?? item
      guard isInShard(item) else { continue }
      if let most = decode.perClass, let label = item.label {
        if counts[label, default: 0] >= most { continue }
        counts[label, default: 0] += 1
      }
      seen += 1
      if seen > suite.skip { return item }
    }
    return nil
  }

  /// Reads the current dataset to its end.
  ///
  /// - Throws: `DatasetError`.
  mutating func drain() throws(DatasetError) { while try source?.next() != nil {} }

  private mutating func isInShard(_ item: SourceItem) -> Bool {
    guard let shard = decode.shard else { return true }
    let chosen = dealing ?? ShardDealing(by: decode.shardBy, over: shard.count, classes: source?.classes)
    dealing = chosen
    return chosen.shard(id: item.id, label: item.label) == shard.index
  }
}

extension SourceItem {
  /// Bytes of the encoded file; 0 if pixels are stored uncompressed.
  var encodedBytes: Int {
    if case .sample(let sample) = self { sample.encodedBytes } else { 0 }
  }

  /// The id of the sample or of the failure.
  var id: String {
    switch self {
    case .sample(let sample): sample.id
    case .failure(let failure): failure.id
    }
  }

  /// The label; nil if it is unknown.
  var label: String? {
    switch self {
    case .sample(let sample): sample.label
    case .failure(let failure): failure.label
    }
  }
}

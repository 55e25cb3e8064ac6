import Datasets
import Exact
import Stages

/// The samples of datasets that `--shard`, `--per-class`, `--skip` and `--limit` leave, one dataset after the other.
struct ChosenSamples {
  private let decode: Decode
  private let suite: SuiteOptions
  private var source: (any SampleSource)?
  private var dealing: ShardDealing?
  /// Samples of the shard of all datasets so far, and of each class.
  private var seen = 0
  private var counts: [ExactText: Int] = [:]

  /// The first item of the dataset at hand, chosen or not; nil of an empty one.
  private(set) var first: SourceItem?

  init(_ decode: Decode, _ suite: SuiteOptions) { (self.decode, self.suite) = (decode, suite) }

  /// What of the dataset at hand was not read.
  var omissions: Omissions? { source?.omissions }

  /// Goes on with another dataset, and returns the first sample that is chosen of it.
  ///
  /// - Throws: `DatasetError`.
  mutating func enter(_ source: any SampleSource) throws(DatasetError) -> SourceItem? {
    (self.source, dealing, first) = (source, nil, nil)
    return try next()
  }

  /// The next chosen sample.
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

  /// Reads the dataset at hand to its end.
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
  /// Bytes of the encoded file; 0 where pixels are stored plainly.
  var encodedBytes: Int {
    if case .sample(let sample) = self, case .encoded(let bytes) = sample.payload { bytes.count } else { 0 }
  }

  /// The id of the sample or of what failed.
  var id: String {
    switch self {
    case .sample(let sample): sample.id
    case .failure(let failure): failure.id
    }
  }

  /// The label, if it is known.
  var label: String? {
    switch self {
    case .sample(let sample): sample.label
    case .failure(let failure): failure.label
    }
  }
}

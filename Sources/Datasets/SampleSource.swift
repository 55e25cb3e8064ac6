/// A dataset read sample by sample, in a reproducible order and in bounded memory.
public protocol SampleSource {
  /// The labels in index order; nil if finding them would require reading the whole dataset.
  var classes: [String]? { get }
  /// Whether the samples of each label are contiguous.
  var isGroupedByLabel: Bool { get }
  /// What has been skipped so far; complete once `next` has returned nil.
  var omissions: Omissions { get }
  /// The next sample or failure; nil at the end.
  ///
  /// - Throws: `DatasetError` if the dataset cannot be read further, or has ended without any sample.
  mutating func next() throws(DatasetError) -> SourceItem?
}

/// What a source yields.
public enum SourceItem: Sendable {
  case sample(Sample)
  case failure(SampleFailure)
}

/// A dataset read sample by sample, in an order that is the same on every run, in bounded memory.
public protocol SampleSource {
  /// The labels in index order; nil if the whole set would have to be read to know them.
  var classes: [String]? { get }
  /// Whether all samples of a label follow each other.
  var isGroupedByLabel: Bool { get }
  /// What has been passed over so far; complete once `next` has returned nil.
  var omissions: Omissions { get }
  /// The next sample, or what became of it; nil at the end.
  ///
  /// - Throws: `DatasetError` if the dataset cannot be read on, or has ended without a single sample.
  mutating func next() throws(DatasetError) -> SourceItem?
}

/// What a source yields.
public enum SourceItem: Sendable {
  case sample(Sample)
  case failure(SampleFailure)
}

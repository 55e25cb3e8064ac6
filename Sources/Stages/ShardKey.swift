/// What decides the shard of a sample.
public enum ShardKey: String, CaseIterable, Sendable {
  case id
  /// Classes stay whole, which stages that work on groups need.
  case label
}

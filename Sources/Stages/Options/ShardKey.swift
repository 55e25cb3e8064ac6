import Exact
import Records

/// What decides the shard of a sample (`--shard-by`).
public enum ShardKey: String, CaseIterable, Sendable {
  /// The digest of its id.
  case id
  /// Its class, which stays whole.
  case label
}

/// Deals samples out over shards, the same way on every machine.
public struct ShardDealing: Sendable {
  private let key: ShardKey
  private let count: Int
  private var places: [ExactText: Int] = [:]

  /// Deals by `key`; `classes` are the labels in index order where they are known.
  ///
  /// They are dealt out in turn, so that shards get as many classes each as can be; others go where their digest says.
  public init(by key: ShardKey, over count: Int, classes: [String]?) {
    (self.key, self.count) = (key, count)
    for (index, label) in (classes ?? []).enumerated() where places[label] == nil { places[label] = index }
  }

  /// The shard of a sample, 0 ..< count.
  public func shard(id: String, label: String?) -> Int {
    guard key == .label, let label else { return digest(id) }
    return places[label].map { $0 % count } ?? digest(label)
  }

  private func digest(_ text: String) -> Int { Int(XXH64.hash(text) % UInt64(count)) }
}

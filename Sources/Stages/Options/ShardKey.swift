import Exact
import Records

/// The key that decides the shard of a sample (`--shard-by`).
public enum ShardKey: String, CaseIterable, Sendable {
  /// The digest of the sample's id.
  case id
  /// The sample's class; classes stay whole.
  case label
}

/// Assigns samples to shards, the same way on every machine.
public struct ShardDealing: Sendable {
  private let key: ShardKey
  private let count: Int
  private var places: [ExactText: Int] = [:]

  /// Assigns by `key`; `classes` are the labels in index order, if they are known.
  ///
  /// Known classes are assigned in turn, so that shards have about as many classes each; others by their digest.
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

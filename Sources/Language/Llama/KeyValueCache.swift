import Kernels

/// The cached keys and values of texts, for all layers.
///
/// A head's keys are contiguous [capacity, headSize], so that scores are one matrix product.
final class KeyValueCache {
  /// Maximum number of tokens per text.
  let capacity: Int
  /// Number of tokens read, by text.
  var lengths: [Int]
  private let keys: Storage
  private let values: Storage
  private let heads: Int
  private let size: Int

  init(_ sizes: LlamaConfiguration, texts: Int, capacity: Int) {
    self.capacity = capacity
    lengths = [Int](repeating: 0, count: texts)
    (heads, size) = (sizes.keyValueHeads, sizes.headSize)
    let count = texts * sizes.layers * heads * capacity * size
    (keys, values) = (Storage(count: count), Storage(count: count))
  }

  @inline(__always)
  private func place(_ text: Int, _ layer: Int, _ head: Int) -> Int {
    ((layer * lengths.count + text) * heads + head) * capacity * size
  }

  /// The keys of one head [capacity, headSize].
  func keys(_ text: Int, layer: Int, head: Int) -> UnsafeMutablePointer<Float> {
    keys.pointer + place(text, layer, head)
  }

  /// The values of one head [capacity, headSize].
  func values(_ text: Int, layer: Int, head: Int) -> UnsafeMutablePointer<Float> {
    values.pointer + place(text, layer, head)
  }
}

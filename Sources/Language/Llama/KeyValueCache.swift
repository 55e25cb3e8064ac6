import Kernels

/// The keys and values of texts as far as they have been read, for all layers.
///
/// A head's keys lie one after the other [capacity, headSize], so that scores are one product.
final class KeyValueCache {
  /// Tokens that each text has room for.
  let capacity: Int
  /// Tokens read, by text.
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

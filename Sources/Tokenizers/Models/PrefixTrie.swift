/// Sequences of symbols with a value each, found by prefix: tokens by their bytes or scalars.
struct PrefixTrie: Sendable {
  private var children: [UInt64: Int32] = [:]
  private var values: [Int32] = [-1]

  /// Whether nothing has been inserted.
  var isEmpty: Bool { children.isEmpty }

  /// Gives a sequence that is not empty a value, from 0; the last value of a sequence counts.
  mutating func insert(_ symbols: some Sequence<UInt32>, value: Int) {
    var node: Int32 = 0
    for symbol in symbols {
      let key = Self.key(node, symbol)
      if let child = children[key] {
        node = child
      } else {
        node = Int32(values.count)
        children[key] = node
        values.append(-1)
      }
    }
    if node > 0 { values[Int(node)] = Int32(value) }
  }

  private static func key(_ node: Int32, _ symbol: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(symbol)
  }

  /// The child of a node, where 0 is the root; nil if no sequence continues.
  func child(of node: Int32, _ symbol: UInt32) -> Int32? { children[Self.key(node, symbol)] }

  /// The value of the sequence that ends at a node.
  func value(at node: Int32) -> Int? {
    let value = values[Int(node)]
    return value < 0 ? nil : Int(value)
  }

  /// The longest sequence that begins `symbols`: its value and its length.
  func longest(_ symbols: some Sequence<UInt32>) -> (value: Int, length: Int)? {
    var node: Int32 = 0
    var length = 0
    var found: (Int, Int)?
    for symbol in symbols {
      guard let child = child(of: node, symbol) else { break }
      node = child
      length += 1
      if let value = value(at: node) { found = (value, length) }
    }
    return found
  }
}

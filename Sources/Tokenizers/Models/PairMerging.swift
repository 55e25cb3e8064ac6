/// A sequence of tokens in which adjacent ones are merged in the order of their ranks; ties go to the leftmost.
struct PairMerging {
  /// Separates tokens that must not be merged; not a token itself.
  static let gap: Int32 = -2

  /// Marks a token that takes part in no merge.
  static func frozen(_ id: Int) -> Int32 { -3 - Int32(id) }

  private var tokens: [Int32]
  /// Index of the token before and after, or -1; tokens merged into another are skipped.
  private var previous: [Int32]
  private var next: [Int32]
  private var queue = CandidateQueue()

  init(_ tokens: [Int32]) {
    self.tokens = tokens
    previous = (0..<Int32(tokens.count)).map { $0 - 1 }
    next = (0..<Int32(tokens.count)).map { $0 + 1 }
    if !next.isEmpty { next[next.count - 1] = -1 }
  }

  mutating func mergeAll(_ merges: [UInt64: BytePairEncoding.Merge]) {
    for left in 0..<max(tokens.count - 1, 0) { consider(left, merges) }
    while let candidate = queue.popFirst() {
      let left = Int(candidate.position)
      guard tokens[left] >= 0, next[left] >= 0 else { continue }
      let right = Int(next[left])
      // The pair at this position may have changed since it was queued.
      guard let merge = merges[BytePairEncoding.key(tokens[left], tokens[right])], merge.id == candidate.id else {
        continue
      }
      tokens[left] = merge.id
      tokens[right] = -1
      next[left] = next[right]
      if next[left] >= 0 { previous[Int(next[left])] = Int32(left) }
      if previous[left] >= 0 { consider(Int(previous[left]), merges) }
      if next[left] >= 0 { consider(left, merges) }
    }
  }

  private mutating func consider(_ left: Int, _ merges: [UInt64: BytePairEncoding.Merge]) {
    guard let merge = merges[BytePairEncoding.key(tokens[left], tokens[Int(next[left])])] else { return }
    queue.insert(.init(rank: merge.rank, position: Int32(left), id: merge.id))
  }

  /// The ids of the remaining tokens, in order.
  var ids: some Sequence<Int> {
    tokens.lazy.compactMap { $0 >= 0 ? Int($0) : $0 <= -3 ? Int(-3 - $0) : nil }
  }
}

/// Candidates for merging in a binary heap, by rank, then leftmost first.
struct CandidateQueue {
  struct Candidate {
    let rank: Int32
    let position: Int32
    let id: Int32

    fileprivate var key: Int64 { Int64(rank) << 32 | Int64(position) }
  }

  private var heap: [Candidate] = []

  mutating func insert(_ candidate: Candidate) {
    heap.append(candidate)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if heap[parent].key <= heap[child].key { break }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  mutating func popFirst() -> Candidate? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].key < heap[least].key {
        least = child
      }
      if least == parent { return first }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}

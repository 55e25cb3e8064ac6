extension BytePairEncoding {
  /// Byte pairs as used by SentencePiece: among all adjacent tokens that together are a piece, those with the highest
  /// score merge first.
  ///
  /// Pieces of equal score have equal rank, so that the leftmost pair goes first.
  ///
  /// - Complexity: O(total bytes of the pieces) look-ups.
  init(scored vocabulary: Vocabulary, pieces: [(id: Int, score: Double)]) {
    self.init(vocabulary)
    var ranks: [Int: Int32] = [:]
    var rank: Int32 = -1
    var previous: Double?
    for (id, score) in pieces.sorted(by: { $0.score > $1.score }) {
      if score != previous { rank += 1 }
      previous = score
      ranks[id] = rank
    }
    for (id, rank) in ranks {
      guard let bytes = vocabulary.bytes(of: id) else { continue }
      for cut in bytes.indices.dropFirst() where bytes[cut] & 0xC0 != 0x80 {
        guard let left = vocabulary.id(of: bytes[..<cut]), ranks[left] != nil,
          let right = vocabulary.id(of: bytes[cut...]), ranks[right] != nil
        else { continue }
        setMerge(left, right, .init(rank: rank, id: Int32(id)))
      }
    }
  }
}

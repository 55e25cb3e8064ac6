/// A unigram language model: finds the most probable segmentation of a text into pieces.
///
/// Source: Kudo 2018; google/sentencepiece `unigram_model.cc` EncodeOptimized; huggingface/tokenizers `models/unigram`.
struct Unigram: Sendable {
  /// A part of the text: a piece, or nil for characters that no piece covers.
  struct Part {
    var range: Range<Int>
    let id: Int?
  }

  let vocabulary: Vocabulary
  private var trie = PrefixTrie()
  /// Logarithms of probabilities by id.
  private let scores: [Double]
  private let unknownScore: Double
  /// Whether path scores are rounded to 32 bits, like sentencepiece's.
  private let isSinglePrecision: Bool

  /// Ids and scores of the pieces; `unknownScore` is the score of a character that no piece covers.
  init(
    _ vocabulary: Vocabulary, pieces: [(id: Int, score: Double)], unknownScore: Double, isSinglePrecision: Bool
  ) {
    self.vocabulary = vocabulary
    var scores = [Double](repeating: 0, count: vocabulary.count)
    for (id, score) in pieces {
      guard let bytes = vocabulary.bytes(of: id) else { continue }
      scores[id] = score
      trie.insert(bytes.lazy.map(UInt32.init), value: id)
    }
    self.scores = scores
    self.unknownScore = unknownScore
    self.isSinglePrecision = isSinglePrecision
  }

  private struct Node {
    var id: Int32 = -1
    var start: Int32 = -1
    var score = 0.0
  }

  private func rounded(_ score: Double) -> Double { isSinglePrecision ? Double(Float(score)) : score }

  /// The parts of UTF-8 text, in order; adjacent unknown characters form one part.
  ///
  /// - Complexity: O(n · length of the longest piece).
  func parts(of text: [UInt8]) -> [Part] {
    var best = [Node](repeating: Node(), count: text.count + 1)
    var start = 0
    while start < text.count {
      let length = min(Self.length(ofCharacterAt: text[start]), text.count - start)
      let till = best[start].score
      var hasCharacter = false
      var node: Int32 = 0
      for end in start + 1..<text.count + 1 {
        guard let child = trie.child(of: node, UInt32(text[end - 1])) else { break }
        node = child
        guard let id = trie.value(at: node) else { continue }
        let score = rounded(scores[id] + till)
        if best[end].start < 0 || score > best[end].score {
          best[end] = Node(id: Int32(id), start: Int32(start), score: score)
        }
        if end - start == length { hasCharacter = true }
      }
      if !hasCharacter {
        let score = rounded(unknownScore + till)
        let end = start + length
        if best[end].start < 0 || score > best[end].score {
          best[end] = Node(id: -1, start: Int32(start), score: score)
        }
      }
      start += length
    }
    return path(best)
  }

  private func path(_ best: [Node]) -> [Part] {
    var parts: [Part] = []
    var end = best.count - 1
    while end > 0 {
      let node = best[end]
      let start = Int(node.start)
      if node.id < 0, let last = parts.last, last.id == nil {
        parts[parts.count - 1].range = start..<last.range.upperBound
      } else {
        parts.append(Part(range: start..<end, id: node.id < 0 ? nil : Int(node.id)))
      }
      end = start
    }
    return parts.reversed()
  }

  private static func length(ofCharacterAt byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}

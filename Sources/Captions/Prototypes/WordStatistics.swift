/// Chooses, for each cluster, the caption with most of the cluster's frequent words (VLCP).
///
/// Words that most captions of the class share, stop words and words of the class name are ignored. Source: VLCP (arXiv
/// 2506.23580), `gen_prototype.py`, where order of first appearance breaks ties.
public struct WordStatistics: Sendable {
  /// Words in at least this share of the class's captions count as common to the class.
  public var common = 0.7
  /// Number of frequent words per cluster.
  public var topWords = 30

  public init() {}

  /// The index of the chosen caption for each cluster; nil if no frequent word occurs in any.
  ///
  /// `clusters` has all captions of one class, in the order of the data; words that `className` contains, in this case,
  /// are ignored.
  public func choices(_ clusters: [[String]], className: String) -> [Int?] {
    let words = clusters.map { $0.map(WordTokens.words) }
    let shared = commonWords(words)
    return zip(clusters, words).map { captions, words in
      choice(captions, frequentWords(words, shared, className))
    }
  }

  /// The words that occur in at least the share `common` of all captions.
  private func commonWords(_ clusters: [[[String]]]) -> Set<String> {
    var frequency: [String: Int] = [:]
    var total = 0
    for captions in clusters {
      for words in captions {
        total += 1
        for word in Set(words) { frequency[word, default: 0] += 1 }
      }
    }
    return Set(frequency.filter { Double($0.value) >= common * Double(total) }.keys)
  }

  private func frequentWords(
    _ captions: [[String]], _ shared: Set<String>, _ className: String
  ) -> [(word: String, count: Int)] {
    var places: [String: Int] = [:]
    var counts: [(word: String, count: Int)] = []
    for word in captions.joined() where !StopWords.english.contains(word) && !shared.contains(word) {
      if let place = places[word] {
        counts[place].count += 1
      } else if !className.contains(word) {
        places[word] = counts.count
        counts.append((word, 1))
      }
    }
    let order = counts.indices.sorted { (counts[$1].count, $0) < (counts[$0].count, $1) }
    return order.prefix(topWords).map { counts[$0] }
  }

  /// The first caption with the largest sum of counts over its words.
  private func choice(_ captions: [String], _ words: [(word: String, count: Int)]) -> Int? {
    var best: (index: Int, score: Int)?
    for (index, caption) in captions.enumerated() {
      let score = words.reduce(0) { $0 + (caption.contains($1.word) ? $1.count : 0) }
      if score > (best?.score ?? 0) { best = (index, score) }
    }
    return best?.index
  }
}

/// The caption that is most similar to the others.
///
/// Similarity is the cosine between counts of words and of pairs of adjacent words.
public enum CaptionMedoid {
  /// The index of the caption with the largest mean similarity to the others, the first if several are equal; nil if
  /// there are no captions.
  ///
  /// - Complexity: O(n · words): each caption is compared with the sum of all, not with each other one.
  public static func index(of captions: [String]) -> Int? {
    var terms: [String: Int] = [:]
    var sum: [Double] = []
    let vectors = captions.map { caption -> [(term: Int, weight: Double)] in
      var counts: [Int: Double] = [:]
      let words = caption.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      for term in words + zip(words, words.dropFirst()).map({ "\($0) \($1)" }) {
        let index = terms[term] ?? terms.count
        if index == terms.count {
          terms[term] = index
          sum.append(0)
        }
        counts[index, default: 0] += 1
      }
      // Sorted, so that sums do not depend on the order of the dictionary.
      let ordered = counts.sorted { $0.key < $1.key }
      let length = ordered.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
      return ordered.map { ($0.key, $0.value / length) }
    }
    for vector in vectors { for (term, weight) in vector { sum[term] += weight } }
    var best: (index: Int, closeness: Double)?
    for (index, vector) in vectors.enumerated() {
      let closeness = vector.reduce(0) { $0 + $1.weight * sum[$1.term] } - (vector.isEmpty ? 0 : 1)
      if closeness > (best?.closeness ?? -1) + 1e-12 { best = (index, closeness) }
    }
    return best?.index
  }
}

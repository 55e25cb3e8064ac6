/// Byte-pair encoding: the characters of a word are merged pairwise, earliest learned pair first.
///
/// Source: Sennrich et al. 2016; huggingface/tokenizers `models/bpe`.
struct BytePairEncoding: Sendable {
  /// The result of merging a pair of tokens, and its rank.
  struct Merge: Sendable {
    let rank: Int32
    let id: Int32
  }

  let vocabulary: Vocabulary
  private(set) var merges: [UInt64: Merge] = [:]
  /// The id for characters missing in the vocabulary; without one they are dropped.
  var unknown: Int?
  /// Whether dropped characters separate their neighbors, as in llama.cpp.
  var keepsGaps = false
  /// Whether adjacent unknown characters give one unknown token.
  var fusesUnknown = false
  /// Whether characters missing in the vocabulary become their bytes, `<0x00>` to `<0xFF>`.
  var fallsBackToBytes = false
  /// Whether a whole word that is a token is used directly instead of being built by merges.
  var takesWholeWords = false
  /// The prefix in the vocabulary of all characters but the first, and the suffix of the last, such as CLIP's `</w>`.
  var continuingPrefix: [UInt8] = []
  var wordSuffix: [UInt8] = []

  private var byteTokens: [Int32] = []

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    byteTokens = (0..<256).map { (byte: Int) in
      let digits = String(byte, radix: 16, uppercase: true)
      let name = "<0x" + (digits.utf8.count == 1 ? "0" : "") + digits + ">"
      return Int32(vocabulary.id(of: name) ?? -1)
    }
  }

  static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  private mutating func addMerge(_ left: [UInt8], _ right: [UInt8], rank: Int) -> Bool {
    let tail = right.starts(with: continuingPrefix) ? right.dropFirst(continuingPrefix.count) : right[...]
    guard let leftID = vocabulary.id(of: left), let rightID = vocabulary.id(of: right),
      let whole = vocabulary.id(of: left + tail), let rank = Int32(exactly: rank)
    else { return false }
    merges[Self.key(Int32(leftID), Int32(rightID))] = Merge(rank: rank, id: Int32(whole))
    return true
  }

  mutating func setMerge(_ left: Int, _ right: Int, _ merge: Merge) {
    merges[Self.key(Int32(left), Int32(right))] = merge
  }

  /// Adds all merges, earliest learned first.
  ///
  /// - Throws: `TokenizerError` `.corrupt` for a merge of unknown tokens.
  mutating func add(_ pairs: [([UInt8], [UInt8])], position: String) throws(TokenizerError) {
    merges.reserveCapacity(pairs.count)
    for (rank, (left, right)) in pairs.enumerated() {
      guard addMerge(left, right, rank: rank) else {
        let pair = String(decoding: left + [0x20] + right, as: UTF8.self)
        throw TokenizerError(.corrupt, position, "merge \(rank), \"\(pair)\", is not of tokens of the vocabulary")
      }
    }
  }

  /// Appends the ids of one word.
  ///
  /// - Complexity: O(n log n) for n characters.
  func encode(_ word: ArraySlice<Unicode.Scalar>, into ids: inout [Int]) {
    if word.isEmpty { return }
    if takesWholeWords, let id = vocabulary.id(of: utf8(word)) {
      ids.append(id)
      return
    }
    var merging = PairMerging(symbols(of: word))
    merging.mergeAll(merges)
    ids += merging.ids
  }

  private func symbols(of word: ArraySlice<Unicode.Scalar>) -> [Int32] {
    var symbols: [Int32] = []
    symbols.reserveCapacity(word.count)
    var hasPendingUnknown = false
    var spelling: [UInt8] = []
    for index in word.indices {
      spelling.removeAll(keepingCapacity: true)
      if index > word.startIndex { spelling += continuingPrefix }
      spelling += UTF8.encode(word[index]) ?? UTF8.encodedReplacementCharacter
      if index == word.endIndex - 1 { spelling += wordSuffix }
      if let id = vocabulary.id(of: spelling) {
        if hasPendingUnknown, let unknown { symbols.append(Int32(unknown)) }
        hasPendingUnknown = false
        symbols.append(Int32(id))
      } else if fallsBackToBytes, spelling.allSatisfy({ byteTokens[Int($0)] >= 0 }) {
        for byte in spelling { symbols.append(byteTokens[Int(byte)]) }
      } else if let unknown {
        if hasPendingUnknown, !fusesUnknown { symbols.append(Int32(unknown)) }
        hasPendingUnknown = true
      } else if keepsGaps {
        symbols.append(PairMerging.gap)
      }
    }
    if hasPendingUnknown, let unknown { symbols.append(Int32(unknown)) }
    return symbols
  }
}

/// The UTF-8 of scalars.
func utf8(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
  var bytes: [UInt8] = []
  for scalar in scalars { bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
  return bytes
}

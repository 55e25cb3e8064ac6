import JSON

/// The vocabulary and merges of a byte-pair encoding in a Hugging Face folder.
enum BytePairFiles {
  typealias Merges = [([UInt8], [UInt8])]

  /// Reads `vocab.json` and `merges.txt`, else the model in `tokenizer.json`.
  static func read(_ folder: String) throws(TokenizerError) -> (Vocabulary, Merges) {
    let (words, merges, whole) = (folder + "/vocab.json", folder + "/merges.txt", folder + "/tokenizer.json")
    if fileExists(words), fileExists(merges) {
      return (
        try vocabulary(try json(ofFile: words), position: words),
        try Self.merges(text: try contents(ofFile: merges), position: merges)
      )
    }
    guard fileExists(whole) else {
      throw TokenizerError(
        .missing, folder, "holds neither vocab.json and merges.txt nor tokenizer.json; name the folder of a tokenizer")
    }
    guard let model = try json(ofFile: whole)["model"], let words = model["vocab"], let pairs = model["merges"] else {
      throw TokenizerError(.unsupported, whole, "its model has no vocab and merges: it is no byte-pair encoding")
    }
    return (try vocabulary(words, position: whole), try Self.merges(pairs, position: whole))
  }

  /// A JSON object of tokens with their ids.
  static func vocabulary(_ value: JSONValue, position: String) throws(TokenizerError) -> Vocabulary {
    guard case .object(let object) = value else {
      throw TokenizerError(.corrupt, position, "the vocabulary is no JSON object of tokens with ids")
    }
    var vocabulary = Vocabulary()
    for member in object.members {
      guard let id = member.value.int.flatMap({ Int(exactly: $0) }), vocabulary.set(Array(member.name.utf8), id: id)
      else {
        throw TokenizerError(
          .corrupt, position, "the id of token \"\(member.name)\" is not in 0...\(Vocabulary.largestID)")
      }
    }
    return vocabulary
  }

  /// A line per pair, after a comment on the first.
  static func merges(text: [UInt8], position: String) throws(TokenizerError) -> Merges {
    var merges: Merges = []
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty || line.starts(with: "#version".utf8) { continue }
      let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw TokenizerError(.corrupt, position, "line \(number + 1) does not hold two tokens")
      }
      merges.append((Array(parts[0]), Array(parts[1])))
    }
    return merges
  }

  /// A JSON array of pairs, or of texts in which a space separates two tokens.
  static func merges(_ value: JSONValue, position: String) throws(TokenizerError) -> Merges {
    guard let entries = value.array else {
      throw TokenizerError(.corrupt, position, "the merges are no JSON array")
    }
    var merges: Merges = []
    merges.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      let parts =
        if let text = entry.string {
          text.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
        } else {
          (entry.array ?? []).compactMap { $0.string.map { Array($0.utf8) } }
        }
      guard parts.count == 2 else {
        throw TokenizerError(.corrupt, position, "merge \(index) is not two tokens")
      }
      merges.append((parts[0], parts[1]))
    }
    return merges
  }
}

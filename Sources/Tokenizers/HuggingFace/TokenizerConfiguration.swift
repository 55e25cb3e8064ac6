import JSON
import Settings

/// The settings of a tokenizer in `tokenizer_config.json` and `special_tokens_map.json`.
struct TokenizerConfiguration: Sendable {
  /// The role of a special token.
  enum Role: String, CaseIterable, Sendable {
    case beginOfText = "bos_token"
    case endOfText = "eos_token"
    case unknown = "unk_token"
    case padding = "pad_token"
  }

  /// The content of the token for each role that is named.
  var specials: [Role: String] = [:]
  /// The tokens of roles that are described, not only named; their ids are not known here.
  var descriptions: [Role: AddedTokens.Token] = [:]
  /// The tokens of `added_tokens_decoder`.
  var addedTokens: [AddedTokens.Token] = []
  /// `model_max_length`, unless it is transformers' "very large".
  var maximumLength: Int?
  /// `tokenizer_class`; empty if missing.
  var className: String { values["tokenizer_class"]?.string ?? "" }
  /// The contents of `tokenizer_config.json`, if there is one.
  var values = CheckedSettings.empty(.tokenizer)
  /// Further special tokens; only those in the vocabulary count.
  var additionalTokens: [String] = []

  init() {}

  /// Reads the files that exist.
  ///
  /// - Throws: `TokenizerError`.
  init(folder: String) throws(TokenizerError) {
    let map = folder + "/special_tokens_map.json"
    if fileExists(map) { try note(try settings(ofFile: map, .specialTokens), position: map) }
    let main = folder + "/tokenizer_config.json"
    if fileExists(main) {
      values = try settings(ofFile: main, .tokenizer)
      try note(values, position: main)
      note(extra: values["extra_special_tokens"])
    }
    maximumLength = values["model_max_length"]?.int.flatMap { (1...1_000_000).contains($0) ? Int($0) : nil }
    guard case .object(let decoder)? = values["added_tokens_decoder"] else {
      try readAddedTokens(folder + "/added_tokens.json")
      return
    }
    for member in decoder.members {
      guard let id = Int(member.name) else {
        throw TokenizerError(.corrupt, main, "added_tokens_decoder: \"\(member.name)\" is no id")
      }
      addedTokens.append(try AddedTokens.Token(member.value, id: id, position: main))
    }
  }

  /// Reads the old file of added tokens, an object of tokens with their ids.
  private mutating func readAddedTokens(_ file: String) throws(TokenizerError) {
    guard fileExists(file) else { return }
    guard case .object(let object) = try json(ofFile: file) else {
      throw TokenizerError(.corrupt, file, "is no JSON object of tokens with ids")
    }
    for member in object.members {
      let description = JSONValue.object(
        JSONObject([
          ("content", .string(member.name)), ("special", .bool(specials.values.contains(member.name))),
        ]))
      guard let id = member.value.int.flatMap({ Int(exactly: $0) }) else {
        throw TokenizerError(.corrupt, file, "the id of \"\(member.name)\" is no integer")
      }
      addedTokens.append(try AddedTokens.Token(description, id: id, position: file))
    }
  }

  private mutating func note(_ values: CheckedSettings, position: String) throws(TokenizerError) {
    for role in Role.allCases {
      guard let content = values[role.rawValue]?.string ?? values[role.rawValue]?["content"]?.string else { continue }
      specials[role] = content
      // The old file is read first and wins, as in transformers.
      if let value = values[role.rawValue], value.string == nil, descriptions[role] == nil {
        descriptions[role] = try AddedTokens.Token(value, id: 0, position: position)
      }
    }
    note(extra: values["additional_special_tokens"])
  }

  /// Tokens in a list, or by name.
  private mutating func note(extra value: JSONValue?) {
    var members = value?.array ?? []
    if case .object(let object)? = value { members = object.members.map(\.value) }
    for member in members {
      if let content = member.string ?? member["content"]?.string { additionalTokens.append(content) }
    }
  }

  /// Adds the tokens listed in a `tokenizer.json`, if there is one.
  ///
  /// - Throws: `TokenizerError`.
  mutating func addTokens(ofFile path: String) throws(TokenizerError) {
    guard fileExists(path) else { return }
    let file = TokenizerFile(position: path, settings: try settings(ofFile: path, .tokenizerFile))
    let known = Set(addedTokens.map(\.id))
    addedTokens += try file.addedTokens().filter { !known.contains($0.id) }
  }
}

extension AddedTokens.Token {
  /// Reads a token in the form of tokenizer.json and tokenizer_config.json.
  init(_ value: JSONValue, id: Int, position: String) throws(TokenizerError) {
    let value = try checked(value, .addedToken, position: position)
    guard let content = value["content"]?.string, (0...Vocabulary.largestID).contains(id),
      content.utf8.count <= 1024
    else {
      throw TokenizerError(
        .corrupt, position, "added token \(id) has no content of at most 1024 bytes, or its id is too large")
    }
    func flag(_ name: String) -> Bool { value[name] == .bool(true) }
    self.init(
      id: id, content: Array(content.unicodeScalars), isSpecial: flag("special"), isNormalized: flag("normalized"),
      isWord: flag("single_word"), stripsLeft: flag("lstrip"), stripsRight: flag("rstrip"))
  }
}

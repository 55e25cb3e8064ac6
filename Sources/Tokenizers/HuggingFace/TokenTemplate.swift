import JSON
import Settings

/// Reads the post-processor of `tokenizer.json`: the tokens placed before and after a text.
struct TokenTemplate {
  let file: TokenizerFile

  func read(_ processor: JSONValue, depth: Int = 0) throws(TokenizerError) -> (prefix: [Int], suffix: [Int]) {
    let processor = try checked(processor, .tokenizerStep, position: file.position)
    switch processor["type"]?.string {
    case "ByteLevel": return ([], [])
    case "TemplateProcessing": return try template(processor)
    case "RobertaProcessing", "BertProcessing":
      return (try ids(processor["cls"]?.array?.last), try ids(processor["sep"]?.array?.last))
    case "Sequence":
      guard let parts = processor["processors"]?.array, depth < 8 else { throw file.missing("list of processors") }
      var (prefix, suffix): ([Int], [Int]) = ([], [])
      for part in parts {
        let (before, after) = try read(part, depth: depth + 1)
        (prefix, suffix) = (before + prefix, suffix + after)
      }
      return (prefix, suffix)
    case let type: throw file.unsupported("a post-processor of type \(type ?? "none")")
    }
  }

  private func template(_ processor: CheckedSettings) throws(TokenizerError) -> ([Int], [Int]) {
    guard let parts = processor["single"]?.array else { throw file.missing("template for a single text") }
    var (prefix, suffix): ([Int], [Int]) = ([], [])
    var isBefore = true
    for part in parts {
      if part["Sequence"] != nil {
        isBefore = false
        continue
      }
      guard let name = part["SpecialToken"]?["id"]?.string, let entry = processor["special_tokens"]?[name] else {
        throw file.missing("special token that its template names")
      }
      for id in entry["ids"]?.array ?? [] {
        if isBefore { prefix += try ids(id) } else { suffix += try ids(id) }
      }
    }
    return (prefix, suffix)
  }

  private func ids(_ value: JSONValue?) throws(TokenizerError) -> [Int] {
    guard let id = value?.int, (0...Int64(Vocabulary.largestID)).contains(id) else {
      throw file.missing("id of a special token in its post-processor")
    }
    return [Int(id)]
  }
}

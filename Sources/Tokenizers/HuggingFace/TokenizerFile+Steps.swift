import JSON
import Settings

extension TokenizerFile {
  private func flag(_ part: CheckedSettings, _ name: String, _ usual: Bool = false) -> Bool {
    if case .bool(let value)? = part[name] { value } else { usual }
  }

  private func scalars(_ part: CheckedSettings, _ name: String) throws(TokenizerError) -> [Unicode.Scalar] {
    guard let text = part[name]?.string else { throw missing(name) }
    return Array(text.unicodeScalars)
  }

  private func scalar(_ part: CheckedSettings, _ name: String) throws(TokenizerError) -> Unicode.Scalar {
    let text = try scalars(part, name)
    guard let scalar = text.first, text.count == 1 else { throw missing("\(name) of one character") }
    return scalar
  }

  private func pattern(_ part: CheckedSettings) throws(TokenizerError) -> TextPattern {
    if let literal = part["pattern"]?["String"]?.string { return TextPattern(literal: literal) }
    guard let expression = part["pattern"]?["Regex"]?.string else { throw missing("pattern") }
    do throws(TokenizerError) {
      return .expression(try ScalarPattern(expression))
    } catch {
      throw TokenizerError(error.code, position, "\(error)")
    }
  }

  func normalization(_ part: CheckedSettings) throws(TokenizerError) -> TextNormalization {
    switch part["type"]?.string {
    case "NFC": return .composed
    case "NFD": return .decomposed
    case "NFKC": return .composedCompatibly
    case "NFKD": return .decomposedCompatibly
    case "StripAccents": return .stripAccents
    case "Nmt": return .controls
    case "Lowercase": return .lowercase
    case "Replace": return .replace(try pattern(part), try scalars(part, "content"))
    case "Prepend": return .prepend(try scalars(part, "prepend"))
    case "Precompiled":
      guard let text = part["precompiled_charsmap"]?.string, let bytes = base64(text) else {
        throw missing("precompiled_charsmap in base 64")
      }
      return bytes.isEmpty
        ? .replace(TextPattern(literal: ""), []) : .mapped(try CharacterMap(bytes, position: position))
    case "Strip": return .strip(left: flag(part, "strip_left", true), right: flag(part, "strip_right", true))
    case let type: throw unsupported("a normalizer of type \(type ?? "none")")
    }
  }

  func splittings(_ part: CheckedSettings) throws(TokenizerError) -> [Splitting] {
    switch part["type"]?.string {
    case "ByteLevel":
      var steps: [Splitting] = flag(part, "add_prefix_space", true) ? [.prefixSpace] : []
      if flag(part, "use_regex", true) {
        steps.append(.pattern(.expression(try ScalarPattern(KnownPatterns.gpt2)), .isolated, isInverted: false))
      }
      return steps + [.bytes]
    case "Split":
      let name = part["behavior"]?.string ?? ""
      guard let behavior = Splitting.Behavior(rawValue: name) else { throw unsupported("the behavior \"\(name)\"") }
      return [.pattern(try pattern(part), behavior, isInverted: flag(part, "invert"))]
    case "Digits": return [.digits(areIndividual: flag(part, "individual_digits"))]
    case "Metaspace": return [try metaspace(part)]
    case "WhitespaceSplit":
      return [.pattern(.expression(try ScalarPattern(#"\s+"#)), .removed, isInverted: false)]
    case "Whitespace":
      return [.pattern(.expression(try ScalarPattern(#"\w+|[^\w\s]+"#)), .removed, isInverted: true)]
    case let type: throw unsupported("a pre-tokenizer of type \(type ?? "none")")
    }
  }

  private func prefixing(_ part: CheckedSettings) throws(TokenizerError) -> Splitting.Prefixing {
    guard let scheme = part["prepend_scheme"]?.string else {
      return flag(part, "add_prefix_space", true) ? .always : .never
    }
    guard let prefixing = Splitting.Prefixing(rawValue: scheme) else {
      throw unsupported("the prepend_scheme \"\(scheme)\"")
    }
    return prefixing
  }

  private func metaspace(_ part: CheckedSettings) throws(TokenizerError) -> Splitting {
    .metaspace(try scalar(part, "replacement"), try prefixing(part), splits: flag(part, "split", true))
  }

  func decoding(_ part: CheckedSettings) throws(TokenizerError) -> Decoding {
    func count(_ name: String) throws(TokenizerError) -> Int {
      guard let value = part[name]?.int, (0...1024).contains(value) else { throw missing(name) }
      return Int(value)
    }
    switch part["type"]?.string {
    case "ByteLevel": return .bytes
    case "Replace": return .replace(try pattern(part), try scalars(part, "content"))
    case "ByteFallback": return .byteFallback
    case "Fuse": return .fuse
    case "Strip": return .strip(try scalar(part, "content"), left: try count("start"), right: try count("stop"))
    case "Metaspace": return .metaspace(try scalar(part, "replacement"), dropsFirst: try prefixing(part) != .never)
    case "BPEDecoder": return .wordSuffix(try scalars(part, "suffix"))
    case let type: throw unsupported("a decoder of type \(type ?? "none")")
    }
  }
}

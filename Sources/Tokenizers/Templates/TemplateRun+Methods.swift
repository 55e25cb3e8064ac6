extension TemplateRun {
  /// Calls a method of Python's strings, lists or dictionaries.
  func callMethod(_ value: TemplateValue, _ name: String, _ arguments: Arguments) throws(TokenizerError)
    -> TemplateValue
  {
    switch value {
    case .text(let text):
      try spend(scalars: text.count)
      return try callMethod(text, name, arguments)
    case .list(let values):
      guard name != "copy" else { return value }
      let wanted = arguments.value(0, "value") ?? .none
      var found: [Int] = []
      for (index, element) in values.enumerated() where try compare(element, "==", wanted) { found.append(index) }
      if name == "count" { return .int(found.count) }
      guard let first = found.first else { throw fail("a list does not hold the value whose index is asked for") }
      return .int(first)
    case .object(let object):
      try spend(object.members.count)
      switch name {
      case "items": return .list(object.members.map { .list([.text($0.key), $0.value]) })
      case "keys": return .list(object.members.map { .text($0.key) })
      case "values": return .list(object.members.map(\.value))
      case "copy": return value
      default:
        guard case .text(let key)? = arguments.value(0, "key") else { return arguments.value(1, "default") ?? .none }
        return object[key] ?? arguments.value(1, "default") ?? .none
      }
    default: throw fail("\(value.typeName) has no method \"\(name)\"")
    }
  }

  /// An argument that must be a string.
  private func string(_ arguments: Arguments, _ index: Int, _ name: String) throws(TokenizerError) -> Text {
    guard case .text(let text)? = arguments.value(index, name) else { throw fail("a string expected as \(name)") }
    return text
  }

  private func callMethod(_ text: Text, _ name: String, _ arguments: Arguments) throws(TokenizerError) -> TemplateValue
  {
    func isEvery(_ test: (Unicode.Scalar) -> Bool) -> TemplateValue { .bool(!text.isEmpty && text.allSatisfy(test)) }
    switch name {
    case "strip", "lstrip", "rstrip":
      var characters: Text?
      if case .text(let given)? = arguments.value(0, "chars") { characters = given }
      return .text(Self.stripped(text, characters, left: name != "rstrip", right: name != "lstrip"))
    case "split", "rsplit", "splitlines": return try split(text, name, arguments)
    case "startswith", "endswith":
      let candidates = if case .list(let list)? = arguments.value(0, "prefix") { list } else { arguments.positional }
      for case .text(let part) in candidates {
        if name == "startswith" ? text.starts(with: part) : text.suffix(part.count).elementsEqual(part) {
          return .bool(true)
        }
      }
      return .bool(false)
    case "upper": return .text(text.flatMap { $0.properties.uppercaseMapping.unicodeScalars })
    case "lower": return .text(text.flatMap { $0.properties.lowercaseMapping.unicodeScalars })
    case "title", "capitalize": return .text(Self.titled(text, everyWord: name == "title"))
    case "replace":
      let count = arguments.value(2, "count")?.integer ?? Int.max
      return .text(
        try replaced(
          text, try string(arguments, 0, "old"), try string(arguments, 1, "new"), count < 0 ? Int.max : count))
    case "find": return .int(try find(try string(arguments, 0, "sub"), in: text, from: 0) ?? -1)
    case "rfind":
      let part = try string(arguments, 0, "sub")
      let found = try find(Array(part.reversed()), in: text.reversed(), from: 0)
      return .int(found.map { text.count - $0 - part.count } ?? -1)
    case "count":
      let part = try string(arguments, 0, "sub")
      if part.isEmpty { return .int(text.count + 1) }
      return .int(try parts(text, part, Int.max).count - 1)
    case "join":
      var joined: Text = []
      for (index, element) in try elements(of: arguments.value(0, "iterable") ?? .none).enumerated() {
        guard case .text(let part) = element else { throw fail("join takes strings, not \(element.typeName)") }
        joined += index > 0 ? text + part : part
        try spend(scalars: text.count + part.count)
      }
      return .text(joined)
    case "format": return .text(try formatted(text, arguments))
    case "isdigit": return isEvery { $0.properties.numericType == .decimal || $0.properties.numericType == .digit }
    case "isalpha": return isEvery { !ScalarClass($0).isDisjoint(with: .letter) }
    case "isspace": return isEvery(isPythonSpace)
    case "isupper", "islower":
      let isCased = text.contains { $0.properties.isUppercase || $0.properties.isLowercase }
      return .bool(
        isCased && !text.contains { name == "isupper" ? $0.properties.isLowercase : $0.properties.isUppercase })
    case "removeprefix":
      let part = try string(arguments, 0, "prefix")
      return .text(text.starts(with: part) ? Array(text.dropFirst(part.count)) : text)
    case "removesuffix":
      let part = try string(arguments, 0, "suffix")
      return .text(text.suffix(part.count).elementsEqual(part) ? Array(text.dropLast(part.count)) : text)
    default: throw fail("str has no method \"\(name)\" here")
    }
  }

  /// A text without the given characters, or white space, at its ends.
  static func stripped(_ text: Text, _ characters: Text?, left: Bool, right: Bool) -> Text {
    let isTaken: (Unicode.Scalar) -> Bool = characters.map { taken in { taken.contains($0) } } ?? isPythonSpace
    var kept = text[...]
    if left { kept = kept.drop(while: isTaken) }
    if right { while let last = kept.last, isTaken(last) { kept.removeLast() } }
    return Array(kept)
  }

  static func titled(_ text: Text, everyWord: Bool) -> Text {
    var titled: Text = []
    var isInside = false
    for scalar in text {
      titled += (isInside ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping).unicodeScalars
      isInside = everyWord ? scalar.properties.isCased : true
    }
    return titled
  }

  /// Splits at occurrences of a separator, at most `most` times.
  func parts(_ text: Text, _ separator: Text, _ most: Int) throws(TokenizerError) -> [Text] {
    guard !separator.isEmpty else { throw fail("an empty separator") }
    var parts: [Text] = []
    var start = 0
    while parts.count < most, let found = try find(separator, in: text, from: start) {
      parts.append(Array(text[start..<found]))
      start = found + separator.count
      try spend()
    }
    return parts + [Array(text[start...])]
  }

  func replaced(_ text: Text, _ old: Text, _ new: Text, _ most: Int) throws(TokenizerError) -> Text {
    if old.isEmpty {
      let places = min(most, text.count + 1)
      try spend(scalars: new.count.multipliedReportingOverflow(by: places).partialValue & Int.max)
      var replaced: Text = []
      for (index, scalar) in text.enumerated() { replaced += index < places ? new + [scalar] : [scalar] }
      return text.count < places ? replaced + new : replaced
    }
    let parts = try parts(text, old, most)
    var replaced = parts[0]
    for part in parts.dropFirst() {
      replaced += new + part
      try spend(scalars: new.count + part.count)
    }
    return replaced
  }

  private func split(_ text: Text, _ name: String, _ arguments: Arguments) throws(TokenizerError) -> TemplateValue {
    if name == "splitlines" {
      var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" }.map { Array($0) }
      if lines.last?.isEmpty == true { lines.removeLast() }
      return .list(lines.map { .text($0.last == "\r" ? $0.dropLast() : $0) })
    }
    let given = arguments.value(1, "maxsplit")?.integer ?? -1
    let most = given < 0 ? Int.max : given
    var separator: Text?
    if case .text(let text)? = arguments.value(0, "sep") { separator = text }
    if name == "rsplit" {
      let text = Text(text.reversed())
      let pieces =
        if let separator {
          try parts(text, separator.reversed(), most)
        } else {
          Self.words(text, most)
        }
      return .list(pieces.reversed().map { .text($0.reversed()) })
    }
    let pieces = if let separator { try parts(text, separator, most) } else { Self.words(text, most) }
    return .list(pieces.map { .text($0) })
  }

  /// Splits at white space, at most `most` times.
  private static func words(_ text: Text, _ most: Int) -> [Text] {
    var words: [Text] = []
    var rest = text[...].drop(while: isPythonSpace)
    while !rest.isEmpty {
      if words.count == most {
        while let last = rest.last, isPythonSpace(last) { rest.removeLast() }
        return words + [Array(rest)]
      }
      let word = rest.prefix { !isPythonSpace($0) }
      words.append(Array(word))
      rest = rest.dropFirst(word.count).drop(while: isPythonSpace)
    }
    return words
  }
}

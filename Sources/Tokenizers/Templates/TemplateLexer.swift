/// Splits a template into text and tags, and tags into tokens.
///
/// White space around tags is handled as transformers configures Jinja: with trim_blocks and lstrip_blocks, and without
/// the last line feed of the file. Source: jinja2 3.1 `lexer.py`.
struct TemplateLexer {
  enum Token: Equatable {
    case text([Unicode.Scalar])
    case tagStart
    case tagEnd
    case outputStart
    case outputEnd
    case name(String)
    case string([Unicode.Scalar])
    case int(Int)
    case double(Double)
    case sign(String)
  }

  private let source: [Unicode.Scalar]
  private var position = 0
  private var lineStarts = true
  private(set) var tokens: [(token: Token, line: Int)] = []
  private var line = 1
  private var counted = 0

  init(_ template: String) {
    var source: [Unicode.Scalar] = []
    var isAfterReturn = false
    for scalar in template.unicodeScalars {
      if scalar == "\n", isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      source.append(isAfterReturn ? "\n" : scalar)
    }
    if source.last == "\n" { source.removeLast() }
    self.source = source
  }

  /// Tokenizes the whole template.
  ///
  /// - Throws: `TokenizerError` `.template`.
  mutating func run() throws(TokenizerError) {
    while position < source.count {
      let start = position
      while position < source.count, !isTag(position) { position += 1 }
      var text = source[start..<position]
      if position == source.count {
        append(.text(Array(text)))
        return
      }
      let kind = source[position + 1]
      let mark = position + 2 < source.count ? source[position + 2] : " "
      if mark == "-" {
        while let last = text.last, isPythonSpace(last) { text.removeLast() }
      } else if mark != "+", kind != "{" {
        stripLine(&text)
      }
      if !text.isEmpty { append(.text(Array(text))) }
      position += mark == "-" || mark == "+" ? 3 : 2
      switch kind {
      case "#": try skipComment()
      case "%": if try !skipRaw() { try readTag(closing: "%", .tagStart, .tagEnd) }
      default: try readTag(closing: "}", .outputStart, .outputEnd)
      }
    }
  }

  private func isTag(_ index: Int) -> Bool {
    source[index] == "{" && index + 1 < source.count && ["{", "%", "#"].contains(source[index + 1])
  }

  /// Removes white space before a block tag that is alone on its line.
  private func stripLine(_ text: inout ArraySlice<Unicode.Scalar>) {
    let lineStart = text.lastIndex(of: "\n").map { $0 + 1 } ?? text.startIndex
    guard lineStart > text.startIndex || lineStarts, lineStart < text.endIndex,
      text[lineStart...].allSatisfy(isPythonSpace)
    else { return }
    text = text[..<lineStart]
  }

  func fail(_ what: String) -> TokenizerError {
    TokenizerError(.template, "chat template", "line \(line): \(what)")
  }

  private mutating func append(_ token: Token) {
    while counted < position {
      if source[counted] == "\n" { line += 1 }
      counted += 1
    }
    tokens.append((token, line))
  }

  private func starts(_ text: String, at index: Int) -> Bool {
    index < source.count && source[index...].starts(with: text.unicodeScalars)
  }

  /// Continues after the end of a tag: drops white space after `-`, and one line feed after a block.
  private mutating func finish(isBlock: Bool, mark: Unicode.Scalar?) {
    if mark == "-" {
      while position < source.count, isPythonSpace(source[position]) { position += 1 }
    } else if isBlock, mark != "+", position < source.count, source[position] == "\n" {
      position += 1
    }
    lineStarts = position > 0 && source[position - 1] == "\n"
  }

  private mutating func skipComment() throws(TokenizerError) {
    while position < source.count, !starts("#}", at: position) { position += 1 }
    guard position < source.count else { throw fail("a comment without an end") }
    let mark = source[position - 1]
    position += 2
    finish(isBlock: true, mark: mark == "-" || mark == "+" ? mark : nil)
  }

  /// Takes the contents of `{% raw %}…{% endraw %}` as text; false, without advancing, at any other tag.
  private mutating func skipRaw() throws(TokenizerError) -> Bool {
    var index = position
    func skipSpace() { while index < source.count, isPythonSpace(source[index]) { index += 1 } }
    skipSpace()
    guard starts("raw", at: index) else { return false }
    index += 3
    skipSpace()
    let opening = index < source.count && source[index] == "-" ? source[index] : nil
    if opening != nil { index += 1 }
    guard starts("%}", at: index) else { return false }
    position = index + 2
    finish(isBlock: false, mark: opening)
    let start = position
    while position < source.count {
      index = position
      if starts("{%", at: index) {
        index += 2
        let mark = index < source.count ? source[index] : " "
        if mark == "-" || mark == "+" { index += 1 }
        skipSpace()
        if starts("endraw", at: index) {
          index += 6
          skipSpace()
          let closing = index < source.count && source[index] == "-" ? source[index] : nil
          if closing != nil { index += 1 }
          if starts("%}", at: index) {
            var text = source[start..<position]
            if mark == "-" {
              while let last = text.last, isPythonSpace(last) { text.removeLast() }
            } else if mark != "+" {
              stripLine(&text)
            }
            append(.text(Array(text)))
            position = index + 2
            finish(isBlock: true, mark: closing)
            return true
          }
        }
      }
      position += 1
    }
    throw fail("a raw block without an end")
  }

  private mutating func readTag(
    closing: Unicode.Scalar, _ start: Token, _ end: Token
  ) throws(TokenizerError) {
    append(start)
    var depth = 0
    while position < source.count {
      let scalar = source[position]
      if isPythonSpace(scalar) {
        position += 1
        continue
      }
      let marked = scalar == "-" || scalar == "+"
      let bracket = position + (marked ? 1 : 0)
      if depth == 0, bracket + 1 < source.count, source[bracket] == closing, source[bracket + 1] == "}" {
        append(end)
        position = bracket + 2
        finish(isBlock: closing == "%", mark: marked ? scalar : nil)
        return
      }
      if ["(", "[", "{"].contains(scalar) { depth += 1 }
      if [")", "]", "}"].contains(scalar) { depth -= 1 }
      append(try word())
    }
    throw fail("a tag without an end")
  }

  private mutating func word() throws(TokenizerError) -> Token {
    var reader = TemplateWordReader(source: source, position: position)
    guard let token = reader.next() else { throw fail("\"\(source[position])\" is not understood") }
    position = reader.position
    return token
  }
}

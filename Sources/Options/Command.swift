/// A program, or one verb of a program: what it is called, what it does and which options it takes.
public struct Command<Root: Sendable>: Sendable {
  /// `decode`, `recs check`.
  public var name: String
  /// The program that `name` is a command of, as help, manual pages and completions call it: `edits`.
  public var program: String
  /// One line without a full stop.
  public var summary: String
  /// What may stand on the command line besides options: `SOURCE…`.
  public var operands: String
  /// Paragraphs that say what the summary leaves out.
  public var description: [String]
  public var options: [Option<Root>]
  /// Command lines with what they do.
  public var examples: [(line: String, meaning: String)]

  public init(
    name: String, of program: String = "", summary: String, operands: String = "[FILE…]", description: [String] = [],
    options: [Option<Root>] = [], examples: [(line: String, meaning: String)] = []
  ) {
    self.name = name
    self.program = program
    self.summary = summary
    self.operands = operands
    self.description = description
    self.options = options
    self.examples = examples
  }

  /// What a command line begins with: `edits decode`.
  var invocation: String { program.isEmpty ? name : "\(program) \(name)" }
}

/// What is wrong with a command line.
public struct OptionError: Error, Sendable, CustomStringConvertible {
  /// One line that names the option, what was given and what is expected.
  public let description: String
}

extension Command {
  /// Reads a command line into `root`.
  ///
  /// GNU conventions: `--name value`, `--name=value`, `-j4`, `-j 4`, clustered switches, `--` ends the
  /// options, `-` is an operand, options and operands may be mixed, the last of several wins.
  ///
  /// - Returns: the operands.
  /// - Throws: `OptionError`.
  public func parse(_ arguments: [String], into root: inout Root) throws(OptionError) -> [String] {
    var given = Set<String>()
    return try parse(arguments, into: &root, given: &given)
  }

  /// As `parse(_:into:)`, also telling the names of the options that were given.
  public func parse(
    _ arguments: [String], into root: inout Root, given: inout Set<String>
  ) throws(OptionError) -> [String] {
    var operands: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { return operands + rest }
      if argument.hasPrefix("--") {
        given.insert(try parseLong(argument, &rest, &root))
      } else if argument.hasPrefix("-"), argument != "-" {
        given.formUnion(try parseShort(argument, &rest, &root))
      } else {
        operands.append(argument)
      }
    }
    return operands
  }

  private func parseLong(
    _ argument: String, _ rest: inout ArraySlice<String>, _ root: inout Root
  ) throws(OptionError) -> String {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.name == name }) else { throw unknown(name) }
    let attached = parts.count == 2 ? String(parts[1]) : nil
    if option.placeholder == nil {
      guard attached == nil else { throw OptionError(description: "\(name) takes no value") }
      _ = option.apply(&root, "")
      return name
    }
    try set(option, attached ?? rest.popFirst(), &root)
    return name
  }

  private func parseShort(
    _ argument: String, _ rest: inout ArraySlice<String>, _ root: inout Root
  ) throws(OptionError) -> [String] {
    var names: [String] = []
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw unknown("-\(letter)")
      }
      names.append(option.name)
      if option.placeholder == nil {
        _ = option.apply(&root, "")
        continue
      }
      try set(option, letters.isEmpty ? rest.popFirst() : String(letters), &root)
      break
    }
    return names
  }

  private func set(
    _ option: Option<Root>, _ word: String?, _ root: inout Root
  ) throws(OptionError) {
    guard let word else {
      throw OptionError(description: "\(option.name) needs a value: \(option.expectation)")
    }
    guard option.apply(&root, word) else {
      throw OptionError(description: "\(option.name) \(word): \(option.expectation) expected")
    }
  }

  private func unknown(_ name: String) -> OptionError {
    guard name.utf8.count <= 64 else { return OptionError(description: "unknown option \(name.prefix(40))…") }
    let near = options.map(\.name).map { ($0, editDistance($0, name)) }.min { $0.1 < $1.1 }
    let hint = near.map { $0.1 <= 3 ? "; did you mean \($0.0)?" : "" } ?? ""
    return OptionError(description: "unknown option \(name)\(hint)")
  }
}

/// The number of letters to insert, delete or replace to make `b` of `a` (Levenshtein).
private func editDistance(_ a: String, _ b: String) -> Int {
  let (a, b) = (Array(a), Array(b))
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.count]
}

/// One option of a program: its name, its help, and how its value reaches the program's structure.
///
/// Options are data: parsing, help, the manual page and the completions are all made from the same table. Defaults are
/// the initial values of `Root`, so help cannot disagree with behavior.
public struct Option<Root>: Sendable {
  /// With its two dashes.
  public let name: String
  /// One letter without the dash.
  public let short: Character?
  /// The placeholder of the value in help; nil for a switch.
  public let placeholder: String?
  /// One line, without a full stop: what `-h` and completions show.
  public let help: String
  /// What `--help` and the manual page add, in sentences; empty if `help` says it all.
  ///
  /// An empty line separates paragraphs; `* ` at the start of a line begins an item of a list.
  public let detail: String
  /// The heading under which help lists the option.
  public let group: String
  /// The words that may follow, if the option is a choice.
  public let choices: [String]
  let expectation: String
  let apply: @Sendable (inout Root, String) -> Bool
  /// What the short form of a switch does, where that is not what the long one does.
  let applyShort: (@Sendable (inout Root) -> Void)?
  let defaultWord: @Sendable (Root) -> String?
  let currentWord: @Sendable (Root) -> String?

  init(
    name: String, short: Character?, placeholder: String?, help: String, detail: String, group: String,
    choices: [String] = [], expectation: String, apply: @escaping @Sendable (inout Root, String) -> Bool,
    applyShort: (@Sendable (inout Root) -> Void)? = nil,
    defaultWord: @escaping @Sendable (Root) -> String?, currentWord: (@Sendable (Root) -> String?)? = nil
  ) {
    (self.name, self.short, self.placeholder, self.help, self.detail) = (name, short, placeholder, help, detail)
    (self.group, self.choices, self.expectation) = (group, choices, expectation)
    (self.apply, self.applyShort) = (apply, applyShort)
    (self.defaultWord, self.currentWord) = (defaultWord, currentWord ?? defaultWord)
  }

  /// An option that takes a value.
  public static func value<Value: OptionValue>(
    _ name: String, _ placeholder: String, _ path: any WritableKeyPath<Root, Value> & Sendable,
    _ help: String, detail: String = "", short: Character? = nil, group: String = "Options",
    in range: ClosedRange<Value>? = nil
  ) -> Option where Value: Comparable {
    let bounds = range.map { ", \($0.lowerBound) to \($0.upperBound)" } ?? ""
    return Option(
      name: name, short: short, placeholder: placeholder, help: help, detail: detail, group: group,
      choices: Value.choices, expectation: Value.expectation + bounds,
      apply: { root, word in
        guard let value = Value(word: word), range?.contains(value) ?? true else { return false }
        root[keyPath: path] = value
        return true
      }, defaultWord: { $0[keyPath: path].word })
  }

  /// An option that takes a value without an order.
  public static func value<Value: OptionValue>(
    _ name: String, _ placeholder: String, _ path: any WritableKeyPath<Root, Value> & Sendable,
    _ help: String, detail: String = "", short: Character? = nil, group: String = "Options"
  ) -> Option {
    Option(
      name: name, short: short, placeholder: placeholder, help: help, detail: detail, group: group,
      choices: Value.choices, expectation: Value.expectation,
      apply: { root, word in
        guard let value = Value(word: word) else { return false }
        root[keyPath: path] = value
        return true
      }, defaultWord: { $0[keyPath: path].word })
  }

  /// An option that takes a number, of which a default may be absent.
  public static func number(
    _ name: String, _ placeholder: String, _ path: any WritableKeyPath<Root, Int?> & Sendable,
    _ help: String, detail: String = "", in range: ClosedRange<Int>, short: Character? = nil,
    group: String = "Options"
  ) -> Option {
    Option(
      name: name, short: short, placeholder: placeholder, help: help, detail: detail, group: group,
      expectation: "a whole number, \(range.lowerBound) to \(range.upperBound)",
      apply: { root, word in
        guard let value = Int(word), range.contains(value) else { return false }
        root[keyPath: path] = value
        return true
      }, defaultWord: { $0[keyPath: path].word })
  }

  /// An option that takes a number with a fraction, of which a default may be absent.
  public static func number(
    _ name: String, _ placeholder: String, _ path: any WritableKeyPath<Root, Double?> & Sendable,
    _ help: String, detail: String = "", in range: ClosedRange<Double>, short: Character? = nil,
    group: String = "Options"
  ) -> Option {
    Option(
      name: name, short: short, placeholder: placeholder, help: help, detail: detail, group: group,
      expectation: "a number, \(range.lowerBound.word ?? "") to \(range.upperBound.word ?? "")",
      apply: { root, word in
        guard let value = Double(word: word), range.contains(value) else { return false }
        root[keyPath: path] = value
        return true
      }, defaultWord: { $0[keyPath: path].word })
  }

  /// A switch, off unless given.
  public static func flag(
    _ name: String, _ path: any WritableKeyPath<Root, Bool> & Sendable, _ help: String, detail: String = "",
    short: Character? = nil, group: String = "Options"
  ) -> Option {
    Option(
      name: name, short: short, placeholder: nil, help: help, detail: detail, group: group,
      expectation: "",
      apply: { root, _ in
        root[keyPath: path] = true
        return true
      }, defaultWord: { _ in nil }, currentWord: { $0[keyPath: path] ? "yes" : nil })
  }

  /// A switch whose short form is another switch, such as `-h` for `--help`.
  public static func flag(
    _ name: String, _ path: any WritableKeyPath<Root, Bool> & Sendable, _ help: String, detail: String = "",
    short: Character, _ shortPath: any WritableKeyPath<Root, Bool> & Sendable, group: String = "Options"
  ) -> Option {
    Option(
      name: name, short: short, placeholder: nil, help: help, detail: detail, group: group, expectation: "",
      apply: { root, _ in
        root[keyPath: path] = true
        return true
      }, applyShort: { $0[keyPath: shortPath] = true }, defaultWord: { _ in nil })
  }

  /// An option that takes one of the words of an enumeration.
  public static func choice<Value: CaseIterable & RawRepresentable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ help: String,
    detail: String = "", short: Character? = nil, group: String = "Options"
  ) -> Option where Value.RawValue == String {
    choice(
      name, help, detail, short, group, set: { root, value in root[keyPath: path] = value }, get: { $0[keyPath: path] })
  }

  /// An option that takes one of the words of an enumeration, without a default.
  public static func choice<Value: CaseIterable & RawRepresentable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Root, Value?> & Sendable, _ help: String,
    detail: String = "", short: Character? = nil, group: String = "Options"
  ) -> Option where Value.RawValue == String {
    choice(
      name, help, detail, short, group, set: { root, value in root[keyPath: path] = value }, get: { $0[keyPath: path] })
  }

  private static func choice<Value: CaseIterable & RawRepresentable & Sendable>(
    _ name: String, _ help: String, _ detail: String, _ short: Character?, _ group: String,
    set: @escaping @Sendable (inout Root, Value) -> Void, get: @escaping @Sendable (Root) -> Value?
  ) -> Option where Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    let joined = words.joined(separator: "|")
    // Words that do not fit beside the name are listed in the text (`shortText`).
    let placeholder = joined.count <= 44 ? joined : name.drop { $0 == "-" }.uppercased()
    return Option(
      name: name, short: short, placeholder: placeholder, help: help, detail: detail, group: group,
      choices: words, expectation: "one of \(words.joined(separator: ", "))",
      apply: { root, word in
        guard let value = Value(rawValue: word) else { return false }
        set(&root, value)
        return true
      }, defaultWord: { get($0)?.rawValue })
  }

  /// The word that means the value in `root`; "yes" for a switch that is on, empty for what is not set.
  public func word(_ root: Root) -> String { currentWord(root) ?? "" }

  /// The same option of a structure that holds a `Root`.
  public func lifted<Outer>(_ path: any WritableKeyPath<Outer, Root> & Sendable) -> Option<Outer> {
    var outerShort: (@Sendable (inout Outer) -> Void)?
    if let applyShort { outerShort = { outer in applyShort(&outer[keyPath: path]) } }
    return Option<Outer>(
      name: name, short: short, placeholder: placeholder, help: help, detail: detail, group: group,
      choices: choices, expectation: expectation,
      apply: { [apply] outer, word in apply(&outer[keyPath: path], word) },
      applyShort: outerShort,
      defaultWord: { [defaultWord] outer in defaultWord(outer[keyPath: path]) },
      currentWord: { [currentWord] outer in currentWord(outer[keyPath: path]) })
  }
}

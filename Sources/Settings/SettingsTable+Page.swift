import JSON

extension SettingsTable {
  /// Settings that many tables share, by the name that `formats/settings.md` gives them.
  private static let shared: [(name: String, keys: [String])] = [
    ("common", transformersCommon), ("generation", generationAll),
  ]

  /// The generated part of `formats/settings.md`: every setting of every class, and how it is treated.
  public static func page() -> String {
    var lines: [String] = []
    for (name, keys) in shared { lines += ["", "*\(name)*: " + list(keys)] }
    for table in all { lines += ["", "### \(table.name)", ""] + table.lines }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ keys: [String]) -> String { Set(keys).sorted().map { "`\($0)`" }.joined(separator: " ") }

  private var lines: [String] {
    var lines = ["In \(place).", ""]
    let heeded = rules.filter { $0.value == .heeded }.map(\.key)
    lines.append("- heeded: " + Self.list(heeded))
    var irrelevant = Set(rules.filter { $0.value == .irrelevant }.map(\.key))
    var words: [String] = []
    for (name, keys) in Self.shared {
      let rest = Set(keys).subtracting(heeded).subtracting(refused.map(\.key))
      guard !rest.isEmpty, rest.isSubset(of: irrelevant.union(words.isEmpty ? [] : Set(Self.shared[0].keys))) else {
        continue
      }
      irrelevant.subtract(rest)
      words.append("*\(name)*")
    }
    if !irrelevant.isEmpty { words.append(Self.list(Array(irrelevant))) }
    if !words.isEmpty { lines.append("- irrelevant: " + words.joined(separator: ", ")) }
    if !refused.isEmpty {
      lines.append(
        "- refused: "
          + refused.map { key, values in
            values.isEmpty ? "`\(key)`" : "`\(key)` but " + values.map { "`\($0)`" }.joined(separator: " or ")
          }.joined(separator: ", "))
    }
    return lines
  }

  private var refused: [(key: String, values: [String])] {
    rules.compactMap { key, rule in
      if case .refused(let values) = rule { (key, values.map(\.description)) } else { nil }
    }.sorted { $0.0 < $1.0 }
  }
}

public import JSON

/// How a reader treats each setting of one kind of file: a `config.json` of one model class, a scheduler's, a GGUF
/// header.
///
/// A reader only asks for settings that its table lists as heeded, and a file is checked against the table first:
/// settings that would change the result and are not implemented are refused, settings that the peer ignores too are
/// reported. The tables are also listed in `formats/settings.md`; a test compares them.
public struct SettingsTable: Sendable {
  /// How a setting is treated.
  public enum Rule: Sendable, Equatable {
    /// Read and applied.
    case heeded
    /// Known to have no effect on the result.
    case irrelevant
    /// Would change the result in a way that is not implemented; accepted only with one of these values, which have no
    /// effect.
    case refused(but: [JSONValue])
  }

  /// Such as `CLIPTextConfig`.
  public let name: String
  /// Where such files are found.
  public let place: String
  /// The library that defines the settings, for messages; it ignores settings that are not in the table.
  public let peer: String
  public let rules: [String: Rule]

  /// - Precondition: no setting is listed twice.
  public init(
    _ name: String, in place: String, peer: String, heeded: [String], irrelevant: [String] = [],
    refused: [String: [JSONValue]] = [:]
  ) {
    (self.name, self.place, self.peer) = (name, place, peer)
    var rules: [String: Rule] = [:]
    for key in irrelevant { rules[key] = .irrelevant }
    for (key, values) in refused { rules[key] = .refused(but: values) }
    // Heeded settings come last, because a reader may heed what others of its family refuse.
    for key in heeded { rules[key] = .heeded }
    self.rules = rules
  }

  /// The reason for refusing the settings, and those that are not in the table.
  ///
  /// Null counts as absent: the libraries write it for unset settings.
  public func verdict(on settings: JSONObject) -> (refusal: String?, unknown: [String]) {
    var unknown: [String] = []
    for member in settings.members where member.value != .null {
      switch rules[member.name] {
      case .heeded, .irrelevant: continue
      case .refused(let harmless):
        if harmless.contains(where: { $0.isSame(as: member.value) }) { continue }
        let known = harmless.map(\.abbreviated).joined(separator: " or ")
        return (
          "\"\(member.name)\" is \(member.value.abbreviated), which changes what a \(name) computes and is not known here; "
            + "use a model \(harmless.isEmpty ? "without it" : "where it is \(known)")", []
        )
      case nil: unknown.append(member.name)
      }
    }
    return (nil, unknown)
  }

  /// The message about settings outside the table.
  public func notice(of unknown: [String], in path: String) -> String {
    let named = unknown.prefix(8).map { JSONValue.string(String($0.prefix(64))).description }.joined(separator: ", ")
    let rest = unknown.count > 8 ? " and \(unknown.count - 8) more" : ""
    return "\(path): passed over, as by \(peer), for no setting of a \(name): \(named)\(rest)"
  }
}

extension JSONValue {
  /// At most 60 characters of a value, for messages.
  public var abbreviated: String {
    switch self {
    // Do not even format long lists.
    case .array(let values) where values.count > 16: return "a list of \(values.count)"
    case .object(let object) where object.members.count > 16: return "an object of \(object.members.count)"
    case .string(let text) where text.utf8.count > 60:
      return JSONValue.string(String(text.prefix(60)) + "…").description
    default:
      let text = description
      return text.count > 60 ? String(text.prefix(60)) + "…" : text
    }
  }

  /// Equality that treats 1 and 1.0 as equal.
  public func isSame(as other: JSONValue) -> Bool {
    if self == other { return true }
    if case .bool = self { return false }
    if let a = double, let b = other.double { return a == b }
    if let a = array, let b = other.array { return a.count == b.count && zip(a, b).allSatisfy { $0.isSame(as: $1) } }
    return false
  }
}

/// The words of a text, for tables.
func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

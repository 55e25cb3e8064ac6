import JSON
public import Settings

extension GGUF {
  /// The metadata whose keys start with `prefix`, which is removed, checked against a table.
  ///
  /// Arrays longer than a model has layers are not read; an empty array stands for them.
  ///
  /// - Throws: `WeightsError` `.unsupported`, with the name of an unsupported setting.
  public func settings(_ prefix: String, _ table: SettingsTable) throws(WeightsError) -> CheckedSettings {
    var members: [(String, JSONValue)] = []
    for (key, value) in metadata where key.hasPrefix(prefix) {
      members.append((String(key.dropFirst(prefix.count)), value.json))
    }
    members.sort { $0.0 < $1.0 }
    do throws(SettingsError) {
      return try CheckedSettings(JSONObject(members), table, path: "\(path), \(prefix.dropLast())")
    } catch {
      throw WeightsError(.unsupported, error.place, error.reason)
    }
  }
}

extension GGUFValue {
  fileprivate var json: JSONValue {
    switch self {
    case .unsigned(let value): Int64(exactly: value).map { .int($0) } ?? .double(Double(value))
    case .signed(let value): .int(value)
    case .float(let value): .double(value)
    case .bool(let value): .bool(value)
    case .string(let value): .string(value)
    case .array(let values): .array(values.count <= 1024 ? values.values.map(\.json) : [])
    }
  }
}

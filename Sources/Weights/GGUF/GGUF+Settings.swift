import JSON
public import Settings

extension GGUF {
  /// The metadata whose keys begin with `prefix`, less that, checked against a table.
  ///
  /// Arrays longer than a model has layers stay in the file; they stand for an empty one here.
  ///
  /// - Throws: `WeightsError` `.unsupported` that names a key which cannot be followed.
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

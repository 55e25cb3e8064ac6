public import Failures
public import JSON

/// Settings of a file, checked against a table.
public struct CheckedSettings: Sendable {
  /// The file and the part of it, for messages.
  public let path: String
  public let table: SettingsTable
  private let object: JSONObject

  /// Checks settings, and reports those that are ignored.
  ///
  /// - Throws: `SettingsError` that names the setting.
  public init(_ object: JSONObject, _ table: SettingsTable, path: String) throws(SettingsError) {
    let (refusal, unknown) = table.verdict(on: object)
    if let refusal { throw SettingsError(place: path, reason: refusal) }
    if !unknown.isEmpty { Notices.tell(table.notice(of: unknown, in: path)) }
    (self.object, self.table, self.path) = (object, table, path)
  }

  /// The value of a setting; nil if it is absent or null.
  ///
  /// - Precondition: the table lists the setting as heeded.
  public subscript(key: String) -> JSONValue? {
    precondition(table.rules[key] == .heeded, "\"\(key)\" is read and not heeded in the table of \(table.name)")
    let value = object[key]
    return value == .null ? nil : value
  }
}

/// A setting that is not supported.
public struct SettingsError: ReportableError {
  /// The file and the part of it.
  public let place: String
  /// The setting, its value and the remedy.
  public let reason: String

  public var exitStatus: Int32 { 78 }
}

extension CheckedSettings {
  /// No settings, for a file that does not exist.
  public static func empty(_ table: SettingsTable) -> CheckedSettings {
    CheckedSettings(unchecked: JSONObject(), table, path: "")
  }

  private init(unchecked object: JSONObject, _ table: SettingsTable, path: String) {
    (self.object, self.table, self.path) = (object, table, path)
  }

  /// Settings from which only the kind is read.
  public init(kindOf object: JSONObject, path: String) {
    (self.object, self.path, table) = (object, path, .kind)
  }
}

import Exact
import Glibc
public import JSON
public import Settings

/// A checkpoint's `config.json`, or a part of it, read by key as allowed by its table.
///
/// Sizes are range-checked wherever they are read; compute products of them with `product`.
public struct ModelConfiguration: Sendable {
  /// The file and the part of it, for messages.
  public let path: String
  /// The folder that the file is in.
  public let folder: String
  /// All settings as stored, for copying; readers access them by key.
  public let object: JSONObject
  private let settings: CheckedSettings

  /// The table that lists the known settings.
  public var table: SettingsTable { settings.table }

  /// Reads `FOLDER/NAME`; only its kind can be read until a reader is `heeding` it with a table.
  ///
  /// - Throws: `WeightsError` `.missing` or `.corrupt`.
  public init(folder: String, name: String = "config.json") throws(WeightsError) {
    let path = folder + "/" + name
    let file = try Self.map(path, folder)
    guard file.count <= 64 << 20 else { throw WeightsError(.corrupt, path, "\(file.count) bytes are no configuration") }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: file.contents)
    } catch {
      throw WeightsError(.corrupt, path, "\(error)")
    }
    guard case .object(let object) = value else { throw WeightsError(.corrupt, path, "is no JSON object") }
    self.init(path: path, folder: folder, object)
  }

  /// As `init`, but nil if there is no such file.
  ///
  /// - Throws: `WeightsError`, as `init`.
  public static func ifPresent(folder: String, name: String = "config.json") throws(WeightsError) -> ModelConfiguration?
  {
    access("\(folder)/\(name)", F_OK) == 0 ? try ModelConfiguration(folder: folder, name: name) : nil
  }

  private static func map(_ path: String, _ folder: String) throws(WeightsError) -> MappedFile {
    do throws(WeightsError) {
      return try MappedFile(path)
    } catch {
      guard error.code == .missing, let hint = FolderKind.hint(folder: folder) else { throw error }
      throw WeightsError(.unsupported, folder, hint)
    }
  }

  /// A configuration that is not from a file; messages call it `name`.
  public init(named name: String, _ object: JSONObject) {
    self.init(path: name, folder: "", object)
  }

  private init(path: String, folder: String, _ object: JSONObject) {
    (self.path, self.folder, self.object) = (path, folder, object)
    settings = CheckedSettings(kindOf: object, path: path)
  }

  private init(path: String, folder: String, _ object: JSONObject, _ table: SettingsTable) throws(WeightsError) {
    (self.path, self.folder, self.object) = (path, folder, object)
    do throws(SettingsError) {
      settings = try CheckedSettings(object, table, path: path)
    } catch {
      throw WeightsError(.unsupported, error.place, error.reason)
    }
  }

  /// The same settings, checked against a table, whose heeded settings can then be read.
  ///
  /// - Throws: `WeightsError` `.unsupported`, with the name of an unsupported setting.
  public func heeding(_ table: SettingsTable) throws(WeightsError) -> ModelConfiguration {
    try ModelConfiguration(path: path, folder: folder, object, table)
  }

  /// Only the settings that a table lists, of a file that combines several parts.
  public func part(of table: SettingsTable) throws(WeightsError) -> ModelConfiguration {
    let members = object.members.filter { table.rules[$0.name] != nil }
    return try ModelConfiguration(path: path, folder: folder, JSONObject(members.map { ($0.name, $0.value) }), table)
  }

  /// The same settings, overridden by those of another part; not checked against a table.
  public func updated(with other: ModelConfiguration) -> ModelConfiguration {
    var object = object
    for member in other.object.members { object[member.name] = member.value }
    return ModelConfiguration(path: path, folder: folder, object)
  }

  /// The value of a key; nil if it is absent or null.
  public subscript(key: String) -> JSONValue? { settings[key] }

  /// Whether a key is present and null, for keys where that means something else than absence.
  public func isNull(_ key: String) -> Bool { self[key] == nil && object[key] != nil }

  /// A nested object, to be checked with a table of its own; an empty one if the key is absent, because writers omit
  /// defaults.
  ///
  /// - Throws: `WeightsError` `.unsupported` if the value is not an object.
  public func section(_ key: String) throws(WeightsError) -> ModelConfiguration {
    guard let value = self[key] else {
      return ModelConfiguration(path: "\(path), \(key)", folder: folder, JSONObject())
    }
    guard case .object(let object) = value else {
      throw WeightsError(.unsupported, path, "\"\(key)\" is \(value.abbreviated) where settings are needed")
    }
    return ModelConfiguration(path: "\(path), \(key)", folder: folder, object)
  }

  /// A nested object, checked against a table.
  ///
  /// - Throws: `WeightsError`, as `section` and `heeding`.
  public func section(_ key: String, _ table: SettingsTable) throws(WeightsError) -> ModelConfiguration {
    try section(key).heeding(table)
  }
}

// MARK: - Values

extension ModelConfiguration {
  private func value<T>(
    _ key: String, or usual: T?, _ wanted: @autoclosure () -> String, _ read: (JSONValue) -> T?
  ) throws(WeightsError) -> T {
    guard let value = self[key] else {
      if let usual { return usual }
      throw WeightsError(.missing, path, "has no \"\(key)\"")
    }
    guard let result = read(value) else {
      throw WeightsError(.unsupported, path, "\"\(key)\" is \(value.abbreviated) where \(wanted())")
    }
    return result
  }

  /// An integer within a range.
  ///
  /// - Throws: `WeightsError` for another type or size, or if there is neither a value nor a default.
  public func int(
    _ key: String, default usual: Int? = nil, in range: ClosedRange<Int> = 1...1_000_000
  ) throws(WeightsError) -> Int {
    try value(key, or: usual, "\(range.lowerBound) to \(range.upperBound) is possible") { value in
      value.int.flatMap { Int(exactly: $0) }.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A finite number.
  ///
  /// - Throws: `WeightsError`, as `int`.
  public func float(_ key: String, default usual: Double? = nil) throws(WeightsError) -> Double {
    try value(key, or: usual, "a number is needed") { $0.double.flatMap { $0.isFinite ? $0 : nil } }
  }

  /// - Throws: `WeightsError`, as `int`.
  public func bool(_ key: String, default usual: Bool? = nil) throws(WeightsError) -> Bool {
    try value(key, or: usual, "true or false is needed") { value in
      if case .bool(let flag) = value { flag } else { nil }
    }
  }

  /// - Throws: `WeightsError`, as `int`.
  public func string(_ key: String, default usual: String? = nil) throws(WeightsError) -> String {
    try value(key, or: usual, "a text is needed") { $0.string }
  }

  /// As many integers as `count` allows, or a single one that stands for all of them.
  ///
  /// - Throws: `WeightsError`, as `int`.
  public func ints(
    _ key: String, count: Int? = nil, default usual: [Int]? = nil, in range: ClosedRange<Int> = 1...(1 << 20)
  ) throws(WeightsError) -> [Int] {
    try value(key, or: usual, "whole numbers from \(range.lowerBound) to \(range.upperBound) are needed") { value in
      func number(_ value: JSONValue) -> Int? {
        value.int.flatMap { Int(exactly: $0) }.flatMap { range.contains($0) ? $0 : nil }
      }
      if let single = number(value), let count { return Array(repeating: single, count: count) }
      guard let values = value.array, !values.isEmpty, values.count <= 1 << 16 else { return nil }
      let numbers = values.compactMap(number)
      return numbers.count == values.count && (count == nil || count == numbers.count) ? numbers : nil
    }
  }

  /// A list of finite numbers.
  ///
  /// - Throws: `WeightsError`, as `int`.
  public func floats(_ key: String, count: ClosedRange<Int>, default usual: [Double]? = nil) throws(WeightsError)
    -> [Double]
  {
    try value(key, or: usual, "\(count.lowerBound) to \(count.upperBound) numbers are needed") { value in
      guard let values = value.array, count.contains(values.count) else { return nil }
      let numbers = values.compactMap(\.double).filter(\.isFinite)
      return numbers.count == values.count ? numbers : nil
    }
  }

  /// At most 4096 texts.
  ///
  /// - Throws: `WeightsError`, as `int`.
  public func strings(_ key: String, default usual: [String]? = nil) throws(WeightsError) -> [String] {
    try value(key, or: usual, "names are needed") { value in
      guard let values = value.array, !values.isEmpty, values.count <= 4096 else { return nil }
      let texts = values.compactMap(\.string)
      return texts.count == values.count ? texts : nil
    }
  }

  /// A height and a width, given as one number if they are equal.
  ///
  /// - Throws: `WeightsError`, as `int`.
  public func sides(
    _ key: String, default usual: Int? = nil, in range: ClosedRange<Int> = 1...65_536
  ) throws(WeightsError) -> (height: Int, width: Int) {
    let sides = try ints(key, count: 2, default: usual.map { [$0, $0] }, in: range)
    return (sides[0], sides[1])
  }

  /// Checks that a key has one of the supported values.
  ///
  /// - Throws: `WeightsError` `.unsupported`, with the value.
  public func require(_ key: String, _ values: JSONValue...) throws(WeightsError) {
    guard let value = self[key], !values.contains(where: { $0.isSame(as: value) }) else { return }
    throw WeightsError(
      .unsupported, path,
      "\"\(key)\" is \(value.abbreviated), which is not known here (known: "
        + values.map { "\($0)" }.joined(separator: ", ") + ")")
  }

  /// The product of sizes, at most `limit`.
  ///
  /// - Throws: `WeightsError` `.unsupported`.
  public func product(_ what: String, _ factors: Int..., limit: Int = 1 << 20) throws(WeightsError) -> Int {
    guard let product = CheckedSize(product: factors).value, product <= limit else {
      throw WeightsError(
        .unsupported, path,
        "\(factors.map(String.init).joined(separator: " times ")) \(what) are more than \(limit); fetch the file again")
    }
    return product
  }
}

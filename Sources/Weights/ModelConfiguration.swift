public import JSON

/// A checkpoint's `config.json`, or a part of it, read key by key.
public struct ModelConfiguration: Sendable {
  /// The file and the part of it, for messages.
  public let path: String
  /// The folder that the file is in.
  public let folder: String
  private let object: JSONValue

  /// Reads `FOLDER/NAME`.
  ///
  /// - Throws: `WeightsError` `.missing` or `.corrupt`.
  public init(folder: String, name: String = "config.json") throws(WeightsError) {
    self.folder = folder
    path = folder + "/" + name
    let file = try MappedFile(path)
    guard file.count <= 64 << 20 else { throw WeightsError(.corrupt, path, "\(file.count) bytes are no configuration") }
    do throws(JSONError) {
      object = try JSONValue(parsing: file.bytes)
    } catch {
      throw WeightsError(.corrupt, path, "\(error)")
    }
    guard case .object = object else { throw WeightsError(.corrupt, path, "is no JSON object") }
  }

  /// A configuration that no file holds; `name` stands for it in messages.
  public init(named name: String, _ object: JSONObject) {
    self.init(path: name, folder: "", .object(object))
  }

  private init(path: String, folder: String, _ object: JSONValue) {
    (self.path, self.folder, self.object) = (path, folder, object)
  }

  /// The value of a key; nil where it is absent or null.
  public subscript(key: String) -> JSONValue? {
    let value = object[key]
    return value == .null ? nil : value
  }

  /// An object inside; an empty one where the key is absent, since writers leave out what is as usual.
  public func section(_ key: String) -> ModelConfiguration {
    ModelConfiguration(path: "\(path), \(key)", folder: folder, self[key] ?? .object(JSONObject()))
  }

  /// A whole number within a range.
  ///
  /// - Throws: `WeightsError` for another type or size, or where there is neither a value nor a default.
  public func int(
    _ key: String, default usual: Int? = nil, in range: ClosedRange<Int> = 1...1_000_000
  ) throws(WeightsError) -> Int {
    guard let value = self[key] else {
      if let usual { return usual }
      throw missing(key)
    }
    guard let number = value.int.map({ Int($0) }), range.contains(number) else {
      throw WeightsError(
        .unsupported, path, "\"\(key)\" is \(value) where \(range.lowerBound) to \(range.upperBound) is possible")
    }
    return number
  }

  /// A number.
  ///
  /// - Throws: `WeightsError`, as `int`.
  public func float(_ key: String, default usual: Double? = nil) throws(WeightsError) -> Double {
    guard let value = self[key] else {
      if let usual { return usual }
      throw missing(key)
    }
    guard let number = value.double, number.isFinite else {
      throw WeightsError(.unsupported, path, "\"\(key)\" is \(value) where a number is needed")
    }
    return number
  }

  /// - Throws: `WeightsError`, as `int`.
  public func bool(_ key: String, default usual: Bool? = nil) throws(WeightsError) -> Bool {
    guard let value = self[key] else {
      if let usual { return usual }
      throw missing(key)
    }
    guard case .bool(let flag) = value else {
      throw WeightsError(.unsupported, path, "\"\(key)\" is \(value) where true or false is needed")
    }
    return flag
  }

  /// - Throws: `WeightsError`, as `int`.
  public func string(_ key: String, default usual: String? = nil) throws(WeightsError) -> String {
    guard let value = self[key] else {
      if let usual { return usual }
      throw missing(key)
    }
    guard let text = value.string else {
      throw WeightsError(.unsupported, path, "\"\(key)\" is \(value) where a text is needed")
    }
    return text
  }

  /// As many whole numbers as `count` says, or one that stands for all of them.
  ///
  /// - Throws: `WeightsError`, as `int`.
  public func ints(_ key: String, count: Int? = nil, default usual: [Int]? = nil) throws(WeightsError) -> [Int] {
    guard let value = self[key] else {
      if let usual { return usual }
      throw missing(key)
    }
    if let number = value.int.map({ Int($0) }), number > 0, number < 1 << 20, let count {
      return Array(repeating: number, count: count)
    }
    let numbers = value.array?.compactMap(\.int).map { Int($0) } ?? []
    guard !numbers.isEmpty, numbers.count == value.array?.count, numbers.allSatisfy({ $0 > 0 && $0 < 1 << 20 }),
      count == nil || count == numbers.count
    else { throw WeightsError(.unsupported, path, "\"\(key)\" is \(value) where sizes are needed") }
    return numbers
  }

  /// - Throws: `WeightsError`, as `int`.
  public func strings(_ key: String, default usual: [String]? = nil) throws(WeightsError) -> [String] {
    guard let value = self[key] else {
      if let usual { return usual }
      throw missing(key)
    }
    let texts = value.array?.compactMap(\.string) ?? []
    guard !texts.isEmpty, texts.count == value.array?.count else {
      throw WeightsError(.unsupported, path, "\"\(key)\" is \(value) where names are needed")
    }
    return texts
  }

  /// Makes sure that a key has one of the values that are known here.
  ///
  /// - Throws: `WeightsError` `.unsupported` that names the value.
  public func require(_ key: String, _ values: JSONValue...) throws(WeightsError) {
    guard let value = self[key], !values.contains(value) else { return }
    throw WeightsError(
      .unsupported, path,
      "\"\(key)\" is \(value), which is not known here (known: "
        + values.map { "\($0)" }.joined(separator: ", ") + ")")
  }

  private func missing(_ key: String) -> WeightsError { WeightsError(.missing, path, "has no \"\(key)\"") }
}

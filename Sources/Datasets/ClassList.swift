internal import ImageNet

/// Reads a class list: one label per line, in index order.
///
/// - Throws: `DatasetError` `corrupt` if it is empty, has an empty line, or names a label twice.
public func readClassList(_ path: String) throws(DatasetError) -> [String] {
  let maximumSize = 16 << 20
  let bytes = try ByteStream(path: path).read(maximumSize + 1)
  guard bytes.count <= maximumSize else {
    throw DatasetError(.tooLarge, at: path, "a class list of more than 16 MiB")
  }
  return try parseClassList(bytes, at: path)
}

/// A class list given by a word: a file or, if there is no such file, a known subset of ImageNet.
public struct NamedClassList: Sendable {
  public let labels: [String]
  /// Whether it is a subset of ImageNet; such a list selects classes but does not define numbers.
  public let isImageNet: Bool
  /// Whether it is a file with the name of one of ImageNet's lists.
  public let hidesImageNet: Bool

  /// Finds the list; a folder of that name, which may be the dataset itself, is ignored.
  ///
  /// - Throws: `DatasetError` `notFound` if there is neither a file nor a list, or as `readClassList`.
  public init(_ word: String) throws(DatasetError) {
    let known = ImageNet.list(named: word)
    let kind = FileKind(word)
    if kind == .file || kind == .other || (kind == .directory && known == nil) {
      (labels, isImageNet, hidesImageNet) = (try readClassList(word), false, known != nil)
      return
    }
    guard let known else {
      throw DatasetError(
        .notFound, at: word,
        "there is no such file, and no list of ImageNet's classes of that name: "
          + ImageNet.listNames.joined(separator: ", "))
    }
    (labels, isImageNet, hidesImageNet) = (known, true, false)
  }
}

/// The labels of a class list read from `path`.
///
/// - Throws: `DatasetError` `corrupt`, as `readClassList`.
func parseClassList(_ bytes: [UInt8], at path: String) throws(DatasetError) -> [String] {
  guard String(validating: bytes, as: UTF8.self) != nil else {
    throw DatasetError(.corrupt, at: path, "the class list is not UTF-8")
  }
  // Split into bytes first, because Swift treats a carriage return and line feed as one character.
  var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
    String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  guard !lines.isEmpty else { throw DatasetError(.corrupt, at: path, "the class list is empty") }
  var seen: Set<String> = []
  for (index, line) in lines.enumerated() {
    let place = "\(path) line \(index + 1)"
    if line.isEmpty { throw DatasetError(.corrupt, at: place, "an empty label") }
    guard seen.insert(line).inserted else {
      throw DatasetError(.corrupt, at: place, "\"\(line)\" is listed twice")
    }
  }
  return lines
}

/// The six-digit number that ends the ids of numbered samples.
func paddedIndex(_ index: Int) -> String {
  let digits = String(index)
  return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
}

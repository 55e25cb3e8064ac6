import Glibc
import JSON
import Stages

/// A result that train-eval has printed: a line of a file.
struct PrintedResult {
  /// The file and the line, for messages.
  let place: String
  let members: JSONObject

  /// The results in a file, one per line.
  ///
  /// - Throws: `StageError` 66 for a file that cannot be read, 65 for one with something else or with nothing.
  static func all(in file: String) throws(StageError) -> [PrintedResult] {
    var found: [PrintedResult] = []
    for (index, line) in try lines(of: file).enumerated() where !line.allSatisfy(\.isWhitespace) {
      let place = "\(file): line \(index + 1)"
      guard let value = try? JSONValue(parsing: line), case .object(let members) = value else {
        throw StageError(.data, "\(place) is no JSON object; give what train-eval has printed")
      }
      found.append(PrintedResult(place: place, members: members))
    }
    guard !found.isEmpty else { throw StageError(.data, "\(file) has no result; give what train-eval has printed") }
    return found
  }

  /// The accuracies of all runs in percent, as `accuracy` or `best`.
  ///
  /// - Throws: `StageError` 65 if there are none.
  func percents(_ member: String) throws(StageError) -> [Double] {
    let runs = members[member]?.array
    let percents = runs?.compactMap(\.double).filter { (0...100).contains($0) } ?? []
    guard !percents.isEmpty, percents.count == runs?.count else {
      throw StageError(
        .data, "\(place) has no \"\(member)\", a list of percents from 0 to 100; give what train-eval has printed")
    }
    return percents
  }

  /// Results are short: what is longer is something else.
  private static let mostBytes = 64 << 20

  private static func lines(of file: String) throws(StageError) -> [String] {
    guard let stream = fopen(file, "r") else {
      throw StageError(.noInput, "\(file): cannot be opened: \(String(cString: strerror(errno)))")
    }
    defer { fclose(stream) }
    var (bytes, chunk): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = fread(&chunk, 1, chunk.count, stream)
      if count == 0 { break }
      bytes += chunk[..<count]
      guard bytes.count <= mostBytes else {
        throw StageError(.data, "\(file) is larger than 64 MiB; give what train-eval has printed")
      }
    }
    guard ferror(stream) == 0 else {
      throw StageError(.noInput, "\(file): cannot be read: \(String(cString: strerror(errno)))")
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }
}

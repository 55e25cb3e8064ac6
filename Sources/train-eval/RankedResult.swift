import Glibc
import JSON
import Stages

/// A result of train-eval in a file.
struct RankedResult {
  let file: String
  /// Of each run, as fractions.
  let accuracies: [Double]

  var mean: Double { accuracies.reduce(0, +) / Double(accuracies.count) }

  /// Reads a file with one result per line, and keeps that with the highest mean.
  ///
  /// - Throws: `StageError` 66 for a file that cannot be read, 65 for one without results.
  init(_ file: String, _ accuracy: Rank.Accuracy) throws(StageError) {
    self.file = file
    let member = accuracy == .best ? "best" : "accuracy"
    var found: [Double] = []
    for (index, line) in try Self.lines(of: file).enumerated() where !line.allSatisfy(\.isWhitespace) {
      let place = "\(file): line \(index + 1)"
      guard let value = try? JSONValue(parsing: line), case .object = value else {
        throw StageError(.data, "\(place) is no JSON object; give what train-eval has printed")
      }
      let runs = value[member]?.array
      let percents = runs?.compactMap(\.double).filter { (0...100).contains($0) } ?? []
      guard !percents.isEmpty, percents.count == runs?.count else {
        throw StageError(
          .data, "\(place) has no \"\(member)\", a list of percents from 0 to 100; give what train-eval has printed")
      }
      func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
      if found.isEmpty || mean(percents) > mean(found) { found = percents }
    }
    guard !found.isEmpty else { throw StageError(.data, "\(file) has no result; give what train-eval has printed") }
    accuracies = found.map { $0 / 100 }
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

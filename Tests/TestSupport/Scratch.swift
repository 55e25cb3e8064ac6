import Foundation

/// A directory for one test, which is removed with everything in it when the value is destroyed.
public final class Scratch: Sendable {
  /// Absolute path, without a trailing slash.
  public let path: String

  public init() {
    var template = Array("/tmp/edits-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { preconditionFailure("cannot make a scratch directory") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of `name` inside the directory.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and returns its path.
  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) -> String {
    let target = file(name)
    guard let stream = fopen(target, "w") else { preconditionFailure("cannot write \(target)") }
    defer { fclose(stream) }
    let written = fwrite(bytes, 1, bytes.count, stream)
    precondition(written == bytes.count, "cannot write \(target)")
    return target
  }
}

/// All bytes of a file.
public func contents(of path: String) -> [UInt8] {
  guard let stream = fopen(path, "r") else { preconditionFailure("cannot read \(path)") }
  defer { fclose(stream) }
  var result: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let n = fread(&chunk, 1, chunk.count, stream)
    if n == 0 { return result }
    result += chunk[..<n]
  }
}

/// The root of the repository, found from this file's place in it.
public let repository: String = {
  let parts = #filePath.split(separator: "/")
  return "/" + parts.dropLast(3).joined(separator: "/")
}()

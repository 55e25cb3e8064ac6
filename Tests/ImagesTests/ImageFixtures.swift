import Glibc
import TestSupport
import Testing

/// The files below Tests/Fixtures/images.
enum ImageFixtures {
  static func path(_ name: String) -> String {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(tests)/Fixtures/images/\(name)"
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    try #require(access(path(name), R_OK) == 0, "\(name) is missing")
    return contents(of: path(name))
  }

  static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  static func names(_ folder: String, suffix: String) throws -> [String] {
    let directory = try #require(opendir(path(folder)))
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(suffix) { names.append(name) }
    }
    return names.sorted()
  }
}

/// Bytes that look random and are the same on every run.
func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
  var state = seed
  return (0..<count).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: state >> 33)
  }
}

/// Bytes that repeat themselves in the way that text does.
func wordy(_ count: Int) -> [UInt8] {
  let words = ["pixel ", "row ", "window ", "the ", "of ", "a ", "distance\n"]
  var bytes: [UInt8] = []
  for choice in noise(count, seed: 5) where bytes.count < count {
    bytes += words[Int(choice) % words.count].utf8
  }
  return Array(bytes.prefix(count))
}

import Glibc
import Images
import JSON
import TestSupport
import Testing
import Tokenizers

/// The files below Tests/Fixtures/tokenizers, made by tools/goldens/tokenizer-ids.py.
enum TokenizerFixtures {
  static func path(_ name: String) -> String {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(tests)/Fixtures/tokenizers/\(name)"
  }

  /// The bytes of a file, unpacked where its name ends in `.gz`.
  static func bytes(_ name: String) throws -> [UInt8] {
    try #require(access(path(name), R_OK) == 0, "\(name) is missing")
    let bytes = contents(of: path(name))
    return name.hasSuffix(".gz") ? try inflate(bytes, as: .gzip, maximumSize: 1 << 26) : bytes
  }

  /// BASE/tokenizer.json with the keys that a variant in BASE/variants.json replaces.
  static func file(_ variant: String, of base: String) throws -> JSONValue {
    let file = try JSONValue(parsing: try bytes("\(base)/tokenizer.json.gz"))
    let variants = try JSONValue(parsing: try bytes("\(base)/variants.json"))
    guard case .object(var members) = file, case .object(let changes)? = variants[variant] else {
      throw TokenizerError(.missing, base, "no variant \(variant)")
    }
    for change in changes.members {
      if change.name == "model", case .object(var part)? = members["model"], case .object(let added) = change.value {
        for addition in added.members { part[addition.name] = addition.value }
        members["model"] = .object(part)
      } else {
        members[change.name] = change.value
      }
    }
    return .object(members)
  }

  /// The tokenizer of such a file.
  static func pipeline(_ variant: String, of base: String) throws -> PipelineTokenizer {
    let scratch = Scratch()
    scratch.write("tokenizer.json", Array(try file(variant, of: base).description.utf8))
    return try PipelineTokenizer(folder: scratch.path)
  }
}

/// Ten thousand lines in many scripts, and the reference tokens of each.
enum MixedText {
  static let lines: [String] =
    ((try? TokenizerFixtures.bytes("lines.txt.gz")) ?? []).split(separator: 0xFF, omittingEmptySubsequences: false)
    .dropLast().map { String(decoding: $0, as: UTF8.self) }

  private static func hash(_ bytes: [UInt8], from start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The little-endian 32-bit words of ids, as the reference's hashes are taken of.
  static func words(_ ids: [Int]) -> [UInt8] {
    ids.flatMap { id in (0..<4).map { UInt8(truncatingIfNeeded: id >> (8 * $0)) } }
  }

  /// Checks what `result` makes of every line against the hashes recorded in a file.
  static func expect(
    _ name: String, sourceLocation: SourceLocation = #_sourceLocation, _ result: (String) -> [UInt8]
  ) throws {
    let recorded = try TokenizerFixtures.bytes(name + ".bin")
    try #require(lines.count == 10_000 && recorded.count == 2 * lines.count + 8, sourceLocation: sourceLocation)
    var total: UInt64 = 0xCBF2_9CE4_8422_2325
    var different: [Int] = []
    for (index, line) in lines.enumerated() {
      let bytes = result(line)
      total = hash(bytes, from: total)
      let expected = UInt64(recorded[2 * index]) | UInt64(recorded[2 * index + 1]) << 8
      if hash(bytes) & 0xFFFF != expected { different.append(index) }
    }
    let examples = different.prefix(5).map { "\($0): \(lines[$0].debugDescription)" }.joined(separator: "\n")
    #expect(different.count == 0, "\(different.count) lines differ\n\(examples)", sourceLocation: sourceLocation)
    let expected = recorded.suffix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    #expect(total == expected, "a line differs that has the right short hash", sourceLocation: sourceLocation)
  }
}

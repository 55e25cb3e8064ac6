import Failures
import Foundation
import JSON
import Settings
import Testing

@Suite struct SettingsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func object(_ path: String) throws -> JSONObject {
    let value = try JSONValue(parsing: [UInt8](Data(contentsOf: root.appending(path: path))))
    guard case .object(let object) = value else { throw JSONError.notAnObject }
    return object
  }

  private enum JSONError: Error { case notAnObject }

  /// transformers 5.24, diffusers 0.42.1, gguf 0.19: tools/goldens/settings.py.
  @Test func `tables name every setting that the peers' classes have`() throws {
    let peers = try Self.object("Tests/Fixtures/settings/peers.json")
    #expect(peers.members.count > 25)
    let schedulers: [SettingsTable] = [.ddim, .ddpm, .pndm, .dpmpp]
    for member in peers.members {
      let keys = Set(member.value.array?.compactMap(\.string) ?? [])
      let tables: [SettingsTable] =
        switch member.name {
        case "any scheduler": schedulers
        case "CLIPImageProcessor", "LlavaImageProcessor", "SiglipImageProcessor": [.imageProcessor]
        default: SettingsTable.all.filter { $0.name == member.name }
        }
      #expect(!keys.isEmpty && !tables.isEmpty, "\(member.name)")
      for table in tables {
        let missing = keys.subtracting(table.rules.keys).sorted()
        #expect(missing.isEmpty, "\(member.name): \(missing)")
      }
    }
  }

  @Test func `formats has the tables`() throws {
    let page = try String(contentsOf: Self.root.appending(path: "formats/settings.md"), encoding: .utf8)
    let expected = SettingsTable.page()
    if !page.hasSuffix(expected) {
      try expected.write(toFile: "/tmp/settings-page.md", atomically: true, encoding: .utf8)
    }
    let isSame = page.hasSuffix(expected)
    #expect(isSame, "put /tmp/settings-page.md in the place of the page's tables")
  }

  /// Settings of files on the hub, as they were published: none is refused, and all are known.
  @Test func `published files open without a word`() throws {
    let files = try Self.object("Tests/Fixtures/settings/published.json")
    #expect(files.members.count >= 20)
    for member in files.members {
      let name = member.name.split(separator: " ").last.map(String.init) ?? ""
      let table = try #require(SettingsTable.all.first { $0.name.replacing(" ", with: "") == name }, "\(member.name)")
      guard case .object(let object) = member.value else { continue }
      let (refusal, unknown) = table.verdict(on: object)
      #expect(refusal == nil && unknown.isEmpty, "\(member.name): \(refusal ?? "") \(unknown)")
    }
  }

  @Test func `what changes the result is refused by name and value`() {
    func verdict(_ text: String) -> (refusal: String?, unknown: [String]) {
      guard case .object(let object)? = try? JSONValue(parsing: text) else { return ("no JSON", []) }
      return SettingsTable.unet.verdict(on: object)
    }
    let refusal = verdict(#"{"mid_block_scale_factor":1.5,"class_embed_type":"projection"}"#).refusal ?? ""
    #expect(refusal.contains("\"mid_block_scale_factor\" is 1.5") && refusal.contains("where it is 1"))
    #expect(verdict(#"{"class_embed_type":"projection"}"#).refusal?.contains("class_embed_type") == true)
    #expect(verdict(#"{"class_embed_type":null,"mid_block_scale_factor":1.0,"x":null}"#) == (nil, []))
    #expect(verdict(#"{"center_input_sample":0}"#).refusal != nil)
    #expect(verdict(#"{"future_setting":3,"other":false}"#) == (nil, ["future_setting", "other"]))
    let long = verdict("{\"time_embedding_dim\":[\(Array(repeating: "0.123", count: 9999).joined(separator: ","))]}")
    #expect((long.refusal ?? "").utf8.count < 300 && long.refusal?.contains("list of 9999") == true)
  }

  @Test func `what is passed over is told of once, by name`() throws {
    final class Heard: @unchecked Sendable {
      private let lock = NSLock()
      private var lines: [String] = []
      func add(_ line: String) { lock.withLock { lines.append(line) } }
      var mine: [String] { lock.withLock { lines.filter { $0.contains("told-of-once") } } }
    }
    let heard = Heard()
    let object = JSONObject(
      [("attn_logit_scale", .int(2)), ("vocab_size", .int(9))] + (0..<20).map { ("k\($0)", .int(1)) })
    _ = try CheckedSettings(object, .llama, path: "told-of-once")
    Notices.hear { heard.add($0) }
    _ = try CheckedSettings(object, .llama, path: "told-of-once")
    #expect(heard.mine.count == 1)
    #expect(heard.mine.first?.contains("\"attn_logit_scale\"") == true)
    #expect(heard.mine.first?.contains("and 13 more") == true)
    #expect(heard.mine.first?.contains("transformers") == true)
  }

  /// What is not reportable ends a program with status 70, as a bug of its own.
  @Test func `every error of a library can be reported`() throws {
    let folder = Self.root.appending(path: "Sources").path
    // Those of the programs' own shape, and what never leaves a file.
    let own: Set = ["StageError", "NegativeAnswer", "OptionError"]
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 100)
    for file in files {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for match in text.matches(of: /(?m)^ *public (?:struct|enum|final class) (\w+):[^{\n]*\bError\b/)
      where !own.contains(String(match.1)) {
        Issue.record("\(file): \(match.1) is no ReportableError")
      }
    }
  }
}

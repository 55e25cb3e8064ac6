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

  /// The tables that a name in peers.json is of; those of one name are told apart by the file.
  private static func tables(of name: String) -> [SettingsTable] {
    SettingsTable.all.filter { $0.name == name || name == "\($0.name) (\($0.place))" }
  }

  /// transformers 5.24, diffusers 0.42.1, tokenizers 0.23, gguf 0.19: tools/goldens/settings.py.
  @Test func `tables name every setting that the peers' classes have`() throws {
    let peers = try Self.object("Tests/Fixtures/settings/peers.json")
    var named: Set<String> = []
    for member in peers.members {
      let keys = Set(member.value.array?.compactMap(\.string) ?? [])
      let tables = Self.tables(of: member.name)
      #expect(!keys.isEmpty && tables.count == 1, "\(member.name)")
      for table in tables {
        let missing = keys.subtracting(table.rules.keys).sorted()
        #expect(missing.isEmpty, "\(member.name): \(missing)")
        named.insert("\(table.name) \(table.place)")
      }
    }
    // Parts of a file that have no class.
    let rest = SettingsTable.all.filter { !named.contains("\($0.name) \($0.place)") }.map(\.name)
    #expect(
      Set(rest) == ["RopeParameters by layer", "chat template", "index of shards", "file", "LlavaLlamaForCausalLM"])
  }

  /// Irrelevant and refused names are settings of those libraries, of earlier versions, or of the tools named here.
  @Test func `tables name nothing that nobody writes`() throws {
    let peers = try Self.object("Tests/Fixtures/settings/peers.json")
    guard
      case .array(let list) = try JSONValue(
        parsing: [UInt8](Data(contentsOf: Self.root.appending(path: "Tests/Fixtures/settings/known.json"))))
    else { return }
    var known = Set(list.compactMap(\.string))
    for member in peers.members { known.formUnion(member.value.array?.compactMap(\.string) ?? []) }
    let others = """
      _attn_implementation_autoset _flash_attn_2_enabled use_return_dict ignore_index separator_token_id str_rep
      transformers.js_config unsloth_fixed unsloth_version is_llama_config rope_interleaved use_mrope interpolate_factor
      lm_head_bias eoi_token short_mscale long_mscale fmt producer quant_algo kv_cache_quant_algo transform_config
      do_align_long_axis do_image_splitting do_rescale_offset do_thumbnail size_divisor
      controlnet force_zeros_for_empty_prompt prior text_encoder_2 has_text_encoder vision.feature_layer
      freeze_mm_mlp_adapter freeze_mm_vision_resampler tune_mm_mlp_adapter tune_mm_vision_resampler mm_hidden_size
      mm_projector_lr mm_use_im_patch_token mm_use_im_start_end mm_patch_merge_type mm_resampler_type use_mm_proj s2
      image_grid_pinpoints
      tokenizer_padding_side tokenizer_model_max_length max_sequence_length
      vision.image_aspect_ratio vision.image_crop_resolution vision.image_grid_pinpoints vision.mm_patch_merge_type
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    known.formUnion(others)
    for table in SettingsTable.all {
      let unknown = table.rules.filter { $0.value != .heeded && !known.contains($0.key) && !$0.key.hasPrefix("text.") }
      #expect(unknown.isEmpty, "\(table.name): \(unknown.keys.sorted())")
    }
    let unused = others.filter { name in !SettingsTable.all.contains { $0.rules[name] != nil } }
    #expect(unused.isEmpty)
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

  /// Settings from files on the hub, listed by hand: all are known and none is refused.
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

  /// Errors that are not reportable end a program with status 70, as a bug.
  @Test func `every error of a library can be reported`() throws {
    let folder = Self.root.appending(path: "Sources").path
    // Those of the programs' own shape, and what never leaves a file.
    let own: Set = ["StageError", "NegativeAnswer", "OptionError", "ScanFailure"]
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 100)
    for file in files {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for match in text.matches(
        of: /(?m)^ *(?:public |package |internal )?(?:struct|enum|final class|extension) (\w+):[^{\n]*\bError\b/)
      where !own.contains(String(match.1)) {
        Issue.record("\(file): \(match.1) is no ReportableError")
      }
    }
  }
}

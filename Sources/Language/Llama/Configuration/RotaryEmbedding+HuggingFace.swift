import Glibc
import JSON
import Kernels
import Settings
import Weights

extension RotaryEmbedding {
  /// The rotary positions of a `config.json`: `rope_parameters`, or `rope_theta` and `rope_scaling` of older files; of layers
  /// with a window apart where the family has two kinds.
  ///
  /// What wins over what is as in transformers 5.24.
  static func read(
    _ file: ModelConfiguration, _ family: LlamaFamily, size: Int, length: Int
  ) throws(WeightsError) -> (RotaryEmbedding, ofWindows: RotaryEmbedding?) {
    let reader = Reader(file: file, family: family, size: size, length: length)
    switch family.table.name {
    case SettingsTable.gemma3.name:
      let local = try file.float("rope_local_base_freq", default: 10_000)
      return try reader.layered(local: local)
    case SettingsTable.olmo3.name: return try reader.layered(local: family.base)
    default: return (try reader.embedding(reader.part()), nil)
    }
  }

  /// How queries of Ministral 3 grow with their position.
  static func queryGrowth(_ file: ModelConfiguration) throws(WeightsError) -> LlamaForm.QueryGrowth {
    let reader = Reader(file: file, family: LlamaFamily(table: .ministral3), size: 2, length: 262_144)
    let part = try reader.part()
    return LlamaForm.QueryGrowth(
      beta: Float(try part.float("llama_4_scaling_beta")),
      length: try part.int("original_max_position_embeddings", in: 1...(1 << 30)))
  }

  private struct Reader {
    let file: ModelConfiguration
    let family: LlamaFamily
    let size: Int
    let length: Int

    /// What Ministral 3 has where its file says nothing.
    private static let ministral: [(String, JSONValue)] = [
      ("rope_type", .string("yarn")), ("rope_theta", .double(1_000_000)), ("factor", .double(16)),
      ("original_max_position_embeddings", .int(16_384)), ("mscale", .double(1)), ("mscale_all_dim", .double(1)),
      ("llama_4_scaling_beta", .double(0.1)),
    ]

    /// The older section wins where it holds anything.
    func part() throws(WeightsError) -> ModelConfiguration {
      if try !file.section("rope_scaling").object.members.isEmpty { return try file.section("rope_scaling", .rope) }
      if file["rope_parameters"] == nil, family.table.name == SettingsTable.ministral3.name {
        return try ModelConfiguration(named: file.path, JSONObject(Self.ministral)).heeding(.rope)
      }
      return try file.section("rope_parameters", .rope)
    }

    func layered(local: Double) throws(WeightsError) -> (RotaryEmbedding, ofWindows: RotaryEmbedding?) {
      let parts = try file.section("rope_parameters", .layeredRope)
      var full = try parts.section("full_attention")
      let scaling = try file.section("rope_scaling")
      if !scaling.object.members.isEmpty { full = full.updated(with: scaling) }
      let base = try file.float("rope_theta", default: family.base)
      return (
        try embedding(full.heeding(.rope), base: base, isLayered: true),
        try embedding(parts.section("sliding_attention", .rope), base: local, isLayered: true)
      )
    }

    func embedding(
      _ part: ModelConfiguration, base usual: Double? = nil, isLayered: Bool = false
    ) throws(WeightsError) -> RotaryEmbedding {
      let place = usual == nil && part["rope_theta"] == nil ? file : part
      let base = try place.float("rope_theta", default: usual ?? family.base)
      var kind = try part["rope_type"] != nil ? part.string("rope_type") : part.string("type", default: "default")
      // Phi 3 called its own by other names.
      if family.form.isFused, kind == "su" || kind == "yarn" { kind = "longrope" }
      let share = try share(part, kind)
      let turned = Int(Double(size) * share) / 2 * 2
      guard base > 0, turned >= 2 else {
        throw WeightsError(
          .unsupported, file.path, "rotary positions of base \(base) for \(share) of a head are not known")
      }
      let scaling = try scaling(part, kind, turned, try original(part, isLayered))
      let rotary = RotaryEmbedding(base: base, size: turned, pairing: .halves, scaling: scaling)
      guard rotary.frequencies(length: length).allSatisfy({ $0.isFinite && $0 > 0 }), rotary.attentionFactor.isFinite
      else {
        throw WeightsError(.unsupported, part.path, "gives rotary positions that do not turn; fetch the file again")
      }
      return rotary
    }

    /// The part of a head that turns: of Phi 3 what it says, of others all, since their default form passes over it.
    private func share(_ part: ModelConfiguration, _ kind: String) throws(WeightsError) -> Double {
      let place = part["partial_rotary_factor"] != nil ? part : file
      let share = try place.float("partial_rotary_factor", default: 1)
      if family.form.isFused {
        guard share > 0, share <= 1 else {
          throw WeightsError(.unsupported, place.path, "\"partial_rotary_factor\" is \(share) where 0 to 1 is possible")
        }
        return share
      }
      guard kind == "default" || share == 1 else {
        throw WeightsError(
          .unsupported, place.path,
          "\"partial_rotary_factor\" is \(share) with rotary positions of type \(kind.prefix(40)), which transformers cannot "
            + "compute either")
      }
      return 1
    }

    /// The length that the model was first trained for.
    private func original(_ part: ModelConfiguration, _ isLayered: Bool) throws(WeightsError) -> Int {
      let key = "original_max_position_embeddings"
      if !isLayered {
        if file[key] != nil { return try file.int(key, in: 1...(1 << 30)) }
        if family.form.isFused { return 4096 }
      }
      return try part.int(key, default: length, in: 1...(1 << 30))
    }

    private func scaling(
      _ part: ModelConfiguration, _ kind: String, _ turned: Int, _ original: Int
    ) throws(WeightsError) -> Scaling {
      switch kind {
      case "default": return .none
      case "linear": return .linear(factor: try part.float("factor"))
      case "dynamic": return .dynamic(factor: try part.float("factor"), length: length)
      case "llama3":
        return .llama3(
          factor: try part.float("factor"), low: try part.float("low_freq_factor"),
          high: try part.float("high_freq_factor"), length: original)
      case "yarn": return try yarn(part, original)
      case "longrope": return try longRope(part, turned, original)
      default:
        throw WeightsError(
          .unsupported, part.path,
          "\"rope_type\" is \(JSONValue.string(kind).abbreviated) where default, linear, dynamic, llama3, yarn or longrope is known"
        )
      }
    }

    private func yarn(_ part: ModelConfiguration, _ original: Int) throws(WeightsError) -> Scaling {
      let factor = try part.float("factor", default: Double(length) / Double(original))
      var attention = part["attention_factor"] == nil ? nil : try part.float("attention_factor")
      let (scale, all) = (try part.float("mscale", default: 0), try part.float("mscale_all_dim", default: 0))
      if attention == nil, scale != 0, all != 0 {
        attention =
          (scale * (RotaryEmbedding.usualAttention(factor) - 1) + 1)
          / (all * (RotaryEmbedding.usualAttention(factor) - 1) + 1)
      }
      let (fast, slow) = (try part.float("beta_fast", default: 32), try part.float("beta_slow", default: 1))
      return .yarn(
        factor: factor, fast: fast == 0 ? 32 : fast, slow: slow == 0 ? 1 : slow, length: original,
        attention: attention, truncates: try part.bool("truncate", default: true))
    }

    private func longRope(_ part: ModelConfiguration, _ turned: Int, _ original: Int) throws(WeightsError) -> Scaling {
      let pairs = turned / 2
      let short = try part.floats("short_factor", count: pairs...pairs).map { Float($0) }
      let long = try part.floats("long_factor", count: pairs...pairs).map { Float($0) }
      let factor = try part.float("factor", default: Double(length) / Double(original))
      let usual = factor <= 1 ? 1 : (1 + log(factor) / log(Double(original))).squareRoot()
      return .longRope(
        short: short, long: long, length: original, attention: try part.float("attention_factor", default: usual))
    }
  }
}

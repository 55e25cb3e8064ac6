import JSON
import Tensors
public import Weights

extension LlamaConfiguration {
  /// The sizes that a Hugging Face `config.json` gives, or its `text_config`.
  ///
  /// - Throws: `WeightsError` `.unsupported` that names what is not known here.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    try file.require(
      "model_type", .string("llama"), .string("mistral"), .string("qwen2"), .string("qwen3"), .string("smollm"))
    try file.require("hidden_act", .string("silu"))
    // transformers leaves out what is as in the class; these are LlamaConfig's values.
    let width = try file.int("hidden_size", default: 4096)
    let heads = try file.int("num_attention_heads", default: 32, in: 1...4096)
    let headSize = try file.int("head_dim", default: width / heads, in: 2...4096)
    let length = try file.int("max_position_embeddings", default: 2048, in: 1...(1 << 30))
    let usesWindow = try file.bool("use_sliding_window", default: file["model_type"] == .string("mistral"))
    self.init(
      layers: try file.int("num_hidden_layers", default: 32, in: 1...1024), width: width, heads: heads,
      keyValueHeads: try file.int("num_key_value_heads", default: heads, in: 1...heads), headSize: headSize,
      hidden: try file.int("intermediate_size", default: 11008, in: 1...4_194_304),
      vocabulary: try file.int("vocab_size", default: 32000, in: 1...10_000_000), contextLength: length,
      epsilon: Float(try file.float("rms_norm_eps", default: 1e-6)),
      rotary: try RotaryEmbedding(file, size: headSize, length: length),
      window: usesWindow && file["sliding_window"] != nil ? try file.int("sliding_window", in: 1...(1 << 30)) : nil)
    try check(file.path)
  }

  /// Refuses sizes that do not fit each other.
  func check(_ path: String) throws(WeightsError) {
    guard heads % keyValueHeads == 0, headSize % 2 == 0, rotary.size % 2 == 0, rotary.size <= headSize, epsilon > 0,
      rotary.base > 0
    else {
      throw WeightsError(
        .unsupported, path,
        "\(heads) heads of \(headSize) with \(keyValueHeads) of keys and values do not fit each other; fetch it again")
    }
  }
}

extension RotaryEmbedding {
  /// The rotary positions of a `config.json`: `rope_parameters`, or `rope_theta` and `rope_scaling` of older files.
  fileprivate init(_ file: ModelConfiguration, size: Int, length: Int) throws(WeightsError) {
    let hasParameters = file["rope_parameters"] != nil
    let part = file.section(hasParameters ? "rope_parameters" : "rope_scaling")
    let base = try (hasParameters && part["rope_theta"] != nil ? part : file).float("rope_theta", default: 10000)
    let share = try (part["partial_rotary_factor"] != nil ? part : file).float("partial_rotary_factor", default: 1)
    guard base > 0, share > 0, share <= 1 else {
      throw WeightsError(
        .unsupported, file.path, "rotary positions of base \(base) for \(share) of a head are not known")
    }
    let usual = try part.int("original_max_position_embeddings", default: length, in: 1...(1 << 30))
    let kind = try (part["rope_type"] != nil ? part.string("rope_type") : part.string("type", default: "default"))
    let scaling: Scaling
    switch kind {
    case "default": scaling = .none
    case "linear": scaling = .linear(factor: try part.float("factor"))
    case "dynamic": scaling = .dynamic(factor: try part.float("factor"), length: length)
    case "llama3":
      scaling = .llama3(
        factor: try part.float("factor"), low: try part.float("low_freq_factor"),
        high: try part.float("high_freq_factor"), length: usual)
    case "yarn": scaling = try Self.yarn(part, length, usual)
    default:
      throw WeightsError(
        .unsupported, part.path, "\"rope_type\" is \"\(kind)\" where default, linear, dynamic, llama3 or yarn is known")
    }
    self.init(base: base, size: Int(Double(size) * share) / 2 * 2, pairing: .halves, scaling: scaling)
    guard frequencies(length: length).allSatisfy({ $0.isFinite && $0 > 0 }) else {
      throw WeightsError(.unsupported, part.path, "gives rotary positions that do not turn; fetch the file again")
    }
  }

  private static func yarn(
    _ part: ModelConfiguration, _ length: Int, _ usual: Int
  ) throws(WeightsError) -> Scaling {
    let factor = try part.float("factor", default: Double(length) / Double(usual))
    var attention = part["attention_factor"] == nil ? nil : try part.float("attention_factor")
    let (scale, all) = (try part.float("mscale", default: 0), try part.float("mscale_all_dim", default: 0))
    if attention == nil, scale != 0, all != 0 {
      attention = (scale * (usualAttention(factor) - 1) + 1) / (all * (usualAttention(factor) - 1) + 1)
    }
    return .yarn(
      factor: factor, fast: try part.float("beta_fast", default: 32), slow: try part.float("beta_slow", default: 1),
      length: usual, attention: attention, truncates: try part.bool("truncate", default: true))
  }
}

import JSON
import Kernels
import Settings
public import Weights

extension LlamaConfiguration {
  /// The sizes that a GGUF file's metadata give.
  ///
  /// - Throws: `WeightsError` `.unsupported` that names another architecture, `.missing` a key.
  public init(_ file: GGUF) throws(WeightsError) {
    let keys = try GGUFKeys(file)
    let heads = try keys.int("attention.head_count", in: 1...4096)
    let width = try keys.int("embedding_length", in: 1...1_048_576)
    let headSize = try keys.int("attention.key_length", or: width / heads, in: 2...4096)
    let length = try keys.int("context_length", or: 2048, in: 1...(1 << 30))
    let experts = try keys.int("expert_count", or: 0, in: 0...65536)
    guard experts == 0, try keys.int("attention.value_length", or: headSize, in: 1...4096) == headSize else {
      throw WeightsError(
        .unsupported, file.path,
        "is a mixture of experts, or has values unlike keys, which is not read; use a dense model")
    }
    let turned = try keys.int("rope.dimension_count", or: headSize, in: 2...headSize)
    guard let embeddings = file.shape(of: "token_embd.weight"), embeddings.count == 2 else {
      throw WeightsError(.missing, file.path, "there is no matrix \"token_embd.weight\"")
    }
    let layers = try keys.int("block_count", in: 1...1024)
    var form = LlamaForm()
    if let beta = keys.optional("attention.temperature_scale"), beta != 0 {
      guard keys.architecture == "mistral3" else { throw keys.failure("attention.temperature_scale", "absent") }
      form.queryGrowth = .init(
        beta: Float(beta), length: try keys.int("rope.scaling.original_context_length", in: 1...(1 << 30)))
    }
    self.init(
      layers: layers, width: width, heads: heads,
      keyValueHeads: try keys.int("attention.head_count_kv", or: heads, in: 1...heads), headSize: headSize,
      hidden: try keys.int("feed_forward_length", in: 1...4_194_304), vocabulary: embeddings[0], contextLength: length,
      epsilon: Float(try keys.double("attention.layer_norm_rms_epsilon")),
      rotary: RotaryEmbedding(
        base: try keys.double("rope.freq_base", or: 10000), size: turned,
        pairing: keys.architecture == "llama" ? .neighbors : .halves,
        scaling: try Self.scaling(keys, file, turned, length)),
      // Files of Mistral 0.1 have a window that llama.cpp does not apply either; its models answer alike without.
      windows: Array(repeating: nil, count: layers), turns: Array(repeating: true, count: layers), form: form)
    try check(file.path)
  }

  private static func scaling(
    _ keys: GGUFKeys, _ file: GGUF, _ size: Int, _ length: Int
  ) throws(WeightsError) -> RotaryEmbedding.Scaling {
    if let shape = file.shape(of: "rope_freqs.weight") {
      guard shape == [size / 2] else {
        throw WeightsError(.corrupt, file.path, "\"rope_freqs.weight\" is \(shape) where [\(size / 2)] is needed")
      }
      return .divisors(try file.floats("rope_freqs.weight"))
    }
    let linear = try keys.double("rope.scale_linear", or: 1)
    let factor = try keys.double("rope.scaling.factor", or: linear)
    let kind = keys.string("rope.scaling.type") ?? (factor == 1 ? "none" : "linear")
    let original = try keys.int("rope.scaling.original_context_length", or: length, in: 1...(1 << 30))
    switch kind {
    case "none": return .none
    case "linear": return factor == 1 ? .none : .linear(factor: factor)
    case "yarn":
      let attention = try keys.double("rope.scaling.attn_factor", or: 1)
      let all = keys.optional("rope.scaling.yarn_log_multiplier") ?? 0
      let usual = RotaryEmbedding.usualAttention(factor) / (all * (RotaryEmbedding.usualAttention(factor) - 1) + 1)
      return .yarn(
        factor: factor, fast: try keys.double("rope.scaling.yarn_beta_fast", or: 32),
        slow: try keys.double("rope.scaling.yarn_beta_slow", or: 1), length: original, attention: attention * usual,
        truncates: true)
    default:
      throw WeightsError(
        .unsupported, file.path, "rope.scaling.type is \"\(kind)\" where none, linear or yarn is known")
    }
  }
}

/// The metadata of one architecture, by the names that follow its own.
private struct GGUFKeys {
  let file: GGUF
  let architecture: String
  private let settings: CheckedSettings
  private static let known = ["llama", "qwen2", "qwen3", "mistral3"]
  /// Converters arrange, shift and scale the weights of these in ways of their own; as folders they are read.
  private static let onlyInFolders: Set = [
    "gemma", "gemma2", "gemma3", "granite", "olmo", "olmo2", "phi3", "smollm3",
  ]

  init(_ file: GGUF) throws(WeightsError) {
    self.file = file
    if file.metadata["general.type"]?.string == "adapter" {
      throw WeightsError(
        .unsupported, file.path,
        "is a LoRA adapter, which changes another model; merge it into that and name the result")
    }
    let name = file.metadata["general.architecture"]?.string ?? ""
    guard Self.known.contains(name) else {
      throw WeightsError(
        .unsupported, file.path,
        "general.architecture is \"\(name.prefix(100))\" where one of \(Self.known.joined(separator: ", ")) is known"
          + (Self.onlyInFolders.contains(name) ? "; name the model's Hugging Face folder, which is read" : ""))
    }
    architecture = name
    settings = try file.settings("\(name).", .ggufDecoder)
  }

  func string(_ key: String) -> String? { settings[key]?.string }

  /// A finite number, where there is one.
  func optional(_ key: String) -> Double? { settings[key]?.double.flatMap { $0.isFinite ? $0 : nil } }

  func int(_ key: String, or usual: Int? = nil, in range: ClosedRange<Int>) throws(WeightsError) -> Int {
    let value = settings[key]
    guard let number = value == nil ? usual : value?.int.flatMap({ Int(exactly: $0) }), range.contains(number) else {
      throw failure(key, "a whole number, \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func double(_ key: String, or usual: Double? = nil) throws(WeightsError) -> Double {
    let value = settings[key]
    guard let number = value == nil ? usual : value?.double, number.isFinite, number > 0 else {
      throw failure(key, "a positive number")
    }
    return number
  }

  func failure(_ key: String, _ wanted: String) -> WeightsError {
    WeightsError(.missing, file.path, "\(architecture).\(key) is not \(wanted); convert the model again")
  }
}

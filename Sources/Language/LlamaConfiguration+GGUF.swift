import Tensors
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
    self.init(
      layers: try keys.int("block_count", in: 1...1024), width: width, heads: heads,
      keyValueHeads: try keys.int("attention.head_count_kv", or: heads, in: 1...heads), headSize: headSize,
      hidden: try keys.int("feed_forward_length", in: 1...4_194_304), vocabulary: embeddings[0], contextLength: length,
      epsilon: Float(try keys.double("attention.layer_norm_rms_epsilon")),
      rotary: RotaryEmbedding(
        base: try keys.double("rope.freq_base", or: 10000), size: turned,
        pairing: keys.architecture == "llama" ? .neighbors : .halves,
        scaling: try Self.scaling(keys, file, turned, length)),
      // Files of Mistral 0.1 have a key that llama.cpp does not apply either; its models answer alike without.
      window: nil)
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
      let usual = RotaryEmbedding.usualAttention(factor)
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
  private static let known = ["llama", "qwen2", "qwen3", "mistral3"]

  init(_ file: GGUF) throws(WeightsError) {
    self.file = file
    let name = file.metadata["general.architecture"]?.string ?? ""
    guard Self.known.contains(name) else {
      throw WeightsError(
        .unsupported, file.path,
        "general.architecture is \"\(name.prefix(100))\" where one of \(Self.known.joined(separator: ", ")) is known")
    }
    architecture = name
  }

  private func value(_ key: String) -> GGUFValue? { file.metadata["\(architecture).\(key)"] }

  func string(_ key: String) -> String? { value(key)?.string }

  func int(_ key: String, or usual: Int? = nil, in range: ClosedRange<Int>) throws(WeightsError) -> Int {
    guard let number = value(key) == nil ? usual : value(key)?.int, range.contains(number) else {
      throw failure(key, "a whole number, \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func double(_ key: String, or usual: Double? = nil) throws(WeightsError) -> Double {
    guard let number = value(key) == nil ? usual : value(key)?.double, number.isFinite, number > 0 else {
      throw failure(key, "a positive number")
    }
    return number
  }

  private func failure(_ key: String, _ wanted: String) -> WeightsError {
    WeightsError(.missing, file.path, "\(architecture).\(key) is not \(wanted); convert the model again")
  }
}

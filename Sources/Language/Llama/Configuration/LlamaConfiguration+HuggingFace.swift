import JSON
import Kernels
import Models
import Settings
public import Weights

extension LlamaConfiguration {
  /// The sizes that a Hugging Face `config.json` gives, or its `text_config`.
  ///
  /// - Throws: `WeightsError` `.unsupported` that names what is not known here.
  public init(_ file: ModelConfiguration) throws(WeightsError) {
    let family = try LlamaFamily.of(file)
    let file = try file.heeding(family.table)
    let width = try file.int("hidden_size", default: family.width, in: 1...1_048_576)
    let heads = try file.int("num_attention_heads", default: family.heads, in: 1...4096)
    let layers = try file.int("num_hidden_layers", default: family.layers, in: 1...1024)
    let length = try file.int("max_position_embeddings", default: family.length, in: 1...(1 << 30))
    // A null asks for the width shared by the heads, and for keys of all heads.
    let usualSize = file.isNull("head_dim") ? nil : family.headSize
    let headSize = try file.int("head_dim", default: usualSize ?? width / heads, in: 2...4096)
    let usualHeads = file.isNull("num_key_value_heads") ? nil : family.keyValueHeads
    let keyValueHeads = try file.int("num_key_value_heads", default: usualHeads ?? heads, in: 1...heads)
    _ = try file.product("heads", heads, headSize)
    var epsilon = family.epsilon
    if family.form.norm != .plain { epsilon = try file.float("rms_norm_eps", default: family.epsilon) }
    let windows = try LayerWindows(file, layers: layers)
    let (rotary, windowRotary) = try RotaryEmbedding.read(file, family, size: headSize, length: length)
    self.init(
      layers: layers, width: width, heads: heads, keyValueHeads: keyValueHeads, headSize: headSize,
      hidden: try file.int("intermediate_size", default: family.hidden, in: 1...4_194_304),
      vocabulary: try file.int("vocab_size", default: family.vocabulary, in: 1...10_000_000),
      contextLength: rotary.growsWithText ? 1 << 30 : length, epsilon: Float(epsilon), rotary: rotary,
      windowRotary: windowRotary, windows: windows.windows, turns: windows.turns,
      form: try LlamaForm(file, family, width: width, headSize: headSize, length: length))
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

/// Which layers see how far, and which know of positions.
private struct LayerWindows {
  var windows: [Int?]
  var turns: [Bool]

  init(_ file: ModelConfiguration, layers: Int) throws(WeightsError) {
    let rules = file.table.rules
    func heeds(_ key: String) -> Bool { rules[key] == .heeded }
    windows = Array(repeating: nil, count: layers)
    turns = Array(repeating: true, count: layers)
    if heeds("no_rope_layers") { turns = try Self.turns(file, layers) }
    guard heeds("sliding_window") else { return }
    let isUsed = heeds("use_sliding_window") ? try file.bool("use_sliding_window", default: false) : true
    guard isUsed, let window = try Self.window(file) else { return }
    guard heeds("layer_types") else {
      windows = Array(repeating: window, count: layers)
      return
    }
    let slides = try slides(file, layers)
    windows = slides.map { $0 ? window : nil }
  }

  /// The window; 4096 where the file says nothing and its class has one, none where it says null.
  private static func window(_ file: ModelConfiguration) throws(WeightsError) -> Int? {
    let none = [SettingsTable.phi3, .ministral3, .smolLM3].map(\.name)
    if file["sliding_window"] == nil, file.isNull("sliding_window") || none.contains(file.table.name) { return nil }
    return try file.int("sliding_window", default: 4096, in: 1...(1 << 30))
  }

  /// Whether each layer has the window: as `layer_types` says, else by the class's rule.
  private func slides(_ file: ModelConfiguration, _ layers: Int) throws(WeightsError) -> [Bool] {
    if file["layer_types"] != nil {
      let types = try file.strings("layer_types")
      guard types.count >= layers, types.allSatisfy({ $0 == "full_attention" || $0 == "sliding_attention" }) else {
        throw WeightsError(
          .unsupported, file.path,
          "\"layer_types\" names \(types.count) layers of \(Set(types).sorted().prefix(4)) where \(layers) of "
            + "full_attention or sliding_attention are needed")
      }
      return types.prefix(layers).map { $0 == "sliding_attention" }
    }
    switch file.table.name {
    case SettingsTable.qwen2.name, SettingsTable.qwen3.name:
      let first = try file.int("max_window_layers", default: 28, in: 0...(1 << 20))
      return (0..<layers).map { $0 >= first }
    case SettingsTable.smolLM3.name: return turns.map { !$0 }
    case SettingsTable.gemma2.name: return (0..<layers).map { ($0 + 1) % 2 != 0 }
    case SettingsTable.gemma3.name:
      let pattern = try file.int("sliding_window_pattern", default: 6, in: 1...1024)
      return (0..<layers).map { ($0 + 1) % pattern != 0 }
    case SettingsTable.olmo3.name: return (0..<layers).map { ($0 + 1) % 4 != 0 }
    default: return Array(repeating: true, count: layers)
    }
  }

  private static func turns(_ file: ModelConfiguration, _ layers: Int) throws(WeightsError) -> [Bool] {
    if file["no_rope_layers"] != nil {
      let flags = try file.ints("no_rope_layers", in: 0...1)
      guard flags.count >= layers else {
        throw WeightsError(
          .unsupported, file.path, "\"no_rope_layers\" has \(flags.count) layers where \(layers) are needed")
      }
      return flags.prefix(layers).map { $0 == 1 }
    }
    let interval = try file.int("no_rope_layer_interval", default: 4, in: 1...1024)
    return (0..<layers).map { ($0 + 1) % interval != 0 }
  }
}

extension LlamaForm {
  /// The family's form with what its file says of it.
  fileprivate init(
    _ file: ModelConfiguration, _ family: LlamaFamily, width: Int, headSize: Int, length: Int
  ) throws(WeightsError) {
    self = family.form
    func heeds(_ key: String) -> Bool { file.table.rules[key] == .heeded }
    activation = try Self.activation(file, usual: family.form.activation)
    if heeds("attention_bias") { attentionBias = try file.bool("attention_bias", default: false) ? .all : .none }
    if heeds("mlp_bias") { feedForwardBias = try file.bool("mlp_bias", default: false) ? .all : .none }
    isTied = try file.bool("tie_word_embeddings", default: family.isTied)
    if norm == .rootMeanSquarePlusOne { embeddingScale = Float(width).squareRoot() }
    if heeds("query_pre_attn_scalar") {
      let scalar = try positive(file, "query_pre_attn_scalar", usual: 256) ?? 256
      attentionScale = 1 / scalar.squareRoot()
      // transformers' Gemma 3 passes over this one.
      if place == .around, headNorm != .heads {
        attentionCap = try positive(file, "attn_logit_softcapping", usual: 50)
      }
      logitCap = try positive(file, "final_logit_softcapping", usual: headNorm == .heads ? nil : 30)
    }
    if heeds("embedding_multiplier") {
      embeddingScale = try positive(file, "embedding_multiplier", usual: 1) ?? 1
      residualScale = try positive(file, "residual_multiplier", usual: 1) ?? 1
      logitDivisor = try positive(file, "logits_scaling", usual: 1) ?? 1
      attentionScale = try positive(file, "attention_multiplier", usual: 1)
    }
    if heeds("clip_qkv") { clip = try positive(file, "clip_qkv", usual: nil) }
    if file.table.name == SettingsTable.ministral3.name { queryGrowth = try RotaryEmbedding.queryGrowth(file) }
  }

  /// A positive number; nil where it is null, or absent without a usual value.
  private func positive(_ file: ModelConfiguration, _ key: String, usual: Double?) throws(WeightsError) -> Float? {
    guard file[key] != nil else { return file.isNull(key) ? nil : usual.map { Float($0) } }
    let number = try file.float(key)
    guard number > 0 else {
      throw WeightsError(.unsupported, file.path, "\"\(key)\" is \(number) where a positive number is needed")
    }
    return Float(number)
  }

  private static func activation(_ file: ModelConfiguration, usual: Activation) throws(WeightsError) -> Activation {
    let key = file.table.rules["hidden_activation"] == .heeded ? "hidden_activation" : "hidden_act"
    // What Gemma's first files call "gelu" was trained as its tanh form, and transformers takes it so.
    if file.table.name == SettingsTable.gemma.name, file[key]?.string == "gelu" { return .geluTanh }
    return try Activation(file, key, usual: usual == .geluTanh ? "gelu_pytorch_tanh" : "silu")
  }
}

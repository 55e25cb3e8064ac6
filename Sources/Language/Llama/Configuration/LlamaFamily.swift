import JSON
import Kernels
import Settings
import Weights

/// What a model type of transformers has where its `config.json` says nothing, and what of it is read.
struct LlamaFamily: Sendable {
  var table: SettingsTable
  var vocabulary = 32_000
  var width = 4096
  var hidden = 11_008
  var layers = 32
  var heads = 32
  /// Nil for as many as there are query heads.
  var keyValueHeads: Int?
  /// Nil for the width shared by the heads.
  var headSize: Int?
  var length = 2048
  var epsilon = 1e-6
  var base = 10_000.0
  var isTied = false
  var form = LlamaForm()

  /// The families that are read, by `model_type`.
  static let all: [String: LlamaFamily] = [
    "llama": llama(.llama), "smollm": llama(.llama), "mistral": mistral, "ministral": ministral,
    "ministral3": ministral3, "qwen2": qwen2, "qwen3": qwen3, "smollm3": smolLM3, "phi3": phi3, "gemma": gemma,
    "gemma2": gemma2, "gemma3_text": gemma3, "granite": llama(.granite), "olmo": olmo, "olmo2": olmo2, "olmo3": olmo3,
  ]

  /// The family of a file.
  ///
  /// - Throws: `WeightsError` `.unsupported` that names another type.
  static func of(_ file: ModelConfiguration) throws(WeightsError) -> LlamaFamily {
    // Files of before transformers knew types have none.
    let type = try file.string("model_type", default: "llama")
    guard let family = all[type] else {
      throw WeightsError(
        .unsupported, file.path,
        "\"model_type\" is \(JSONValue.string(type).abbreviated), which is not read (read: "
          + "\(all.keys.sorted().joined(separator: ", ")))")
    }
    return family
  }

  private static func llama(_ table: SettingsTable) -> LlamaFamily {
    var family = LlamaFamily(table: table)
    family.form.headNorm = .none
    family.form.attentionBias = .none
    family.form.feedForwardBias = .none
    return family
  }

  private static let mistral: LlamaFamily = {
    var family = llama(.mistral)
    (family.hidden, family.keyValueHeads, family.length) = (14_336, 8, 131_072)
    return family
  }()

  private static let ministral: LlamaFamily = {
    var family = mistral
    family.table = .ministral
    return family
  }()

  private static let ministral3: LlamaFamily = {
    var family = mistral
    (family.table, family.vocabulary, family.layers, family.headSize) = (.ministral3, 131_072, 34, 128)
    (family.length, family.epsilon) = (262_144, 1e-5)
    return family
  }()

  private static let qwen2: LlamaFamily = {
    var family = llama(.qwen2)
    (family.vocabulary, family.hidden, family.length) = (151_936, 22_016, 32_768)
    family.keyValueHeads = 32
    family.form.attentionBias = .inputs
    return family
  }()

  private static let qwen3: LlamaFamily = {
    var family = qwen2
    (family.table, family.headSize) = (.qwen3, 128)
    family.form.attentionBias = .none
    family.form.headNorm = .heads
    return family
  }()

  private static let smolLM3: LlamaFamily = {
    var family = llama(.smolLM3)
    (family.vocabulary, family.width, family.layers, family.heads) = (128_256, 2048, 36, 16)
    (family.keyValueHeads, family.length, family.base, family.isTied) = (4, 32_768, 2_000_000, true)
    return family
  }()

  private static let phi3: LlamaFamily = {
    var family = llama(.phi3)
    (family.vocabulary, family.width, family.hidden, family.length) = (32_064, 3072, 8192, 4096)
    family.epsilon = 1e-5
    family.form.isFused = true
    return family
  }()

  private static let gemma: LlamaFamily = {
    var family = llama(.gemma)
    (family.vocabulary, family.width, family.hidden, family.layers) = (256_000, 3072, 24_576, 28)
    (family.heads, family.keyValueHeads, family.headSize, family.length) = (16, 16, 256, 8192)
    family.isTied = true
    family.form.activation = .geluTanh
    family.form.norm = .rootMeanSquarePlusOne
    return family
  }()

  private static let gemma2: LlamaFamily = {
    var family = gemma
    (family.table, family.width, family.hidden, family.layers) = (.gemma2, 2304, 9216, 26)
    (family.heads, family.keyValueHeads) = (8, 4)
    family.form.place = .around
    return family
  }()

  private static let gemma3: LlamaFamily = {
    var family = gemma2
    (family.table, family.vocabulary, family.length, family.base) = (.gemma3, 262_208, 131_072, 1_000_000)
    family.form.headNorm = .heads
    return family
  }()

  private static let olmo: LlamaFamily = {
    var family = llama(.olmo)
    (family.vocabulary, family.epsilon) = (50_304, 1e-5)
    family.form.norm = .plain
    return family
  }()

  private static let olmo2: LlamaFamily = {
    var family = llama(.olmo2)
    (family.vocabulary, family.epsilon) = (50_304, 1e-5)
    family.form.place = .after
    family.form.headNorm = .whole
    return family
  }()

  private static let olmo3: LlamaFamily = {
    var family = olmo2
    (family.table, family.base) = (.olmo3, 500_000)
    return family
  }()
}

package import Images
import JSON
import Kernels
package import Models
import Networks
import Settings
package import Threads
package import Weights

/// LLaVA's vision: CLIP's or SigLIP's vision tower without its last layer, and two linear layers to the decoder's
/// width.
///
/// Liu et al. 2023. Images [size, size, 3] → [(size / patch)², width].
///
///   patches ─ tower, all but the last layer ─ drop class token ─ linear ─ GELU ─ linear
package final class LlavaVision: Sendable {
  package let processor: ImageProcessor
  let vision: CLIPVisionConfiguration
  /// Number of tokens per image.
  package let count: Int
  private let tower: CLIPVisionModel
  /// The numbers of layers after which features are taken; several are concatenated.
  private let depths: [Int]
  private let first: Dense  // [width, d · depths]
  private let second: Dense  // [width, width]
  private let activation: Activation
  private let keepsClass: Bool
  private let width: Int
  private let source: any TensorSource
  private let table: ParameterTable
  private let alternatives: @Sendable (String) -> [String]

  private init(
    _ vision: CLIPVisionConfiguration, _ processor: ImageProcessor, width: Int, activation: Activation, hasBias: Bool,
    keepsClass: Bool, depths: [Int], _ source: any TensorSource,
    _ alternatives: @escaping @Sendable (String) -> [String]
  ) throws(WeightsError) {
    var table = ParameterTable()
    tower = CLIPVisionModel("", vision, hasPooling: false, &table)
    first = Dense(
      "multi_modal_projector.linear_1", vision.transformer.width * depths.count, width, hasBias: hasBias, &table)
    self.depths = depths
    second = Dense("multi_modal_projector.linear_2", width, width, hasBias: hasBias, &table)
    (self.vision, self.processor, self.width, self.activation) = (vision, processor, width, activation)
    (self.keepsClass, self.source, self.table, self.alternatives) = (keepsClass, source, table, alternatives)
    // Unless all are kept, the first token is dropped, whether it is a class token or not.
    count = vision.tokens - (keepsClass ? 0 : 1)
    // Missing tensors are reported now, not after the first image has been read.
    for entry in table.shapes { _ = try source.name(of: entry.name, shape: entry.shape, alternatives(entry.name)) }
  }

  /// The features of images fitted by `processor`, each [count, width].
  ///
  /// The tower's weights are in memory as floats only during this call.
  ///
  /// - Throws: `WeightsError`.
  package func features(_ images: [PixelImage], _ pool: WorkerPool) throws(WeightsError) -> [[Float]] {
    try features(
      values: images.map { image in
        [Float](unsafeUninitializedCapacity: image.pixels.count) { buffer, count in
          if let base = buffer.baseAddress { processor.normalize(image, into: base) }
          count = image.pixels.count
        }
      }, pool)
  }

  /// The same, from pixel values [size, size, 3] that are already normalized.
  ///
  /// - Throws: `WeightsError`.
  package func features(values: [[Float]], _ pool: WorkerPool) throws(WeightsError) -> [[Float]] {
    let parameters = try table.parameters(
      from: AnyTensors(source: source), alternatives: alternatives, isIgnored: { _ in true })
    let arena = Arena()
    return values.map { values in
      let tape = Tape(parameters, purpose: .evaluation, arena: arena, pool: pool)
      let input = tape.input(Shape(1, vision.size, vision.size, 3))
      for (index, value) in values.enumerated() { input.block.pointer[index] = value }
      var tokens = tower(input, layers: depths[0], tape)
      for depth in depths.dropFirst() { tokens = joinChannels(tokens, tower(input, layers: depth, tape), tape) }
      let rows = second(first(tokens, activation, tape), tape)
      let start = keepsClass ? 0 : 1
      return Array(UnsafeBufferPointer(start: rows.block.pointer + start * width, count: count * width))
    }
  }
}

/// Wraps any source, for generic readers.
private struct AnyTensors: TensorSource {
  let source: any TensorSource
  var path: String { source.path }
  var names: [String] { source.names }
  func shape(of name: String) -> [Int]? { source.shape(of: name) }
  func mappedFloats(_ name: String) -> UnsafePointer<Float>? { source.mappedFloats(name) }
  func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    try source.read(name, into: target)
  }
  func isScale(_ name: String) -> Bool { source.isScale(name) }
  func matrix(_ name: String) throws(WeightsError) -> BlockMatrix { try source.matrix(name) }
}

// MARK: - Hugging Face

extension LlavaVision {
  /// The tower and projector of a Hugging Face folder.
  ///
  /// `preprocessing`: the settings of the processing of images; if nil those in the folder.
  ///
  /// - Throws: `WeightsError`.
  package convenience init(
    _ file: ModelConfiguration, _ source: any TensorSource, width: Int, preprocessing: ModelConfiguration? = nil
  ) throws(WeightsError) {
    let file = try file.heeding(.llava)
    var vision = try CLIPVisionConfiguration(file.section("vision_config"))
    let layers = vision.transformer.layers
    // Layer k of `hidden_states` is the output of k layers; −1 is that of the last.
    let isList = file["vision_feature_layer"]?.array != nil
    let depths = try file.ints(
      "vision_feature_layer", count: isList ? nil : 1, default: [-2], in: -layers - 1...layers
    ).map { $0 < 0 ? layers + 1 + $0 : $0 }
    guard depths.count <= 16 else {
      throw WeightsError(
        .unsupported, file.path, "\"vision_feature_layer\" has \(depths.count) layers where 16 are possible")
    }
    vision.transformer.layers = depths.max() ?? layers
    try file.require("vision_feature_select_strategy", .string("default"), .string("full"))
    let prefixes = [
      "vision_tower.vision_model.", "vision_tower.", "model.vision_tower.vision_model.", "model.vision_tower.",
    ]
    let processor =
      if let preprocessing { try ImageProcessor(preprocessing, size: vision.size) } else {
        try ImageProcessor(folder: file.folder, size: vision.size)
      }
    try self.init(
      vision, processor, width: width,
      activation: Activation(file, "projector_hidden_act", usual: "gelu"),
      hasBias: file.bool("multimodal_projector_bias", default: true),
      keepsClass: file["vision_feature_select_strategy"] == .string("full"), depths: depths, source
    ) { name in
      name.hasPrefix("multi_modal_projector.") ? ["model." + name] : prefixes.map { $0 + name }
    }
  }

  /// Whether a tensor of a whole model belongs to its tower or projector.
  @Sendable static func isPart(_ tensor: String) -> Bool {
    ["vision_tower.", "model.vision_tower.", "multi_modal_projector.", "model.multi_modal_projector."].contains {
      tensor.hasPrefix($0)
    }
  }
}

// MARK: - GGUF

extension LlavaVision {
  /// The tower and projector of a GGUF file, llama.cpp's `mmproj`.
  ///
  /// Such files omit unused layers; all that are present are used.
  ///
  /// - Throws: `WeightsError` `.unsupported` for projectors other than LLaVA-1.5's.
  package convenience init(projector file: GGUF, width: Int) throws(WeightsError) {
    let settings = try file.settings("clip.", .ggufProjector)
    func int(_ key: String, _ range: ClosedRange<Int>) throws(WeightsError) -> Int {
      guard let number = settings["vision." + key]?.int.flatMap({ Int(exactly: $0) }), range.contains(number) else {
        throw WeightsError(.missing, file.path, "clip.vision.\(key) is missing or impossible; is this an mmproj file?")
      }
      return number
    }
    let kind = settings["projector_type"]?.string ?? "mlp"
    guard kind == "mlp" else {
      throw WeightsError(
        .unsupported, file.path, "the projector is \"\(kind.prefix(60))\" where LLaVA-1.5's \"mlp\" is known")
    }
    let isSILU = settings["use_silu"] == .bool(true)
    let isGELU = settings["use_gelu"] == .bool(true)
    let epsilon = settings["vision.attention.layer_norm_epsilon"]?.double ?? 1e-5
    let transformer = CLIPTransformerConfiguration(
      width: try int("embedding_length", 1...65_536), hidden: try int("feed_forward_length", 1...1_048_576),
      heads: try int("attention.head_count", 1...4096), layers: try int("block_count", 1...1000),
      activation: isSILU ? .silu : isGELU ? .gelu : .quickGELU, epsilon: Float(epsilon))
    let vision = CLIPVisionConfiguration(
      transformer: transformer, size: try int("image_size", 1...8192), patch: try int("patch_size", 1...8192),
      channels: 3)
    guard transformer.width % transformer.heads == 0, vision.patch <= vision.size else {
      throw WeightsError(.corrupt, file.path, "the vision tower's sizes do not fit each other; fetch the file again")
    }
    var processor = ImageProcessor(size: vision.size)
    for (key, path) in [("image_mean", \ImageProcessor.mean), ("image_std", \ImageProcessor.deviation)] {
      guard let values = settings["vision.\(key)"]?.array?.compactMap(\.double), values.count == 3 else { continue }
      processor[keyPath: path] = values.map { Float($0) }
    }
    guard processor.deviation.allSatisfy({ $0 > 0 }) else {
      throw WeightsError(.corrupt, file.path, "clip.vision.image_std has no positive numbers; fetch the file again")
    }
    // In most files the names of the two linear layers are swapped.
    let isSwapped = file.shape(of: "v.blk.0.ffn_down.weight") == [transformer.hidden, transformer.width]
    try self.init(
      vision, processor, width: width, activation: .gelu, hasBias: file.shape(of: "mm.0.bias") != nil,
      keepsClass: false, depths: [transformer.layers], file
    ) { [ggufName($0, isSwapped: isSwapped)] }
  }
}

/// llama.cpp's name of one of the tensors of tower or projector.
private func ggufName(_ name: String, isSwapped: Bool) -> String {
  let names = [
    ("multi_modal_projector.linear_1", "mm.0"), ("multi_modal_projector.linear_2", "mm.2"),
    ("embeddings.class_embedding", "v.class_embd"), ("embeddings.patch_embedding", "v.patch_embd"),
    ("embeddings.position_embedding", "v.position_embd"), ("pre_layrnorm", "v.pre_ln"), ("encoder.layers.", "v.blk."),
    ("layer_norm1", "ln1"), ("layer_norm2", "ln2"), ("self_attn.q_proj", "attn_q"), ("self_attn.k_proj", "attn_k"),
    ("self_attn.v_proj", "attn_v"), ("self_attn.out_proj", "attn_out"),
    ("mlp.fc1", isSwapped ? "ffn_down" : "ffn_up"), ("mlp.fc2", isSwapped ? "ffn_up" : "ffn_down"),
  ]
  return names.reduce(name) { name, pair in name.replacing(pair.0, with: pair.1) }
}

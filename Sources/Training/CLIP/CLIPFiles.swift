import JSON
import Tokenizers
import Weights

/// The files of a new CLIP besides its weights, as transformers reads them.
struct CLIPFiles {
  private let shape: CLIPShape
  private let vocabulary: CLIPVocabulary

  init(_ shape: CLIPShape, _ vocabulary: CLIPVocabulary) { (self.shape, self.vocabulary) = (shape, vocabulary) }

  /// - Throws: `WeightsError` `.unwritable`.
  func write(to folder: TrainingFolder) throws(WeightsError) {
    try folder.write("vocab.json", Array(vocabulary.vocabularyFile.utf8))
    try folder.write("merges.txt", Array(vocabulary.mergesFile.utf8))
    try folder.write(
      "tokenizer_config.json",
      json: [("tokenizer_class", .string("CLIPTokenizer")), ("model_max_length", .int(77))] + Self.specials)
    try folder.write("special_tokens_map.json", json: Self.specials)
    try folder.write("config.json", json: configuration)
    try folder.write("preprocessor_config.json", json: preprocessing)
  }

  private static let specials: [(String, JSONValue)] = [
    ("bos_token", .string("<|startoftext|>")), ("eos_token", .string("<|endoftext|>")),
    ("pad_token", .string("<|endoftext|>")), ("unk_token", .string("<|endoftext|>")),
  ]

  private var configuration: [(String, JSONValue)] {
    let (begin, end) = (vocabulary.tokens.count - 2, vocabulary.tokens.count - 1)
    let text: [(String, JSONValue)] = [
      ("model_type", .string("clip_text_model")), ("vocab_size", .int(Int64(vocabulary.tokens.count))),
      ("max_position_embeddings", .int(77)), ("bos_token_id", .int(Int64(begin))),
      ("eos_token_id", .int(Int64(end))), ("pad_token_id", .int(Int64(end))),
    ]
    let vision: [(String, JSONValue)] = [
      ("model_type", .string("clip_vision_model")), ("image_size", .int(Int64(shape.size))),
      ("patch_size", .int(Int64(shape.patch))), ("num_channels", .int(3)),
    ]
    return [
      ("architectures", .array([.string("CLIPModel")])), ("model_type", .string("clip")),
      ("projection_dim", .int(Int64(shape.embedding))), ("logit_scale_init_value", .double(2.6592)),
      ("text_config", .object(JSONObject(text + transformer(shape.textLayers)))),
      ("vision_config", .object(JSONObject(vision + transformer(shape.layers)))),
    ]
  }

  private func transformer(_ layers: Int) -> [(String, JSONValue)] {
    [
      ("hidden_size", .int(Int64(shape.width))), ("intermediate_size", .int(Int64(4 * shape.width))),
      ("num_attention_heads", .int(Int64(shape.heads))), ("num_hidden_layers", .int(Int64(layers))),
      ("hidden_act", .string("quick_gelu")), ("layer_norm_eps", .double(1e-5)),
      ("projection_dim", .int(Int64(shape.embedding))),
    ]
  }

  private var preprocessing: [(String, JSONValue)] {
    let size = JSONValue.int(Int64(shape.size))
    func numbers(_ values: [Double]) -> JSONValue { .array(values.map { .double($0) }) }
    return [
      ("image_processor_type", .string("CLIPImageProcessor")), ("do_resize", .bool(true)),
      ("size", .object(JSONObject([("shortest_edge", size)]))), ("resample", .int(3)),
      ("do_center_crop", .bool(true)), ("crop_size", .object(JSONObject([("height", size), ("width", size)]))),
      ("do_rescale", .bool(true)), ("do_normalize", .bool(true)), ("do_convert_rgb", .bool(true)),
      ("image_mean", numbers([0.48145466, 0.4578275, 0.40821073])),
      ("image_std", numbers([0.26862954, 0.26130258, 0.27577711])),
    ]
  }
}

extension SettingsTable {
  /// Every table, in the order in which `formats/settings.md` has them.
  public static let all: [SettingsTable] = [
    llama, mistral, ministral, ministral3, qwen2, qwen3, smolLM3, phi3, gemma, gemma2, gemma3, granite, olmo, olmo2,
    olmo3, rope, layeredRope, quantization, generation, llava, llavaOfAuthors, clip, clipText, clipVision,
    siglipVision, imageProcessor, imageSize, processor, unet, autoencoder, dit, pipeline, ddim, ddpm, pndm, dpmpp,
    tokenizer, specialTokens, tokenizerFile, addedToken, bytePairs, unigrams, tokenizerStep, chatTemplate, ggufDecoder,
    ggufTokenizer, ggufProjector, shards, kind,
  ]
}

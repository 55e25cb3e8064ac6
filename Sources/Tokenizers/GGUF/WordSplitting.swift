/// The patterns that `tokenizer.ggml.pre` selects.
///
/// Source: ggml-org/llama.cpp `llama-vocab.cpp`.
struct WordSplitting {
  /// Applied one after the other; each isolates its matches.
  let patterns: [String]
  var takesWholeWords = false
  var addsBeginOfText = false

  /// The patterns for a name; nil for unknown names.
  init?(named name: String) {
    switch name {
    case "gpt-2", "phi-2", "jina-es", "jina-de", "jina-v2-es", "jina-v2-de", "gigachat", "mpt", "olmo", "jais",
      "exaone4", "trillion", "granite-docling":
      patterns = [KnownPatterns.gpt2]
    case "smollm", "starcoder", "refact", "command-r", "codeshell", "exaone", "minerva-7b":
      patterns = [#"\p{N}"#, KnownPatterns.gpt2]
    case "llama3", "llama-v3", "llama-bpe", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2":
      patterns = [KnownPatterns.llama3]
      takesWholeWords = true
      addsBeginOfText = true
    case "dbrx", "smaug-bpe", "chatglm-bpe", "glm4": patterns = [KnownPatterns.llama3]
    case "qwen2", "deepseek-r1-qwen", "megrez", "stablelm2", "hunyuan", "grok-2": patterns = [KnownPatterns.qwen2]
    case "tekken":
      patterns = [KnownPatterns.tekken]
      takesWholeWords = true
      addsBeginOfText = true
    case "gpt-4o", "llama4", "minimax-m2": patterns = [KnownPatterns.gpt4o]
    case "deepseek-v3", "hunyuan-dense": patterns = KnownPatterns.deepSeekV3
    case "deepseek-coder": patterns = KnownPatterns.deepSeekCoder
    case "deepseek-llm": patterns = KnownPatterns.deepSeekLLM
    case "default":
      patterns = [#"[\p{P}\$\+<=>\^~\|]+"#, KnownPatterns.gpt2, #"\p{N}+"#, "[0-9][0-9][0-9]"]
    default: return nil
    }
  }
}

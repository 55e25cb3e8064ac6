import JSON
import Settings
public import Tokenizers
public import Weights

/// A decoder for conversations, with its tokenizer, its message format, and the tokens that end an answer.
public struct ChatModel: Sendable {
  public let decoder: LlamaModel
  public let tokenizer: any Tokenizer
  /// The weights in the decoder's files, which may include other parts.
  public let identity: WeightsIdentity
  let template: ChatTemplate?
  let stops: Set<Int>
  let rules: GenerationRules
  /// The file or folder, for messages.
  let path: String

  /// Tokens that end an answer in some model; those in the vocabulary are used.
  private static let endings = [
    "<|im_end|>", "<|eot_id|>", "<|end_of_text|>", "<|endoftext|>", "<|eom_id|>", "<｜end▁of▁sentence｜>", "<|end|>",
  ]

  /// Opens a GGUF file or a Hugging Face folder.
  ///
  /// - Throws: `WeightsError`, `TokenizerError`.
  public init(path: String, tokenizer: TokenizerRules = .file) throws {
    guard path.hasSuffix(".gguf") else {
      try self.init(folder: path, tokenizer: tokenizer)
      return
    }
    try Self.check(tokenizer, path)
    try self.init(GGUF(path))
  }

  /// GGUF files define one way to split words, whatever the tokenizer class was.
  static func check(_ tokenizer: TokenizerRules, _ path: String) throws(WeightsError) {
    guard tokenizer == .file else {
      throw WeightsError(
        .unsupported, path, "has one tokenizer; leave out --tokenizer class, which goes with Hugging Face folders")
    }
  }

  init(_ file: GGUF) throws {
    let tokenizer = try makeTokenizer(file.vocabulary())
    var template: ChatTemplate?
    if let source = file.metadata["tokenizer.chat_template"]?.string { template = try ChatTemplate(source) }
    try self.init(
      LlamaModel(file), tokenizer, template,
      stops: ["eos_token_id", "eot_token_id", "eom_token_id"].compactMap { file.metadata["tokenizer.ggml.\($0)"]?.int },
      path: file.path, WeightsIdentity(of: file))
  }

  init(folder: String, tokenizer form: TokenizerRules = .file) throws {
    let file = try ModelConfiguration(folder: folder)
    guard !LlavaLayout.isPossible(file) else {
      throw WeightsError(.unsupported, folder, "is a LLaVA in its authors' layout, which only edits caption reads")
    }
    try self.init(file, Checkpoint(folder: folder), folder: folder, tokenizer: form)
  }

  /// `folder`: where tokenizer, template and rules of generation are.
  init(
    _ file: ModelConfiguration, _ source: any WeightFile, folder: String, tokenizer form: TokenizerRules
  ) throws {
    let isLlava = file["model_type"]?.string == "llava"
    let text = try isLlava ? file.heeding(.llava).section("text_config") : file
    var sizes = try LlamaConfiguration(text)
    // In a model that contains a decoder, either part may say that embeddings are tied.
    if isLlava, try file.heeding(.llava).bool("tie_word_embeddings", default: false) { sizes.form.isTied = true }
    let rules = try GenerationRules(folder: folder, isLlava ? text.updated(with: file) : file)
    let stops = try rules.ends + GenerationRules.ids(file, "eos_token_id") + GenerationRules.ids(text, "eos_token_id")
    try self.init(
      LlamaModel(source, sizes, others: isLlava ? LlavaVision.isPart : { _ in false }),
      openTokenizer(folder: folder, rules: form), ChatTemplate.inFolder(folder), stops: stops, rules: rules,
      path: folder, WeightsIdentity(of: source))
  }

  private init(
    _ decoder: LlamaModel, _ tokenizer: any Tokenizer, _ template: ChatTemplate?, stops: [Int],
    rules: GenerationRules = GenerationRules(), path: String, _ identity: WeightsIdentity
  ) throws(WeightsError) {
    // Vocabularies are padded for the sake of the matrices; tokens without weights would belong to another model.
    guard tokenizer.vocabularyCount <= decoder.configuration.vocabulary else {
      throw WeightsError(
        .unsupported, path,
        "the tokenizer has \(tokenizer.vocabularyCount) tokens, the model \(decoder.configuration.vocabulary)")
    }
    (self.decoder, self.tokenizer, self.template, self.rules, self.path) = (decoder, tokenizer, template, rules, path)
    self.identity = identity
    self.stops = Set(
      stops + Self.endings.compactMap(tokenizer.id(of:)) + [tokenizer.specialTokens.endOfText].compactMap { $0 })
  }

  /// The token ids of a request, up to the start of the answer.
  ///
  /// - Throws: `TokenizerError` if the checkpoint has no template, or its template refuses.
  public func prompt(system: String, instruction: String) throws(TokenizerError) -> [Int] {
    guard let template else {
      throw TokenizerError(.missing, path, "has no chat template; use a model that was made for conversations")
    }
    let text: String
    do throws(TokenizerError) {
      let systems = system.isEmpty ? [] : [ChatMessage("system", system)]
      text = try template.render(systems + [ChatMessage("user", instruction)], tokenizer: tokenizer)
    } catch {
      // Some models have no role of that name.
      if system.isEmpty { throw error }
      text = try template.render([ChatMessage("user", system + "\n\n" + instruction)], tokenizer: tokenizer)
    }
    return tokenizer.encode(text, addsSpecialTokens: false)
  }

  /// The text of an answer, without the thinking that some models write before it.
  func text(_ answer: [Int]) -> String {
    let text = tokenizer.decode(answer, skipsSpecialTokens: true)
    guard let end = text.utf8.firstIndex(ofText: "</think>") else { return text }
    return String(text[end...])
  }
}

extension String.UTF8View {
  /// The position after the last occurrence of a text.
  fileprivate func firstIndex(ofText mark: String) -> String.Index? {
    let mark = Array(mark.utf8)
    var place = endIndex
    while place > startIndex {
      if self[..<place].suffix(mark.count).elementsEqual(mark) { return place }
      place = index(before: place)
    }
    return nil
  }
}

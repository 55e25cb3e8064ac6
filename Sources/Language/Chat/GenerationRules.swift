import JSON
import Settings
public import Weights

/// The settings of a checkpoint's `generation_config.json` that affect greedy search, as implemented by transformers.
public struct GenerationRules: Sendable, Equatable {
  /// Logits of tokens in the text are divided by this, or multiplied if negative (Keskar and others 2019).
  public var repetitionPenalty: Float = 1
  /// Sequences of this many tokens must not recur; 0 for no rule.
  public var distinctTokens = 0
  /// Tokens that are never generated.
  public var suppressed: Set<Int> = []
  /// Minimum number of tokens in an answer.
  public var minimumNewTokens = 0
  /// Minimum number of tokens in a request with its answer.
  public var minimumLength = 0
  /// Tokens that end an answer.
  public var ends: [Int] = []

  /// No rules.
  public init() {}

  /// The rules of a folder: in its `generation_config.json` or, if there is none, in its `config.json`.
  ///
  /// - Throws: `WeightsError` for unsupported rules, by name.
  public init(folder: String, _ configuration: ModelConfiguration) throws(WeightsError) {
    let file = try Self.file(folder, configuration)
    let penalty = try file.float("repetition_penalty", default: 1)
    guard penalty > 0 else {
      throw WeightsError(
        .unsupported, file.path, "\"repetition_penalty\" is \(penalty) where a positive number is needed")
    }
    repetitionPenalty = Float(penalty)
    distinctTokens = try file.int("no_repeat_ngram_size", default: 0, in: 0...(1 << 20))
    minimumNewTokens = try file.int("min_new_tokens", default: 0, in: 0...(1 << 30))
    minimumLength = try file.int("min_length", default: 0, in: 0...(1 << 30))
    suppressed = Set(try Self.ids(file, "suppress_tokens"))
    ends = try Self.ids(file, "eos_token_id")
  }

  private static func file(
    _ folder: String, _ configuration: ModelConfiguration
  ) throws(WeightsError) -> ModelConfiguration {
    guard let own = try ModelConfiguration.ifPresent(folder: folder, name: "generation_config.json") else {
      return try configuration.part(of: .generation)
    }
    return try own.heeding(.generation)
  }

  /// One id, or several; negative ones mean none.
  static func ids(_ file: ModelConfiguration, _ key: String) throws(WeightsError) -> [Int] {
    guard file[key] != nil, file[key]?.array?.isEmpty != true else { return [] }
    return try file.ints(key, count: file[key]?.array == nil ? 1 : nil, in: -1...10_000_000).filter { $0 >= 0 }
  }

  /// Whether the rules change logits at all.
  var changesLogits: Bool {
    repetitionPenalty != 1 || distinctTokens > 0 || !suppressed.isEmpty || minimumNewTokens > 0 || minimumLength > 0
  }

  /// Changes logits according to the tokens of a text so far, of which the first `prompt` are the request.
  ///
  /// `stops`: the tokens that end an answer.
  func apply(to logits: inout [Float], _ history: [Int], prompt: Int, stops: Set<Int>) {
    if repetitionPenalty != 1 {
      for token in Set(history) where logits.indices.contains(token) {
        logits[token] = logits[token] < 0 ? logits[token] * repetitionPenalty : logits[token] / repetitionPenalty
      }
    }
    func forbid(_ token: Int) { if logits.indices.contains(token) { logits[token] = -.infinity } }
    if distinctTokens > 0 { for token in followers(history) { forbid(token) } }
    if history.count < minimumLength || history.count - prompt < minimumNewTokens {
      for token in stops { forbid(token) }
    }
    for token in suppressed { forbid(token) }
  }

  /// The tokens that followed earlier occurrences of the last `distinctTokens` − 1 tokens.
  private func followers(_ history: [Int]) -> Set<Int> {
    let before = distinctTokens - 1
    guard history.count >= distinctTokens else { return [] }
    let last = history.suffix(before)
    var tokens: Set<Int> = []
    for start in 0...history.count - distinctTokens where history[start..<start + before].elementsEqual(last) {
      tokens.insert(history[start + before])
    }
    return tokens
  }
}

import JSON
import Settings
public import Weights

/// What a checkpoint's `generation_config.json` has greedy search heed, as transformers does.
public struct GenerationRules: Sendable, Equatable {
  /// Logits of tokens that the text has are divided by this, or multiplied where they are negative (Keskar and others 2019).
  public var repetitionPenalty: Float = 1
  /// So many tokens in a row do not come twice; 0 for any.
  public var distinctTokens = 0
  /// Tokens that never come.
  public var suppressed: Set<Int> = []
  /// Tokens that an answer has before it may end.
  public var minimumNewTokens = 0
  /// Tokens that a request has with its answer before that may end.
  public var minimumLength = 0
  /// Tokens that end an answer.
  public var ends: [Int] = []

  /// No rules.
  public init() {}

  /// The rules of a folder: of its `generation_config.json`, or where there is none of its `config.json`.
  ///
  /// - Throws: `WeightsError` for rules that are not known here, by name.
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

  /// One id, or several; negative ones stand for none.
  static func ids(_ file: ModelConfiguration, _ key: String) throws(WeightsError) -> [Int] {
    guard file[key] != nil, file[key]?.array?.isEmpty != true else { return [] }
    return try file.ints(key, count: file[key]?.array == nil ? 1 : nil, in: -1...10_000_000).filter { $0 >= 0 }
  }

  /// Whether logits are changed at all.
  var changesLogits: Bool {
    repetitionPenalty != 1 || distinctTokens > 0 || !suppressed.isEmpty || minimumNewTokens > 0 || minimumLength > 0
  }

  /// Changes logits by the tokens of a text so far, of which the first `prompt` were asked with.
  ///
  /// `stops` are the tokens that end an answer.
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

  /// What followed the last `distinctTokens` − 1 tokens before.
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

import Failures
import Kernels
public import Threads

/// A part of what a decoder reads before it answers.
public enum PromptPart: Sendable {
  case tokens([Int])
  /// States [n, width] in the place of tokens, such as the features of an image; `token` stands for each in the text.
  case states([Float], count: Int, token: Int = -1)

  var count: Int {
    switch self {
    case .tokens(let tokens): tokens.count
    case .states(_, let count, _): count
    }
  }

  fileprivate var tokens: [Int] {
    switch self {
    case .tokens(let tokens): tokens
    case .states(_, let count, let token): Array(repeating: token, count: count)
    }
  }
}

/// Something to answer.
public struct AnswerRequest: Sendable {
  public var parts: [PromptPart]
  public var sampler: TokenSampler
  /// Tokens that the answer may have.
  public var maximumTokens: Int

  public init(_ parts: [PromptPart], _ sampler: TokenSampler, maximumTokens: Int) {
    (self.parts, self.sampler, self.maximumTokens) = (parts, sampler, maximumTokens)
  }

  var length: Int { parts.reduce(0) { $0 + $1.count } }
}

/// Answers several requests at a time: weights that are read once serve all of them.
///
/// An answer does not depend on what else is answered beside it.
public struct Answering {
  private let decoder: LlamaModel
  private let stops: Set<Int>
  private let rules: GenerationRules
  private let pool: WorkerPool
  /// The file or folder, for messages.
  private let path: String

  /// Answers end before a token of `stops`, and follow a checkpoint's `rules`.
  public init(
    _ decoder: LlamaModel, stops: Set<Int>, rules: GenerationRules = GenerationRules(), path: String = "model",
    _ pool: WorkerPool
  ) {
    (self.decoder, self.stops, self.rules, self.path, self.pool) = (decoder, stops, rules, path, pool)
  }

  /// Requests whose keys and values fit into `bytes` at so many tokens each, at most those that are multiplied vector by vector.
  public func batch(tokens: Int, bytes: Int = 1 << 30) -> Int {
    let sizes = decoder.configuration
    let each = sizes.layers * 2 * sizes.keyValueWidth * 4 * max(1, tokens)
    return max(1, min(ProjectionScratch.fewVectors, bytes / each))
  }

  /// What is known of one text while it is answered.
  private struct Progress {
    let request: AnswerRequest
    var sampler: TokenSampler
    /// All tokens; only where rules look at them.
    var history: [Int] = []
    var answer: [Int] = []
    /// Tokens that the answer may have, and that it is left room for.
    let room: Int
  }

  /// The tokens of each answer, in order.
  ///
  /// An answer that the model has no more room for ends there, and that is told of.
  ///
  /// - Throws: `LanguageError` `.tooLong` where a request leaves no room for an answer.
  public func answers(_ requests: [AnswerRequest]) throws(LanguageError) -> [[Int]] {
    let length = decoder.configuration.contextLength
    if let request = requests.first(where: { $0.length > length || ($0.length == length && $0.maximumTokens > 0) }) {
      throw LanguageError(
        .tooLong, "\(request.length) tokens where the model reads \(length); shorten the request")
    }
    var texts = requests.map { request in
      Progress(request: request, sampler: request.sampler, room: min(request.maximumTokens, length - request.length))
    }
    let capacity = texts.reduce(1) { max($0, $1.request.length + $1.room) }
    let session = LlamaSession(decoder, texts: requests.count, capacity: capacity, pool)
    let vocabulary = decoder.configuration.vocabulary
    var waiting: [(text: Int, token: Int)] = []
    for text in texts.indices where texts[text].request.length > 0 {
      if rules.changesLogits { texts[text].history = texts[text].request.parts.flatMap(\.tokens) }
      take(try read(texts[text].request.parts, text, session)[...], text, &texts, &waiting)
    }
    while !waiting.isEmpty {
      let step = waiting.filter { session.length(of: $0.text) != decoder.configuration.rotary.switchLength }
      let turned = waiting.filter { session.length(of: $0.text) == decoder.configuration.rotary.switchLength }
      waiting = []
      // Their next token makes them so long that all keys have to be turned anew.
      for entry in turned {
        let parts = texts[entry.text].request.parts + [.tokens(texts[entry.text].answer)]
        session.truncate(entry.text)
        take(try read(parts, entry.text, session)[...], entry.text, &texts, &waiting)
      }
      guard !step.isEmpty else { continue }
      let logits = try session.step(step)
      for (row, entry) in step.enumerated() {
        take(logits[row * vocabulary..<(row + 1) * vocabulary], entry.text, &texts, &waiting)
      }
    }
    return texts.map(\.answer)
  }

  /// The tokens of the answers to requests that could be prepared, in order; the others stay failures.
  ///
  /// - Throws: `LanguageError`, as `answers(_:)`.
  func answers<Failure>(
    _ requests: [Result<AnswerRequest, Failure>]
  ) throws(LanguageError) -> [Result<[Int], Failure>] {
    var next = try answers(requests.compactMap { try? $0.get() }).makeIterator()
    return requests.map { request in request.map { _ in next.next() ?? [] } }
  }

  private func read(_ parts: [PromptPart], _ text: Int, _ session: LlamaSession) throws(LanguageError) -> [Float] {
    var logits: [Float] = []
    let last = parts.lastIndex { $0.count > 0 }
    session.expect(parts.reduce(0) { $0 + $1.count }, text: text)
    for (index, part) in parts.enumerated() {
      let wanting: LlamaSession.Wanted = index == last ? .last : .none
      switch part {
      case .tokens(let tokens): logits += try session.read(tokens, text: text, wanting: wanting)
      case .states(let states, let count, _):
        logits += try session.read(states: states, count: count, text: text, wanting: wanting)
      }
    }
    return logits
  }

  private func take(
    _ logits: ArraySlice<Float>, _ text: Int, _ texts: inout [Progress], _ waiting: inout [(text: Int, token: Int)]
  ) {
    let token: Int
    if rules.changesLogits {
      var changed = Array(logits)
      rules.apply(to: &changed, texts[text].history, prompt: texts[text].request.length, stops: stops)
      token = texts[text].sampler.next(changed)
    } else {
      token = texts[text].sampler.next(logits)
    }
    let (count, room) = (texts[text].answer.count, texts[text].room)
    if stops.contains(token) { return }
    if count >= room {
      if room < texts[text].request.maximumTokens { tellOfEnd() }
      return
    }
    texts[text].answer.append(token)
    if rules.changesLogits { texts[text].history.append(token) }
    if count + 1 < room {
      waiting.append((text, token))
    } else if room < texts[text].request.maximumTokens {
      tellOfEnd()
    }
  }

  private func tellOfEnd() {
    Notices.tell(
      "\(path): answers were cut off at the \(decoder.configuration.contextLength) tokens that the model reads; shorten the requests"
    )
  }
}

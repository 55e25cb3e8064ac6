public import Threads

/// A part of what a decoder reads before it answers.
public enum PromptPart: Sendable {
  case tokens([Int])
  /// States [n, width] in the place of tokens, such as the features of an image.
  case states([Float], count: Int)

  var count: Int {
    switch self {
    case .tokens(let tokens): tokens.count
    case .states(_, let count): count
    }
  }
}

/// Something to answer.
public struct AnswerRequest: Sendable {
  public var parts: [PromptPart]
  public var sampler: Sampler
  /// Tokens that the answer may have.
  public var maximumTokens: Int

  public init(_ parts: [PromptPart], _ sampler: Sampler, maximumTokens: Int) {
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
  private let pool: WorkerPool

  /// Answers end before a token of `stops`.
  public init(_ decoder: LlamaModel, stops: Set<Int>, _ pool: WorkerPool) {
    (self.decoder, self.stops, self.pool) = (decoder, stops, pool)
  }

  /// Requests whose keys and values fit into `bytes` at so many tokens each, at most those that are multiplied vector by vector.
  public func batch(tokens: Int, bytes: Int = 1 << 30) -> Int {
    let sizes = decoder.configuration
    let each = sizes.layers * 2 * sizes.keyValueWidth * 4 * max(1, tokens)
    return max(1, min(ProjectionScratch.fewVectors, bytes / each))
  }

  /// The tokens of each answer, in order.
  ///
  /// - Throws: `LanguageError` `.tooLong` where a request and its answer exceed what the model was made for.
  public func answers(_ requests: [AnswerRequest]) throws(LanguageError) -> [[Int]] {
    let room = requests.reduce(0) { max($0, $1.length + $1.maximumTokens) }
    guard room <= decoder.configuration.contextLength else {
      throw LanguageError(
        .tooLong,
        "\(room) tokens with the answer where the model reads \(decoder.configuration.contextLength); shorten the request"
      )
    }
    let session = LlamaSession(decoder, texts: requests.count, capacity: max(1, room), pool)
    let vocabulary = decoder.configuration.vocabulary
    var samplers = requests.map(\.sampler)
    var answers = [[Int]](repeating: [], count: requests.count)
    var waiting: [(text: Int, token: Int)] = []
    for (text, request) in requests.enumerated() where request.length > 0 {
      let logits = try read(request, text, session)
      take(samplers[text].next(logits), text, request, &answers, &waiting)
    }
    while !waiting.isEmpty {
      let step = waiting
      waiting = []
      let logits = try session.step(step)
      for (row, entry) in step.enumerated() {
        let token = samplers[entry.text].next(logits[row * vocabulary..<(row + 1) * vocabulary])
        take(token, entry.text, requests[entry.text], &answers, &waiting)
      }
    }
    return answers
  }

  private func read(_ request: AnswerRequest, _ text: Int, _ session: LlamaSession) throws(LanguageError) -> [Float] {
    var logits: [Float] = []
    let last = request.parts.lastIndex { $0.count > 0 }
    for (index, part) in request.parts.enumerated() {
      let wanting: LlamaSession.Wanted = index == last ? .last : .none
      switch part {
      case .tokens(let tokens): logits += try session.read(tokens, text: text, wanting: wanting)
      case .states(let states, let count):
        logits += try session.read(states: states, count: count, text: text, wanting: wanting)
      }
    }
    return logits
  }

  private func take(
    _ token: Int, _ text: Int, _ request: AnswerRequest, _ answers: inout [[Int]],
    _ waiting: inout [(text: Int, token: Int)]
  ) {
    if stops.contains(token) || answers[text].count >= request.maximumTokens { return }
    answers[text].append(token)
    if answers[text].count < request.maximumTokens { waiting.append((text, token)) }
  }
}

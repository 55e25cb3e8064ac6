import Kernels
public import Threads

/// A decoder at work on one or several texts: what they hold so far, and the memory it takes.
///
/// One thread uses a session at a time.
public final class LlamaSession {
  /// The tokens for which a vocabulary of logits is wanted.
  public enum Wanted: Sendable {
    case none
    case last
    case all
  }

  public let model: LlamaModel
  /// Tokens that each text has room for.
  public var capacity: Int { cache.capacity }
  let cache: KeyValueCache
  private let pool: WorkerPool
  private var buffers: LlamaBuffers
  private let scratch: [LlamaScratch]
  /// How long texts will be that are read in parts: where frequencies follow from the length, parts have those of the whole.
  private var expected: [Int: Int] = [:]

  /// New tokens that are worked on together; longer prompts are read in parts.
  private static let mostRows = 512

  /// A session for texts that are numbered from 0, with room for `capacity` tokens in each.
  ///
  /// Memory is taken for all of them at once.
  public init(_ model: LlamaModel, texts: Int = 1, capacity: Int, _ pool: WorkerPool) {
    (self.model, self.pool) = (model, pool)
    cache = KeyValueCache(model.configuration, texts: max(1, texts), capacity: max(1, capacity))
    buffers = LlamaBuffers(model.configuration, rows: 1)
    scratch = (0..<pool.threads).map { _ in LlamaScratch() }
  }

  /// Tokens that a text holds.
  public func length(of text: Int) -> Int { cache.lengths[text] }

  /// Forgets all but the first `length` tokens of a text.
  public func truncate(_ text: Int = 0, to length: Int = 0) { cache.lengths[text] = min(cache.lengths[text], length) }

  /// Says that the next parts of a text bring it to a length.
  public func expect(_ length: Int, text: Int = 0) { expected[text] = length }

  /// Appends tokens to a text: logits [1, v] after the last, [n, v] after each, or none.
  ///
  /// - Throws: `LanguageError` `.tooLong` or `.token`.
  public func read(_ tokens: [Int], text: Int = 0, wanting: Wanted = .last) throws(LanguageError) -> [Float] {
    try check(tokens)
    return try read(tokens.count, text: text, wanting: wanting) { embed(tokens[$0], into: $1) }
  }

  /// Appends states [n, width] that stand for tokens, such as the features of an image.
  ///
  /// - Throws: `LanguageError` `.tooLong`.
  public func read(
    states: [Float], count: Int, text: Int = 0, wanting: Wanted = .last
  ) throws(LanguageError) -> [Float] {
    let width = model.configuration.width
    precondition(states.count >= count * width, "\(states.count) floats for \(count) states of \(width)")
    return try read(count, text: text, wanting: wanting) { index, row in
      for place in 0..<width { row[place] = states[index * width + place] }
    }
  }

  /// Appends one token to each of several texts: logits [n, v].
  ///
  /// - Throws: `LanguageError` `.tooLong` or `.token`.
  /// - Precondition: no text is there twice.
  public func step(_ tokens: [(text: Int, token: Int)]) throws(LanguageError) -> [Float] {
    try check(tokens.map(\.token))
    for entry in tokens { try checkRoom(1, entry.text) }
    let rows = tokens.map { entry in
      let position = cache.lengths[entry.text]
      return LlamaRow(text: entry.text, position: position, length: position + 1)
    }
    var logits: [Float] = []
    for start in stride(from: 0, to: rows.count, by: Self.mostRows) {
      let range = start..<min(rows.count, start + Self.mostRows)
      logits += pass(Array(rows[range]), wanted: range.count) { embed(tokens[start + $0].token, into: $1) }
    }
    for entry in tokens { cache.lengths[entry.text] += 1 }
    return logits
  }

  private func read(
    _ count: Int, text: Int, wanting: Wanted, _ fill: (Int, UnsafeMutablePointer<Float>) -> Void
  ) throws(LanguageError) -> [Float] {
    try checkRoom(count, text)
    let end = max(cache.lengths[text] + count, expected[text] ?? 0)
    if cache.lengths[text] + count >= end { expected[text] = nil }
    var logits: [Float] = []
    for start in stride(from: 0, to: count, by: Self.mostRows) {
      let range = start..<min(count, start + Self.mostRows)
      let length = cache.lengths[text]
      let rows = range.map { LlamaRow(text: text, position: length + $0 - start, length: end) }
      let wanted =
        switch wanting {
        case .none: 0
        case .last: range.upperBound == count ? 1 : 0
        case .all: range.count
        }
      logits += pass(rows, wanted: wanted) {
        fill(start + $0, $1)
      }
      cache.lengths[text] = length + range.count
    }
    return logits
  }

  private func embed(_ token: Int, into row: UnsafeMutablePointer<Float>) {
    model.embeddings.dequantize(token..<token + 1, into: row)
    let scale = model.configuration.form.embeddingScale
    if scale != 1 { for index in 0..<model.configuration.width { row[index] *= scale } }
  }

  private func check(_ tokens: [Int]) throws(LanguageError) {
    let vocabulary = model.configuration.vocabulary
    if let token = tokens.first(where: { $0 < 0 || $0 >= vocabulary }) {
      throw LanguageError(
        .token, "token \(token) is not among the model's \(vocabulary); does the tokenizer belong to it?")
    }
  }

  private func checkRoom(_ count: Int, _ text: Int) throws(LanguageError) {
    guard cache.lengths[text] + count <= capacity else {
      throw LanguageError(
        .tooLong, "\(cache.lengths[text]) + \(count) tokens where there is room for \(capacity); shorten the text")
    }
  }

  /// Computes new tokens; logits [wanted, v] of the last ones.
  private func pass(
    _ rows: [LlamaRow], wanted: Int, _ fill: (Int, UnsafeMutablePointer<Float>) -> Void
  ) -> [Float] {
    if buffers.rows < rows.count { buffers = LlamaBuffers(model.configuration, rows: rows.count) }
    for index in rows.indices { fill(index, buffers.states.pointer + index * model.configuration.width) }
    let vocabulary = model.configuration.vocabulary
    return [Float](unsafeUninitializedCapacity: wanted * vocabulary) { logits, filled in
      let pass = LlamaPass(
        model: model, cache: cache, buffers: buffers, rows: rows, wanted: wanted, logits: logits.baseAddress)
      pool.team { team, member in pass.run(team, scratch[member]) }
      filled = wanted * vocabulary
    }
  }
}

/// A new token's place.
struct LlamaRow: Sendable {
  let text: Int
  let position: Int
  /// Tokens of the text as far as it is known, itself included.
  let length: Int
}

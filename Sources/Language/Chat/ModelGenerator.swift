public import Captions
import Kernels
public import Threads
import Tokenizers

/// Texts that a language model on this machine writes.
public final class ModelGenerator: TextGenerator {
  private let model: ChatModel
  private let answering: Answering
  private let seed: UInt64
  public let batch: Int

  /// Draws, where the temperature is above 0, follow from `seed` and the request.
  public init(_ model: ChatModel, seed: UInt64, _ pool: WorkerPool) {
    (self.model, self.seed) = (model, seed)
    answering = Answering(model.decoder, stops: model.stops, rules: model.rules, path: model.path, pool)
    batch = answering.batch(tokens: 1024)
  }

  public func texts(_ requests: [TextRequest]) throws -> [Result<String, CaptionFailure>] {
    let prompts = requests.map { request in Result(catching: { () throws(CaptionFailure) in try prompt(request) }) }
    return try answering.answers(prompts).map { answer in answer.map(model.text) }
  }

  private func prompt(_ request: TextRequest) throws(CaptionFailure) -> AnswerRequest {
    let tokens: [Int]
    do throws(TokenizerError) {
      tokens = try model.prompt(system: request.system, instruction: request.instruction)
    } catch {
      throw CaptionFailure("prompt/template", "\(error)")
    }
    let room = model.decoder.configuration.contextLength - tokens.count
    guard room > 0 else {
      throw CaptionFailure(
        "prompt/length",
        "the request has \(tokens.count) tokens where the model reads \(model.decoder.configuration.contextLength)")
    }
    let sampler = TokenSampler(
      temperature: Float(request.temperature),
      random: SeededGenerator(seed: seed, stream: Self.hash(request.instruction)))
    return AnswerRequest([.tokens(tokens)], sampler, maximumTokens: request.maximumTokens)
  }

  /// FNV-1a: which of the seed's sequences a request draws from, wherever it stands in the stream.
  static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

public import Captions
import Kernels
public import Threads
import Tokenizers

/// Captions that LLaVA on this machine writes.
public final class ModelCaptioner: ImageCaptioner {
  private let model: LlavaModel
  private let style: CaptionStyle
  private let budget: TokenBudget
  private let temperature: Float
  private let seed: UInt64
  private let pool: WorkerPool
  private let answering: Answering
  public let batch: Int

  /// Captions in a style; draws, where the temperature is above 0, follow from `seed` and the record's id.
  public init(
    _ model: LlavaModel, style: CaptionStyle, budget: TokenBudget, temperature: Double, seed: UInt64, _ pool: WorkerPool
  ) {
    (self.model, self.style, self.budget, self.seed, self.pool) = (model, style, budget, seed, pool)
    self.temperature = Float(temperature)
    answering = Answering(
      model.chat.decoder, stops: model.chat.stops, rules: model.chat.rules, path: model.chat.path, pool)
    batch = answering.batch(tokens: model.vision.count + 256)
  }

  public func captions(_ requests: [CaptionRequest]) throws -> [Result<String, CaptionFailure>] {
    let features = try model.features(requests.map(\.image), pool)
    let questions = zip(requests, features).map { request, features in
      Result(catching: { () throws(CaptionFailure) in try question(request, features) })
    }
    return zip(requests, try answering.answers(questions)).map { request, answer in
      answer.flatMap { budget.caption(ofAnswer: model.chat.text($0), naming: ClassName(request.name)) }
    }
  }

  private func question(_ request: CaptionRequest, _ features: [Float]) throws(CaptionFailure) -> AnswerRequest {
    let parts: [PromptPart]
    do throws(TokenizerError) {
      parts = try model.prompt(style.instruction(name: request.name, maximumTokens: budget.limit), features: features)
    } catch {
      throw CaptionFailure("caption/template", "\(error)")
    }
    let context = model.chat.decoder.configuration.contextLength
    let length = parts.reduce(0) { $0 + $1.count }
    guard length < context else {
      throw CaptionFailure("caption/length", "the request has \(length) tokens where the model reads \(context)")
    }
    let random = SeededGenerator(seed: seed, stream: ModelGenerator.hash(request.id))
    // The caption is cut to the budget of CLIP's tokens afterwards; LLaMA's are no shorter.
    return AnswerRequest(
      parts, TokenSampler(temperature: temperature, random: random), maximumTokens: 2 * budget.limit)
  }
}

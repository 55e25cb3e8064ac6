public import Captions
internal import Stages

/// Captions written by a service.
public final class EndpointCaptioner: ImageCaptioner {
  private let answers: ParallelAnswers<ChatRequest, String, CaptionFailure>
  private let style: CaptionStyle
  private let budget: TokenBudget
  private let temperature: Double

  /// Requests captions in a style, `parallel` at a time.
  public init(
    _ client: ChatClient, style: CaptionStyle, budget: TokenBudget, temperature: Double, parallel: Int
  ) {
    answers = ParallelAnswers(parallel: parallel) { (request) throws(StageError) in try client.answer(request) }
    (self.style, self.budget, self.temperature) = (style, budget, temperature)
  }

  public var batch: Int { answers.batch }

  public func captions(_ requests: [CaptionRequest]) throws -> [Result<String, CaptionFailure>] {
    let questions = requests.map { request in
      var question = ChatRequest(style.instruction(name: request.name, maximumTokens: budget.limit))
      question.image = request.image
      question.temperature = temperature
      return question
    }
    return zip(requests, try answers(questions)).map { request, answer in
      answer.flatMap { budget.caption(ofAnswer: $0, naming: ClassName(request.name)) }
    }
  }
}

/// Texts written by a service.
public final class EndpointGenerator: TextGenerator {
  private let answers: ParallelAnswers<ChatRequest, String, CaptionFailure>

  /// Sends up to `parallel` requests at a time.
  public init(_ client: ChatClient, parallel: Int) {
    answers = ParallelAnswers(parallel: parallel) { (request) throws(StageError) in try client.answer(request) }
  }

  public var batch: Int { answers.batch }

  public func texts(_ requests: [TextRequest]) throws -> [Result<String, CaptionFailure>] {
    try answers(
      requests.map { request in
        var question = ChatRequest(request.instruction)
        question.system = request.system
        question.temperature = request.temperature
        question.maximumTokens = request.maximumTokens
        return question
      })
  }
}

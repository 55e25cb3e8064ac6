import Captions
import Exact
import Records
import Stages

/// Texts that a language model writes from a prototype's captions.
struct PrototypeWriting: BatchTransform {
  /// What the model is asked.
  struct Request: Sendable {
    var system: String
    var instruction: PrototypeInstruction
    var temperature: Double
    /// Tokens of CLIP that the text may have.
    var maximumTokens: Int

    var provenance: [ExactText: Value] {
      [
        "system": .text(system), "instruction": .text(instruction.template), "temperature": .float(temperature),
      ]
    }
  }

  private let generator: any TextGenerator
  private let request: Request
  private let finisher: PrototypeText
  let provenance: [ExactText: Value]
  let model: UInt64?

  /// A record and what the model is asked about it.
  struct Job {
    let record: Record
    let question: TextRequest
  }

  /// `model`: the digest of the generator's weights.
  init(
    _ generator: any TextGenerator, _ request: Request, _ finisher: PrototypeText, provenance: [ExactText: Value],
    model: UInt64?
  ) {
    (self.generator, self.request, self.finisher) = (generator, request, finisher)
    (self.provenance, self.model) = (provenance, model)
  }

  func begin(_ header: inout SegmentHeader) throws { try finisher.begin(&header) }

  func batchSize(_ job: Job) -> Int { generator.batch }

  func prepare(_ record: Record) -> Result<[Job], Rejection> {
    Result { () throws(CaptionFailure) in [Job(record: record, question: try question(record))] }
      .mapError(Rejection.init)
  }

  func run(_ jobs: [Job]) throws -> [Result<Record, Rejection>] {
    zip(jobs, try generator.texts(jobs.map(\.question))).map { job, answer in
      finisher.finished(job.record, answer.flatMap(Self.cleaned))
    }
  }

  /// An empty answer is no text; the class name alone would hide that.
  private static func cleaned(_ answer: String) -> Result<String, CaptionFailure> {
    let text = answer.cleanedAnswer
    return text.isEmpty ? .failure(CaptionFailure("prompt/answer", "the answer is empty")) : .success(text)
  }

  private func question(_ record: Record) throws(CaptionFailure) -> TextRequest {
    let instruction = request.instruction.instruction(
      name: try finisher.name(record).full, captions: try finisher.captions(record),
      maximumTokens: request.maximumTokens)
    // Models count tokens differently; the text is cut to CLIP's afterwards.
    return TextRequest(
      system: request.system, instruction: instruction, temperature: request.temperature,
      maximumTokens: 4 * request.maximumTokens)
  }
}

import Captions
import Exact
import Records
import Stages

/// Texts that a language model writes from a prototype's captions.
struct PrototypeWriting: RecordTransform {
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
  private let ending: PrototypeText
  let provenance: [ExactText: Value]
  let model: UInt64?
  private var waiting = WaitingRecords()

  /// `model`: the digest of the generator's weights.
  init(
    _ generator: any TextGenerator, _ request: Request, _ ending: PrototypeText, provenance: [ExactText: Value],
    model: UInt64?
  ) {
    (self.generator, self.request, self.ending) = (generator, request, ending)
    (self.provenance, self.model) = (provenance, model)
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) { try ending.begin(&header) }

  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    waiting.append(record)
    if waiting.records.count >= generator.batch { try settle(output) }
  }

  mutating func groupEnd(_ group: GroupEnd, _ output: StreamOutput) throws(StageError) { waiting.append(group) }

  mutating func settle(_ output: StreamOutput) throws(StageError) {
    guard !waiting.isEmpty else { return }
    let waiting = waiting
    self.waiting = WaitingRecords()
    let questions = waiting.records.map { record in
      Result { () throws(CaptionFailure) in try question(record) }
    }
    let answers: [Result<String, CaptionFailure>]
    do {
      let requests = questions.compactMap { try? $0.get() }
      answers = requests.isEmpty ? [] : try generator.texts(requests)
    } catch {
      throw StageError(any: error)
    }
    var next = answers.makeIterator()
    try waiting.write(to: output) { (index, record) throws(StageError) in
      let answer = questions[index].flatMap { _ in
        next.next() ?? .failure(CaptionFailure("prompt/answer", "there is no answer"))
      }
      try ending.write(record, answer.flatMap(Self.cleaned), output)
    }
  }

  /// An empty answer is no text; the class name alone would hide that.
  private static func cleaned(_ answer: String) -> Result<String, CaptionFailure> {
    let text = answer.cleanedAnswer
    return text.isEmpty ? .failure(CaptionFailure("prompt/answer", "the answer is empty")) : .success(text)
  }

  private func question(_ record: Record) throws(CaptionFailure) -> TextRequest {
    let instruction = request.instruction.instruction(
      name: try ending.name(record).full, captions: try ending.captions(record), maximumTokens: request.maximumTokens)
    // Models count tokens differently; the text is cut to CLIP's afterwards.
    return TextRequest(
      system: request.system, instruction: instruction, temperature: request.temperature,
      maximumTokens: 4 * request.maximumTokens)
  }
}

import Captions
import Exact
import Records
import Stages

/// Chooses texts from a prototype's own captions, or the name of its class.
struct PrototypeChoice: RecordTransform {
  private let method: Prompt.Method
  private let finisher: PrototypeText
  let provenance: [ExactText: Value]

  init(_ method: Prompt.Method, _ finisher: PrototypeText, provenance: [ExactText: Value]) {
    (self.method, self.finisher, self.provenance) = (method, finisher, provenance)
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) { try finisher.begin(&header) }

  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    try finisher.write(record, choice(record), output)
  }

  private func choice(_ record: Record) -> Result<String, CaptionFailure> {
    do throws(CaptionFailure) {
      if method == .name { return .success(try finisher.name(record).full) }
      let captions = try finisher.captions(record)
      return .success(captions[method == .medoid ? CaptionMedoid.index(of: captions) ?? 0 : 0])
    } catch {
      return .failure(error)
    }
  }
}

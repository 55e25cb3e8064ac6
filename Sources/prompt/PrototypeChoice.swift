import Captions
import Exact
import Records
import Stages

/// Texts that are chosen from a prototype's own captions.
struct PrototypeChoice: RecordTransform {
  private let method: Prompt.Method
  private let ending: PrototypeText
  let provenance: [ExactText: Value]

  init(_ method: Prompt.Method, _ ending: PrototypeText, provenance: [ExactText: Value]) {
    (self.method, self.ending, self.provenance) = (method, ending, provenance)
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) { try ending.begin(&header) }

  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    try ending.write(record, choice(record), output)
  }

  private func choice(_ record: Record) -> Result<String, CaptionFailure> {
    do throws(CaptionFailure) {
      let captions = try ending.captions(record)
      return .success(captions[method == .medoid ? CaptionMedoid.index(of: captions) ?? 0 : 0])
    } catch {
      return .failure(error)
    }
  }
}

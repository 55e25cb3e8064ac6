import Exact
import Records
import Stages

/// Passes every record on unchanged.
struct Copy: RecordTransform {
  var provenance: [ExactText: Value] { [:] }
  mutating func begin(_ header: inout SegmentHeader) {}
  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    try output.write(record)
  }
}

extension Session {
  /// Copies the input; nothing is added to the provenance.
  func copy() throws {
    var copy = Copy()
    try run(&copy, signs: false)
  }
}

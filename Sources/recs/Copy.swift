import Exact
import Records
import Stages

/// Passes every record on as it is.
struct Copy: RecordTransform {
  var provenance: [ExactText: Value] { [:] }
  mutating func begin(_ header: inout SegmentHeader) {}
  mutating func record(_ record: Record, _ output: StreamOutput) throws(StageError) {
    try output.write(record)
  }
}

extension Session {
  /// Copies the input; what merely moves bytes leaves no mark in the provenance.
  func copy() throws {
    var copy = Copy()
    try run(&copy, signs: false)
  }
}

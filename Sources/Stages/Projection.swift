import Exact
import Records

/// The fields that `--keep` or `--drop` leave, in headers and records.
struct Projection {
  private let keep: [String]
  private let drop: [String]

  init(_ suite: SuiteOptions) { (keep, drop) = (suite.keep, suite.drop) }

  private var keepsAll: Bool { keep.isEmpty && drop.isEmpty }

  /// The header without the fields that are left out of the records.
  func callAsFunction(_ header: SegmentHeader) -> SegmentHeader {
    var header = header
    // What readers would not take; the list of fields is a service to them, not a need.
    if header.encoded.count > Limits().header { header.fields = [:] }
    guard !keepsAll else { return header }
    header.fields = header.fields.filter { $0.key == "id" || $0.key == "label" || isKept($0.key.text) }
    return header
  }

  func callAsFunction(_ record: Record) -> Record { keepsAll ? record : record.keeping(isKept) }

  private func isKept(_ field: String) -> Bool {
    if !keep.isEmpty { return keep.contains { $0.isExactly(field) } }
    return !drop.contains { $0.isExactly(field) }
  }
}

import Exact
import Records

/// Selects the fields of headers and records by `--keep` or `--drop`.
struct FieldProjection {
  private let keep: [String]
  private let drop: [String]

  init(_ suite: SuiteOptions) { (keep, drop) = (suite.keep, suite.drop) }

  private var keepsAll: Bool { keep.isEmpty && drop.isEmpty }

  /// The header without the dropped fields.
  func callAsFunction(_ header: SegmentHeader) -> SegmentHeader {
    var header = header
    // Readers would refuse such a header; its list of fields is optional.
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

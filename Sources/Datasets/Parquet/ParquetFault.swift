import Failures

/// A fault in a part of a Parquet file, without the name of the file.
struct ParquetFault: ReportableError {
  /// A damaged file is bad input data.
  var exitStatus: Int32 { 65 }
  /// Whoever reads the file adds it (`at`).
  var place: String { "" }

  let code: DatasetError.Code
  let reason: String

  init(_ code: DatasetError.Code, _ reason: String) {
    self.code = code
    self.reason = reason
  }

  static func corrupt(_ reason: String) -> ParquetFault { ParquetFault(.corrupt, reason) }

  static func unsupported(_ reason: String) -> ParquetFault { ParquetFault(.unsupported, reason) }

  /// The bytes end before the declared size.
  static var ends: ParquetFault { .corrupt("ends before what it declares") }

  func at(_ place: String) -> DatasetError { DatasetError(code, at: place, reason) }
}

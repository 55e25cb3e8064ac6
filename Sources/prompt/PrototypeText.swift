import Captions
import Exact
import Records
import Stages

/// What all methods do with the text that they have found: it names the class, fits, and goes into the record.
struct PrototypeText: Sendable {
  let names: ClassNames
  let budget: TokenBudget

  /// Announces the text, and makes sure that there are captions to make it of.
  ///
  /// - Throws: `StageError` 65.
  func begin(_ header: inout SegmentHeader) throws(StageError) {
    try header.require(
      "captions", remedy: "run \"edits caption\" before cluster and \"edits select\" after it")
    if !header.fields.isEmpty { header.fields["caption"] = "text" }
  }

  /// The candidates' captions.
  ///
  /// - Throws: `CaptionFailure`.
  func captions(_ record: Record) throws(CaptionFailure) -> [String] {
    guard let captions = (try? record.value("captions"))??.texts, !captions.isEmpty else {
      throw CaptionFailure("prompt/captions", "the record has no captions to make a text of")
    }
    return captions
  }

  /// The name of the record's class.
  ///
  /// - Throws: `CaptionFailure`.
  func name(_ record: Record) throws(CaptionFailure) -> ClassName {
    guard let label = record.label else {
      throw CaptionFailure("prompt/label", "the record has no label to name")
    }
    return names[label]
  }

  /// Writes the record with its text, or rejects it.
  ///
  /// - Throws: `StageError`.
  func write(
    _ record: Record, _ text: Result<String, CaptionFailure>, _ output: StreamOutput
  ) throws(StageError) {
    let failure: CaptionFailure
    switch Result(catching: { () throws(CaptionFailure) in try finished(text, record) }) {
    case .success(let caption):
      try output.write(record.setting(["caption": .text(caption)]))
      return
    case .failure(let error): failure = error
    }
    try output.reject(
      id: record.id, label: record.label, code: failure.code, message: failure.description, record: record)
  }

  private func finished(
    _ text: Result<String, CaptionFailure>, _ record: Record
  ) throws(CaptionFailure) -> String {
    guard let caption = budget.naming(try name(record), in: try text.get()) else {
      throw CaptionFailure("prompt/name", "the name of the class alone has more tokens than --max-tokens allows")
    }
    return caption
  }
}

import Captions
import Exact
import Records
import Stages

/// The final steps of all methods: the text must name the class and fit into CLIP's limit, and is added to the record.
struct PrototypeText: Sendable {
  let names: ClassNames
  let budget: TokenBudget
  let needsCaptions: Bool

  /// Adds the text to the header, and checks that there are captions.
  ///
  /// - Throws: `StageError` 65.
  func begin(_ header: inout SegmentHeader) throws(StageError) {
    if needsCaptions {
      try header.require(
        "captions", remedy: "run \"edits caption\" before cluster and \"edits select\" after it")
    }
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

  /// The record with its text, or the reason why there is none.
  func finished(_ record: Record, _ text: Result<String, CaptionFailure>) -> Result<Record, Rejection> {
    Result { () throws(CaptionFailure) in
      guard let caption = budget.naming(try name(record), in: try text.get()) else {
        throw CaptionFailure("prompt/name", "the name of the class alone has more tokens than --max-tokens allows")
      }
      return record.setting(["caption": .text(caption)])
    }.mapError(Rejection.init)
  }

  /// Writes the record with its text, or rejects it.
  ///
  /// - Throws: `StageError`.
  func write(
    _ record: Record, _ text: Result<String, CaptionFailure>, _ output: StreamOutput
  ) throws(StageError) {
    switch finished(record, text) {
    case .success(let record): try output.write(record)
    case .failure(let rejection): try output.reject(record, rejection)
    }
  }
}

extension Rejection {
  /// The rejection of a record whose captions give no text.
  init(_ failure: CaptionFailure) { self.init(failure.code, failure.reason) }
}

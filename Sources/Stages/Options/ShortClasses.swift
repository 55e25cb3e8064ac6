import Exact
public import Records

/// What to do about a class with fewer samples than are wanted: `--short-classes`.
public enum ShortClasses: String, CaseIterable, Sendable {
  /// End the run with an error that names the class.
  case fail
  /// Take all samples; the class stays short.
  case all
  /// Repeat samples, under new ids, until there are enough.
  case `repeat`

  /// Checks whether a class may be short.
  ///
  /// `wanted` says who wants the samples: `--ipc asks for 10`.
  ///
  /// - Throws: `StageError` 65 that names the class and the option.
  public func admit(_ label: String, has count: Int, of needed: Int, _ wanted: String, _ report: Report)
    throws(StageError)
  {
    guard count < needed else { return }
    let found = "class \"\(label)\" has \(count) samples where \(wanted)"
    guard self != .fail, count > 0 else {
      throw StageError(
        .data, "\(found); ask for fewer, or take what there is with --short-classes all, or fill up with repeat")
    }
    report.warning("\(found); \(self == .all ? "all of them are taken" : "they are repeated")")
  }
}

extension Record {
  /// The record repeated for the `number`-th time (from 2), under a new id: `cat/7~2`.
  public func repeated(_ number: Int) -> Record { setting(["id": .text("\(id)~\(number)")]) }
}

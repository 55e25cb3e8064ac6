import Exact
public import Records

/// What becomes of a class that has fewer samples than it should give: `--short-classes`.
public enum ShortClasses: String, CaseIterable, Sendable {
  /// The run ends, with the name of the class.
  case fail
  /// All that there are are taken; the class stays short.
  case all
  /// What there is is taken again until there are enough, under ids of its own.
  case `repeat`

  /// Makes sure that a class may be short.
  ///
  /// `wanted` says who asks: `--ipc asks for 10`.
  ///
  /// - Throws: `StageError` 65 that names the class and the choice.
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
  /// The record once more, the `number`-th time (from 2), under an id that tells it apart: `cat/7~2`.
  public func repeated(_ number: Int) -> Record { setting(["id": .text("\(id)~\(number)")]) }
}

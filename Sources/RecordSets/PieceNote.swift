import Evaluation
public import Exact
import Records
import Stages

/// The header's `factor`: how many pieces per side each image is made of, all to be seen enlarged (`EnlargedPieces`).
public enum PieceNote {
  /// The key in the header.
  public static let key: ExactText = "factor"

  /// The number; 1 if the header has none.
  ///
  /// - Throws: `StageError` 65 for a value that is no number of pieces.
  static func pieces(_ header: SegmentHeader) throws(StageError) -> Int {
    guard let value = header.values[key] else { return 1 }
    guard let number = value.integer, RecipeChanges.factors.contains(Int(clamping: number)) else {
      throw StageError(.data, "the header's factor is \(value.signature) where a number from 1 to 64 is needed")
    }
    return Int(number)
  }
}

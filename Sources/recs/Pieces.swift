import Exact
import Records
import Stages

/// Checks that the numbered pieces of a stream (`recs wrap --piece`) are complete and belong together.
///
/// A stream that ends early is cut into complete pieces too. Only its trailer shows that, which is in the last piece:
/// it becomes an item of kind 16 with the counts of the whole stream (`formats/record-stream.md`, "Pieces").
struct Pieces {
  private struct Piece {
    var name: String
    var samples: UInt64
    var whole: UInt64?
  }

  private var pieces: [Int64: Piece] = [:]
  private var open: Int64?
  private var whole: UInt64?

  /// Kind of the item with the counts of the whole stream.
  static let kind: UInt8 = 16

  /// The number of the piece that a header belongs to; nil for other streams.
  static func number(_ header: SegmentHeader) -> Int64? { header.values["piece"]?.integer }

  /// The item for the trailer in a piece.
  static func item(_ trailer: SegmentTrailer) -> Bytes {
    Bytes(
      ancillary: kind,
      ["n": .integer(Int64(clamping: trailer.records)), "rej": .integer(Int64(clamping: trailer.rejects))])
  }

  /// True if there were no pieces.
  var isEmpty: Bool { pieces.isEmpty }

  /// Records an event of `file`.
  ///
  /// - Throws: `NegativeAnswer` for a piece that occurs twice.
  mutating func note(_ event: StreamEvent, in file: String) throws {
    switch event {
    case .header(let header): (open, whole) = (Self.number(header), nil)
    case .ancillary(let item):
      guard open != nil, case .map(let map)? = item.ancillaryValue(kind: Self.kind), let records = map["n"]?.integer,
        let rejects = map["rej"]?.integer, records >= 0, rejects >= 0
      else { return }
      whole = UInt64(records) &+ UInt64(rejects)
    case .trailer(let trailer):
      guard let number = open else { return }
      open = nil
      let piece = Piece(name: file, samples: trailer.records &+ trailer.rejects, whole: whole)
      if let twin = pieces.updateValue(piece, forKey: number) {
        throw NegativeAnswer("piece \(number) is there twice: \(twin.name) and \(file)")
      }
    default: break
    }
  }

  /// Checks that all pieces are there and form the stream that was cut.
  ///
  /// - Throws: `NegativeAnswer`.
  func check() throws {
    guard let last = pieces.keys.max() else { return }
    let missing = (1...max(last, 1)).lazy.filter { pieces[$0] == nil }.prefix(10).map(String.init)
    guard missing.isEmpty else {
      throw NegativeAnswer("pieces are missing of 1 to \(last): \(missing.joined(separator: ", "))")
    }
    guard let whole = pieces[last]?.whole else {
      throw NegativeAnswer(
        "the stream that was cut into these \(pieces.count) pieces did not end: the last holds no trailer")
    }
    let samples = pieces.values.reduce(UInt64(0)) { $0 &+ $1.samples }
    guard samples == whole else {
      throw NegativeAnswer("the pieces hold \(samples) records and rejects, the stream that was cut held \(whole)")
    }
  }
}

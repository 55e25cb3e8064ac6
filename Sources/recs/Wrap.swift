import Exact
import Options
import Records
import Stages

/// `recs wrap`: turns frames that were cut out of a stream into a complete stream.
struct Wrap: Stage {
  var suite = SuiteOptions()
  var headerFile: String?
  var piece: Int?

  static let command = Command<Wrap>(
    name: "recs wrap", summary: "turn frames cut out of a stream into a complete stream",
    description: [
      """
      Adds a header and a trailer to frames that another program, such as GNU parallel, has cut out of a stream. Damage is
      an error. Groups may have been cut in two, so the result is not marked as grouped.
      """,
      """
      Number the pieces with --piece and join the results with "recs merge": it fails unless all are there and the last one
      held the stream's trailer. In GNU parallel, frames are cut with "parallel --pipe --block 8M --regexp --recstart
      '\\x28\\xb5\\x2f\\xfd' --recend '' COMMAND", and {#} in COMMAND is the number of the piece.
      """,
    ],
    options: [
      .value(
        "--header-from", "FILE", \.headerFile, "take the header from this stream",
        detail: "Unless given, the piece's own, or an empty header if it has none."),
      .number("--piece", "N", \.piece, "number of this piece, from 1", in: 1...1 << 40),
    ],
    examples: [
      (
        "edits recs wrap --piece {#} | edits caption -o part.{#}.recs.zst", "the COMMAND of a parallel job"
      )
    ])

  func run(_ session: Session) throws {
    var header = SegmentHeader(tool: session.toolVersion)
    if let headerFile {
      let whole = try StreamInput(files: [headerFile], threads: 1, limits: session.limits)
      if case .header(let found)? = try whole.next() { header = found }
    }
    var isOpen = false
    var hasEnded = false
    func open(_ output: StreamOutput) throws(StageError) {
      guard !isOpen else { return }
      header.by = nil
      if let piece { header.values["piece"] = .integer(Int64(piece)) }
      try output.begin(header)
      isOpen = true
    }
    try session.readLoosely { piece in
      let output = try session.output()
      if case .header(let found) = piece, headerFile == nil, !isOpen { header = found }
      if case .header = piece { return }
      try open(output)
      if case .trailer(let trailer) = piece {
        if let failure = trailer.failure {
          throw StageError(.data, "upstream failed: \(failure.tool): \(failure.message)")
        }
        if self.piece != nil { try output.write(ancillary: Pieces.item(trailer)) }
        hasEnded = true
      }
      if case .damage(let range, let reason) = piece {
        throw StageError(.data, "byte \(range.lowerBound): \(reason)")
      }
      try output.write(loose: piece)
    }
    let output = try session.output()
    try open(output)
    try output.end()
    if piece == nil, !hasEnded {
      session.report.warning(
        "no trailer in this piece: whether the stream that it was cut from has ended is not known; see --piece")
    }
  }
}

/// `recs salvage`: keeps the readable parts of a damaged stream.
struct Salvage: Stage {
  var suite = SuiteOptions()

  static let command = Command<Salvage>(
    name: "recs salvage", summary: "keep what is readable of damaged or cut-off streams",
    description: [
      """
      Searches for undamaged frames and writes their records as one complete stream. The bytes that were lost are named on
      standard error. Groups may have lost members, so the result is not marked as grouped.
      """
    ], examples: [("edits recs salvage broken.recs.zst -o kept.recs.zst", "rescue a file")])

  func run(_ session: Session) throws {
    var lost = 0
    var isOpen = false
    let output = try session.output()
    var header = SegmentHeader(tool: session.toolVersion)
    func open() throws {
      guard !isOpen else { return }
      header.by = nil
      session.sign(&header, options: ["salvaged": .bool(true)])
      try output.begin(header)
      isOpen = true
    }
    try session.readLoosely { piece in
      if case .header(let found) = piece {
        if !isOpen { header = found }
      } else if case .damage(let range, let reason) = piece {
        lost += range.count
        session.report.warning(
          "bytes \(range.lowerBound) to \(range.upperBound) are lost: \(reason)")
      } else {
        try open()
        try output.write(loose: piece)
      }
    }
    try open()
    let trailer = try output.end()
    session.report.note(
      "kept \(trailer.records) records and \(trailer.rejects) rejects, lost \(lost) bytes")
  }
}

extension StreamOutput {
  /// Writes a part of a stream outside its segment; groups lose their ends.
  fileprivate func write(loose piece: LooseReader.Piece) throws(StageError) {
    switch piece {
    case .record(let record): try write(record)
    case .reject(let reject): try write(reject)
    case .ancillary(let item): try write(ancillary: item)
    case .header, .groupEnd, .trailer, .damage: break
    }
  }
}

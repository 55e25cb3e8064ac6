import Options
import Records
import Stages

/// `recs wrap`: makes a whole stream of frames that were cut out of one.
struct Wrap: Stage {
  var suite = SuiteOptions()
  var headerFile: String?

  static let command = Command<Wrap>(
    name: "recs wrap", summary: "make a whole stream of frames cut out of one",
    description: [
      "For pieces cut at frame edges, by \"parallel --pipe --regexp --recstart '\\x28\\xb5\\x2f\\xfd' --recend ''\" "
        + "for instance: adds a header and a trailer, and drops those that a piece brings along. Groups may have "
        + "been cut, so the result is not marked as grouped. Damage is an error."
    ],
    options: [.value("--header-from", "FILE", \.headerFile, "take the header of this stream")])

  func run(_ session: Session) throws {
    var header = SegmentHeader(tool: session.toolVersion)
    if let headerFile {
      let whole = try StreamInput(files: [headerFile], threads: 1, limits: session.limits)
      if case .header(let found)? = try whole.next() { header = found }
    }
    var isOpen = false
    try session.readLoosely { piece in
      let output = try session.output()
      if case .header(let found) = piece, headerFile == nil, !isOpen { header = found }
      if case .header = piece { return }
      if !isOpen {
        header.by = nil
        try output.begin(header)
        isOpen = true
      }
      if case .damage(let range, let reason) = piece {
        throw StageError(.data, "byte \(range.lowerBound): \(reason)")
      }
      try output.write(loose: piece)
    }
    let output = try session.output()
    if !isOpen {
      header.by = nil
      try output.begin(header)
    }
    try output.end()
  }
}

/// `recs salvage`: keeps what is readable of a damaged stream.
struct Salvage: Stage {
  var suite = SuiteOptions()

  static let command = Command<Salvage>(
    name: "recs salvage", summary: "keep what is readable of damaged or cut-off streams",
    description: [
      "Searches for sound frames and writes their records as one whole stream, saying on stderr which bytes were "
        + "lost. Groups may have lost members, so the result is not marked as grouped."
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
  /// Writes a piece that stands outside its segment; groups lose their ends.
  fileprivate func write(loose piece: LooseReader.Piece) throws(StageError) {
    switch piece {
    case .record(let record): try write(record)
    case .reject(let reject): try write(reject)
    case .ancillary(let item): try write(ancillary: item)
    case .header, .groupEnd, .trailer, .damage: break
    }
  }
}

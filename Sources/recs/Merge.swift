import Exact
import Options
import Records
import Stages

/// `recs merge`: joins shards into one segment after checking that they belong together.
struct Merge: Stage {
  var suite = SuiteOptions()
  var expected: Int?
  var by: String?
  var against: String?
  var isStable = false

  static let command = Command<Merge>(
    name: "recs merge", summary: "join shards into one segment and check that they are complete",
    description: [
      """
      Shards are put in the order of their numbers, whatever the order of the arguments. They must have been made by the
      same steps with the same options, and no sample may be in two of them.
      """
    ],
    options: [
      .number(
        "--expect-shards", "N", \.expected, "fail unless each of the shards 0 to N-1 is there once",
        in: 1...1_000_000),
      .value(
        "--by", "FIELD", \.by, "group the result by this field, as recs group does"),
      .flag(
        "--stable", \.isStable, "with --by: keep the order of records within a group",
        detail: """
          For shards by class of what "edits select" or "edits diffuse" made. Unless given, the records of a group are sorted by
          id, so that the result is the same for any shards.
          """),
      .value(
        "--against", "FILE", \.against, "fail unless FILE has as many records and rejects",
        detail: "FILE is the same dataset processed in one piece."),
    ],
    examples: [
      (
        "edits recs merge --expect-shards 4 part.*.recs.zst -o all.recs.zst",
        "collect four shards"
      )
    ])

  /// A segment of an input, as recorded in the first pass.
  private struct Part {
    var file: String
    var segment: Int
    var header: SegmentHeader
    var trailer: SegmentTrailer
  }

  func run(_ session: Session) throws {
    guard !session.operands.isEmpty, !session.operands.contains("-") else {
      throw StageError(.usage, "merge reads its FILEs twice, so they cannot come through a pipe")
    }
    guard by != nil || !isStable else { throw StageError(.usage, "--stable goes with --by FIELD") }
    let parts = try examine(session)
    var header = parts[0].header
    header.values["shard"] = nil
    header.values["piece"] = nil
    if Pieces.number(parts[0].header) == nil { header.provenance = Self.joined(parts.map(\.header)) }
    if parts.contains(where: { $0.header.by != header.by }) { header.by = nil }
    if let by { header.by = [by] }
    if parts.count > 1, by == nil { header.by = try groupsAreWhole(session) ? header.by : nil }
    let output = try session.output()
    header.tool = session.toolVersion
    try output.begin(header)
    var grouping = Grouping(by: by ?? "label", spool: session.spool())
    for part in parts { try copy(part, session, &grouping, output) }
    if by != nil { try grouping.write(to: output, classes: header.classes ?? [], keepsOrder: isStable) }
    try checkTotals(parts, try output.end())
  }

  /// Reads all inputs once and checks them: complete streams, all shards, no duplicates.
  private func examine(_ session: Session) throws -> [Part] {
    var parts: [Part] = []
    var ids = Set<UInt64>()
    var pieces = Pieces()
    for file in session.operands {
      let input = try StreamInput(files: [file], threads: session.threads, limits: session.limits)
      var header = SegmentHeader(tool: "")
      var segment = 0
      while let event = try input.next() {
        session.tick()
        try Self.answering { try pieces.note(event, in: file) }
        switch event {
        case .header(let found): header = found
        case .record(let record):
          guard ids.insert(XXH64.hash(record.id)).inserted else {
            throw StageError(.data, "\(file): sample \"\(record.id)\" is in the inputs twice")
          }
        case .trailer(let trailer):
          parts.append(Part(file: file, segment: segment, header: header, trailer: trailer))
          segment += 1
        default: break
        }
      }
    }
    try Self.answering { try pieces.check() }
    func place(_ part: Part) -> Int64 {
      Pieces.number(part.header) ?? part.header.shard.map { Int64($0.index) } ?? 0
    }
    parts = parts.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
    try checkShards(parts, arePieces: !pieces.isEmpty)
    return parts
  }

  /// Pieces that do not fit together are bad data here, not a negative answer.
  private static func answering(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let outcome as NegativeAnswer {
      throw StageError(.data, outcome.message)
    }
  }

  /// The provenance without the digests of inputs, which differ between shards of one run.
  private static func making(_ header: SegmentHeader) -> [Value] {
    header.provenance.map { step in
      guard case .map(var map) = step else { return step }
      map["in"] = nil
      return .map(map)
    }
  }

  /// The joined provenance, each step with the inputs of all.
  private static func joined(_ headers: [SegmentHeader]) -> [Value] {
    headers[0].provenance.enumerated().map { index, step in
      guard case .map(var map) = step, map["in"] != nil else { return step }
      let inputs = headers.flatMap { header -> [Value] in
        guard case .map(let other) = header.provenance[index], case .array(let list)? = other["in"] else { return [] }
        return list
      }
      map["in"] = .array(inputs)
      return .map(map)
    }
  }

  private func checkShards(_ parts: [Part], arePieces: Bool) throws(StageError) {
    let first = parts[0]
    let (making, fields) = (Self.making(first.header), first.header.fields)
    var digests: [UInt64: String] = [:]
    for part in parts {
      if let twin = digests.updateValue(part.file, forKey: part.trailer.xxh),
        part.trailer.records > 0
      {
        throw StageError(.data, "\(part.file) and \(twin) hold the same segment")
      }
      // Only the first piece of a stream has its header.
      let own = Self.making(part.header)
      guard arePieces ? making.suffix(own.count) == own[...] : own == making && part.header.fields == fields else {
        throw StageError(
          .data,
          "\(part.file) and \(first.file) were made differently: their provenance or fields differ")
      }
    }
    guard let expected else { return }
    var found: [Int: String] = [:]
    for part in parts {
      guard let shard = part.header.shard, shard.count == expected else {
        throw StageError(
          .data, "\(part.file): not one of \(expected) shards; decode with --shard I/\(expected)")
      }
      if let twin = found.updateValue(part.file, forKey: shard.index) {
        throw StageError(.data, "shard \(shard.index) is there twice: \(twin) and \(part.file)")
      }
    }
    let missing = (0..<expected).filter { found[$0] == nil }.map(String.init)
    guard missing.isEmpty else {
      throw StageError(
        .data, "shards missing: \(missing.joined(separator: ", ")) of 0 to \(expected - 1)")
    }
  }

  // A group in two shards would reappear after its end.
  private func groupsAreWhole(_ session: Session) throws(StageError) -> Bool {
    var keys = Set<ExactText>()
    for file in session.operands {
      let input = try StreamInput(files: [file], threads: session.threads, limits: session.limits)
      while let event = try input.next() {
        if case .groupEnd(let group) = event, !keys.insert(group.key) { return false }
      }
    }
    return true
  }

  private func copy(
    _ part: Part, _ session: Session, _ grouping: inout Grouping, _ output: StreamOutput
  ) throws(StageError) {
    let input = try StreamInput(
      files: [part.file], threads: session.threads, limits: session.limits)
    var segment = 0
    while let event = try input.next() {
      session.tick()
      if case .trailer = event {
        segment += 1
        continue
      }
      guard segment == part.segment else { continue }
      switch event {
      case .record(let record):
        if by == nil { try output.write(record) } else { try grouping.add(record) }
      case .reject(let reject): try output.write(reject)
      case .ancillary(let item):
        if item.ancillaryValue(kind: Pieces.kind) == nil { try output.write(ancillary: item) }
      case .groupEnd(let group):
        if by == nil { try output.endGroup(by: group.by, key: group.key) }
      case .header, .trailer: break
      }
    }
  }

  private func checkTotals(_ parts: [Part], _ trailer: SegmentTrailer) throws(StageError) {
    let records = parts.reduce(0) { $0 + $1.trailer.records }
    let rejects = parts.reduce(0) { $0 + $1.trailer.rejects }
    let sum = parts.reduce(UInt64(0)) { $0 &+ $1.trailer.sum }
    let isWhole = suite.keep.isEmpty && suite.drop.isEmpty
    guard trailer.records == records, !isWhole || trailer.sum == sum else {
      throw StageError(.bug, "the merged records are not the sum of the parts")
    }
    guard let against else { return }
    guard let whole = try? endsInTrailer(against) else {
      throw StageError(.data, "\(against): no trailer at its end to compare with")
    }
    guard whole.records + whole.rejects == records + rejects else {
      throw StageError(
        .data,
        "\(against) has \(whole.records) records and \(whole.rejects) rejects, the shards \(records) and \(rejects)"
      )
    }
  }
}

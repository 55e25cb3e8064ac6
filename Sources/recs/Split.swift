import Glibc
import Options
import Records
import Stages

/// `recs split`: distributes a stream over several files, each a complete stream.
struct Split: Stage {
  var suite = SuiteOptions()
  var records: Int?
  var shards: Int?
  var shardBy = ShardKey.id

  static let command = Command<Split>(
    name: "recs split", summary: "split a stream into several files, each a complete stream",
    operands: "[FILE…] -o PATTERN",
    description: [
      """
      PATTERN names the files: {} in it is replaced by the number of the piece.
      """
    ],
    options: [
      .number(
        "--records", "N", \.records, "begin another file after N records",
        detail: "A grouped stream is cut only between groups.", in: 1...Int.max, short: "n"),
      .number(
        "--shards", "N", \.shards, "distribute the records over N files",
        detail: "\"recs merge\" joins them again.", in: 1...4096),
      .choice(
        "--shard-by", \.shardBy, "what decides the file that a record goes to",
        detail: """
          * id: a digest of the id.
          * label: the class; the header's classes are assigned to the files in turn.
          """),
    ],
    examples: [
      (
        "edits recs split --shards 4 --shard-by label -o part.{}.recs.zst all.recs.zst",
        "for four machines"
      )
    ])

  func run(_ session: Session) throws {
    guard let pattern = session.suite.output, pattern.contains("{}") else {
      throw StageError(.usage, "-o PATTERN with {} for the number of the piece is needed")
    }
    guard (records == nil) != (shards == nil) else {
      throw StageError(.usage, "one of --records and --shards is needed")
    }
    let input = try session.input()
    var pieces: [Piece] = []
    if let shards {
      for index in 0..<shards { pieces.append(try Piece(pattern, index, session)) }
    }
    var header = SegmentHeader(tool: "")
    var dealing = ShardDealing(by: shardBy, over: shards ?? 1, classes: nil)
    while let event = try input.next() {
      session.tick()
      switch event {
      case .header(let found):
        header = found
        dealing = ShardDealing(by: shardBy, over: shards ?? 1, classes: found.classes)
        for (index, piece) in pieces.enumerated() where shards != nil {
          try piece.begin(header, shard: shards.map { (index, $0) })
        }
      case .trailer:
        for piece in pieces { try piece.end() }
      case _ where shards != nil: try deal(event, dealing, to: pieces)
      default: try append(event, header, pattern, session, &pieces)
      }
    }
    if pieces.isEmpty {
      let piece = try Piece(pattern, 0, session)
      try piece.begin(header, shard: nil)
      try piece.end()
      pieces = [piece]
    }
    for piece in pieces { try piece.close() }
  }

  private func deal(_ event: StreamEvent, _ dealing: ShardDealing, to pieces: [Piece]) throws {
    switch event {
    case .record(let record): try pieces[dealing.shard(id: record.id, label: record.label)].write(event)
    case .reject(let reject): try pieces[dealing.shard(id: reject.id, label: reject.label)].write(event)
    case .groupEnd: for piece in pieces { try piece.write(event) }
    default: try pieces[0].write(event)
    }
  }

  private func append(
    _ event: StreamEvent, _ header: SegmentHeader, _ pattern: String, _ session: Session,
    _ pieces: inout [Piece]
  ) throws {
    if case .record = event, let records {
      let isFull =
        pieces.last.map { $0.records >= records && ($0.isBetweenGroups || header.by == nil) }
        ?? true
      if isFull {
        try pieces.last?.close()
        pieces.append(try Piece(pattern, pieces.count, session))
      }
    }
    if pieces.isEmpty { pieces.append(try Piece(pattern, 0, session)) }
    guard let piece = pieces.last else { return }
    if !piece.isOpen { try piece.begin(header, shard: nil) }
    try piece.write(event)
  }
}

/// One of the files that a stream is distributed over.
private final class Piece {
  private let file: OutputFile
  private let writer: RecordWriter
  private(set) var records = 0
  private(set) var isBetweenGroups = true
  private var groupRecords: UInt64 = 0
  private var isClosed = false

  init(_ pattern: String, _ index: Int, _ session: Session) throws {
    guard let mark = pattern.firstRange(of: "{}") else { preconditionFailure() }
    let number = String(index)
    let padded = String(repeating: "0", count: max(0, 6 - number.count)) + number
    let path = String(pattern[..<mark.lowerBound] + padded + pattern[mark.upperBound...])
    if access(path, F_OK) == 0, session.suite.ifExists != .replace, !session.suite.isForced {
      throw StageError(.cannotCreate, "\(path) is there already; remove it, or add --if-exists replace")
    }
    file = try OutputFile(path)
    var options = RecordWriter.Options()
    options.level = session.suite.level ?? 3
    writer = RecordWriter(descriptor: file.descriptor, name: file.path, options: options)
  }

  var isOpen: Bool { writer.isInSegment }

  func begin(_ header: SegmentHeader, shard: (Int, Int)?) throws {
    var header = header
    if let shard { header.shard = (shard.0, shard.1) }
    try writer.begin(header)
  }

  func write(_ event: StreamEvent) throws {
    switch event {
    case .record(let record):
      records += 1
      groupRecords += 1
      isBetweenGroups = false
      try writer.write(record)
    case .groupEnd(let group):
      isBetweenGroups = true
      if groupRecords > 0 {
        try writer.write(GroupEnd(records: groupRecords, by: group.by, key: group.key))
      }
      groupRecords = 0
    case .reject(let reject): try writer.write(reject)
    case .ancillary(let item): try writer.write(ancillary: item)
    case .header, .trailer: break
    }
  }

  func end() throws { if isOpen { try writer.end() } }

  func close() throws {
    if isClosed { return }
    isClosed = true
    try end()
    try writer.close()
    try file.commit()
  }
}

import Datasets
import Exact
import Images
import Options
import RecordImages
import Records
import Stages
import Threads

/// The way of the samples from their sources to the output: chosen, decoded on all threads, in order.
struct Emission {
  private let decode: Decode
  private let constants: Normalization?
  private let session: Session
  private var seen = 0
  private var segments = 0

  /// `constants`: how networks scale the pixels, for the header.
  init(_ decode: Decode, _ constants: Normalization?, _ session: Session) {
    self.decode = decode
    self.constants = constants
    self.session = session
  }

  /// Writes one segment per source.
  mutating func run(_ sources: [(source: any SampleSource, isPipe: Bool)]) throws(StageError) {
    for (source, isPipe) in sources { try run(source, isPipe: isPipe) }
  }

  private mutating func run(_ start: any SampleSource, isPipe: Bool) throws(StageError) {
    var source = start
    firstOfSource = nil
    dealing = nil
    var next: SourceItem? = try nextChosen(&source)
    if decode.keepsSource, case .sample(let sample)? = firstOfSource, !sample.isEncoded {
      throw StageError(.usage, "--keep-src: this dataset stores its pixels plainly; there are no image files to keep")
    }
    let header = header(for: source)
    let output = try session.output()
    var resumeAfter: String?
    var kept = 0  // samples that the resumed file holds and that have not gone by
    if segments < output.partial.segments {
      segments += 1
      while try nextChosen(&source) != nil {}
      session.tell(source.omissions)
      return
    }
    if let open = output.partial.open, segments == output.partial.segments {
      try output.resume(open, as: header)
      resumeAfter = open.lastID
      kept = open.samples
    } else {
      try output.begin(header)
    }
    segments += 1
    let gate = MemoryGate(session.suite.memory.bytes)
    var groups = GroupMarks(isGrouped: source.isGroupedByLabel, output)
    let workers = OrderedWorkers<DecodingJob, DecodingJob.Outcome>(
      threads: session.threads, window: 2 * session.threads, budget: DecodingCost.budget * session.threads
    ) { job, _ in job.outcome() }
    var held: [Int] = []  // bytes of the files on their way, in order
    while let item = next {
      session.tick()
      if let last = resumeAfter {
        kept -= 1
        if kept <= 0, item.id.isExactly(last) { resumeAfter = nil }
        groups.pass(item)
      } else {
        // A few files that are as large as the memory allows must not wait together.
        while !held.isEmpty, held.reduce(item.encodedBytes, +) > session.suite.memory.bytes,
          let outcome = workers.take()
        {
          try write(outcome, output, &groups, &held)
        }
        held.append(item.encodedBytes)
        workers.submit(
          DecodingJob(
            item: item, decoding: decode.decoding, keepsSource: decode.keepsSource, keepsImage: keepsImage, gate: gate),
          cost: DecodingCost.of(item.encodedBytes, decode.decoding))
        // With what is ready written, the other threads have room while one is at a large file.
        while let outcome = workers.takeIfReady() { try write(outcome, output, &groups, &held) }
        while workers.isFull, let outcome = workers.take() { try write(outcome, output, &groups, &held) }
      }
      next = try nextChosen(&source)
    }
    if let resumeAfter {
      throw StageError(.data, "cannot resume: the dataset has no sample \"\(resumeAfter)\" any more")
    }
    while let outcome = workers.take() { try write(outcome, output, &groups, &held) }
    try groups.end()
    // Whoever feeds the pipe should not die of SIGPIPE because of --limit.
    if isPipe { while try reported({ () throws(DatasetError) in try source.next() }) != nil {} }
    session.tell(source.omissions)
    try output.end()
  }

  // "--keep-src --drop image" sends files as they are.
  private var keepsImage: Bool {
    let suite = session.suite
    return !decode.keepsSource
      || (!suite.drop.contains("image") && (suite.keep.isEmpty || suite.keep.contains("image")))
  }

  private var counts: [ExactText: Int] = [:]
  private var firstOfSource: SourceItem?
  private var dealing: ShardDealing?

  /// The next item that `--shard`, `--per-class`, `--skip` and `--limit` leave.
  private mutating func nextChosen(_ source: inout any SampleSource) throws(StageError) -> SourceItem? {
    while session.suite.limit.map({ seen < (CheckedSize($0) + session.suite.skip).saturated }) ?? true {
      let item = try reported { () throws(DatasetError) in try source.next() }
      guard let item else { return nil }
      firstOfSource = firstOfSource ?? item
      if let shard = decode.shard {
        let chosen = dealing ?? ShardDealing(by: decode.shardBy, over: shard.count, classes: source.classes)
        dealing = chosen
        if chosen.shard(id: item.id, label: item.label) != shard.index { continue }
      }
      if let most = decode.perClass, let label = item.label {
        if counts[label, default: 0] >= most { continue }
        counts[label, default: 0] += 1
      }
      seen += 1
      if seen > session.suite.skip { return item }
    }
    return nil
  }

  /// The header, which is the same for all shards: it tells of the source's first item, chosen or not.
  private func header(for source: any SampleSource) -> SegmentHeader {
    var header = SegmentHeader(tool: session.toolVersion)
    if source.isGroupedByLabel { header.by = ["label"] }
    header.classes = source.classes
    if let shard = decode.shard { header.shard = (shard.index, shard.count) }
    header.fields = ["id": "text", "label": "text"]
    var plain: PixelImage?
    if case .sample(let sample)? = firstOfSource {
      if sample.caption != nil { header.fields["caption"] = "text" }
      // Formats that store pixels plainly have one size for all images.
      if case .pixels(let image) = sample.payload { plain = image }
    }
    decode.decoding.describe(in: &header, all: plain)
    if decode.keepsSource { header.fields["src"] = "bytes" }
    if let constants { header.normalization = (constants.mean, constants.deviation) }
    session.sign(&header, options: decode.provenance(constants))
    return header
  }

  private func write(
    _ outcome: DecodingJob.Outcome, _ output: StreamOutput, _ groups: inout GroupMarks, _ held: inout [Int]
  ) throws(StageError) {
    held.removeFirst()
    switch outcome {
    case .record(let record, let warning):
      if let warning { session.warn(of: warning, record) }
      try groups.enter(record.label)
      try output.write(record)
    case .failure(let failure, let sample):
      try output.reject(
        id: failure.id, label: failure.label, code: failure.code, message: failure.message, record: sample)
    }
  }
}

/// Marks where each class of a folder ends.
private struct GroupMarks {
  private let isGrouped: Bool
  private let output: StreamOutput
  private var current: String?

  init(isGrouped: Bool, _ output: StreamOutput) {
    self.isGrouped = isGrouped
    self.output = output
  }

  mutating func enter(_ label: String?) throws(StageError) {
    guard isGrouped, label.map({ ExactText($0) }) != current.map({ ExactText($0) }) else { return }
    try end()
    current = label
  }

  /// Notes a sample that an earlier run has written.
  mutating func pass(_ item: SourceItem) { current = item.label ?? current }

  func end() throws(StageError) {
    if isGrouped, let current { try output.endGroup(by: "label", key: current) }
  }
}

extension Session {
  /// Says what a source holds that was not read.
  fileprivate func tell(_ omissions: Omissions) {
    for entry in omissions.entries {
      let sentence = omissions.sentence(entry)
      if entry.reason.isAskedFor { report.note(sentence) } else { report.warning(sentence) }
    }
  }
}

extension SourceItem {
  /// Bytes of the encoded file; 0 where pixels are stored plainly.
  var encodedBytes: Int {
    if case .sample(let sample) = self, case .encoded(let bytes) = sample.payload { bytes.count } else { 0 }
  }

  /// The id of the sample or of what failed.
  var id: String {
    switch self {
    case .sample(let sample): sample.id
    case .failure(let failure): failure.id
    }
  }

  /// The label, if it is known.
  var label: String? {
    switch self {
    case .sample(let sample): sample.label
    case .failure(let failure): failure.label
    }
  }
}

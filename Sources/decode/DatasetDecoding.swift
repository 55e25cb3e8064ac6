import Datasets
import Exact
import Images
import Options
import RecordImages
import Records
import Stages

/// Writes the selected samples of datasets as records, decoded on all threads, in order, one segment per dataset.
struct DatasetDecoding {
  private let decode: Decode
  private let constants: Normalization?
  private let session: Session
  private var samples: ChosenSamples
  private var cursor = SegmentCursor()

  /// `constants`: the normalization of pixels, for the header.
  init(_ decode: Decode, _ constants: Normalization?, _ session: Session) {
    (self.decode, self.constants, self.session) = (decode, constants, session)
    samples = ChosenSamples(decode, session.suite)
  }

  /// Writes the segment of a source.
  ///
  /// `isPipe`: the source is a pipe and must be read to its end.
  mutating func run(_ source: any SampleSource, isPipe: Bool) throws {
    var next = try samples.enter(source)
    if decode.keepsSource, case .sample(let sample)? = samples.first, !sample.isEncoded {
      throw StageError(.usage, "--keep-src: this dataset stores its pixels plainly; there are no image files to keep")
    }
    let header = header(for: source, first: samples.first)
    let output = try session.output()
    guard try cursor.enter(header, output) else {
      while try samples.next() != nil {}
      session.tell(samples.omissions)
      return
    }
    var groups = GroupMarks(isGrouped: source.isGroupedByLabel, output)
    let gate = MemoryGate(session.suite.memory.bytes)
    let line = DecodingLine<DecodingJob, DecodingJob.Outcome>(decode.decoding, session) { $0.outcome() }
    while let item = next {
      session.tick()
      if cursor.holds(sample: item.id) {
        groups.pass(item)
      } else {
        let job = DecodingJob(
          item: item, decoding: decode.decoding, keepsSource: decode.keepsSource, keepsImage: keepsImage, gate: gate)
        try line.submit(job, bytes: item.encodedBytes) { try write($0, output, &groups) }
      }
      next = try samples.next()
    }
    if let id = cursor.awaited {
      throw StageError(.data, "cannot resume: the dataset has no sample \"\(id)\" any more")
    }
    try line.finish { try write($0, output, &groups) }
    try groups.end()
    // The writer of the pipe should not be killed by SIGPIPE because of --limit.
    if isPipe { try samples.drain() }
    session.tell(samples.omissions)
    try output.end()
  }

  // "--keep-src --drop image" sends files unchanged.
  private var keepsImage: Bool {
    let suite = session.suite
    return !decode.keepsSource
      || (!suite.drop.contains("image") && (suite.keep.isEmpty || suite.keep.contains("image")))
  }

  /// The header, the same for all shards; `first` is the source's first item, selected or not.
  private func header(for source: any SampleSource, first: SourceItem?) -> SegmentHeader {
    var header = SegmentHeader(tool: session.toolVersion)
    if source.isGroupedByLabel { header.by = ["label"] }
    header.classes = source.classes
    if let shard = decode.shard { header.shard = (shard.index, shard.count) }
    header.fields = ["id": "text", "label": "text"]
    var plain: PixelImage?
    if case .sample(let sample)? = first {
      if sample.caption != nil { header.fields["caption"] = "text" }
      // Formats with uncompressed pixels have one size for all images.
      if case .pixels(let image) = sample.payload { plain = image }
    }
    decode.decoding.describe(in: &header, all: plain)
    if decode.keepsSource { header.fields["src"] = "bytes" }
    if let constants { header.normalization = (constants.mean, constants.deviation) }
    session.sign(&header, options: decode.provenance(constants))
    return header
  }

  private func write(
    _ outcome: DecodingJob.Outcome, _ output: StreamOutput, _ groups: inout GroupMarks
  ) throws(StageError) {
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

/// Writes the group end after each class of a folder.
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

  /// Records a sample that an earlier run has written.
  mutating func pass(_ item: SourceItem) { current = item.label ?? current }

  func end() throws(StageError) {
    if isGrouped, let current { try output.endGroup(by: "label", key: current) }
  }
}

extension Session {
  /// Reports the parts of a source that were not read.
  fileprivate func tell(_ omissions: Omissions?) {
    guard let omissions else { return }
    for entry in omissions.entries {
      let sentence = omissions.sentence(entry)
      if entry.reason.isAskedFor { report.note(sentence) } else { report.warning(sentence) }
    }
  }
}

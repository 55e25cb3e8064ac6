public import Datasets
import Glibc
import Images
import Options
import RecordImages
import Records
public import Stages

/// A source of real images: a record stream, or a dataset as `decode` reads it.
public struct ImageSource {
  private enum Kind {
    case stream
    case dataset(any SampleSource)
  }

  private let name: String
  private let kind: Kind
  private let role: String

  /// Opens the source early, so that a wrong name is an error before anything else is read.
  ///
  /// `split`: what is read of a dataset, or everything in a single file or a folder without splits; `role`: what messages
  /// call the images.
  ///
  /// - Throws: `DatasetError`, or `RecordError` for a file that cannot be opened.
  public init(_ name: String, split: DatasetSplit, role: String) throws {
    (self.name, self.role) = (name, role)
    if try Self.isStream(name) {
      kind = .stream
      return
    }
    let request = DatasetRequest(name, split: split, takesWhole: true)
    kind = .dataset(try request.open())
  }

  // A pipe cannot be inspected without consuming it, so it must be a stream.
  private static func isStream(_ name: String) throws(RecordError) -> Bool {
    var status = stat()
    guard name != "-", stat(name, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else { return true }
    return try isRecordStream(name)
  }

  /// All images; those of a dataset are brought to so many channels.
  ///
  /// - Throws: `StageError` 65, for a single bad image too: a test on fewer images is another test.
  public func read(channels: Int, _ session: Session) throws -> ImageSet {
    guard case .dataset(let source) = kind else {
      let input = try StreamInput(files: [name], threads: session.threads, limits: session.limits)
      return try ImageSet(input, named: role, directory: session.temporaryDirectory)
    }
    return try decoded(source, channels: channels, session)
  }

  /// A decoded sample.
  private struct Decoded: Sendable {
    var id: String
    var label: String
    var image: PixelImage
  }

  /// The images of a dataset, decoded on all threads.
  private func decoded(_ source: any SampleSource, channels: Int, _ session: Session) throws -> ImageSet {
    var source = source
    var set = ImageSet(named: role, classes: source.classes, directory: session.temporaryDirectory)
    let gate = MemoryGate(session.suite.memory.bytes)
    let line = DecodingLine<Sample, Result<Decoded, StageError>>(DecodingOptions(), session) {
      [name, memory = session.suite.memory.bytes] in
      Self.decode($0, of: name, channels: channels, memory: memory, gate)
    }
    func add(_ outcome: Result<Decoded, StageError>) throws {
      let decoded = try outcome.get()
      let image = decoded.image
      try set.add(image.pixels, [image.height, image.width, image.channels], label: decoded.label, id: decoded.id)
    }
    while let item = try source.next() {
      switch item {
      case .failure(let failure):
        // What was wrong before is told first.
        try line.finish(add)
        throw StageError(.data, "\(name): \(failure.id): \(failure.message) [\(failure.code)]")
      case .sample(let sample): try line.submit(sample, bytes: sample.encodedBytes, add)
      }
    }
    try line.finish(add)
    for entry in source.omissions.entries { session.report.warning(source.omissions.sentence(entry)) }
    return set
  }

  private static func decode(
    _ sample: Sample, of name: String, channels: Int, memory: Int, _ gate: MemoryGate
  ) -> Result<Decoded, StageError> {
    do throws(ImageError) {
      var need = 0
      if case .encoded(let bytes) = sample.payload { need = try DecodingOptions().memory(for: bytes) }
      guard need <= memory else {
        return .failure(
          StageError(
            .data, "\(name): \(sample.id): takes about \(need >> 20) MiB to decode, more than --memory"))
      }
      let image = try gate.run(need) { () throws(ImageError) in try sample.image().converted(toChannels: channels) }
      return .success(Decoded(id: sample.id, label: sample.label, image: image))
    } catch {
      return .failure(StageError(.data, "\(name): \(sample.id): \(error)"))
    }
  }
}

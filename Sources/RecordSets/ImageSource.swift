public import Datasets
import Glibc
import Images
import Options
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
    guard case .dataset(var source) = kind else {
      let input = try StreamInput(files: [name], threads: session.threads, limits: session.limits)
      return try ImageSet(input, named: role, directory: session.temporaryDirectory)
    }
    var set = ImageSet(
      named: role, classes: source.classes, directory: session.temporaryDirectory)
    do {
      while let item = try source.next() {
        switch item {
        case .failure(let failure):
          throw StageError(.data, "\(name): \(failure.id): \(failure.message) [\(failure.code)]")
        case .sample(let sample):
          if case .encoded(let bytes) = sample.payload {
            let need = try DecodingOptions().memory(for: bytes)
            guard need <= session.suite.memory.bytes else {
              throw StageError(
                .data, "\(name): \(sample.id): takes about \(need >> 20) MiB to decode, more than --memory")
            }
          }
          let image = try sample.image().converted(toChannels: channels)
          try set.add(
            image.pixels, [image.height, image.width, image.channels], label: sample.label, id: sample.id)
        }
      }
    } catch let error as ImageError {
      throw StageError(.data, "\(name): \(error)")
    }
    for entry in source.omissions.entries { session.report.warning(source.omissions.sentence(entry)) }
    return set
  }
}

import Datasets
import Glibc
import Images
import Options
import Records
import Stages

/// Where the real images come from: a record stream, or a dataset as `decode` reads it.
struct TestSource {
  private enum Kind {
    case stream
    case dataset(any SampleSource)
  }

  private let name: String
  private let kind: Kind

  /// Opens the source, so that a wrong name is found before anything else is read.
  ///
  /// - Throws: `DatasetError`, or `RecordError` for a file that cannot be opened.
  init(_ name: String) throws {
    self.name = name
    if try Self.isStream(name) {
      kind = .stream
      return
    }
    // The test split, or all of a single file or a folder without splits.
    let request = DatasetRequest(name, split: .test, takesWhole: true)
    kind = .dataset(try request.open())
  }

  // A pipe cannot be looked into without taking from it, so it must be a stream.
  private static func isStream(_ name: String) throws(RecordError) -> Bool {
    var status = stat()
    guard name != "-", stat(name, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else { return true }
    return try isRecordStream(name)
  }

  /// All images, with the training images' channels.
  ///
  /// - Throws: `StageError` 65, for a single bad image too: a test on fewer images is another test.
  func read(channels: Int, _ session: Session) throws -> ImageSet {
    guard case .dataset(var source) = kind else {
      let input = try StreamInput(files: [name], threads: session.threads, limits: session.limits)
      return try ImageSet(input, named: "test images", memory: session.suite.memory.bytes)
    }
    var set = ImageSet(
      named: "test images", classes: source.classes, memory: session.suite.memory.bytes)
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

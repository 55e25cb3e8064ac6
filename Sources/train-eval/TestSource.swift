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
  /// - Throws: `StageError` 66 or 65.
  init(_ name: String, _ session: Session) throws(StageError) {
    self.name = name
    if try Self.isStream(name) {
      kind = .stream
      return
    }
    kind = .dataset(
      try reported { () throws(DatasetError) in try DatasetRequest(name, split: Self.split(name)).open() })
  }

  // A single file, or a folder without splits, is taken whole.
  private static func split(_ name: String) -> DatasetSplit? {
    if name == "-" { return nil }
    return (try? DatasetRequest(name, split: .test).open()) == nil ? nil : .test
  }

  // A pipe cannot be looked into without taking from it, so it must be a stream.
  private static func isStream(_ name: String) throws(StageError) -> Bool {
    var status = stat()
    guard name != "-", stat(name, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else { return true }
    return try reported { () throws(RecordError) in try isRecordStream(name) }
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
          let image = try sample.image().converted(toChannels: channels)
          try set.add(
            image.pixels, [image.height, image.width, image.channels], label: sample.label, id: sample.id)
        }
      }
    } catch let error as ImageError {
      throw StageError(.data, "\(name): \(error)")
    }
    return set
  }
}

import Glibc
internal import Synchronization

/// The files that this process has read; none of them may become an output.
///
/// Writing to a file while reading it never ends, or destroys it (`recs cat <x >>x`, `encode x --sheet x`).
enum OpenedInputs {
  private static let files = Mutex<Set<FileIdentity>>([])

  /// Records the file of a descriptor, if it is a regular file.
  static func note(_ descriptor: Int32) {
    guard let file = FileIdentity(descriptor), file.isRegular else { return }
    files.withLock { _ = $0.insert(file) }
  }

  /// - Throws: `StageError` 64 if `path` is one of the inputs.
  static func refuse(_ path: String) throws(StageError) {
    guard let file = FileIdentity(path) else { return }
    try refuse(file, path)
  }

  /// - Throws: `StageError` 64 if an open descriptor is one of the inputs.
  static func refuse(_ descriptor: Int32, name: String) throws(StageError) {
    guard let file = FileIdentity(descriptor) else { return }
    try refuse(file, name)
  }

  private static func refuse(_ file: FileIdentity, _ name: String) throws(StageError) {
    guard files.withLock({ $0.contains(file) }) else { return }
    throw StageError(.usage, "\(name): the input is the output; write to another file")
  }
}

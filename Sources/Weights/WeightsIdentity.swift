import Glibc
import Records

/// Which weights a model has: the XXH64 digest of each of its files, in the order in which the model opens them.
///
/// Files that are not opened, and what their names and folders are, make no difference: machines with the same files agree.
/// The price: a file is read whole when its model is opened, also one of which only some tensors will ever be asked for. Of
/// files in the system's cache that is 0.4 s of one processor for 2 GB, hardly more than reading them; others are read from the
/// disk here instead of later, and twice where they are larger than memory.
public struct WeightsIdentity: Sendable, Equatable {
  /// A digest per file: what `xxhsum -H1` prints.
  public let files: [UInt64]

  /// Reads all files of a source of weights.
  public init(of source: any WeightFile) { files = source.mappedFiles.map(\.digest) }

  /// The weights of all parts of a model, in this order; nil where no part has any.
  public init?(_ parts: [WeightsIdentity?]) {
    files = parts.flatMap { $0?.files ?? [] }
    if files.isEmpty { return nil }
  }

  /// The one number for the provenance: the file's own, or of several files the digest of theirs, 8 big-endian bytes each.
  public var digest: UInt64 {
    if files.count == 1 { return files[0] }
    var all = XXH64()
    for file in files { withUnsafeBytes(of: file.bigEndian) { all.update($0) } }
    return all.digest
  }
}

extension MappedFile {
  /// The XXH64 of all bytes.
  var digest: UInt64 {
    let step = 8 << 20
    var result = XXH64()
    for start in stride(from: 0, to: count, by: step) {
      let part = UnsafeRawBufferPointer(rebasing: bytes[start..<min(count, start + step)])
      result.update(part)
      // The pages stay in the system's cache; kept mapped, those that no one asks for again would count as this process's.
      if let base = part.baseAddress { madvise(UnsafeMutableRawPointer(mutating: base), part.count, MADV_DONTNEED) }
    }
    return result.digest
  }
}

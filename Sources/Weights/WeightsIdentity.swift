import Glibc
import Records

/// Identifies the weights of a model: the XXH64 digest of each of its files, in the order in which the model opens
/// them.
///
/// Other files, and the names of files and folders, do not matter: machines with the same files agree. The price: a
/// file is read completely when its model is opened, even if only some of its tensors will be used. If it is in the
/// system's cache, that is 0.4 s of one processor for 2 GB, hardly more than reading it; otherwise it is read from disk
/// here instead of later, and twice if it is larger than memory.
public struct WeightsIdentity: Sendable, Equatable {
  /// A digest per file, as printed by `xxhsum -H1`.
  public let files: [UInt64]

  /// Reads all files of a source of weights.
  public init(of source: any WeightFile) { files = source.mappedFiles.map(\.digest) }

  /// The weights of all parts of a model, in this order; nil if no part has any.
  public init?(_ parts: [WeightsIdentity?]) {
    files = parts.flatMap { $0?.files ?? [] }
    if files.isEmpty { return nil }
  }

  /// One number for the provenance: that of a single file or, for several, the digest of theirs, 8 big-endian bytes
  /// each.
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
      // The pages stay in the system's cache; if kept mapped, unused ones would count as memory of this process.
      if let base = part.baseAddress { madvise(UnsafeMutableRawPointer(mutating: base), part.count, MADV_DONTNEED) }
    }
    return result.digest
  }
}

/// The captions of a `metadata.jsonl` or `.csv` file, looked up by sample without keeping the texts in memory.
///
/// Lookups are thread-safe.
public final class CaptionList: Sendable {
  private let metadata: FolderMetadata

  /// Digest of the file's lines.
  public var digest: UInt64 { metadata.digest }

  /// Reads every line once; each must be an object with a text `file_name` or `id`.
  ///
  /// - Throws: `DatasetError` `notFound`, `corrupt` naming the line.
  public init(path: String) throws(DatasetError) {
    guard FileKind(path) == .file else { throw DatasetError(.notFound, at: path, "there is no such file") }
    metadata = try FolderMetadata(path: FilePath(path), knowsIDs: true)
  }

  /// The `text` (or `caption`) of the line whose id or file name is `id`, or a suffix of it that starts at a folder.
  ///
  /// A sample `train/n02086240/x.JPEG` is found as `n02086240/x.JPEG`, the form used in lists made for a folder of
  /// classes.
  ///
  /// - Throws: `DatasetError` if the file can no longer be read.
  public func caption(id: String) throws(DatasetError) -> String? {
    if let line = try metadata.line(id) { return line.text ?? line.caption }
    let components = id.split(separator: "/")
    for first in 1..<max(1, components.count - 1) {
      if let line = try metadata.line(components[first...].joined(separator: "/")) { return line.text ?? line.caption }
    }
    return nil
  }
}

/// The captions of a `metadata.jsonl` or a table in a `.csv` file, looked up by sample without keeping them in memory.
///
/// Any number of threads may look them up.
public final class CaptionList: Sendable {
  private let metadata: FolderMetadata

  /// Of the file's lines.
  public var digest: UInt64 { metadata.digest }

  /// Reads every line once; each must be an object with a text `file_name` or `id`.
  ///
  /// - Throws: `DatasetError` `notFound`, `corrupt` naming the line.
  public init(path: String) throws(DatasetError) {
    guard FileKind(path) == .file else { throw DatasetError(.notFound, at: path, "there is no such file") }
    metadata = try FolderMetadata(path: FilePath(path), knowsIDs: true)
  }

  /// The `text` (or `caption`) of the line whose id or file name is `id` or what `id` ends in, from a folder on.
  ///
  /// A sample `train/n02086240/x.JPEG` is found as `n02086240/x.JPEG`, as lists made for a class folder have it.
  ///
  /// - Throws: `DatasetError` when the file cannot be read any more.
  public func caption(id: String) throws(DatasetError) -> String? {
    if let line = try metadata.line(id) { return line.text ?? line.caption }
    let components = id.split(separator: "/")
    for first in 1..<max(1, components.count - 1) {
      if let line = try metadata.line(components[first...].joined(separator: "/")) { return line.text ?? line.caption }
    }
    return nil
  }
}

import Glibc

/// Writes an image folder: one subfolder per class, and a `metadata.jsonl` with the original names.
///
/// torchvision's ImageFolder and Hugging Face's imagefolder read it. The folder is renamed to its final name when it is
/// complete.
public final class ImageFolderWriter: SampleWriter {
  private let output: PendingOutput
  private let metadata: DatasetFile
  private var naming = SampleNaming(encodesDots: false)
  // As bytes: names that are equal only after Unicode normalization are different folders.
  private var folders: Set<[UInt8]> = []

  /// Prepares the folder; an existing one that is not empty is an error unless `replace`.
  public init(_ path: String, replace: Bool = false) throws(DatasetError) {
    output = try .folder(path, replace: replace)
    metadata = try DatasetFile(creating: "\(output.path)/\(FolderMetadata.fileName)")
  }

  public func write(_ sample: Sample) throws(DatasetError) {
    let (bytes, fileExtension) = sample.imageFile
    let folder = SampleNaming.folder(sample.label)
    if folders.insert(Array(folder.utf8)).inserted {
      let path = "\(output.path)/\(folder)"
      guard mkdir(path, 0o777) == 0 else {
        throw systemFailure(.cannotCreate, at: path, "cannot be created")
      }
    }
    let stem = naming.path(label: sample.label, id: sample.id, fileExtension: fileExtension)
    let name = "\(stem).\(fileExtension)"
    let file = try DatasetFile(creating: "\(output.path)/\(name)")
    try file.write(bytes)
    try file.finish()
    let line = MetadataLine(
      fileName: name, text: sample.caption, label: sample.label, id: sample.id)
    try metadata.write(line.encoded + [0x0A])
  }

  public func finish() throws(DatasetError) {
    try metadata.finish()
    try output.complete()
  }
}

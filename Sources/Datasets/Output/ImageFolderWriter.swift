import Glibc

/// Writes an image folder: a sub-folder per class, and a `metadata.jsonl` with the true names.
///
/// torchvision's ImageFolder and Hugging Face's imagefolder read it. The folder appears under its
/// name when it is complete.
public final class ImageFolderWriter: SampleWriter {
  private let output: PendingOutput
  private let metadata: OutputFile
  private var naming = SampleNaming(encodesDots: false)
  // By bytes: names that are equal only after Unicode's normalization are folders of their own.
  private var folders: Set<[UInt8]> = []

  /// Prepares the folder; an existing one that is not empty is an error unless `replace`.
  public init(_ path: String, replace: Bool = false) throws(DatasetError) {
    output = try .folder(path, replace: replace)
    metadata = try OutputFile(creating: "\(output.path)/\(FolderMetadata.fileName)")
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
    let file = try OutputFile(creating: "\(output.path)/\(name)")
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

/// Writes a WebDataset: per sample an image, `.cls`, `.json` and, with a caption, `.txt`.
///
/// The archive appears under its name when it is complete; its bytes depend on the samples alone.
public final class WebDatasetWriter: SampleWriter {
  private let output: PendingOutput?
  private let archive: TarWriter
  private var naming = SampleNaming(encodesDots: true)

  /// Prepares a file; an existing one is an error unless `replace`.
  public init(_ path: String, replace: Bool = false) throws(DatasetError) {
    let output = try PendingOutput.file(path, replace: replace)
    self.output = output
    archive = try TarWriter(creating: output.path)
  }

  /// Writes to a descriptor, which stays open.
  public init(descriptor: Int32, name: String) {
    output = nil
    archive = TarWriter(OutputFile(descriptor: descriptor, name: name))
  }

  public func write(_ sample: Sample) throws(DatasetError) {
    let (bytes, fileExtension) = sample.imageFile
    let stem = naming.path(label: sample.label, id: sample.id, fileExtension: fileExtension)
    let json = MetadataLine(caption: sample.caption, label: sample.label, id: sample.id)
    try archive.write("\(stem).\(fileExtension)", bytes)
    try archive.write("\(stem).cls", Array(sample.label.utf8))
    try archive.write("\(stem).json", try json.encoded())
    if let caption = sample.caption {
      try archive.write("\(stem).txt", Array(caption.utf8))
    }
  }

  public func finish() throws(DatasetError) {
    try archive.finish()
    try output?.complete()
  }
}

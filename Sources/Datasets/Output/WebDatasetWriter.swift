/// Writes a WebDataset: for each sample an image, the index of its class in `.cls`, its label, caption and id in
/// `.json` and, if there are captions, `.txt`; the class names are in a member `__classes__`.
///
/// It can be read by webdataset's `decode` and by Hugging Face datasets: both parse `.cls` as a number and skip
/// `__classes__`. All samples have the same members, because datasets refuses differences among the first five samples
/// and ignores additional members later: if the first sample has a caption, one without gets an empty text. The archive
/// is renamed to its final name when it is complete; its bytes depend on the samples alone.
public final class WebDatasetWriter: SampleWriter {
  private let output: PendingOutput?
  private let archive: TarWriter
  private var naming = SampleNaming(encodesDots: true)
  private var classes: [String]
  private var indices: [[UInt8]: Int] = [:]
  /// Number of classes already written.
  private var announced = 0
  /// Whether the first sample has a caption; nil before it.
  private var hasCaptions: Bool?
  /// Number of captions after a first sample without one.
  public private(set) var lateCaptions = 0

  /// Prepares a file; an existing one is an error unless `replace`.
  ///
  /// `classes`: the labels in index order; further ones are appended as they occur.
  public init(_ path: String, classes: [String] = [], replace: Bool = false) throws(DatasetError) {
    let output = try PendingOutput.file(path, replace: replace)
    self.output = output
    archive = try TarWriter(creating: output.path)
    self.classes = classes
    try announce()
  }

  /// Writes to a descriptor, which stays open.
  public init(descriptor: Int32, name: String, classes: [String] = []) throws(DatasetError) {
    output = nil
    archive = TarWriter(DatasetFile(descriptor: descriptor, name: name))
    self.classes = classes
    try announce()
  }

  // Written first if the classes are known in advance, else last.
  private func announce() throws(DatasetError) {
    guard announced < classes.count else { return }
    for (index, label) in classes.enumerated().dropFirst(announced) { indices[Array(label.utf8)] = index }
    announced = classes.count
    // A class list has one label per line.
    guard !classes.contains(where: { $0.isEmpty || $0.utf8.contains(0x0A) || $0.utf8.last == 0x0D }) else { return }
    try archive.write(WebDatasetSource.classListName, Array((classes.joined(separator: "\n") + "\n").utf8))
  }

  private func index(of label: String) -> Int {
    let key = Array(label.utf8)
    if let known = indices[key] { return known }
    indices[key] = classes.count
    classes.append(label)
    return classes.count - 1
  }

  public func write(_ sample: Sample) throws(DatasetError) {
    let (bytes, fileExtension) = sample.imageFile
    let stem = naming.path(label: sample.label, id: sample.id, fileExtension: fileExtension)
    let isCaptioned = hasCaptions ?? (sample.caption != nil)
    hasCaptions = isCaptioned
    if !isCaptioned, sample.caption != nil { lateCaptions += 1 }
    let caption = sample.caption ?? (isCaptioned ? "" : nil)
    let json = MetadataLine(caption: caption, label: sample.label, id: sample.id)
    try archive.write("\(stem).\(fileExtension)", bytes)
    try archive.write("\(stem).cls", Array(String(index(of: sample.label)).utf8))
    try archive.write("\(stem).json", json.encoded)
    if let caption {
      try archive.write("\(stem).txt", Array(caption.utf8))
    }
  }

  public func finish() throws(DatasetError) {
    try announce()
    try archive.finish()
    try output?.complete()
  }
}

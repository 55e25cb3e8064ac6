import Datasets
import Images
import Options
import RecordImages
import Records
import Stages

/// Turns a record stream back into image files.
struct Encode: Stage {
  var suite = SuiteOptions()
  var sheet: String?
  var report: String?
  var title = "Distilled set"
  var clustered: String?
  var prototypes: String?
  var results: [String] = []
  var timings: [String] = []

  var writes: Written { .files }

  static let command = Command<Encode>(
    name: "encode", summary: "write the images of a record stream as a folder or a WebDataset tar",
    description: [
      "-o DIR makes an image folder with a folder per class, as torchvision's ImageFolder and Hugging Face datasets "
        + "read it; -o FILE.tar, or no -o, a WebDataset with the classes' indices in .cls and their names in .json. "
        + "metadata.jsonl keeps ids, captions and the true labels, so that labels which no folder can bear (T-shirt/top), "
        + "or that datasets would take for a split (train), survive the way back through decode.",
      "--report FILE.html makes one page that needs nothing else, and no folder or tar without -o: the distilled images, "
        + "their captions, where they come from and how good they are. --prototypes is what select or prompt wrote, "
        + "--clustered what cluster wrote: they add candidates and maps of the clusters. --results are outputs of "
        + "train-eval, the first about this set; --timings are files of --stats; both are called by their names.",
    ],
    options: [
      .value("--sheet", "FILE.png", \.sheet, "also draw a contact sheet, a row per class"),
      .value("--report", "FILE.html", \.report, "make a page that shows the set"),
      .value("--title", "TEXT", \.title, "the heading of the page"),
      .value("--prototypes", "FILE", \.prototypes, "prototypes, for the page"),
      .value("--clustered", "FILE", \.clustered, "clustered records, for the page"),
      .value("--results", "FILE,…", \.results, "accuracies, for the page"),
      .value("--timings", "FILE,…", \.timings, "figures of the steps, for the page"),
    ],
    examples: [("edits encode distilled.recs.zst -o distilled --sheet distilled.png", "look at a distilled set")])

  func run(_ session: Session) throws {
    let input = try session.input()
    var writer: (any SampleWriter)?
    var picture: ContactSheet?
    var page = report.map { _ in ReportBuilder(self, session) }
    var seen = 0
    while let event = try input.next() {
      session.tick()
      switch event {
      case .header(let header):
        try header.require("image", remedy: "keep it with --keep, or decode the dataset again")
        if picture == nil, sheet != nil || report != nil {
          // The paper, its rows for the encoder and the file.
          picture = ContactSheet(classes: header.classes ?? [], maximumBytes: suite.memory.bytes / 4)
        }
        if writer == nil, report == nil || suite.output != nil { writer = try open(header.classes ?? [], session) }
        page?.begin(header)
      case .record(let record):
        seen += 1
        guard session.isInWindow(seen) else { continue }
        let sample = try sample(record)
        if case .pixels(let image) = sample.payload {
          picture?.add(image, label: sample.label)
          page?.add(image, id: sample.id, label: sample.label, caption: sample.caption)
        }
        try writer?.write(sample)
      default: break
      }
    }
    // Only a stream that was whole becomes a folder.
    try writer?.finish()
    if let late = (writer as? WebDatasetWriter)?.lateCaptions, late > 0 {
      session.report.warning(
        "\(late) captions come after a first image without one: webdataset reads them, Hugging Face datasets does not; "
          + "caption all images, or begin with one that has a caption")
    }
    if let report, let html = try page?.page(picture?.rendered()) { try writeFile(report, Array(html.utf8)) }
    if let sheet, let image = picture?.rendered() {
      try writeFile(sheet, image.encodedAsPNG())
      if let left = picture?.omittedCount, left > 0 {
        session.report.note("\(left) images did not fit on the contact sheet")
      }
    }
  }

  private func open(_ classes: [String], _ session: Session) throws -> any SampleWriter {
    let replaces = suite.ifExists == .replace || suite.isForced
    guard let path = suite.output, path != "-" else {
      try session.claimStandardOutput(for: "a tar archive")
      return try WebDatasetWriter(descriptor: 1, name: "standard output", classes: classes)
    }
    if path.hasSuffix(".tar") { return try WebDatasetWriter(path, classes: classes, replace: replaces) }
    return try ImageFolderWriter(path, replace: replaces)
  }

  private func sample(_ record: Record) throws -> Sample {
    return Sample(
      id: record.id, label: record.label ?? "unlabelled",
      caption: try record.value("caption")?.text, payload: .pixels(try record.image()))
  }
}

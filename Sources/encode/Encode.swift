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
    name: "encode", summary: "write images as a folder or a WebDataset tar, sheet and report",
    description: [
      """
      -o DIR makes a folder of PNG images with a subfolder for each class, as torchvision's ImageFolder and Hugging Face
      datasets read it. Its metadata.jsonl keeps ids, captions and labels; labels that cannot be names of folders
      (T-shirt/top), or that datasets would take for a split (train), are restored from it by "edits decode".
      """,
      """
      -o FILE.tar, or no -o, makes a WebDataset, with the index of the class in .cls and its name in .json.
      """,
    ],
    options: [
      .value("--sheet", "FILE.png", \.sheet, "also make a contact sheet, one row per class"),
      .value(
        "--report", "FILE.html", \.report, "make a web page that shows the set",
        detail: """
          One file with everything in it: the images, their captions, their origin, and the accuracies they lead to. Without
          -o only the page is made.
          """),
      .value("--title", "TEXT", \.title, "heading of the page", group: page),
      .value(
        "--prototypes", "FILE", \.prototypes, "output of select or prompt: adds candidates", group: page),
      .value("--clustered", "FILE", \.clustered, "output of cluster: adds maps of the clusters", group: page),
      .value(
        "--results", "FILE,…", \.results, "outputs of train-eval: adds accuracies",
        detail: "The first is that of this set. Results are called by the names of their files.", group: page),
      .value(
        "--timings", "FILE,…", \.timings, "files that --stats wrote: adds the time of each step", group: page),
    ],
    examples: [("edits encode distilled.recs.zst -o distilled --sheet distilled.png", "look at a distilled set")])

  private static let page = "With --report"

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

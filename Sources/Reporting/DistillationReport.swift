public import Images

/// The facts about a distillation, and the page that shows them.
public struct DistillationReport: Sendable {
  /// The accuracy of networks trained on one set.
  public struct Result: Sendable {
    /// `random` is the baseline of randomly chosen real images, `distilled` the set itself.
    public var name: String
    public var network: String
    public var method: String
    public var imagesPerClass: Double
    /// Percent, of each run.
    public var accuracies: [Double]
    public var mean: Double
    public var deviation: Double
    /// The digest of the weights of its teacher; nil without a teacher.
    public var teacher: String?

    public init(
      name: String, network: String, method: String, imagesPerClass: Double, accuracies: [Double], mean: Double,
      deviation: Double
    ) {
      (self.name, self.network, self.method, self.imagesPerClass) = (name, network, method, imagesPerClass)
      (self.accuracies, self.mean, self.deviation) = (accuracies, mean, deviation)
    }

    /// The name of the set on the page.
    var title: String {
      let size = Int(exactly: imagesPerClass).map(String.init) ?? Markup.number(imagesPerClass)
      let images = imagesPerClass == 1 ? "image" : "images"
      switch name {
      case "random": return "\(size) random real \(images) per class"
      case "distilled": return "the distilled set, \(size) \(images) per class"
      default: return name
      }
    }
  }

  /// One prototype, which represents a cluster.
  public struct Prototype: Sendable {
    public var id: String
    public var cluster: Int
    public var caption: String?
    /// The images generated from it, or chosen for it.
    public var images: [PixelImage] = []
    /// The members nearest to the center, with their captions if known.
    public var candidates: [(image: PixelImage?, id: String, caption: String?)] = []

    public init(id: String, cluster: Int, caption: String?) {
      (self.id, self.cluster, self.caption) = (id, cluster, caption)
    }
  }

  /// One class with its clusters.
  public struct Class: Sendable {
    public var label: String
    public var prototypes: [Prototype] = []
    /// Coordinates of some members along the first two principal components, with their clusters.
    public var points: [(x: Float, y: Float, cluster: Int)] = []
    /// Total number of members.
    public var count = 0

    public init(label: String) { self.label = label }
  }

  /// One step of the pipeline, from the provenance in the result's header.
  public struct Step: Sendable {
    public var tool: String
    /// Names and values.
    public var options: [(String, String)]
    /// Whether they include digests of data or of a model, which the page then explains.
    public var hasDigest: Bool

    public init(tool: String, options: [(String, String)], hasDigest: Bool = false) {
      (self.tool, self.options, self.hasDigest) = (tool, options, hasDigest)
    }
  }

  /// The time and memory that a step took.
  public struct Timing: Sendable {
    public var name: String
    public var seconds: Double
    public var records: Int
    public var peakBytes: Double

    public init(name: String, seconds: Double, records: Int, peakBytes: Double) {
      (self.name, self.seconds, self.records, self.peakBytes) = (name, seconds, records, peakBytes)
    }
  }

  public var title: String
  /// All images of the set, one row per class.
  public var sheet: PixelImage?
  /// Date of the page: `2026-11-29`.
  public var date = ""
  public var results: [Result] = []
  public var classes: [Class] = []
  public var steps: [Step] = []
  public var timings: [Timing] = []
  /// The field that was clustered.
  public var space = ""

  public init(title: String) { self.title = title }

  /// The page: self-contained HTML.
  public func html() -> String {
    let prototypes = classes.reduce(0) { $0 + $1.prototypes.count }
    var body = "<header><h1>\(Markup.escaped(title))</h1><p>"
    body += "\(classes.count) classes, \(prototypes) prototypes"
    if let first = results.first {
      body +=
        "; \(Markup.escaped(first.name)): \(Markup.number(first.mean, 2)) ± \(Markup.number(first.deviation, 2)) %"
    }
    if !date.isEmpty { body += "; made on \(Markup.escaped(date))" }
    body += "</p>"
    if let verdict { body += "<p class=\"verdict\">\(Markup.escaped(verdict))</p>" }
    body += "</header>\n<main>\n"
    if let sheet {
      body += "<section><h2>All images</h2><div class=\"wide\"><img class=\"sheet\" src=\""
      body += "\(Markup.dataURL(sheet, side: Int.max))\" alt=\"A row of images per class\"></div></section>\n"
    }
    if !results.isEmpty { body += AccuracyChart(results, labels: Set(classes.map(\.label))).html }
    if !classes.isEmpty {
      body +=
        "<section><h2>Prototypes and clusters</h2>\n<p class=\"note\">Each map shows the members of a class in the "
      body += "plane in which they differ most"
      body += space.isEmpty ? "" : " (principal components of <code>\(Markup.escaped(space))</code>)"
      body +=
        ", colored by cluster, with the prototype's picture at its cluster's center or led to it by a line. Beside it, for each "
      body += "cluster: what stands for it, its text, and the members nearest to the center.</p>\n"
      // Up to about a hundred cards are read from top to bottom; more are folded and shown small.
      for (index, part) in classes.enumerated() {
        body += ClassSection(part, isOpen: index == 0 || prototypes <= 200).html
      }
      body += "</section>\n"
    }
    body += provenance + timingTable
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped(title))</title><style>\(PageStyle.css)</style></head><body>
      \(body)</main></body></html>

      """
  }

  /// A sentence that compares the set with the same number of random images; nil if that was not measured.
  public var verdict: String? {
    guard let ours = results.first, let random = results.first(where: { $0.name == "random" }), ours.name != "random",
      ours.mean.isFinite, random.mean.isFinite
    else { return nil }
    let figures = "\(Markup.number(ours.mean, 2)) % against \(Markup.number(random.mean, 2)) %"
    let spread = max(ours.deviation, random.deviation)
    if abs(ours.mean - random.mean) <= spread {
      return "No better and no worse than \(random.title), within the spread of the runs: \(figures)."
    }
    return ours.mean < random.mean
      ? "Worse than \(random.title): \(figures). Networks learn more from images picked at random than from this set."
      : "Better than \(random.title): \(figures)."
  }

  private var provenance: String {
    guard !steps.isEmpty else { return "" }
    var text = "<section><h2>Provenance</h2>"
    if steps.contains(where: \.hasDigest) {
      text +=
        "<p class=\"note\">Digests tell data and models apart: <code>input digest</code> is that of the records that a step "
      text +=
        "has read as a whole, <code>model digest</code> that of the files of weights that it has computed with. Who has the "
      text += "same data and models sees the same digests.</p>\n"
    }
    text += "<div class=\"wide\"><table><tr><th>step<th>program<th>options</tr>\n"
    for (index, step) in steps.enumerated() {
      let options = step.options.map {
        "<code>\(Markup.escaped($0.0))</code> \($0.1.isEmpty ? "''" : Markup.escaped($0.1))"
      }
      text += "<tr><td>\(index + 1)<td>\(Markup.escaped(step.tool))<td>\(options.joined(separator: ", "))</tr>\n"
    }
    return text + "</table></div></section>\n"
  }

  private var timingTable: String {
    guard !timings.isEmpty else { return "" }
    let longest = timings.map(\.seconds).max() ?? 1
    var text = "<section><h2>Time and memory</h2><div class=\"wide\"><table>"
    text += "<tr><th>step<th class=\"n\">seconds<th><th class=\"n\">records<th class=\"n\">peak memory</tr>\n"
    for timing in timings {
      let width = Markup.number(100 * timing.seconds / max(longest, 1e-9), 1)
      text += "<tr><td>\(Markup.escaped(timing.name))<td class=\"n\">\(Markup.number(timing.seconds))"
      text += "<td class=\"bar\"><span style=\"width:\(width)%\"></span>"
      text += "<td class=\"n\">\(timing.records)<td class=\"n\">\(Markup.number(timing.peakBytes / 1e6, 0)) MB</tr>\n"
    }
    let total = timings.reduce(0) { $0 + $1.seconds }
    text += "<tr><th>together<th class=\"n\">\(Markup.number(total))<th><th><th></tr>\n"
    return text + "</table></div></section>\n"
  }
}

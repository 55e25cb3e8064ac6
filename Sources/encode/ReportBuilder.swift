import Clustering
import Exact
import Glibc
import Images
import Kernels
import Options
import RecordImages
import RecordVectors
import Records
import Reporting
import Stages

/// Collects the data of a distillation for its report.
struct ReportBuilder {
  private let options: Encode
  private let session: Session
  private var report: DistillationReport
  private var drawn: [(id: String, label: String, caption: String?, image: PixelImage)] = []
  private var order: [String] = []
  private var classes: [String: DistillationReport.Class] = [:]
  /// The ids of candidates whose images the report shows, and the images found so far.
  private var wanted = Set<String>()
  private var pictures: [String: PixelImage] = [:]

  /// The largest numbers of images of the distilled set and of candidates in the report.
  private static let mostDrawn = 3000
  private static let mostCandidates = 6000
  /// The largest number of points in a map.
  private static let mostPoints = 500

  init(_ options: Encode, _ session: Session) {
    self.options = options
    self.session = session
    report = DistillationReport(title: options.title)
  }

  /// Reads the steps from the header of the distilled set.
  mutating func begin(_ header: SegmentHeader) {
    if report.steps.isEmpty { report.steps = header.provenance.compactMap(Self.step) }
    for label in header.classes ?? [] { addClass(label) }
  }

  private mutating func addClass(_ label: String) {
    guard classes[label] == nil else { return }
    classes[label] = DistillationReport.Class(label: label)
    order.append(label)
  }

  /// Adds an image of the distilled set.
  mutating func add(_ image: PixelImage, id: String, label: String, caption: String?) {
    guard drawn.count < Self.mostDrawn else { return }
    drawn.append((id, label, caption, image))
  }

  /// Reads the other streams and files, and returns the report, which begins with the contact sheet.
  ///
  /// - Throws: `StageError` 65 or 66.
  mutating func page(_ sheet: PixelImage?) throws -> String {
    report.sheet = sheet
    report.date = Self.today
    report.results = try options.results.map(Self.result)
    report.timings = try options.timings.map(Self.timing)
    if let file = options.prototypes { try readPrototypes(file) }
    if let file = options.clustered { try readClusters(file) }
    place()
    report.classes = order.compactMap { classes[$0] }.filter { !$0.prototypes.isEmpty }
    return report.html()
  }

  /// Today's date, or that of `SOURCE_DATE_EPOCH`, which makes reports reproducible.
  private static var today: String {
    var seconds = getenv("SOURCE_DATE_EPOCH").flatMap { time_t(String(cString: $0)) } ?? time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  private func events(_ file: String, _ body: (StreamEvent) throws -> Void) throws {
    let input = try StreamInput(files: [file], threads: session.threads, limits: session.limits)
    while let event = try input.next() {
      session.tick()
      try body(event)
    }
  }

  private mutating func readPrototypes(_ file: String) throws {
    var found: [Record] = []
    try events(file) { if case .record(let record) = $0 { found.append(record.keeping { $0 != "latent" }) } }
    for record in found {
      let label = record.label ?? ""
      addClass(label)
      var prototype = DistillationReport.Prototype(
        id: record.id, cluster: (try? record.integer("cluster")) ?? 0, caption: try record.value("caption")?.text)
      let captions = try record.value("captions")?.texts ?? []
      for (rank, id) in (try record.value("members")?.texts ?? []).prefix(10).enumerated() {
        prototype.candidates.append((nil, id, rank < captions.count ? captions[rank] : nil))
        if wanted.count < Self.mostCandidates { wanted.insert(id) }
      }
      classes[label]?.prototypes.append(prototype)
    }
  }

  private mutating func readClusters(_ file: String) throws {
    var vectors: Vectors?
    var clusters: [Int] = []
    var pictures: [String: PixelImage] = [:]
    var maps: [String: (points: [(x: Float, y: Float, cluster: Int)], count: Int)] = [:]
    var space: String?
    try events(file) { event in
      switch event {
      case .header(let header):
        space = Self.space(header)
        vectors = nil
      case .record(let record):
        if wanted.contains(record.id), let image = try? record.image() { pictures[record.id] = image }
        guard let cluster = try record.value("cluster")?.integer else { return }
        if vectors == nil {
          space = try space ?? Self.space(record)
          vectors = Vectors(field: space ?? "image", memory: options.suite.memory.bytes / 2)
        }
        try vectors?.add(record)
        clusters.append(Int(cluster))
      case .groupEnd(let group):
        if let data = vectors?.take(), data.rows > 0 {
          maps[group.key] = (try Self.map(data, of: space ?? "image", clusters), data.rows)
        }
        clusters.removeAll(keepingCapacity: true)
      default: break
      }
    }
    self.pictures = pictures
    report.space = space ?? ""
    for (label, map) in maps {
      addClass(label)
      classes[label]?.points = map.points
      classes[label]?.count = map.count
    }
  }

  /// The field that was clustered, if the provenance says it.
  private static func space(_ header: SegmentHeader) -> String? {
    for case .map(let step) in header.provenance.reversed() {
      guard step["tool"]?.text?.hasPrefix("cluster ") == true, case .map(let options)? = step["opts"] else { continue }
      if let field = options["on"]?.text { return field }
    }
    return nil
  }

  /// The field that "cluster" uses by default.
  private static func space(_ record: Record) throws -> String {
    try ["fused", "latent", "image_features"].first { try record.value($0) != nil } ?? "image"
  }

  private static func map(
    _ vectors: Matrix, of field: String, _ clusters: [Int]
  ) throws(StageError) -> [(x: Float, y: Float, cluster: Int)] {
    let plane: Matrix
    do throws(ClusteringError) {
      plane = try PrincipalComponents.plane(vectors)
    } catch {
      throw StageError(.data, "\(field): \(error)")
    }
    let step = (plane.rows + mostPoints - 1) / mostPoints
    return stride(from: 0, to: plane.rows, by: step).map { row in
      (plane.elements[2 * row], plane.elements[2 * row + 1], clusters[row])
    }
  }

  /// Assigns generated images and images of candidates to their places.
  private mutating func place() {
    for (id, label, caption, image) in drawn {
      addClass(label)
      let prototypes = classes[label]?.prototypes ?? []
      let index = prototypes.firstIndex { id == $0.id || id.hasPrefix($0.id + "/") }
      if let index {
        classes[label]?.prototypes[index].images.append(image)
      } else {
        var prototype = DistillationReport.Prototype(id: id, cluster: prototypes.count, caption: caption)
        prototype.images = [image]
        classes[label]?.prototypes.append(prototype)
      }
    }
    for label in order {
      guard var part = classes[label] else { continue }
      for index in part.prototypes.indices {
        for rank in part.prototypes[index].candidates.indices {
          part.prototypes[index].candidates[rank].image = pictures[part.prototypes[index].candidates[rank].id]
        }
      }
      classes[label] = part
    }
  }

  private static func step(_ value: Value) -> DistillationReport.Step? {
    guard case .map(let entry) = value, let tool = entry["tool"]?.text else { return nil }
    var (options, digests): ([(String, String)], [(String, String)]) = ([], [])
    if case .map(let values)? = entry["opts"] {
      options = values.sorted { $0.key < $1.key }.map { ($0.key.text, words($0.value)) }
    }
    if let seed = entry["seed"]?.integer { options.append(("seed", "\(seed)")) }
    if case .array(let inputs)? = entry["in"] {
      digests.append(("input digest", inputs.compactMap(\.digest).map(hexadecimal).joined(separator: ", ")))
    }
    if let model = entry["model"]?.digest { digests.append(("model digest", hexadecimal(model))) }
    return DistillationReport.Step(tool: tool, options: options + digests, hasDigest: !digests.isEmpty)
  }

  private static func words(_ value: Value) -> String {
    switch value {
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .bool(let value): "\(value)"
    case .text(let text): text.count > 160 ? "\(text.prefix(160))…" : text
    case .array(let values): values.map(words).joined(separator: ", ")
    case .bytes: value.digest.map(hexadecimal) ?? value.signature
    case .map(let map): "\(map.count) entries"
    default: value.signature
    }
  }
}

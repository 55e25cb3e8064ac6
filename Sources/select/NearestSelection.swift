import Exact
import Records
import Stages

/// One prototype per cluster from the members nearest to its center (EDITS, local semantic awareness).
///
/// Memory: the ranks and indices of the candidates; the records are on disk.
struct NearestSelection: GroupTransform {
  private let options: Select
  private let session: Session
  private var candidates: [Int: [(rank: Int, index: Int)]] = [:]

  init(_ options: Select, _ session: Session) {
    self.options = options
    self.session = session
  }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = [
      "by": .text("nearest"), "images": .integer(Int64(options.images)),
      "texts": .integer(Int64(options.texts)), "prototype": .text(options.prototype.rawValue),
    ]
    if options.latent == .center { result["latent"] = .text(options.latent.rawValue) }
    return result
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    for field in ["cluster", "rank"] {
      try header.require(field, remedy: "run \"edits cluster\" first, or choose with --by random, herding or kcenter")
    }
    if options.prototype == .mean {
      try header.require("image", remedy: "--prototype mean needs the pixels; keep image")
    }
    if options.latent == .center {
      let remedy = "run \"edits cluster --on latent --centers\" before"
      try header.require("center", remedy: remedy)
      if let center = header.fields["center"], let latent = header.fields["latent"], center != latent {
        throw StageError(
          .data,
          "--latent center: centers are \(center) and latents \(latent), as another field was clustered; \(remedy)")
      }
    }
    var fields: [ExactText: String] = ["id": "text", "label": "text", "cluster": "int", "members": "[text]"]
    for name in ["image", "latent"] { fields[name] = header.fields[name] }
    if header.fields["caption"] != nil { fields["captions"] = "[text]" }
    if !header.fields.isEmpty { header.fields = fields }
  }

  mutating func add(_ record: Record, index: Int) throws {
    // Outliers are not in any cluster and cannot be candidates.
    guard try record.value("cluster") != nil else { return }
    let rank = try record.integer("rank")
    if rank < max(options.images, options.texts) {
      candidates[try record.integer("cluster"), default: []].append((rank, index))
    }
  }

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws {
    defer { candidates.removeAll() }
    guard !candidates.isEmpty else {
      throw StageError(.data, "class \"\(key)\" has no clustered records; run \"edits cluster\" first")
    }
    for (cluster, list) in candidates.sorted(by: { $0.key < $1.key }) {
      let order = list.sorted(by: { ($0.rank, $0.index) < ($1.rank, $1.index) }).map(\.index)
      try output.write(try prototype(key, cluster, order, members))
    }
  }

  /// The prototype of the candidates at `order` in the spool; only those for the image are loaded completely.
  private func prototype(_ label: String, _ cluster: Int, _ order: [Int], _ members: Spool) throws -> Record {
    let forImage = try order.prefix(options.images).map { try members.record($0) }
    var ids: [String] = []
    var captions: [String] = []
    let nearest = forImage[0]
    let hasCaptions = try nearest.value("caption") != nil
    for (rank, index) in order.prefix(max(options.images, options.texts)).enumerated() {
      let record = rank < forImage.count ? forImage[rank] : try members.record(index)
      ids.append(record.id)
      if hasCaptions, rank < options.texts { captions.append(try record.text("caption")) }
    }
    var fields: [ExactText: Value] = [
      "cluster": .integer(Int64(cluster)), "members": .array(ids.map(Value.text)),
    ]
    if hasCaptions { fields["captions"] = .array(captions.map(Value.text)) }
    if try nearest.value("image") != nil {
      let image = options.prototype == .mean ? try mean(forImage, "image") : try nearest.tensor("image")
      fields["image"] = .tensor(image)
    }
    if options.latent == .center {
      fields["latent"] = .tensor(try nearest.tensor("center"))
    } else if try nearest.value("latent") != nil {
      fields["latent"] = .tensor(try mean(forImage, "latent"))
    }
    return Record(id: "\(label)/\(cluster)", label: label, fields)
  }

  /// The mean of a field over some records; whole numbers are rounded to nearest, halves up.
  private func mean(_ records: [Record], _ field: String) throws -> TensorValue {
    let first = try records[0].tensor(field)
    var sums = [Double](repeating: 0, count: first.count)
    for record in records {
      let tensor = try record.tensor(field)
      guard tensor.shape == first.shape, tensor.type == first.type else {
        throw StageError(
          .data,
          "record \"\(record.id)\": \(field) is \(tensor.signature), that of \"\(records[0].id)\" \(first.signature); "
            + "a mean needs one shape")
      }
      for (index, value) in tensor.floats.enumerated() { sums[index] += Double(value) }
    }
    let scale = 1 / Double(records.count)
    guard first.type == .u8 else {
      return TensorValue(sums.map { Float($0 * scale) }, shape: first.shape)
    }
    let pixels = sums.map { UInt8(min(255, max(0, ($0 * scale + 0.5).rounded(.down)))) }
    return TensorValue(.u8, first.shape, Bytes(pixels))
  }
}

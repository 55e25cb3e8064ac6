import Records
import Stages

/// One prototype per cluster from the members nearest to its centre (EDITS, local semantic awareness).
///
/// Memory: the ranks and places of the candidates; the records wait on disk.
struct NearestSelection: GroupTransform {
  private let options: Select
  private let session: Session
  private var candidates: [Int: [(rank: Int, index: Int)]] = [:]

  init(_ options: Select, _ session: Session) {
    self.options = options
    self.session = session
  }

  var provenance: [String: Value] {
    [
      "by": .text("nearest"), "images": .integer(Int64(options.images)),
      "texts": .integer(Int64(options.texts)), "prototype": .text(options.prototype.rawValue),
    ]
  }

  mutating func begin(_ header: inout SegmentHeader) throws(StageError) {
    for field in ["cluster", "rank"] {
      try header.require(field, remedy: "run \"edits cluster\" first, or choose with --by random, herding or kcenter")
    }
    if options.prototype == .mean {
      try header.require("image", remedy: "--prototype mean needs the pixels; keep image")
    }
    var fields = ["id": "text", "label": "text", "cluster": "int", "members": "[text]"]
    for name in ["image", "latent"] { fields[name] = header.fields[name] }
    if header.fields["caption"] != nil { fields["captions"] = "[text]" }
    if !header.fields.isEmpty { header.fields = fields }
  }

  mutating func add(_ record: Record, index: Int) throws(StageError) {
    do throws(RecordError) {
      // Outliers were left out of the clustering and are no candidates.
      guard try record.value("cluster") != nil else { return }
      let rank = try record.integer("rank")
      if rank < max(options.images, options.texts) {
        candidates[try record.integer("cluster"), default: []].append((rank, index))
      }
    } catch {
      throw StageError(error)
    }
  }

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws(StageError) {
    defer { candidates.removeAll() }
    guard !candidates.isEmpty else {
      throw StageError(.data, "class \"\(key)\" has no clustered records; run \"edits cluster\" first")
    }
    for (cluster, list) in candidates.sorted(by: { $0.key < $1.key }) {
      var records: [Record] = []
      for candidate in list.sorted(by: { ($0.rank, $0.index) < ($1.rank, $1.index) }) {
        records.append(try members.record(candidate.index))
      }
      do {
        try output.write(try prototype(key, cluster, records))
      } catch {
        throw StageError(any: error)
      }
    }
  }

  private func prototype(_ label: String, _ cluster: Int, _ records: [Record]) throws -> Record {
    let forImage = Array(records.prefix(options.images))
    let members = records.prefix(max(options.images, options.texts)).map(\.id)
    var fields: [String: Value] = [
      "cluster": .integer(Int64(cluster)), "members": .array(members.map(Value.text)),
    ]
    if try records[0].value("caption") != nil {
      fields["captions"] = .array(try records.prefix(options.texts).map { .text(try $0.text("caption")) })
    }
    if try records[0].value("image") != nil {
      let image = options.prototype == .mean ? try mean(forImage, "image") : try records[0].tensor("image")
      fields["image"] = .tensor(image)
    }
    if try records[0].value("latent") != nil { fields["latent"] = .tensor(try mean(forImage, "latent")) }
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

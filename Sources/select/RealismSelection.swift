import Clustering
import Datasets
import Evaluation
import Exact
import Images
import Kernels
import Models
import Options
import RecordImages
import Records
import Stages

/// RDED: mosaics of those random crops of random images that a teacher classifies best.
///
/// Source: LINs-lab/RDED at 3f6453d, synthesize/main.py and utils.py. Memory: the images of one block, and a patch of each
/// candidate.
struct RealismSelection: GroupTransform {
  private let options: Select
  private let count: Int
  private let session: Session
  private var teacher: SegmentTeacher
  private var hashes: [UInt64] = []

  /// Images per batch.
  private static let block = 32

  init(_ options: Select, count: Int, teacher: TrainedNetwork, _ session: Session) throws {
    (self.options, self.count, self.session) = (options, count, session)
    self.teacher = try SegmentTeacher(teacher, options, session)
    guard teacher.height >= options.factor, teacher.width >= options.factor else {
      throw StageError(.usage, "--factor \(options.factor): the teacher's images have fewer pixels a side")
    }
  }

  var provenance: [ExactText: Value] {
    var result: [ExactText: Value] = [
      "by": .text("realism"), "ipc": .integer(Int64(count)), "factor": .integer(Int64(options.factor)),
      "crops": .integer(Int64(options.crops)), "candidates": .integer(Int64(options.candidates)),
      "teacher": .text(teacher.network.network.rawValue),
    ]
    if options.shortClasses != .fail { result["short"] = .text(options.shortClasses.rawValue) }
    return result
  }

  var model: UInt64? { teacher.network.digest }

  mutating func begin(_ header: inout SegmentHeader) throws {
    try teacher.begin(header)
    header.normalization = teacher.scaling.map { ($0.mean, $0.deviation) }
    let network = teacher.network
    header.fields = [
      "id": "text", "label": "text", "image": "u8[\(network.height),\(network.width),\(network.channels)]",
      "members": "[text]",
    ]
  }

  mutating func add(_ record: Record, index: Int) throws(StageError) { hashes.append(XXH64.hash(record.id)) }

  mutating func finish(_ key: String, _ members: Spool, _ output: StreamOutput) throws {
    defer { hashes.removeAll(keepingCapacity: true) }
    let tiles = options.factor * options.factor
    try options.shortClasses.admit(
      key, has: members.count, of: count * tiles, "--ipc and --factor ask for \(count * tiles)", session.report)
    let count = options.shortClasses == .all ? min(count, members.count / tiles) : count
    guard count > 0 else {
      throw StageError(
        .data,
        "class \"\(key)\" has \(members.count) samples, too few for one image of \(tiles) patches; lower --factor")
    }
    let label = try teacher.label(of: key)
    let chosen = Coreset.random(
      hashes: hashes, count: max(options.candidates, count * tiles), seed: UInt64(options.suite.seed))
    let patches = try best(of: chosen, label: label, members).sorted { ($0.loss, $0.id) < ($1.loss, $1.id) }
    for image in 0..<count {
      let ranks = PatchMosaic.ranks(image: image, of: count, tiles: tiles, patches: patches.count)
      let parts = ranks.map { patches[$0] }
      let mosaic = PatchMosaic.compose(
        parts.map(\.image), factor: options.factor, width: teacher.network.width, height: teacher.network.height)
      try output.write(
        Record(
          id: "\(key)/\(image)", label: key,
          ["image": mosaic.value, "members": .array(parts.map { .text($0.id) })]))
    }
  }

  private struct Patch {
    let id: String
    let image: PixelImage
    let loss: Float
  }

  /// The best crop of each image.
  private func best(of chosen: [Int], label: Int, _ members: Spool) throws -> [Patch] {
    let (network, observer) = (teacher.network, teacher.observer)
    let (h, w) = (network.height / options.factor, network.width / options.factor)
    var result: [Patch] = []
    for start in stride(from: 0, to: chosen.count, by: Self.block) {
      session.tick()
      let block = try chosen[start..<min(chosen.count, start + Self.block)].map { index in
        let record = try members.record(index)
        let image = try record.image().converted(toChannels: network.channels)
        var generator = SeededGenerator(seed: UInt64(options.suite.seed), stream: hashes[index]).split(1)
        return (
          record.id,
          (0..<options.crops).map { _ in image.randomSquare(&generator).resized(width: w, height: h, filter: .bilinear)
          }
        )
      }
      let crops = block.flatMap { $0.1.map(\.pixels) }
      let losses = observer.losses(crops, height: h, width: w, class: label)
      for (place, best) in PatchMosaic.best(losses, crops: options.crops).enumerated() {
        let (id, images) = block[place]
        result.append(Patch(id: id, image: images[best], loss: losses[place * options.crops + best]))
      }
    }
    return result
  }
}

extension PixelImage {
  /// A random square crop with 8 to 100 % of the area: torchvision's RandomResizedCrop with aspect ratio 1.
  fileprivate func randomSquare(_ generator: inout SeededGenerator) -> PixelImage {
    for _ in 0..<10 {
      let side = Int((Double(width * height) * generator.uniform(0.08, 1)).squareRoot().rounded())
      guard side > 0, side <= min(width, height) else { continue }
      let top = generator.index(below: height - side + 1)
      return cropped(top: top, left: generator.index(below: width - side + 1), width: side, height: side)
    }
    let side = min(width, height)
    return cropped(top: (height - side) / 2, left: (width - side) / 2, width: side, height: side)
  }
}

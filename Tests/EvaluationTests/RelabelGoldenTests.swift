import Evaluation
import Foundation
import Images
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads

/// The code of RDED and D4M, run beside ours with the same random draws (tools/goldens/relabel.py).
///
/// See Tests/Fixtures/goldens/relabel.md.
@Suite struct RelabelGoldenTests {
  private static let side = 16
  private static let classes = 5

  private static func teacher() throws -> TrainedNetwork {
    try TrainedNetwork(at: "\(repository)/Tests/Fixtures/torch/rded-conv3.pth", height: side, width: side)
  }

  private static func rows(_ fixture: Fixture, _ name: String, _ count: Int) throws -> [[Float]] {
    let values = try fixture.values(name)
    return stride(from: 0, to: values.count, by: count).map { Array(values[$0..<$0 + count]) }
  }

  private static func set(_ fixture: Fixture, _ name: String) throws -> LabeledImages {
    try LabeledImages(
      pixels: try fixture.values(name).map { UInt8($0) }, labels: (0..<20).map { Int32($0 % classes) }, height: side,
      width: side, channels: 3)
  }

  /// A student with the values of the recording, ready for a protocol's run on a set.
  private static func student(_ pool: WorkerPool) throws -> any TrainableNetwork {
    let network = EvaluationNetwork.convNet(depth: 3, filters: 8)
    var generator = SeededGenerator(seed: 0)
    let student = network.trainable(
      height: side, width: side, channels: 3, classes: classes, norm: .batch, &generator, pool)
    var table = ParameterTable()
    _ = network.make(height: side, width: side, channels: 3, classes: classes, norm: .batch, &table)
    for (number, entry) in table.entries.filter(\.isTrained).enumerated() {
      let isVector = entry.shape.count == 1
      let fanIn = entry.shape.dropFirst().reduce(1, *)
      let bound: Float = isVector ? 0.5 : Float((6 / Double(fanIn)).squareRoot())
      let start: Float = isVector && entry.name.hasPrefix("features") && entry.name.hasSuffix("weight") ? 1 : 0
      for (index, value) in hashed(UInt32(number + 1), entry.count, bound).enumerated() {
        student.values.pointer[entry.offset + index] = value + start
      }
    }
    return student
  }

  private static func run(
    _ method: EvaluationProtocol, on set: LabeledImages, batch: Int, epochs: Int, mixing: Mixing? = nil,
    teacher: TrainedNetwork? = nil, answers: RecordedAnswers? = nil
  ) throws -> EvaluationRun {
    var configuration = EvaluationRun.Configuration(classes: classes)
    configuration.network = .convNet(depth: 3, filters: 8)
    (configuration.method, configuration.epochs) = (method, epochs)
    configuration.normalization = NormalizationChoice.imageNet.constants
    configuration.changes.batch = batch
    if method == .rded { (configuration.changes.factor, configuration.changes.mixing) = (2, mixing) }
    return try EvaluationRun(training: set, test: set, configuration, teacher: teacher, answers: answers)
  }

  @Test func `crops are chosen, and mosaics composed, as by RDED`() throws {
    let fixture = try Fixture("goldens/relabel.safetensors")
    let (height, width, crops, size) = (24, 20, 3, Self.side / 2)
    let pictures = try Self.rows(fixture, "choice.pictures", height * width * 3).map {
      PixelImage(width: width, height: height, channels: 3, pixels: $0.map { UInt8($0) })
    }
    let boxes = try Self.rows(fixture, "choice.boxes", crops * 4)
    let patches = zip(pictures, boxes).flatMap { picture, boxes in
      (0..<crops).map { crop in
        let box = boxes[crop * 4..<crop * 4 + 4].map { Int($0) }
        return picture.cropped(top: box[0], left: box[1], width: box[3], height: box[2])
          .resized(width: size, height: size, filter: .bilinear)
      }
    }
    let teacher = try Self.teacher()
    let observer = try RealismObserver(teacher, try #require(teacher.normalization), threads: 2)
    let losses = observer.losses(patches.map(\.pixels), height: size, width: size, class: 1)
    let best = PatchMosaic.best(losses, crops: crops)
    func loss(_ image: Int) -> Float { losses[image * crops + best[image]] }
    let ranked = pictures.indices.sorted { loss($0) < loss($1) }.prefix(8).map { ($0, best[$0]) }
    let expected = try Self.rows(fixture, "choice.places", 2)
    #expect(ranked.map { [Float($0.0), Float($0.1)] } == expected)
    for wanted in [Self.side, 17, 19] {
      let published = try Self.rows(fixture, "choice.mosaics.\(wanted)", wanted * wanted * 3)
      for image in 0..<2 {
        let ranks = PatchMosaic.ranks(image: image, of: 2, tiles: 4, patches: ranked.count)
        let parts = ranks.map { patches[ranked[$0].0 * crops + ranked[$0].1] }
        let mosaic = PatchMosaic.compose(parts, factor: 2, width: wanted, height: wanted)
        // Its pixels are cut to whole levels, ours rounded.
        #expect(largestError(mosaic.pixels.map { Float($0) }, published[image]) <= 1, "\(wanted), \(image)")
      }
    }
  }

  @Test(arguments: [Mixing.cutmix, .mixup])
  func `an epoch on a teacher's answers has RDED's losses`(_ mixing: Mixing) throws {
    let fixture = try Fixture("goldens/relabel.safetensors")
    let name = "relabel.\(mixing.rawValue)"
    let boxes = try Self.rows(fixture, "\(name).boxes", 4)
    let (flips, orders) = (try fixture.values("\(name).flips"), try Self.rows(fixture, "\(name).orders", 4))
    let (partners, mixes) = (
      try Self.rows(fixture, "\(name).partners", 5), try Self.rows(fixture, "\(name).mixes", mixing == .mixup ? 1 : 4)
    )
    let unit = 1 / Float(Self.side)
    let batches = (0..<4).map { number in
      let indices = Array(number * 5..<number * 5 + 5)
      let views = indices.map { index in
        // Columns are shuffled first, then rows.
        ImageView(
          top: boxes[index][0] * unit, left: boxes[index][1] * unit, height: boxes[index][2] * unit,
          width: boxes[index][3] * unit, isMirrored: flips[index] == 1, rows: orders[index].suffix(2).map { Int($0) },
          columns: orders[index].prefix(2).map { Int($0) })
      }
      let (others, mix) = (partners[number].map { Int($0) }, mixes[number])
      return DrawnBatch(
        indices: indices, views: views,
        mix: mixing == .mixup
          ? .mixup(Mixup(partners: others, share: mix[0]))
          : .cutMix(
            CutMix(
              partners: others, rows: Int(mix[0])..<Int(mix[2]), columns: Int(mix[1])..<Int(mix[3]))))
    }
    let (pool, set) = (WorkerPool(threads: 2), try Self.set(fixture, "relabel.pictures"))
    let run = try Self.run(.rded, on: set, batch: 5, epochs: 300, mixing: mixing, teacher: try Self.teacher())
    let student = try Self.student(pool)
    let losses = run.losses(of: student, on: [batches], pool)[0]
    let expected = try fixture.values("\(name).losses")
    if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil { print(name, losses, expected) }
    #expect(largestError(losses, expected) { $0 } < 1e-3)
    // Weights after four steps, and running statistics that the extra passes have updated too.
    let constants = try #require(NormalizationChoice.imageNet.constants)
    let logits = student.logits(count: 4) { index, input in
      set.pixels.withItem(index) { bytes in
        for place in bytes.indices {
          let channel = place % 3
          input[place] =
            (Float(bytes[place]) / 255 - Float(constants.mean[channel])) / Float(constants.deviation[channel])
        }
      }
    }
    #expect(relativeError(logits, try fixture.values("\(name).answer")) < 1e-3)
  }

  @Test func `two epochs on recorded soft labels have D4M's losses`() throws {
    let fixture = try Fixture("goldens/relabel.safetensors")
    let (scenes, answers) = (
      try Self.rows(fixture, "replay.scenes", 10), try Self.rows(fixture, "replay.answers", Self.classes)
    )
    let unit = 1 / Float(Self.side)
    let logits = ItemStore(size: 2 * 2 * Self.classes)
    let stored = ItemStore(size: 4 * 2 * 10)
    for image in 0..<20 {
      // The first epoch's 20 images, then the second's.
      let numbers = [0, 20].flatMap { epoch in
        let scene = scenes[epoch + image]
        let box = scene.suffix(4).map { $0 * unit }
        return scene.prefix(6) + [box[0], box[1], box[2] - box[0], box[3] - box[1]]
      }
      try numbers.withUnsafeBytes { try stored.append($0) }
      let halves = (answers[image] + answers[20 + image]).map { Float16($0) }
      try halves.withUnsafeBytes { try logits.append($0) }
    }
    let recorded = try RecordedAnswers(
      logits: logits, .float16, scenes: stored, sceneCount: 10, classes: Self.classes, height: Self.side,
      width: Self.side)
    let pool = WorkerPool(threads: 2)
    let run = try Self.run(
      .d4m, on: try Self.set(fixture, "replay.pictures"), batch: 8, epochs: 2, answers: recorded)
    let batches = [0..<8, 8..<16, 16..<20].map { DrawnBatch(indices: Array($0)) }
    let losses = run.losses(of: try Self.student(pool), on: [batches, batches], pool).flatMap { $0 }
    let expected = try fixture.values("replay.losses")
    if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil { print("replay", losses, expected) }
    #expect(largestError(losses, expected) { $0 } < 1e-3)
  }
}

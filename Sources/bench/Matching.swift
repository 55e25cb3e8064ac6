import Evaluation
import Images
import Kernels
import Matching
import Stages
import Threads

extension Bench {
  static let matching = [
    Benchmark("matching", "a step of distribution matching, 10 classes of 28 x 28 images, ten distilled each; steps") {
      try $0.matching($1)
    }
  ]

  /// One step with --batch real images per class, 256 unless given.
  private func matching(_ session: Session) throws -> Measurement {
    let (classes, held, ipc) = (10, 600, 10)
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    func images(_ perClass: Int) throws -> LabeledImages {
      try LabeledImages(
        pixels: (0..<classes * perClass * 784).map { _ in UInt8(truncatingIfNeeded: generator.next()) },
        labels: (0..<classes * perClass).map { Int32($0 / perClass) }, height: 28, width: 28, channels: 1)
    }
    var settings = DistributionMatching.Settings()
    settings.batch = batch ?? 256
    let real = try images(held)
    let run = try DistributionMatching(
      images(ipc), real: real, classes: (0..<classes).map { "\($0)" }, Normalization(measuring: real), settings,
      isBounded: true, pool: WorkerPool(threads: session.threads))
    var measurement = Measurement("matching", threads: session.threads, items: 1)
    try measurement.measure(runs: runs) { _ = try run.step() }
    return measurement
  }
}

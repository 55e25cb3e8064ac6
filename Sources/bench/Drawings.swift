import Models
import Options
import Stages
import Threads
import Weights

extension Bench {
  static let drawings = [
    Benchmark("pipeline", files: "FOLDER", "4 guided steps of DDIM and decoding, with a pipeline's folder; pictures") {
      try $0.drawing($1)
    }
  ]

  private func drawing(_ session: Session) throws -> Measurement {
    guard session.operands.count == 2 else {
      throw StageError(.usage, "pipeline needs the FOLDER of a Stable Diffusion checkpoint")
    }
    let (folder, pool, n) = (session.operands[1], WorkerPool(threads: session.threads), batch ?? 1)
    let cache = suite.memory.bytes / 3
    let pipeline = try DiffusionPipeline(folder: folder, .padded, cacheBytes: cache, pool: pool)
    let codec = try LatentCodec(folder: folder, cacheBytes: cache, pool: pool)
    let side = self.side ?? pipeline.configuration.sampleSides.height
    var settings = DrawingSettings()
    settings.steps = 4
    let drawings = (0..<n).map { index in
      DrawingRequest(prompt: "a grey sneaker, number \(index)", start: nil) { count in
        (0..<count).map { Float(($0 * 7919 + index) % 2001) / 1000 - 1 }
      }
    }
    var measurement = Measurement("pipeline", threads: session.threads, items: Double(n))
    try measurement.measure(runs: runs) {
      for latent in try pipeline.draw(drawings, settings, height: side, width: side) {
        _ = codec.decode([latent], height: side, width: side)
      }
    }
    return measurement
  }
}

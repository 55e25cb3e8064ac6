import Diffusion
import Failures
import Foundation
import Kernels
import TestSupport
import Testing
import Weights

/// Samplers against diffusers' with a fixed linear "model": 2e-5 of the largest value, over up to 50 steps.
@Suite struct SamplerTests {
  private static func file(_ prediction: String) throws -> (ModelConfiguration, Scratch) {
    let scratch = Scratch()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/checkpoints/scheduler/scheduler_config.json")
    let text = try String(contentsOf: fixture, encoding: .utf8)
      .replacing("\"beta_start\"", with: "\"prediction_type\": \"\(prediction)\", \"beta_start\"")
    try text.write(toFile: scratch.path + "/scheduler_config.json", atomically: false, encoding: .utf8)
    return (try ModelConfiguration(folder: scratch.path, name: "scheduler_config.json"), scratch)
  }

  @Test(arguments: SamplerKind.allCases, ["epsilon", "v_prediction"])
  func `paths are those of the reference`(kind: SamplerKind, prediction: String) throws {
    let golden = try Fixture("goldens/models.safetensors")
    let (file, scratch) = try Self.file(prediction)
    defer { withExtendedLifetime(scratch) {} }
    let (start, noise) = (try golden.values("schedulers.start"), try golden.values("schedulers.noise"))
    for (steps, strength) in [(50, 0.7), (12, 1.0), (7, 0.5)] {
      let key = "schedulers.\(kind.rawValue).\(prediction).\(steps)"
      var sampler = try kind.sampler(file, steps: steps)
      let begin = sampler.start(strength: strength, steps: steps)
      let first = try #require(begin)
      #expect(sampler.times == (try golden.values(key + ".times")).map { Int($0) })
      var sample = sampler.schedule.noisy(start, noise: noise, at: first)
      var path = [sample]
      var fresh = TorchGenerator(seed: 3)
      for time in sampler.times {
        let output = zip(sample, noise).map { 0.3 * $0 - 0.2 * $1 + Float(time) / 2000 }
        sample = sampler.step(output, sample) { fresh.normals(sample.count) }
        path.append(sample)
      }
      let expected = try golden.values(key + ".path")
      let found = Array([path[0], path[1], path[2], path[3], path[path.count - 1]].joined())
      let scale = expected.map(abs).max() ?? 0
      let error = zip(found, expected).map { abs($0 - $1) }.max() ?? .infinity
      #expect(error <= 2e-5 * scale, "\(key): \(error) of \(scale)")
    }
  }

  @Test func `signal levels are those of Stable Diffusion`() throws {
    let (file, scratch) = try Self.file("epsilon")
    defer { withExtendedLifetime(scratch) {} }
    let schedule = try NoiseSchedule(file)
    for (time, level) in [(0, 0.99915), (1, 0.99829603), (21, 0.98038075), (681, 0.09463691), (981, 0.0057755)] {
      #expect(abs(schedule.alphaBar[time] - level) < 1e-6)
    }
  }

  @Test func `respaced times are those of guided diffusion`() {
    let betas = (0..<1000).map { 1e-4 + (0.02 - 1e-4) * Double($0) / 999 }
    let sampler = DDPMSampler(respaced: NoiseSchedule(betas: betas), steps: 50)
    #expect(sampler.times.suffix(6) == [102, 82, 61, 41, 20, 0])
    #expect(sampler.times.prefix(4) == [999, 979, 958, 938])
    #expect(abs(sampler.schedule.alphaBar[500] - 0.077796658) < 1e-6)
  }

  @Test func `a configuration that is not known is refused with its key`() throws {
    let (file, scratch) = try Self.file("flow")
    defer { withExtendedLifetime(scratch) {} }
    let error = #expect(throws: WeightsError.self) { _ = try SamplerKind.ddim.sampler(file, steps: 10) }
    #expect(error?.description.contains("prediction_type") == true)
    let (good, other) = try Self.file("epsilon")
    defer { withExtendedLifetime(other) {} }
    #expect(throws: WeightsError.self) { _ = try SamplerKind.ddim.sampler(good, steps: 1001) }
  }
}

import Diffusion
import Failures
import Foundation
import JSON
import Kernels
import TestSupport
import Testing
import Weights

/// Samplers against those that diffusers 0.42.1 makes of the same configurations (tools/goldens/samplers.py).
@Suite struct SamplerSettingsTests {
  private static let golden = Result {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/goldens/samplers.json")
    return try JSONValue(parsing: [UInt8](Data(contentsOf: file)))
  }

  private static func numbers(_ value: JSONValue?) -> [Float] {
    value?.array?.compactMap(\.double).map { Float($0) } ?? []
  }

  static let count = (try? golden.get())?["cases"]?.array?.count ?? 0

  @Test(arguments: 0..<count)
  func `samples end where the reference's do`(index: Int) throws {
    let golden = try Self.golden.get()
    let which = try #require(golden["cases"]?.array?[index])
    guard case .object(let object)? = which["config"] else { return }
    let name = which["name"]?.string ?? ""
    let kind = try #require(SamplerKind(rawValue: which["kind"]?.string ?? ""))
    let (steps, strength) = (Int(which["steps"]?.int ?? 0), which["strength"]?.double ?? 1)
    var sampler = try kind.sampler(ModelConfiguration(named: name, object), steps: steps)
    let (start, noise) = (Self.numbers(golden["start"]), Self.numbers(golden["noise"]))
    var sample = noise
    if strength < 1 {
      _ = sampler.start(strength: strength, steps: steps)
      sample = sampler.noisy(start, noise: noise)
    }
    let times = which["times"]?.array?.compactMap(\.int).map { Int($0) } ?? []
    #expect(sampler.times == times, "\(name) \(steps) \(strength): \(sampler.times)")
    var fresh = TorchGenerator(seed: 3)
    for time in sampler.times {
      let answer = zip(sample, noise).map { 0.3 * $0 - 0.2 * $1 + Float(time) / 2000 }
      sample = sampler.step(answer, sample) { fresh.normals(sample.count) }
    }
    let expected = Self.numbers(which["end"])
    let scale = expected.reduce(1) { max($0, abs($1)) }
    let error = zip(sample, expected).map { abs($0 - $1) }.max() ?? .infinity
    #expect(error <= 2e-4 * scale, "\(name) \(steps) \(strength): \(sample) for \(expected)")
  }

  @Test func `there are as many cases as there were`() { #expect(Self.count == 97) }

  @Test(arguments: [
    ("pndm", #"{"prediction_type":"sample"}"#, 9, "prediction_type"), ("pndm", "{}", 3, "skip_prk_steps"),
    ("ddim", #"{"thresholding":true}"#, 9, "thresholding"),
    ("dpmpp", #"{"use_beta_sigmas":true}"#, 9, "use_beta_sigmas"),
    ("dpmpp", #"{"algorithm_type":"dpmsolver"}"#, 9, "algorithm_type"),
    ("dpmpp", #"{"_class_name":"DEISMultistepScheduler","algorithm_type":"deis"}"#, 9, "final_sigmas_type"),
    ("ddim", #"{"rescale_betas_zero_snr":true,"timestep_spacing":"trailing"}"#, 9, "rescale_betas_zero_snr"),
    ("ddim", #"{"beta_schedule":"laplace"}"#, 9, "beta_schedule"),
    ("ddpm", #"{"variance_type":"learned_range"}"#, 9, "variance_type"),
    ("ddim", #"{"_class_name":"FlowMatchEulerDiscreteScheduler","shift":3.0}"#, 9, "FlowMatchEuler"),
    ("dpmpp", #"{"lambda_min_clipped":99.0}"#, 9, "lambda_min_clipped"),
    ("dpmpp", #"{"solver_order":4}"#, 9, "solver_order"),
    ("ddim", #"{"beta_start":0.5,"beta_end":0.1}"#, 9, "beta_start"),
  ])
  func `settings that cannot be followed are refused by name`(
    _ kind: String, _ text: String, _ steps: Int, setting: String
  ) throws {
    guard case .object(let object) = try JSONValue(parsing: text) else { return }
    let kind = try #require(SamplerKind(rawValue: kind))
    let error = #expect(throws: WeightsError.self) {
      _ = try kind.sampler(ModelConfiguration(named: "scheduler", object), steps: steps)
    }
    #expect(error?.description.contains(setting) == true, "\(error?.description ?? "")")
  }

  @Test func `long lists of betas are refused in a line`() throws {
    let betas = JSONValue.array((0..<900).map { .double(Double($0 + 1) / 2000) })
    let error = #expect(throws: WeightsError.self) {
      _ = try SamplerKind.ddim.sampler(
        ModelConfiguration(named: "scheduler", JSONObject([("trained_betas", betas)])), steps: 9)
    }
    #expect(error?.description.contains("trained_betas") == true && (error?.description.utf8.count ?? 999) < 300)
  }

  /// Every DPM-Solver saved by diffusers 0.42.1 has this line.
  @Test(arguments: ["DPMSolverMultistepScheduler", "DPMSolverSinglestepScheduler"])
  func `a clipping at minus infinity clips nothing`(name: String) throws {
    func times(_ text: String) throws -> [Int] {
      guard case .object(let object) = try JSONValue(parsing: text) else { return [] }
      return try SamplerKind.dpmpp.sampler(ModelConfiguration(named: "scheduler", object), steps: 12).times
    }
    let all = try times(#"{"_class_name": "\#(name)", "lambda_min_clipped": -Infinity}"#)
    #expect(try all.count == 12 && all == times("{}"))
    #expect(try all != times(#"{"lambda_min_clipped": -2.1}"#))
  }

  /// diffusers 0.42.1: without skip_prk_steps 50 steps are 59 calls; at strength 0 PNDM makes one call still.
  @Test func `PNDM makes as many calls as the reference`() throws {
    let skip = JSONObject([("skip_prk_steps", .bool(true))])
    #expect(try SamplerKind.pndm.sampler(ModelConfiguration(named: "s", JSONObject()), steps: 50).times.count == 59)
    var sampler = try SamplerKind.pndm.sampler(ModelConfiguration(named: "s", skip), steps: 50)
    #expect(sampler.times.count == 51)
    _ = sampler.start(strength: 0, steps: 50)
    #expect(sampler.times.count == 1)
  }
}

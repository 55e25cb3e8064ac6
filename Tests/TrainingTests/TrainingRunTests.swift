import Failures
import JSON
import Kernels
import Networks
import TestSupport
import Testing
import Threads
import Training
import Weights

/// The training loop, with synthetic gradients.
@Suite struct TrainingRunTests {
  /// An error that interrupts a run.
  private struct Interruption: Error {}

  private func plan(steps: Int = 8, resumes: Bool = false) -> TrainingRun.Plan {
    var plan = TrainingRun.Plan(
      name: "layer", title: "a layer", weights: "layer.safetensors", steps: steps, checkpointEvery: 3, resumes: resumes)
    plan.reports = "reports/"
    return plan
  }

  private func run(_ plan: TrainingRun.Plan, in scratch: Scratch, _ name: String) throws -> TrainingRun {
    var table = ParameterTable()
    _ = Dense("d", 16, 8, &table)
    let parameters = table.parameters()
    var generator = SeededGenerator(seed: 1)
    parameters.initialize(&generator)
    var settings = TrainingState.Settings()
    (settings.rate, settings.averaging) = (1e-2, 0.9)
    let folder = try TrainingFolder(scratch.file(name), folders: ["reports"])
    return try TrainingRun(plan, in: folder, TrainingState(parameters, settings, pool: WorkerPool(threads: 1)))
  }

  /// Gradients and loss of a step.
  private func collect(_ run: TrainingRun, _ step: Int) -> Double {
    let gradients = run.state.parameters.gradients
    for index in 0..<gradients.count { gradients.pointer[index] = Float((index * 7 + step * 3) % 11) - 5 }
    return 1 / Double(step + 1)
  }

  private func bytes(_ path: String) throws -> [UInt8] { try MappedFile(path).contents }

  @Test func `an interrupted run ends as one that was not`() throws {
    let scratch = Scratch()
    let whole = try run(plan(), in: scratch, "whole")
    var seen: [Int] = []
    try whole.run(progress: { seen.append($0.step) }, collect: { collect(whole, $0) })
    try whole.save()
    whole.removeCheckpoint()
    #expect(seen == Array(1...8))

    let first = try run(plan(), in: scratch, "halves")
    #expect(throws: Interruption.self) {
      try first.run { step in
        if step == 5 { throw Interruption() }
        return collect(first, step)
      }
    }
    // The last checkpoint is that of the third step: later lines of the log are written anew.
    let second = try run(plan(resumes: true), in: scratch, "halves")
    #expect(second.state.steps == 3)
    try second.run(collect: { collect(second, $0) })
    try second.save()
    second.removeCheckpoint()
    for file in ["layer.safetensors", "reports/log.jsonl", "reports/loss.svg"] {
      #expect(try bytes(scratch.file("whole/\(file)")) == bytes(scratch.file("halves/\(file)")), "\(file)")
    }
    for folder in ["whole", "halves"] {
      #expect(try !TrainingFolder(scratch.file(folder)).hasState("layer"))
    }
  }

  @Test func `a run that is not to be resumed starts anew`() throws {
    let scratch = Scratch()
    let first = try run(plan(steps: 4), in: scratch, "run")
    try first.run(collect: { collect(first, $0) })
    #expect(try run(plan(), in: scratch, "run").state.steps == 0)
  }

  @Test func `a loss that is no number ends the run before it does harm`() throws {
    let scratch = Scratch()
    let run = try run(plan(), in: scratch, "run")
    var before: [Float] = []
    let error = #expect(throws: TrainingError.self) {
      try run.run { step in
        let loss = collect(run, step)
        before = run.state.parameters.values.values
        return step == 2 ? .nan : loss
      }
    }
    #expect(error?.code == .loss && error?.exitStatus == 65)
    #expect(error?.description == "the loss is no number at step 3; lower --rate")
    #expect(run.state.steps == 2 && run.state.parameters.values.values == before)
  }

  @Test func `what is saved is the average`() throws {
    let scratch = Scratch()
    let run = try run(plan(), in: scratch, "run")
    var stepped: [Int] = []
    try run.run(collect: { collect(run, $0) }, stepped: { stepped.append($0) })
    try run.save()
    #expect(stepped == Array(1...8))
    let saved = try SafeTensors(scratch.file("run/layer.safetensors")).floats("d.weight")
    let average = run.state.withAverage { run.state.parameters.values.values }
    #expect(Array(average.prefix(saved.count)) == saved)
    #expect(Array(run.state.parameters.values.values.prefix(saved.count)) != saved)
  }

  @Test func `gradients count times the scale`() throws {
    let scratch = Scratch()
    func values(_ name: String, factor: Float, scale: Float) throws -> [Float] {
      let run = try run(plan(steps: 2), in: scratch, name)
      try run.run(scale: scale) { step in
        let loss = collect(run, step)
        let gradients = run.state.parameters.gradients
        for index in 0..<gradients.count { gradients.pointer[index] *= factor }
        return loss
      }
      return run.state.parameters.values.values
    }
    // Powers of two scale without rounding.
    #expect(try values("a", factor: 4, scale: 0.25) == values("b", factor: 1, scale: 1))
  }
}

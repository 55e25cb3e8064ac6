import Networks
public import Weights

/// The training of one network, from its first step or from its last checkpoint to its last step.
///
/// A step collects gradients, checks the loss, moves the parameters and adds a line to the log. Checkpoints have all that
/// the next step depends on, so an interrupted run ends with the same weights as one that was not.
public struct TrainingRun {
  /// How a run is called and where it leaves what it makes.
  public struct Plan: Sendable {
    /// Names the file of the checkpoint.
    public var name: String
    /// The folder, within that of the run, of `log.jsonl` and `loss.svg`; empty, or ending with a slash.
    public var reports = ""
    /// The title of `loss.svg`.
    public var title: String
    /// Where the weights go, within the folder of the run.
    public var weights: String
    public var precision = SafeTensorsWriter.Precision.float32
    /// The number of steps.
    public var steps: Int
    /// The steps from one checkpoint to the next.
    public var checkpointEvery: Int
    /// Whether to start from a checkpoint, where there is one.
    public var resumes: Bool
    /// What a loss is called that is no number, and the option to be lowered then.
    public var loss = "the loss"
    public var rateOption = "--rate"

    /// Describes a run.
    public init(
      name: String, title: String, weights: String, steps: Int, checkpointEvery: Int, resumes: Bool
    ) {
      (self.name, self.title, self.weights) = (name, title, weights)
      (self.steps, self.checkpointEvery, self.resumes) = (steps, checkpointEvery, resumes)
    }
  }

  /// How far a run has come.
  public struct Progress: Sendable {
    /// The name of the plan.
    public let name: String
    /// Steps made, and steps in all.
    public let step: Int
    public let steps: Int
    /// The mean loss of the last 50 steps.
    public let loss: Double
  }

  public let plan: Plan
  public let state: TrainingState
  private let folder: TrainingFolder
  private let log: TrainingLog

  /// Reads the checkpoint where the plan says so, and opens the log.
  ///
  /// - Throws: `WeightsError` where a checkpoint is of another network or the log cannot be written.
  public init(
    _ plan: Plan, in folder: TrainingFolder, _ state: TrainingState
  ) throws(WeightsError) {
    (self.plan, self.folder, self.state) = (plan, folder, state)
    if plan.resumes, folder.hasState(plan.name) { _ = try state.read(from: folder.state(plan.name)) }
    log = try TrainingLog("\(folder.path)/\(plan.reports)log.jsonl", keeping: state.steps)
  }

  /// Makes the steps that are left.
  ///
  /// `collect` adds the gradients of a step, from 0, to the state's parameters and returns the loss; the gradients count
  /// times `scale`. `stepped` is called after each step with the steps made, after its checkpoint.
  ///
  /// - Throws: `TrainingError` `.loss`; `WeightsError` where log or checkpoint cannot be written; what the closures throw.
  public func run(
    scale: Float = 1, progress: (Progress) -> Void = { _ in }, collect: (Int) throws -> Double,
    stepped: (Int) throws -> Void = { _ in }
  ) throws {
    while state.steps < plan.steps {
      let step = state.steps
      let loss = try collect(step)
      guard loss.isFinite else {
        throw TrainingError(.loss, "\(plan.loss) is no number at step \(step + 1); lower \(plan.rateOption)")
      }
      let rate = state.rate
      state.step(scale: scale)
      try log.add(step: step + 1, loss: loss, rate: Double(rate))
      progress(Progress(name: plan.name, step: step + 1, steps: plan.steps, loss: log.mean(last: 50)))
      if state.steps % plan.checkpointEvery == 0 { try state.write(to: folder.state(plan.name), notes: []) }
      try stepped(state.steps)
    }
  }

  /// Writes the weights, averaged where the state averages, and the chart of the losses.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public func save() throws(WeightsError) {
    try state.withAverage { () throws(WeightsError) in
      try folder.write(plan.weights, state.parameters, plan.precision)
    }
    try folder.write("\(plan.reports)loss.svg", Array(log.drawing(title: plan.title).utf8))
  }

  /// Removes the checkpoint of a run whose results are all written.
  public func removeCheckpoint() { folder.removeState(plan.name) }
}

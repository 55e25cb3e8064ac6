public import Networks
public import Weights

/// The training of one network, from its first step or its last checkpoint to its last step.
///
/// A step accumulates gradients, checks the loss, updates the parameters and adds a line to the log. Checkpoints hold
/// everything that the next step depends on, so a resumed run ends with the same weights as an uninterrupted one.
public struct TrainingRun {
  /// The name, the files and the length of a run.
  public struct Plan: Sendable {
    /// The name of the checkpoint file.
    public var name: String
    /// The subfolder of `log.jsonl` and `loss.svg`; empty, or ending with a slash.
    public var reports = ""
    /// The title of `loss.svg`.
    public var title: String
    /// The file of the weights, within the folder of the run.
    public var weights: String
    public var precision = SafeTensorsWriter.Precision.float32
    /// The number of steps.
    public var steps: Int
    /// Steps between checkpoints.
    public var checkpointEvery: Int
    /// Whether to start from a checkpoint, where there is one.
    public var resumes: Bool
    /// What to call a loss that is not a number, and the option to lower then.
    public var loss = "the loss"
    public var rateOption = "--rate"

    /// Makes a plan.
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
    /// Steps taken, and steps in all.
    public let step: Int
    public let steps: Int
    /// The mean loss of the last 50 steps.
    public let loss: Double
  }

  public let plan: Plan
  public let state: TrainingState
  private let part: (any CheckpointPart)?
  private let folder: TrainingFolder
  private let log: TrainingLog

  /// Reads the checkpoint, if the plan resumes, and opens the log.
  ///
  /// `part`: what else checkpoints keep.
  ///
  /// - Throws: `WeightsError` where a checkpoint is of another network or the log cannot be written.
  public init(
    _ plan: Plan, in folder: TrainingFolder, _ state: TrainingState, with part: (any CheckpointPart)? = nil
  ) throws(WeightsError) {
    (self.plan, self.folder, self.state, self.part) = (plan, folder, state, part)
    if plan.resumes, folder.hasState(plan.name) { _ = try state.read(from: folder.state(plan.name), with: part) }
    log = try TrainingLog("\(folder.path)/\(plan.reports)log.jsonl", keeping: state.steps)
  }

  /// Takes the remaining steps.
  ///
  /// `collect` accumulates the gradients of a step, counted from 0, in the state's parameters and returns the loss; the
  /// gradients are multiplied by `scale`. `terms` names the parts of the loss of the step just collected, for the log.
  /// `stepped` is called after each step and its checkpoint with the number of steps taken.
  ///
  /// - Throws: `TrainingError` `.loss`; `WeightsError` where log or checkpoint cannot be written; what the closures
  ///   throw.
  public func run(
    scale: Float = 1, progress: (Progress) -> Void = { _ in }, collect: (Int) throws -> Double,
    terms: () -> [(name: String, value: Double)] = { [] }, stepped: (Int) throws -> Void = { _ in }
  ) throws {
    while state.steps < plan.steps {
      let step = state.steps
      let loss = try collect(step)
      guard loss.isFinite else {
        throw TrainingError(.loss, "\(plan.loss) is no number at step \(step + 1); lower \(plan.rateOption)")
      }
      let rate = state.rate
      state.step(scale: scale)
      try log.add(step: step + 1, loss: loss, rate: Double(rate), terms())
      progress(Progress(name: plan.name, step: step + 1, steps: plan.steps, loss: log.mean(last: 50)))
      if state.steps % plan.checkpointEvery == 0 {
        try state.write(to: folder.state(plan.name), notes: [], with: part)
      }
      try stepped(state.steps)
    }
  }

  /// Writes the weights, averaged if the state keeps an average, and the chart of the losses.
  ///
  /// `tensors`: those to write; nil for all parameters as they are.
  ///
  /// - Throws: `WeightsError` `.unwritable`.
  public func save(_ tensors: ((Parameters) -> [SafeTensorsWriter.Tensor])? = nil) throws(WeightsError) {
    try state.withAverage { () throws(WeightsError) in
      guard let tensors else { return try folder.write(plan.weights, state.parameters, plan.precision) }
      try folder.write(plan.weights, tensors(state.parameters), plan.precision)
    }
    try folder.write("\(plan.reports)loss.svg", Array(log.drawing(title: plan.title).utf8))
  }

  /// Removes the checkpoint of a run whose results are all written.
  public func removeCheckpoint() { folder.removeState(plan.name) }
}

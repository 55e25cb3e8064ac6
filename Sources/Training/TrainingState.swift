import Kernels
public import Networks
public import Threads
public import Weights

/// The state of a training run: parameters, optimizer, moving average and the number of steps.
///
/// It can be written between any two steps; a run that is resumed from it continues as if it had not been interrupted.
public final class TrainingState {
  /// How parameters are updated.
  public struct Settings: Sendable {
    public var rate: Float = 1e-5
    public var schedule = LearningRateSchedule.constant(warmUp: 0)
    public var weightDecay: Float = 0.01
    public var maximumNorm: Float = 1
    /// Decay of the moving average; nil for none.
    public var averaging: Double? = 0.9999
    /// Whether the decay is constant from the first step (`MovingAverage`).
    public var averagingIsConstant = false

    /// The settings of diffusers' `train_text_to_image.py` as EDITS and VLCP call it.
    public init() {}
  }

  public let parameters: Parameters
  public let settings: Settings
  /// Steps taken.
  public private(set) var steps = 0
  private var optimizer: AdamW
  private var average: MovingAverage?
  private let pool: WorkerPool

  public init(_ parameters: Parameters, _ settings: Settings, pool: WorkerPool) {
    self.parameters = parameters
    self.settings = settings
    self.pool = pool
    optimizer = AdamW(
      count: parameters.trainedCount, learningRate: settings.rate, weightDecay: settings.weightDecay)
    average = settings.averaging.map {
      MovingAverage(of: parameters.values, decay: $0, isConstant: settings.averagingIsConstant)
    }
  }

  /// Updates the parameters with the accumulated gradients times `scale` and clears these; returns their norm before
  /// clipping.
  @discardableResult
  public func step(scale: Float = 1) -> Float {
    let gradients = parameters.gradients
    let norm = euclideanNorm(gradients, times: scale, pool)
    optimizer.learningRate = settings.rate * Float(settings.schedule.factor(at: steps))
    optimizer.step(
      parameters.values, gradients: gradients,
      scaledBy: (scale, clippingFactor(norm: norm, maximum: settings.maximumNorm)), averaging: &average, pool)
    parameters.clearGradients()
    steps += 1
    return norm
  }

  /// The learning rate of the next step.
  public var rate: Float { settings.rate * Float(settings.schedule.factor(at: steps)) }

  /// Runs `body` with the averaged parameters in place of the current ones.
  public func withAverage<R, Failure: Error>(_ body: () throws(Failure) -> R) throws(Failure) -> R {
    guard let average else { return try body() }
    exchange(average.average)
    defer { exchange(average.average) }
    return try body()
  }

  private func exchange(_ other: Storage) {
    let (a, b) = (parameters.values.pointer, other.pointer)
    for index in 0..<other.count { swap(&a[index], &b[index]) }
  }

  // MARK: - Checkpoints

  /// Writes everything that the next step depends on, with that of `part`.
  ///
  /// - Throws: `WeightsError` where the file cannot be written.
  public func write(
    to path: String, notes: [(String, String)], with part: (any CheckpointPart)? = nil
  ) throws(WeightsError) {
    var tensors = [
      SafeTensorsWriter.Tensor("values", [parameters.values.count], parameters.values.pointer),
      SafeTensorsWriter.Tensor("mean", [optimizer.mean.count], optimizer.mean.pointer),
      SafeTensorsWriter.Tensor("square", [optimizer.square.count], optimizer.square.pointer),
    ]
    if let average {
      tensors.append(SafeTensorsWriter.Tensor("average", [average.average.count], average.average.pointer))
    }
    // Held until all is written.
    let others = part?.checkpoint ?? []
    defer { withExtendedLifetime(others) {} }
    tensors += others.map { SafeTensorsWriter.Tensor($0.name, $0.shape, $0.values.pointer) }
    try SafeTensorsWriter.write(tensors, to: path, metadata: notes + [("steps", "\(steps)")])
  }

  /// Restores what `write` wrote, also of `part`, and returns the notes.
  ///
  /// - Throws: `WeightsError` where the file is of another network.
  public func read(from path: String, with part: (any CheckpointPart)? = nil) throws(WeightsError) -> [String: String] {
    let file = try SafeTensors(path)
    var targets = [("values", parameters.values), ("mean", optimizer.mean), ("square", optimizer.square)]
    if let average { targets.append(("average", average.average)) }
    for (name, storage) in targets {
      guard file.shape(of: name) == [storage.count] else {
        throw WeightsError(.unsupported, path, "is not of this training run; remove it to start anew")
      }
    }
    for (name, storage) in targets { try file.read(name, into: storage.pointer) }
    guard let steps = file.metadata["steps"].flatMap({ Int($0) }), steps >= 0 else {
      throw WeightsError(.corrupt, path, "does not say how many steps were made; remove it to start anew")
    }
    try part?.restore(from: file)
    self.steps = steps
    optimizer.steps = steps
    average?.steps = steps
    return file.metadata
  }
}

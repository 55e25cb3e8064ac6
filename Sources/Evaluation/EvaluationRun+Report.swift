public import Images
public import Models
public import Networks

extension EvaluationRun {
  public struct Configuration: Sendable {
    public var network = EvaluationNetwork.convNet(depth: 3, filters: 128)
    /// What the network's layers are normalised by; nil for what the protocol's papers use.
    public var norm: NormKind?
    public var classes: Int
    /// The labels in index order, which are kept with the networks; empty where they do not matter.
    public var labels: [String] = []
    public var method = EvaluationProtocol.dc
    /// How pixels are scaled, for the teacher too; nil for what the training images measure.
    public var normalization: Normalization?
    /// Networks trained, each from its own initial weights.
    public var runs = 5
    /// E of the protocol; nil for its own.
    public var epochs: Int?
    public var seed: UInt64 = 0
    public var threads = 1

    public init(classes: Int) { self.classes = classes }
  }

  /// How far the work has come; reported after every epoch.
  public struct Progress: Sendable {
    /// Run and epoch just finished, from 1, and how many there are.
    public let run: Int
    public let runs: Int
    public let epoch: Int
    public let epochs: Int
    /// Mean cross-entropy over the epoch.
    public let loss: Double
    public let imagesPerSecond: Double
    /// Estimate for all that is left, tests included as far as one has been timed.
    public let secondsLeft: Double
  }

  public struct Report: Sendable {
    /// Percent of test images recognised at the end of each run.
    public let accuracy: [Double]
    /// The highest percentage that any test of each run saw.
    public let best: [Double]
    /// Training images per second, over all runs, tests not counted.
    public let trainImagesPerSecond: Double

    /// Of the accuracies at the end of the runs, as in the papers of DC and DSA.
    public var final: (mean: Double, deviation: Double) { Self.summary(of: accuracy) }
    /// Of the best tests, which the papers of Minimax, RDED and D4M report.
    public var highest: (mean: Double, deviation: Double) { Self.summary(of: best) }

    /// Mean and population standard deviation, as the literature reports it (numpy's `std`).
    private static func summary(of values: [Double]) -> (mean: Double, deviation: Double) {
      let mean = values.reduce(0, +) / Double(values.count)
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (mean, (squares / Double(values.count)).squareRoot())
    }
  }
}

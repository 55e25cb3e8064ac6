public import Images
public import Models
public import Networks

extension EvaluationRun {
  public struct Configuration: Sendable {
    public var network = EvaluationNetwork.convNet(depth: 3, filters: 128)
    /// The normalization of the network; nil for that of the protocol's papers.
    public var norm: NormKind?
    public var classes: Int
    /// The labels in index order, saved with the networks; empty if irrelevant.
    public var labels: [String] = []
    public var method = EvaluationProtocol.dc
    /// How pixels are scaled, for the teacher too; nil to measure the training images.
    public var normalization: Normalization?
    /// Number of networks, each trained from its own initial weights.
    public var runs = 5
    /// The only one of the runs, from 0, to be trained; nil for all.
    public var onlyRun: Int?
    /// E of the protocol; nil for its default.
    public var epochs: Int?
    /// What replaces settings of the protocol.
    public var changes = RecipeChanges()
    public var seed: UInt64 = 0
    public var threads = 1

    public init(classes: Int) { self.classes = classes }
  }

  /// The progress of the work; reported after every epoch.
  public struct Progress: Sendable {
    /// The run and epoch just finished, from 1, and their total numbers.
    public let run: Int
    public let runs: Int
    public let epoch: Int
    public let epochs: Int
    /// Mean cross-entropy over the epoch.
    public let loss: Double
    public let imagesPerSecond: Double
    /// Estimated time for the rest, including tests once one has been timed.
    public let secondsLeft: Double
  }

  public struct Report: Sendable {
    /// Test accuracy of each run at its end, in percent.
    public let accuracy: [Double]
    /// The highest test accuracy of each run, in percent.
    public let best: [Double]
    /// Training images per second, over all runs, without tests.
    public let trainImagesPerSecond: Double

    public init(accuracy: [Double], best: [Double], trainImagesPerSecond: Double) {
      (self.accuracy, self.best, self.trainImagesPerSecond) = (accuracy, best, trainImagesPerSecond)
    }

    /// Of the accuracies at the end of the runs, as reported in the papers of DC and DSA.
    public var final: (mean: Double, deviation: Double) { Self.summary(of: accuracy) }
    /// Of the highest accuracies, as reported in the papers of Minimax, RDED and D4M.
    public var highest: (mean: Double, deviation: Double) { Self.summary(of: best) }

    /// Mean and population standard deviation, as the literature reports it (numpy's `std`).
    private static func summary(of values: [Double]) -> (mean: Double, deviation: Double) {
      let mean = values.reduce(0, +) / Double(values.count)
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (mean, (squares / Double(values.count)).squareRoot())
    }
  }
}

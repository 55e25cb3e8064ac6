public import Images
import Kernels
public import Networks
public import Threads

/// A network with its values: a teacher, or what a run has trained.
public struct TrainedNetwork: Sendable {
  public let network: EvaluationNetwork
  public let norm: NormKind
  public let height: Int
  public let width: Int
  public let channels: Int
  public let classes: Int
  /// The labels in index order, empty where they are not known.
  public let labels: [String]
  /// How the pixels that it has learned from were scaled; nil where nobody knows.
  public let normalization: Normalization?
  /// Whether the file says so; else it is what networks of its kind usually learn with.
  public let statesNormalization: Bool
  /// All values, those that are trained first, in the order of `Parameters.entries`.
  public let values: [Float]
  /// The digest of the files that it was read from; nil for a network that was trained here.
  public package(set) var digest: UInt64?

  /// Describes a network.
  public init(
    network: EvaluationNetwork, norm: NormKind, height: Int, width: Int, channels: Int, classes: Int,
    labels: [String] = [], normalization: Normalization?, statesNormalization: Bool = true, values: [Float]
  ) {
    self.network = network
    self.norm = norm
    self.height = height
    self.width = width
    self.channels = channels
    self.classes = classes
    self.labels = labels
    self.normalization = normalization
    self.statesNormalization = statesNormalization
    self.values = values
  }

  /// The network, ready to run.
  public func pass(_ pool: WorkerPool) -> NetworkPass {
    var table = ParameterTable()
    let network = network.make(
      height: height, width: width, channels: channels, classes: classes, norm: norm, &table)
    let pass = NetworkPass(
      network, table.parameters(), size: (height, width, channels), classes: classes, pool: pool)
    precondition(values.count == pass.parameters.values.count, "TrainedNetwork: \(values.count) values")
    for (index, value) in values.enumerated() { pass.parameters.values.pointer[index] = value }
    return pass
  }
}

public import Images
import Kernels
public import Networks
public import Threads

/// A network with its weights: a teacher, or the result of a run.
public struct TrainedNetwork: Sendable {
  public let network: EvaluationNetwork
  public let norm: NormKind
  public let height: Int
  public let width: Int
  public let channels: Int
  public let classes: Int
  /// The labels in index order; empty if unknown.
  public let labels: [String]
  /// How pixels were scaled in its training; nil if unknown.
  public let normalization: Normalization?
  /// Whether the file states it; otherwise it is what networks of its kind are usually trained with.
  public let statesNormalization: Bool
  /// All values, trained ones first, in the order of `Parameters.entries`.
  public let values: [Float]
  /// The digest of the files it was read from; nil for a network trained here.
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
    values.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { pass.parameters.values.pointer.update(from: base, count: source.count) }
    }
    return pass
  }
}

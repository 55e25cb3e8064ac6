package import Kernels
package import Models
package import Networks
package import Threads

extension EvaluationNetwork {
  /// A network of this kind with initial parameters, in its fastest implementation.
  ///
  /// Its sizes must pass `check`.
  package func trainable(
    height: Int, width: Int, channels: Int, classes: Int, norm: NormKind, _ generator: inout SeededGenerator,
    _ pool: WorkerPool
  ) -> any TrainableNetwork {
    if case .convNet(let depth, let filters) = self, norm == .instance {
      let net = InstanceNormConvNet(
        .init(height: height, width: width, channels: channels, classes: classes, depth: depth, filters: filters))
      return BatchPass(net, parameters: net.initialParameters(&generator), pool: pool)
    }
    var table = ParameterTable()
    let network = make(height: height, width: width, channels: channels, classes: classes, norm: norm, &table)
    let pass = NetworkPass(
      network, table.parameters(), size: (height, width, channels), classes: classes, pool: pool)
    pass.parameters.initialize(&generator)
    // What dropout draws is no longer that of the weights.
    pass.noise = NoiseSource(generator.split(1))
    return pass
  }
}

public import Kernels
public import Networks
public import Weights

/// How the tensors of a DiT are trained and saved.
extension DiT {
  /// Whether DiffFit trains a tensor, by name: biases, scale factors and the table of classes.
  ///
  /// (Minimax diffusion trains parameters whose names contain "bias", "norm", "gamma" or "y_embed" in the authors' names,
  /// where normalizations have none.)
  public static func isTrainedByDiffFit(_ name: String) -> Bool {
    name.hasSuffix(".bias") || isScale(name) || name.hasSuffix(".embedding_table.weight")
  }

  /// Whether a tensor is a scale factor of DiffFit, which checkpoints do not have.
  public static func isScale(_ name: String) -> Bool { name.hasSuffix(".gamma") }

  /// Checks that all blocks have the same embeddings of time and class, of which training keeps one.
  ///
  /// - Throws: `WeightsError` `.unsupported` for a block with others, and what reading throws.
  public static func checkTied(_ source: some TensorSource, blocks: Int) throws(WeightsError) {
    let first = DiTConditioner.name(ofBlock: 0)
    for name in source.names.sorted() where name.hasPrefix(first) {
      let values = try source.floats(name)
      for block in 1..<max(1, blocks) {
        let other = DiTConditioner.name(ofBlock: block) + name.dropFirst(first.count)
        guard try source.floats(other) == values else {
          throw WeightsError(
            .unsupported, source.path,
            "tensor \"\(other)\" is not that of the first block; training knows one embedding of times and classes for all blocks"
          )
        }
      }
    }
  }

  /// Sets all tensors as the authors' code does: Xavier uniform weights, zero biases, and nothing but zeros where
  /// blocks are steered and in the last layer.
  ///
  /// (facebookresearch/DiT, models.py, `initialize_weights`.)
  public func initialize(_ parameters: Parameters, _ generator: inout SeededGenerator) {
    parameters.initialize(&generator) { entry in
      let name = entry.name
      if Self.isScale(name) { return .constant(1) }
      if name.contains(".norm1.emb.") { return name.hasSuffix(".weight") ? .normal(0.02) : .constant(0) }
      guard name.hasSuffix(".weight"), !name.hasSuffix(".norm1.linear.weight"), !name.hasPrefix("proj_out") else {
        return .constant(0)
      }
      let outputs = entry.shape[0]
      let inputs = entry.count / outputs
      // Queries, keys and values are one layer there.
      let isPart = [".to_q.weight", ".to_k.weight", ".to_v.weight"].contains { name.hasSuffix($0) }
      return .uniform((6 / Double(inputs + (isPart ? 3 : 1) * outputs)).squareRoot())
    }
  }

  /// The tensors of a plain DiT in diffusers' names: scale factors folded into the layers, the conditioner copied to all
  /// blocks.
  ///
  /// They point into `parameters`.
  public func plainTensors(of parameters: Parameters) -> [SafeTensorsWriter.Tensor] {
    let values = parameters.places
    var table = ParameterTable()
    _ = DiT(configuration, &table)
    return table.shapes.map { name, shape in
      var words = name.split(separator: ".").map(String.init)
      let isConditioner = name.contains(".norm1.emb.") && values[name] == nil
      if isConditioner { words[1] = "0" }
      guard let place = values[words.joined(separator: ".")] else {
        preconditionFailure("DiT: no tensor \(words) among those that were trained")
      }
      var factors: [Float]?
      if words.count > 3, words[0] == "transformer_blocks" {
        let (block, layer) = (words[0...1].joined(separator: "."), words[2..<words.count - 1].joined(separator: "."))
        for scale in DiTScales.folded[layer] ?? [] {
          guard let gamma = values["\(block).\(scale).gamma"] else { continue }
          let rows = factors ?? Array(repeating: 1, count: shape[0])
          factors = rows.indices.map { rows[$0] * gamma[$0] }
        }
      }
      return SafeTensorsWriter.Tensor(name, shape, place, rowFactors: factors)
    }
  }
}

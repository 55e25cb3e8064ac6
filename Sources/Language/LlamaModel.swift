import Kernels
public import Weights

/// A LLaMA-family decoder: its sizes and its weights, which stay in their memory-mapped files.
public struct LlamaModel: Sendable {
  public let configuration: LlamaConfiguration
  let weights: LlamaWeights

  /// The decoder in a checkpoint; `others` tells the tensors of the model's other parts.
  ///
  /// - Throws: `WeightsError` naming what is missing or does not fit.
  public init(
    _ source: any TensorSource, _ configuration: LlamaConfiguration,
    others: (_ tensor: String) -> Bool = { _ in false }
  ) throws(WeightsError) {
    self.configuration = configuration
    weights = try LlamaWeights(source, configuration, others: others)
  }

  /// The decoder in a GGUF file.
  ///
  /// - Throws: `WeightsError`, as above.
  public init(_ file: GGUF) throws(WeightsError) {
    try self.init(file, LlamaConfiguration(file))
  }

  /// The decoder in a Hugging Face folder.
  ///
  /// - Throws: `WeightsError`, as above.
  public init(folder: String) throws(WeightsError) {
    try self.init(Checkpoint(folder: folder), LlamaConfiguration(ModelConfiguration(folder: folder)))
  }
}

public import Networks

/// CLIP's text transformer, with the names of Hugging Face's CLIPTextModel: ids [n][t] → [n, 1, t, d].
///
///   token + position embeddings ─ causal transformer ─ final layer norm
public struct CLIPTextModel: Sendable {
  public let configuration: CLIPTextConfiguration
  private let tokens: EmbeddingTable  // [vocabulary, d]
  private let positions: EmbeddingTable  // [positions, d]
  private let encoder: CLIPEncoder
  private let finalNorm: LayerNorm

  /// `prefix` is `text_model.` in files of before transformers 5 and in whole CLIPs, and may be empty.
  public init(_ prefix: String, _ c: CLIPTextConfiguration, _ table: inout ParameterTable) {
    let d = c.transformer.width
    tokens = EmbeddingTable(prefix + "embeddings.token_embedding", c.vocabulary, d, deviation: 0.02, &table)
    positions = EmbeddingTable(prefix + "embeddings.position_embedding", c.positions, d, deviation: 0.01, &table)
    encoder = CLIPEncoder(prefix + "encoder", c.transformer, &table)
    finalNorm = LayerNorm(prefix + "final_layer_norm", d, epsilon: c.transformer.epsilon, &table)
    configuration = c
  }

  /// All tokens after the last layer norm: ids in 0 ..< vocabulary, all rows equally long → [n, 1, t, d].
  public func callAsFunction(_ ids: [[Int]], _ tape: Tape) -> Tensor {
    finalNorm(encoder(positions.addPositions(to: tokens(ids, tape), tape), isCausal: true, tape), tape)
  }

  /// The token that stands for the whole text, at its first end token: [n, 1, 1, d].
  public func pooled(_ ids: [[Int]], _ tape: Tape) -> Tensor {
    pick(self(ids, tape), pixels: ids.map(endPosition), tape)
  }

  /// Where a text ends; without an end token in it, at its start, as the reference's arg-max of nothing.
  private func endPosition(_ ids: [Int]) -> Int {
    if let end = configuration.end { return ids.firstIndex(of: end) ?? 0 }
    return ids.indices.max { ids[$0] < ids[$1] || (ids[$0] == ids[$1] && $0 > $1) } ?? 0
  }
}

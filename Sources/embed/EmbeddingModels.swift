import Models
import Stages
import Weights

/// The models of one `embed`, loaded once, used by one connection at a time.
final class EmbeddingModels: @unchecked Sendable {
  let parts: Set<Embed.Part>
  let embedder: CLIPEmbedder?
  let codec: LatentCodec?
  /// Whether these are the models that come with the suite.
  let areShipped: Bool
  /// The digest of the weights of CLIP, then the autoencoder, as far as they are needed.
  let digest: UInt64?
  /// Held for every batch.
  let lock = FairLock()

  init(_ parts: Set<Embed.Part>, _ embedder: CLIPEmbedder?, _ codec: LatentCodec?, areShipped: Bool) {
    (self.parts, self.embedder, self.codec, self.areShipped) = (parts, embedder, codec, areShipped)
    digest = WeightsIdentity([embedder?.identity, codec?.identity])?.digest
  }
}

import Models
import Stages
import Weights

/// The models of one `embed`, and what they are there for.
struct EmbeddingModels {
  let parts: Set<Embed.Part>
  let embedder: CLIPEmbedder?
  let codec: LatentCodec?

  /// To be shared by connections; the digest is of the weights of CLIP, then the autoencoder.
  func shared(areShipped: Bool) -> SharedModels<EmbeddingModels> {
    SharedModels(
      self, digest: WeightsIdentity([embedder?.identity, codec?.identity])?.digest, areShipped: areShipped)
  }
}

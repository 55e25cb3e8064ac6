import Models
import Stages
import Weights

/// The models of `embed`.
struct EmbeddingModels {
  /// Which of the shipped models these are, if any.
  let origin: ShippedModels?
  let parts: Set<Embed.Part>
  let embedder: CLIPEmbedder?
  let codec: LatentCodec?

  /// The models, to be shared by connections; the digest is of the weights of CLIP, then of the autoencoder.
  var shared: SharedModels<EmbeddingModels> {
    SharedModels(self, digest: WeightsIdentity([embedder?.identity, codec?.identity])?.digest)
  }
}

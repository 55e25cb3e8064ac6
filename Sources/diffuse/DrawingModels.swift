import Models
import Stages
import Weights

/// The models of one `diffuse`.
struct DrawingModels {
  let pipeline: any LatentPipeline
  let codec: LatentCodec

  /// To be shared by connections; the digest is of the weights of the text encoder, the denoiser and the autoencoder.
  func shared(areShipped: Bool) -> SharedModels<DrawingModels> {
    SharedModels(
      self, digest: WeightsIdentity([pipeline.identity, codec.identity])?.digest, areShipped: areShipped)
  }
}

import Endpoint
import Models
import Stages
import Weights

/// The models of one `diffuse`.
struct DrawingModels {
  /// What makes images of prototypes.
  enum Generator {
    case pipeline(any LatentPipeline)
    case service(ImageClient)
  }

  let generator: Generator
  let codec: LatentCodec

  /// To be shared by connections; the digest is of the weights of the text encoder, the denoiser and the autoencoder, as far
  /// as they are used here.
  func shared(areShipped: Bool) -> SharedModels<DrawingModels> {
    let identity =
      switch generator {
      case .pipeline(let pipeline): WeightsIdentity([pipeline.identity, codec.identity])
      case .service: codec.identity
      }
    return SharedModels(self, digest: identity?.digest, areShipped: areShipped)
  }
}

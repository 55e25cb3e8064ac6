import Endpoint
import Models
import Stages
import Weights

/// The models of `diffuse`.
struct DrawingModels {
  /// The kinds of generators.
  enum Generator {
    case pipeline(any LatentPipeline)
    case service(ImageClient)
  }

  let generator: Generator
  let codec: LatentCodec

  /// The models, to be shared by connections.
  ///
  /// The digest is of the weights of text encoder, denoiser and autoencoder, as far as they are used.
  var shared: SharedModels<DrawingModels> {
    let identity =
      switch generator {
      case .pipeline(let pipeline): WeightsIdentity([pipeline.identity, codec.identity])
      case .service: codec.identity
      }
    return SharedModels(self, digest: identity?.digest)
  }
}

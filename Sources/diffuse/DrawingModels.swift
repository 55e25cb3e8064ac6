import Models
import Stages
import Weights

/// The models of one `diffuse`, loaded once, used by one connection at a time.
final class DrawingModels: @unchecked Sendable {
  let pipeline: any LatentPipeline
  let codec: LatentCodec
  /// Whether these are the models that come with the suite.
  let areShipped: Bool
  /// The digest of the weights of the text encoder, the denoiser and the autoencoder.
  let digest: UInt64?
  /// Held for every batch.
  let lock = FairLock()

  init(_ pipeline: any LatentPipeline, _ codec: LatentCodec, areShipped: Bool) {
    (self.pipeline, self.codec, self.areShipped) = (pipeline, codec, areShipped)
    digest = WeightsIdentity([pipeline.identity, codec.identity])?.digest
  }
}

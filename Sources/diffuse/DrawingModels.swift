import Models
import Stages

/// The models of one `diffuse`, loaded once, used by one connection at a time.
final class DrawingModels: @unchecked Sendable {
  let pipeline: any LatentPipeline
  let codec: LatentCodec
  /// Whether these are the models that come with the suite.
  let areShipped: Bool
  /// Held for every batch.
  let lock = FairLock()

  init(_ pipeline: any LatentPipeline, _ codec: LatentCodec, areShipped: Bool) {
    (self.pipeline, self.codec, self.areShipped) = (pipeline, codec, areShipped)
  }
}

public import Evaluation
public import Exact
public import Records

/// The header's `soft_labels`: what `--teach` says about all of its records.
public struct SoftLabelNote: Equatable {
  /// Epochs of training that they are for, and of which every so many are kept.
  let epochs: Int
  let keepEvery: Int
  let mixing: Mixing
  /// Number of images, and the digest of all their pixels in order: mixes name their partners by place.
  let images: Int
  let digest: UInt64

  /// The key in the header.
  public static let key: ExactText = "soft_labels"

  /// The note on the soft labels of `images` images, whose pixels have this digest.
  public init(_ plan: RecordedAnswers.Plan, images: Int, digest: UInt64) {
    (epochs, keepEvery, mixing) = (plan.epochs, plan.keepEvery, plan.mixing)
    (self.images, self.digest) = (images, digest)
  }

  /// Nil for a value that --teach does not write.
  init?(_ value: Value) {
    guard case .map(let map) = value, let epochs = map["epochs"]?.integer, let every = map["keep_every"]?.integer,
      let mixing = map["mix"]?.text.flatMap(Mixing.init), let images = map["images"]?.integer,
      let digest = map["digest"]?.digest, (1...Int64(Int32.max)).contains(epochs), (1...epochs).contains(every),
      images >= 0
    else { return nil }
    (self.epochs, keepEvery, self.mixing) = (Int(epochs), Int(every), mixing)
    (self.images, self.digest) = (Int(clamping: images), digest)
  }

  /// The value in the header.
  public var value: Value {
    .map([
      "epochs": .integer(Int64(epochs)), "keep_every": .integer(Int64(keepEvery)), "mix": .text(mixing.rawValue),
      "images": .integer(Int64(images)), "digest": .digest(digest),
    ])
  }

  /// Kept epochs.
  var kept: Int { (epochs + keepEvery - 1) / keepEvery }
}

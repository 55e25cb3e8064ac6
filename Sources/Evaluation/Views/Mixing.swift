import Kernels

/// How the images of a batch are mixed with one another.
public enum Mixing: String, CaseIterable, Sendable {
  /// A rectangle of another image is pasted in: see `CutMix`.
  case cutmix
  /// The weighted mean with another image: see `Mixup`.
  case mixup
  /// Not at all.
  case none
}

/// The mix of one batch.
public enum BatchMix: Sendable, Equatable {
  case cutMix(CutMix)
  case mixup(Mixup)

  /// A random mix for n images of h x w pixels; nil for none.
  init?(_ mixing: Mixing, _ n: Int, height h: Int, width w: Int, _ generator: inout SeededGenerator) {
    switch mixing {
    case .cutmix: self = .cutMix(CutMix(n, height: h, width: w, &generator))
    case .mixup: self = .mixup(Mixup(n, &generator))
    case .none: return nil
    }
  }

  /// The other image of each, by index in the batch.
  var partners: [Int] {
    switch self {
    case .cutMix(let mix): mix.partners
    case .mixup(let mix): mix.partners
    }
  }

  /// The fraction of an image of h x w pixels that is its own.
  func share(height h: Int, width w: Int) -> Float {
    switch self {
    case .cutMix(let mix): mix.share(height: h, width: w)
    case .mixup(let mix): mix.share
    }
  }

  /// Mixes image number `image` of a batch: plain [n, h, w, c] → y, which must contain a copy of plain.
  func apply(
    _ plain: UnsafePointer<Float>, image: Int, _ w: Int, _ c: Int, size: Int, into y: UnsafeMutablePointer<Float>
  ) {
    switch self {
    case .cutMix(let mix): mix.apply(plain, image: image, w, c, size: size, into: y)
    case .mixup(let mix): mix.apply(plain, image: image, size: size, into: y)
    }
  }
}

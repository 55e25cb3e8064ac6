import Kernels
import Records
import Stages

/// The normal noise of one image.
final class Noise {
  private var native: SeededGenerator
  private var torch: TorchGenerator?

  /// PyTorch's generator is seeded with the seed for each record; later copies use the seed plus their number.
  init(_ suite: SuiteOptions, isTorch: Bool, id: String, copy: Int) {
    let seed = UInt64(suite.seed)
    native = SeededGenerator(seed: seed, stream: XXH64.hash(id)).split(UInt64(copy))
    torch = isTorch ? TorchGenerator(seed: seed &+ UInt64(copy)) : nil
  }

  /// The next values.
  func normals(_ count: Int) -> [Float] {
    if torch != nil { return torch?.normals(count) ?? [] }
    return (0..<count).map { _ in Float(native.normal()) }
  }
}

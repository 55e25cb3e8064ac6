import Kernels
import TestSupport
import Testing

/// PyTorch's generator, draw for draw, against tools/goldens/torch-random.py.
@Suite struct TorchGeneratorTests {
  private let golden: Fixture

  init() throws { golden = try Fixture("goldens/torch-random.safetensors") }

  private func expectEqual(_ found: [Float], _ name: String) throws { #expect(found == (try golden.values(name))) }

  /// Rounding of PyTorch's vectorized logarithm and sine.
  private func expectClose(_ found: [Float], _ name: String) throws {
    #expect(largestError(found, try golden.values(name)) { max(1, abs($0)) } <= 2e-6, "\(name)")
  }

  @Test func `draws are those of PyTorch, one after the other`() throws {
    var generator = TorchGenerator(seed: 42)
    try expectEqual(generator.uniform(5), "uniform")
    try expectEqual(generator.integers(6, below: 1000).map { Float($0) }, "integers")
    try expectEqual(generator.permutation(700).map { Float($0) }, "permutation")
    try expectClose(generator.normals(7), "normals7")
    try expectClose(generator.normals(16), "normals16")
    try expectClose(generator.normals(21), "normals21")
    try expectClose(generator.normals(3), "normals3")
    try expectEqual(generator.bernoulli(Array(repeating: 0.3, count: 12)), "bernoulli")
    let wide = generator.integers(3, below: 1 << 40)
    try expectEqual(wide.map { Float($0 >> 20) }, "wideHigh")
    try expectEqual(wide.map { Float($0 & ((1 << 20) - 1)) }, "wideLow")
    try expectClose(generator.normals(16, mean: 1, deviation: 2), "scaled")
    try expectEqual(generator.uniform(700), "last")
  }

  @Test func `another seed draws otherwise`() throws {
    var generator = TorchGenerator(seed: 43)
    #expect(generator.uniform(5) != (try golden.values("uniform")))
  }
}

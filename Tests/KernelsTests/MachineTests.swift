import Glibc
import Kernels
import Testing

// Names for files that do not import Glibc.
func exponential(_ x: Double) -> Double { exp(x) }
func logarithm(_ x: Double) -> Double { log(x) }

@Suite struct MachineTests {
  @Test func `storage is zeroed and aligned`() {
    for count in [0, 1, 1000, 2_000_000] {
      let storage = Storage(count: count)
      #expect(Int(bitPattern: storage.pointer) % 64 == 0)
      #expect(storage.values == [Float](repeating: 0, count: count))
    }
  }

  // The known answer of the authors' Random123 for a counter and key of zero.
  @Test func `the generator is Philox 4x32-10`() {
    var generator = SeededGenerator(seed: 0, stream: 0)
    #expect(generator.next() == 0xE169_C58D_6627_E8D5)
    #expect(generator.next() == 0x9B00_DBD8_BC57_AC4C)
  }

  @Test func `streams, splits and seeds are apart`() {
    let root = SeededGenerator(seed: 1)
    var firsts: Set<UInt64> = []
    for generator in [
      root, root.split(0), root.split(1), root.split(0).split(0), SeededGenerator(seed: 2),
      SeededGenerator(seed: 1, stream: 1),
    ] {
      var generator = generator
      firsts.insert(generator.next())
    }
    #expect(firsts.count == 6)
  }

  @Test func `uniform, normal and whole numbers have their moments`() {
    var generator = SeededGenerator(seed: 3)
    let n = 40_000
    let uniform = (0..<n).map { _ in generator.uniform() }
    #expect(uniform.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect(abs(uniform.reduce(0, +) / Double(n) - 0.5) < 0.01)
    let normal = (0..<n).map { _ in generator.normal() }
    #expect(abs(normal.reduce(0, +) / Double(n)) < 0.02)
    #expect(abs(normal.reduce(0) { $0 + $1 * $1 } / Double(n) - 1) < 0.03)
    var counts = [Int](repeating: 0, count: 3)
    for _ in 0..<n { counts[generator.index(below: 3)] += 1 }
    for count in counts { #expect(abs(Double(count) / Double(n) - 1 / 3.0) < 0.01) }
    #expect(generator.permutation(100).sorted() == Array(0..<100))
  }
}

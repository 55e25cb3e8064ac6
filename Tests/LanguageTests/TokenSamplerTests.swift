import Kernels
import Language
import Testing

@Suite struct TokenSamplerTests {
  @Test func `greedy takes the largest, and the first of equals`() {
    var sampler = TokenSampler()
    #expect(sampler.next([0.5, 2, 2, -1]) == 1)
    #expect(sampler.next([.nan, -3, .nan]) == 1)
    #expect(sampler.next([.nan, .nan]) == 0)
  }

  @Test func `draws follow the probabilities`() {
    var sampler = TokenSampler(temperature: 0.5, random: SeededGenerator(seed: 4))
    var counts = [0, 0, 0]
    // Halved temperature squares the odds: 1 : 4 : 16.
    for _ in 0..<21_000 { counts[sampler.next([0, 0.693_147, 1.386_294])] += 1 }
    for (count, expected) in zip(counts, [1000, 4000, 16000]) { #expect(abs(count - expected) < 250) }
  }

  @Test func `unlikely tokens are cut off`() {
    let logits: [Float] = [1, 3, 2, 3.5, -2]
    var (few, part) = (TokenSampler(temperature: 1, topK: 2), TokenSampler(temperature: 1, topP: 0.5))
    let drawn = Set((0..<500).map { _ in few.next(logits) })
    #expect(drawn == [1, 3])
    // 0.51 of the probability lies on token 3 alone.
    #expect(Set((0..<500).map { _ in part.next(logits) }) == [3])
  }

  @Test func `the same seed draws the same tokens`() {
    let logits = (0..<50).map { Float($0 % 7) }
    func draw(_ seed: UInt64) -> [Int] {
      var sampler = TokenSampler(temperature: 1, topK: 40, topP: 0.9, random: SeededGenerator(seed: seed))
      return (0..<20).map { _ in sampler.next(logits) }
    }
    #expect(draw(1) == draw(1) && draw(1) != draw(2))
  }
}

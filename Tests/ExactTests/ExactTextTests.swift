import Exact
import Testing

@Suite struct ExactTextTests {
  private let composed = "caf\u{E9}"
  private let decomposed = "cafe\u{301}"

  @Test func `texts that are only canonically equivalent are two keys`() {
    #expect(composed == decomposed)
    #expect(!composed.isExactly(decomposed))
    #expect(ExactText(composed) != ExactText(decomposed))
    var counts: [ExactText: Int] = [:]
    counts[composed, default: 0] += 1
    counts[decomposed, default: 0] += 1
    counts[composed, default: 0] += 1
    #expect(counts.count == 2 && counts[composed] == 2 && counts[decomposed] == 1)
    var set = Set<ExactText>(texts: [composed])
    let isNew = set.insert(decomposed)
    let isNewAgain = set.insert(decomposed)
    #expect(isNew && !isNewAgain && set.count == 2 && set.contains(composed))
  }

  @Test func `the order is that of the bytes`() {
    let texts: [ExactText] = [ExactText(composed), ExactText(decomposed), "caf", "d"]
    let lengths = texts.sorted().map { $0.text.utf8.count }
    #expect(lengths == [3, 6, 5, 1])
    #expect(ExactText("a") < "b")
    #expect(ExactText("a").description == "a")
  }
}

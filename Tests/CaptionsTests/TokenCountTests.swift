import Captions
import Images
import Testing
import Tokenizers

@Suite struct TokenCountTests {
  @Test func `words have the tokens that they have together`() throws {
    let tokenizer = try CLIPTokenizer.standard()
    let texts = [
      "", "a dog", "A medium grey T-shirt/top, 43 percent bright.", "it's  the dogs' own: 1,000.50 $%&*",
      "naïve Ångström 犬が好き 🐕‍🦺!",
      "line\nbreak\tand\u{A0}nbsp", "ΣΊΣΥΦΟΣ ΟΔΟΣ", "<|endoftext|> in the middle",
    ]
    let budgets = try (0..<80).map { try TokenBudget.clip(limit: $0) }
    for text in texts {
      let expected = tokenizer.encode(text, addsSpecialTokens: true).count
      let found = budgets.firstIndex { $0.allows(text) }
      #expect(found == expected, "\(text)")
    }
  }

  @Test func `measured sentences of every kind fit`() throws {
    let budget = try TokenBudget.clip(limit: 77)
    var state: UInt64 = 7
    for number in 0..<300 {
      let side = 4 + number % 40
      let pixels = (0..<side * side * 3).map { place -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let (x, y) = (place / 3 % side, place / 3 / side)
        return x + y < number % side || y * 7 % side > x ? 250 : UInt8(truncatingIfNeeded: state >> 58)
      }
      let image = PixelImage(width: side, height: side, channels: 3, pixels: pixels)
      let sentence = MeasuredSentence("German short-haired pointer", PictureMeasurements(image))
      let text = try #require(sentence.text(within: budget))
      #expect(budget.allows(text) && text.contains("German short-haired pointer"))
    }
  }
}

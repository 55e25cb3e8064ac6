import Captions
import Testing

@Suite struct PrototypeTextTests {
  @Test func `the medoid is the caption closest to the others`() {
    #expect(CaptionMedoid.index(of: ["a red bag", "a large red leather bag", "a blue shoe"]) == 0)
    #expect(CaptionMedoid.index(of: ["a blue shoe", "a large red bag", "a red bag"]) == 2)
    #expect(CaptionMedoid.index(of: ["same", "same"]) == 0)
    #expect(CaptionMedoid.index(of: ["", "alone"]) == 0)
    #expect(CaptionMedoid.index(of: []) == nil)
  }

  @Test func `comparing with the sum is comparing with each`() {
    let captions = (0..<40).map { "a \($0 % 3) b \($0 % 5) c \($0 % 7) d\($0)" }
    func grams(_ text: String) -> [String: Double] {
      let words = text.split(separator: " ").map(String.init)
      return (words + zip(words, words.dropFirst()).map { "\($0) \($1)" }).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    func cosine(_ a: [String: Double], _ b: [String: Double]) -> Double {
      let dot = a.reduce(0) { $0 + $1.value * (b[$1.key] ?? 0) }
      func length(_ x: [String: Double]) -> Double { x.values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
      return dot / length(a) / length(b)
    }
    let vectors = captions.map(grams)
    let scores = vectors.indices.map { i in
      vectors.indices.reduce(0) { $1 == i ? $0 : $0 + cosine(vectors[i], vectors[$1]) }
    }
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) }
    let found = CaptionMedoid.index(of: captions) ?? 0
    #expect(abs(scores[found] - scores[best ?? 0]) < 1e-9)
  }

  private let words = TokenBudget(limit: 6) { $0.split(separator: " ").count + 2 }

  @Test func `a text is cut to whole words and names its class`() {
    #expect(words.truncated("one two three four") == "one two three four")
    #expect(words.truncated("one two three four, five") == "one two three four")
    #expect(words.truncated("one, two, three, four (five") == "one, two, three, four")
    let bag = ClassName("Bag")
    #expect(words.naming(bag, in: "a large bag") == "a large bag")
    #expect(words.naming(bag, in: "a large red leather bag") == "Bag: a large red")
    #expect(words.naming(bag, in: "  ") == "Bag")
    #expect(words.naming(ClassName("one two three four five"), in: "text") == nil)
  }

  @Test func `one of several synonyms is enough`() {
    let tench = ClassName("tench, Tinca tinca")
    #expect(tench.short == "tench")
    #expect(tench.isMentioned(in: "a TINCA TINCA") && !tench.isMentioned(in: "a fish"))
    #expect(words.naming(tench, in: "a fish") == "tench: a fish")
  }

  @Test func `templates are filled once`() {
    let template = PrototypeInstruction(template: "{label} | {captions} | {max_tokens} | {other} {")
    let text = template.instruction(name: "{captions}", captions: ["a", "b {label}"], maximumTokens: 7)
    #expect(text == "{captions} | 1. a\n2. b {label} | 7 | {other} {")
    for part in ["\"cat\"", "1. x", "77"] {
      #expect(PrototypeInstruction.edits.instruction(name: "cat", captions: ["x"], maximumTokens: 77).contains(part))
      let style = CaptionStyle.edits.instruction(name: "cat", maximumTokens: 77)
      #expect(style.contains(part) || part == "1. x")
    }
    #expect(CaptionStyle.vlcp.instruction(name: "cat", maximumTokens: 77).contains("the cat in this picture"))
  }

  @Test func `answers lose quotes and possessives`() {
    #expect("\"The dog's  tail\"\n isn't 's long".cleanedAnswer == "The dog tail isn't long")
  }

  @Test func `names are read from lines`() throws {
    let names = try ClassNames(parsing: Array("# a\n\nn01\ttench, Tinca\r\nx y\t z\n".utf8), of: "names")
    #expect(names["n01"].full == "tench, Tinca" && names["x y"].full == "z" && names["n02"].full == "n02")
    let own = try ClassNames(parsing: Array("n02086240\tsmall dog".utf8), of: "names")
    #expect(own["n02086240"].short == "small dog" && own["n01440764"].short == "tench")
    #expect(ClassNames()["n02086240"].short == "Shih-Tzu" && ClassNames()["n00000001"].short == "n00000001")
    #expect(throws: CaptionFailure.self) { try ClassNames(parsing: Array("no tab\n".utf8), of: "names") }
  }
}

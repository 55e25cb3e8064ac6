import Captions
import Testing

@Suite struct WordStatisticsTests {
  // Worked by hand after VLCP's gen_prototype.py.
  @Test func `the caption with most of the frequent words wins`() {
    let captions = ["The tench is green and large.", "A green fish with green fins lies on grass."]
    #expect(WordStatistics().choices([captions], className: "tench, Tinca tinca") == [1])
  }

  @Test func `words that the class shares do not count`() {
    let first = ["red dots on cloth", "red dots on wool", "red stripes on wool"]
    let second = ["red wool", "plain red linen"]
    var statistics = WordStatistics()
    // "red" is in all five; at 0.5 so is "wool", which three hold.
    #expect(statistics.choices([first, second], className: "x") == [1, 1])
    statistics.common = 0.5
    #expect(statistics.choices([first, second], className: "x") == [0, 1])
    statistics.common = 0.2
    #expect(statistics.choices([first, second], className: "x") == [nil, nil])
  }

  @Test func `ties go to the words and captions that come first`() {
    var statistics = WordStatistics()
    statistics.topWords = 1
    statistics.common = 1
    #expect(statistics.choices([["beta gone", "alpha", "alpha beta"]], className: "") == [0])
  }

  @Test func `words are looked for inside the caption as it is written`() {
    // "art" is in "part"; "Fins" is not "fins".
    #expect(WordStatistics().choices([["Fins", "art art", "part"], ["else"]], className: "") == [2, 0])
    #expect(WordStatistics().choices([["Fins fins", "Fins"], ["elsewhere"]], className: "") == [0, 0])
  }

  @Test(arguments: [
    ("The tench is green and large.", ["the", "tench", "is", "green", "and", "large"]),
    ("A dark-grey T-shirt/top, 3 by 4; it's (very) old!", ["a", "by", "it", "very", "old"]),
    ("don't cannot \"quoted\" 'single' end... Next", ["do", "can", "not", "quoted", "end", "next"]),
    ("red,green a:b 1,000 x--y Ångström's", ["red", "green", "a", "b", "x", "y", "ångström"]),
    ("", []), (" . , ' ", []),
  ])
  func `what counts as a word`(text: String, words: [String]) {
    #expect(WordTokens.words(text) == words)
  }
}

import ImageNet
import Testing

@Suite struct ImageNetTests {
  @Test func `the table has 1000 classes in the order of their WordNet numbers, with names of their own`() {
    let classes = ImageNet.classes
    #expect(classes.count == 1000)
    #expect(classes.map(\.number) == Array(0..<1000))
    #expect(classes.map(\.wordNet) == classes.map(\.wordNet).sorted())
    #expect(Set(classes.map(\.name)).count == 1000)
    #expect(classes.allSatisfy { $0.wordNet.utf8.count == 9 && $0.wordNet.first == "n" && !$0.name.isEmpty })
  }

  /// Numbers that published code names: Imagenette's and Imagewoof's classes, and both ends of the table.
  @Test(arguments: [
    (0, "n01440764", "tench"), (155, "n02086240", "Shih-Tzu"), (217, "n02102040", "English springer"),
    (182, "n02093754", "Border terrier"), (134, "n02012849", "crane bird"), (999, "n15075141", "toilet tissue"),
  ])
  func `known classes stand where they should`(number: Int, wordNet: String, name: String) {
    #expect(ImageNet.known(wordNet)?.number == number)
    #expect(ImageNet.known(wordNet)?.name == name)
    #expect(ImageNet.meant(by: name) == ImageNet.known(wordNet))
    #expect(ImageNet.known(name) == nil)
  }

  @Test func `lists hold classes of the table, each once`() throws {
    for (name, count) in zip(ImageNet.listNames, [10, 10, 10, 100]) {
      let list = try #require(ImageNet.list(named: name))
      #expect(list.count == count && Set(list).count == count)
      #expect(list.allSatisfy { ImageNet.known($0) != nil }, "\(name)")
    }
    #expect(ImageNet.list(named: "idc").map { Array($0.prefix(3)) } == ["n02869837", "n01749939", "n02488291"])
    #expect(ImageNet.list(named: "ImageNette") == nil)
  }
}

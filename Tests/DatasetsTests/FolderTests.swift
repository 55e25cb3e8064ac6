import Datasets
import Glibc
import Images
import Testing

@Suite struct FolderTests {
  @Test func `classes and files come in the order of their bytes`() throws {
    let scratch = try Scratch()
    for name in ["b/2.pgm", "b/10.pgm", "B/x.pgm", "é/1.PGM", "b/sub/deep/3.pgm"] {
      try scratch.write(name, pgm(1))
    }
    for name in ["b/.hidden.pgm", ".git/x.pgm", "b/notes.txt", "b/.cache/y.pgm"] {
      try scratch.write(name, pgm(2))
    }
    let found = try samples(DatasetRequest(scratch.path))
    #expect(found.map(\.id) == ["B/x.pgm", "b/10.pgm", "b/2.pgm", "b/sub/deep/3.pgm", "é/1.PGM"])
    #expect(found.map(\.label) == ["B", "b", "b", "b", "é"])
    let source = try DatasetRequest(scratch.path).open()
    #expect(source.classes == ["B", "b", "é"])
    #expect(source.isGroupedByLabel)
    #expect(try found[0].image().pixels == [1])
  }

  @Test func `linked folders are read and loops end`() throws {
    let scratch = try Scratch()
    try scratch.write("elsewhere/1.pgm", pgm(1))
    try scratch.write("set/a/2.pgm", pgm(2))
    symlink("\(scratch.path)/elsewhere", "\(scratch.path)/set/linked")
    symlink("..", "\(scratch.path)/set/a/up")
    symlink(".", "\(scratch.path)/set/a/self")
    symlink("nowhere", "\(scratch.path)/set/a/broken.pgm")
    let ids = try samples(DatasetRequest("\(scratch.path)/set")).map(\.id)
    #expect(ids.contains("a/2.pgm") && ids.contains("linked/1.pgm"))
    #expect(ids.count < 10)
  }

  @Test func `metadata gives captions, labels and ids`() throws {
    let scratch = try Scratch()
    for name in ["a/1.pgm", "a/2.pgm", "b%2Fc/1.pgm", "d/1.pgm"] {
      try scratch.write(name, pgm(1))
    }
    try scratch.write(
      "metadata.jsonl",
      """
      {"file_name":"b%2Fc/1.pgm","label":"b/c","id":"b/c/1","text":"a \\"quoted\\" é"}

      {"file_name":"a/2.pgm","text":"two","other":{"x":[1]}}
      {"file_name":"gone.pgm","text":"nobody"}
      """)
    try scratch.write("d/metadata.jsonl", #"{"file_name":"1.pgm","text":"in its class"}"#)
    let found = try samples(DatasetRequest(scratch.path))
    #expect(found.map(\.id) == ["a/1.pgm", "a/2.pgm", "b/c/1", "d/1.pgm"])
    #expect(found.map(\.label) == ["a", "a", "b/c", "d"])
    #expect(found.map(\.caption) == [nil, "two", "a \"quoted\" é", "in its class"])
    #expect(try DatasetRequest(scratch.path).open().classes == ["a", "b/c", "d"])
  }

  @Test func `a large metadata file is looked up line by line`() throws {
    let scratch = try Scratch()
    var lines = ""
    for i in 0..<3000 { lines += "{\"file_name\":\"a/\(i).pgm\",\"text\":\"caption \(i)\"}\n" }
    try scratch.write("metadata.jsonl", lines)
    for i in [0, 1, 1499, 2999] { try scratch.write("a/\(i).pgm", pgm(1)) }
    let captions = try samples(DatasetRequest(scratch.path)).map(\.caption)
    #expect(captions == ["caption 0", "caption 1", "caption 1499", "caption 2999"])
  }

  @Test func `images without class folders take their label from the metadata`() throws {
    let scratch = try Scratch()
    try scratch.write("1.pgm", pgm(1))
    #expect(throws: DatasetError(.noLabel, at: "", "")) { try DatasetRequest(scratch.path).open() }
    try scratch.write("metadata.jsonl", #"{"file_name":"1.pgm","label":"one"}"#)
    #expect(try samples(DatasetRequest(scratch.path)).map(\.label) == ["one"])
    try scratch.write("2.pgm", pgm(1))
    #expect(throws: DatasetError(.noLabel, at: "", "")) { try items(DatasetRequest(scratch.path)) }
  }

  @Test(arguments: ["not json", "[1]", "{}", #"{"file_name":7}"#, #"{"file_name":"x""#])
  func `a metadata line that is not one is refused with its number`(_ line: String) throws {
    let scratch = try Scratch()
    try scratch.write("a/1.pgm", pgm(1))
    try scratch.write("metadata.jsonl", "{\"file_name\":\"a/1.pgm\"}\n\(line)\n")
    do {
      _ = try DatasetRequest(scratch.path).open()
      Issue.record("\(line) was read")
    } catch {
      #expect(error.code == .corrupt)
      #expect(error.place.hasSuffix("metadata.jsonl line 2"))
    }
  }

  @Test func `a class list fixes order and choice`() throws {
    let scratch = try Scratch()
    for name in ["a/1.pgm", "b/1.pgm", "c/1.pgm"] { try scratch.write(name, pgm(1)) }
    let request = DatasetRequest(scratch.path, classes: ["c", "a"])
    #expect(try samples(request).map(\.label) == ["c", "a"])
    #expect(try request.open().classes == ["c", "a"])
    #expect(throws: DatasetError(.corrupt, at: "", "")) {
      try DatasetRequest(scratch.path, classes: ["a", "zebra"]).open()
    }
  }

  @Test func `splits are folders of their own`() throws {
    let scratch = try Scratch()
    try scratch.write("train/a/1.pgm", pgm(1))
    try scratch.write("test/a/2.pgm", pgm(1))
    #expect(try samples(DatasetRequest(scratch.path)).map(\.id) == ["train/a/1.pgm"])
    let test = try samples(DatasetRequest(scratch.path, split: .test))
    #expect(test.map(\.id) == ["test/a/2.pgm"])
    #expect(test.map(\.label) == ["a"])
    #expect(throws: DatasetError(.notFound, at: "", "")) {
      try DatasetRequest("\(scratch.path)/train", split: .test).open()
    }
  }

  @Test func `a file that cannot be read fails alone`() throws {
    let scratch = try Scratch()
    try scratch.write("a/1.pgm", pgm(1))
    try scratch.write("a/2.pgm", pgm(1))
    var source = try DatasetRequest(scratch.path).open()
    unlink("\(scratch.path)/a/1.pgm")
    let all = [try source.next(), try source.next()]
    // The names were listed when the class was entered, or not yet.
    let readable = all.count {
      if case .sample(let sample)? = $0 { sample.id == "a/2.pgm" } else { false }
    }
    #expect(readable == 1)
  }

  @Test func `class lists are checked`() throws {
    let scratch = try Scratch()
    try scratch.write("good", "a\r\nb c\n\n")
    #expect(try readClassList("\(scratch.path)/good") == ["a", "b c"])
    for text in ["", "a\n\nb\n", "a\na\n"] {
      try scratch.write("bad", text)
      #expect(throws: DatasetError(.corrupt, at: "", "")) {
        try readClassList("\(scratch.path)/bad")
      }
    }
    #expect(throws: DatasetError(.notFound, at: "", "")) { try readClassList("/no/such") }
  }
}

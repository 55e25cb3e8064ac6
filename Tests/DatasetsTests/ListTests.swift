import Datasets
import Images
import Testing

/// Lists of paths and labels.
@Suite struct ListTests {
  private func list(_ text: String, as name: String = "list.csv") throws -> (Scratch, String) {
    let scratch = try Scratch()
    for (i, name) in ["x/1.pgm", "x/2.pgm", "y/3.pgm", "with, comma.pgm"].enumerated() {
      try scratch.write(name, pgm(UInt8(i + 1)))
    }
    try scratch.write(name, text)
    return (scratch, "\(scratch.path)/\(name)")
  }

  @Test(arguments: [
    "path,label,caption\nx/2.pgm,b,two\n./x/1.pgm,a,\n\"with, comma.pgm\",b,\"it said \"\"hi\"\"\"\n",
    "x/2.pgm,b,two\r\nx/1.pgm,a,\r\n\"with, comma.pgm\",b,\"it said \"\"hi\"\"\"",
    "\u{FEFF}split,Label,text,FileName\ntrain,b,two,x/2.pgm\n\ntrain,a,,x\\1.pgm\ntrain,b,\"it said \"\"hi\"\"\",\"with, comma.pgm\"\n",
  ])
  func `a table gives paths, labels and captions in its order`(_ text: String) throws {
    let (scratch, path) = try list(text)
    defer { _ = scratch }
    let found = try samples(DatasetRequest(path))
    #expect(found.map(\.id) == ["x/2.pgm", "x/1.pgm", "with, comma.pgm"])
    #expect(found.map(\.label) == ["b", "a", "b"])
    #expect(found.map(\.caption) == ["two", nil, "it said \"hi\""])
    #expect(try found.map { try $0.image().pixels } == [[2], [1], [4]])
    let source = try DatasetRequest(path).open()
    #expect(source.classes == ["a", "b"] && !source.isGroupedByLabel)
  }

  @Test func `lines of JSON are a list too, and paths may be absolute`() throws {
    let (scratch, path) = try list("", as: "all.jsonl")
    try scratch.write(
      "all.jsonl",
      """
      {"file_name":"\(scratch.path)/y/3.pgm","label":7,"text":"three"}
      {"file_name":"x/1.pgm","label":8,"id":"first"}
      """)
    let found = try samples(DatasetRequest(path))
    #expect(found.map(\.id) == ["\(scratch.path)/y/3.pgm", "first"])
    #expect(found.map(\.label) == ["7", "8"])
    #expect(try DatasetRequest(path).open().isGroupedByLabel)
  }

  @Test func `numbers are indices of the classes given, of which some may be left out`() throws {
    let (scratch, path) = try list("x/1.pgm,1\nx/2.pgm,0\ny/3.pgm,zebra\n")
    defer { _ = scratch }
    var request = DatasetRequest(path, classes: ["cat", "dog"])
    #expect(try samples(request).map(\.label) == ["dog", "cat"])
    request.isNumbering = false
    #expect(throws: DatasetError(.corrupt, at: "", "")) { try request.open() }
    request = DatasetRequest(path, classes: ["zebra"])
    request.isNumbering = false
    var source = try request.open()
    while try source.next() != nil {}
    #expect(source.omissions.count(.leftOut) == 2)
  }

  @Test func `a file that is missing is a failure of its own, a second line is told`() throws {
    let (scratch, path) = try list("path,label\nx/1.pgm,a\ngone.pgm,a\n./x//1.pgm,b\ny/3.pgm,b\n")
    defer { _ = scratch }
    var source = try DatasetRequest(path).open()
    var ids: [String] = []
    var failures: [String] = []
    while let item = try source.next() {
      switch item {
      case .sample(let sample): ids.append(sample.id)
      case .failure(let failure): failures.append("\(failure.id) \(failure.code)")
      }
    }
    #expect(ids == ["x/1.pgm", "y/3.pgm"] && failures == ["gone.pgm dataset/not-found"])
    #expect(source.omissions.count(.furtherLine) == 1)
  }

  @Test(
    arguments: [
      ("", DatasetError.Code.corrupt), ("path,size\nx/1.pgm,3\n", .corrupt),
      ("path,file,label\nx/1.pgm,x,a\n", .corrupt),
      ("path,label\nx/1.pgm,\n", .noLabel), ("path,label\n,a\n", .corrupt), ("path,label\nx/1.pgm,a,b\n", .corrupt),
      ("path,label\n\"x/1.pgm,a\n", .corrupt),
    ])
  func `a list that is none is refused when it is opened`(text: String, code: DatasetError.Code) throws {
    let (scratch, path) = try list(text)
    defer { _ = scratch }
    #expect(throws: DatasetError(code, at: "", "")) { try DatasetRequest(path).open() }
  }

  @Test func `a split is told by the list's name`() throws {
    let (scratch, path) = try list("x/1.pgm,a\n", as: "train.csv")
    defer { _ = scratch }
    #expect(try samples(DatasetRequest(path, split: .train)).count == 1)
    #expect(throws: DatasetError(.notFound, at: "", "")) { try DatasetRequest(path, split: .test).open() }
  }
}

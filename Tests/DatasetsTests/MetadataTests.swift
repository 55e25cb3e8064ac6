import Datasets
import Images
import Testing

/// `metadata.jsonl` and `metadata.csv` as Hugging Face's image folders read them (datasets 5.2).
@Suite struct MetadataTests {
  private func read(
    _ files: [String], _ metadata: [String: String]
  ) throws -> (captions: [String: String], omissions: Omissions) {
    let scratch = try Scratch()
    for name in files { try scratch.write(name, pgm(1)) }
    for (name, text) in metadata { try scratch.write(name, text) }
    var source = try DatasetRequest(scratch.path).open()
    var captions: [String: String] = [:]
    while let item = try source.next() {
      guard let sample = item.sample else { continue }
      captions["\(sample.id) \(sample.label)"] = sample.caption ?? "-"
    }
    return (captions, source.omissions)
  }

  @Test func `what is needed is read and the rest ignored`() throws {
    let lines = [
      #"{"id": 391895, "file_name": "a/1.pgm", "text": "one"}"#,
      #"{"file_name": "a/2.pgm", "text": "two", "similarity": NaN, "least": -Infinity}"#,
      #"{"file_name": "a/3.pgm", "caption": ["x"], "text": "three", "label": "b"}"#,
      #"{"file_name": "a/4.pgm", "text": ["x", "y"], "label": [1], "id": true}"#,
      #"{"file_name": "a/5.pgm", "text": null, "label": 3}"#,
      #"{"image_file_name": "a/6.pgm", "text": "six", "label": 3.5}"#,
    ]
    let (captions, omissions) = try read(
      (1...6).map { "a/\($0).pgm" }, ["metadata.jsonl": lines.joined(separator: "\r\n")])
    #expect(
      captions == [
        "a/1.pgm a": "one", "a/2.pgm a": "two", "a/3.pgm b": "three", "a/4.pgm a": "-", "a/5.pgm 3": "-",
        "a/6.pgm a": "six",
      ])
    #expect(omissions.count(.unusableLabel) == 2)
    #expect(omissions.count(.unusableCaption) == 1)
  }

  @Test func `file names are paths, however they are written`() throws {
    let lines = [
      #"{"file_name":"./a/1.pgm","text":"1"}"#, #"{"file_name":"a\\2.pgm","text":"2"}"#,
      #"{"file_name":"a//3.pgm","text":"3"}"#, #"{"file_name":"b/../a/./4.pgm","text":"4"}"#,
      #"{"file_name":"../a/5.pgm","text":"5"}"#, #"{"file_name":"/a/5.pgm","text":"5"}"#,
    ]
    let (captions, omissions) = try read(
      (1...5).map { "a/\($0).pgm" }, ["metadata.jsonl": lines.joined(separator: "\n")])
    #expect(captions.values.sorted() == ["-", "1", "2", "3", "4"])
    #expect(omissions.count(.lineWithoutImage) == 2)
  }

  @Test func `lines that name no image, and further lines, are counted`() throws {
    let lines = [
      #"{"file_name":"a/1.pgm","text":"first"}"#, #"{"file_name":"a/1.pgm","text":"again"}"#,
      #"{"file_name":"a/9.pgm","text":"gone"}"#, #"{"file_name":"gone/1.pgm"}"#,
    ]
    let (captions, omissions) = try read(["a/1.pgm", "a/2.pgm"], ["metadata.jsonl": lines.joined(separator: "\n")])
    #expect(captions == ["a/1.pgm a": "first", "a/2.pgm a": "-"])
    #expect(omissions.count(.furtherLine) == 1)
    #expect(omissions.count(.lineWithoutImage) == 2)
    #expect(omissions.entries.contains { $0.first.hasSuffix("metadata.jsonl: a/9.pgm") })
  }

  @Test func `a table is read with its quotes, line ends and byte order mark`() throws {
    let table =
      "\u{FEFF}file_name,text,label,id\r\na/1.pgm,\"he said \"\"hi\"\", and\nleft\",cat,7\r\n\r\n./a/2.pgm,5\" pipe,,x\r\n"
      + "a/3.pgm\r\na\\4.pgm,,\"d,e\""
    let (captions, omissions) = try read((1...4).map { "a/\($0).pgm" }, ["metadata.csv": table])
    #expect(
      captions == [
        "a/1.pgm cat": "he said \"hi\", and\nleft", "x a": "5\" pipe", "a/3.pgm a": "-", "a/4.pgm d,e": "-",
      ])
    #expect(omissions.entries.isEmpty)
  }

  @Test(arguments: [
    "text\nx", "", "file_name,text\na/1.pgm,x,y", "file_name,text\na/1.pgm,\"x", "file_name,text\n,x",
  ])
  func `a table that is none is refused`(_ table: String) throws {
    // An empty file says nothing, and is no mistake.
    if table.isEmpty {
      #expect(try read(["a/1.pgm"], ["metadata.csv": table]).captions.count == 1)
    } else {
      #expect(throws: DatasetError(.corrupt, at: "", "")) { try read(["a/1.pgm"], ["metadata.csv": table]) }
    }
  }

  @Test func `metadata that is not read is named`() throws {
    let parquet = try read(["a/1.pgm"], ["metadata.parquet": "PAR1"])
    #expect(parquet.omissions.entries.map(\.reason) == [.unreadMetadata])
    #expect(parquet.omissions.entries[0].remedy?.contains("metadata.csv") == true)
    let both = try read(
      ["a/1.pgm"],
      ["metadata.jsonl": #"{"file_name":"a/1.pgm","text":"lines"}"#, "metadata.csv": "file_name,text\na/1.pgm,table"])
    #expect(both.captions == ["a/1.pgm a": "lines"])
    #expect(both.omissions.count(.unreadMetadata) == 1)
  }

  @Test func `each folder's metadata speaks of its own files`() throws {
    let (captions, omissions) = try read(
      ["a/1.pgm", "a/deep/2.pgm", "b/1.pgm", "b/deep/er/2.pgm"],
      [
        "a/metadata.jsonl": #"{"file_name":"1.pgm","text":"in a"}"#,
        "a/deep/metadata.csv": "file_name,text\n2.pgm,deep in a",
        "b/deep/metadata.jsonl": #"{"file_name":"er/2.pgm","text":"deep in b"}"#,
      ])
    #expect(
      captions == [
        "a/1.pgm a": "in a", "a/deep/2.pgm a": "deep in a", "b/1.pgm b": "-", "b/deep/er/2.pgm b": "deep in b",
      ])
    #expect(omissions.entries.isEmpty)
    // A label down there would come too late for the classes' order.
    #expect(throws: DatasetError(.unsupported, at: "", "")) {
      try read(["a/b/1.pgm"], ["a/b/metadata.jsonl": #"{"file_name":"1.pgm","label":"c"}"#])
    }
  }

  @Test func `captions are looked up in a table too`() throws {
    let scratch = try Scratch()
    try scratch.write("list.csv", "file_name,text\n./a/1.png,one\n")
    #expect(try CaptionList(path: "\(scratch.path)/list.csv").caption(id: "train/a/1.png") == "one")
  }
}

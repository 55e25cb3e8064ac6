import Datasets
import Glibc
import Images
import Testing

@Suite struct WebDatasetTests {
  // A header with a right checksum, after `change` has had its way with it.
  private func header(
    _ path: String, size: Int, _ change: (inout [UInt8]) -> Void = { _ in }
  ) throws -> [UInt8] {
    var block = Array(try archive([(path, [UInt8](repeating: 0, count: size))])[..<512])
    change(&block)
    for i in 148..<156 { block[i] = 0x20 }
    let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = String(repeating: "0", count: 6 - sum.count) + sum
    for (i, byte) in (Array(digits.utf8) + [0, 0x20]).enumerated() { block[148 + i] = byte }
    return block
  }

  private func read(_ bytes: [UInt8], classes: [String]? = nil) throws -> [SourceItem] {
    let scratch = try Scratch()
    let path = try scratch.write("set.tar", bytes)
    return try items(DatasetRequest(path, classes: classes))
  }

  private static let end = [UInt8](repeating: 0, count: 1024)

  private func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [UInt8](repeating: 0, count: -bytes.count & 511)
  }

  @Test(arguments: ["ustar", "gnu", "pax"])
  func `archives of Python's tarfile are read`(_ format: String) throws {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let found = try samples(DatasetRequest("/\(tests)/Fixtures/datasets/\(format).tar.gz"))
    #expect(found.map(\.label) == ["one", "second"])
    #expect(found.map(\.caption) == ["a caption", nil])
    #expect(found[0].id == "one/a.pgm")
    #expect(found[1].id.utf8.count > 100 && found[1].id.hasSuffix(".ppm"))
    #expect(format != "pax" || found[1].id.hasSuffix("é.ppm"))
    #expect(try found[1].image().pixels == [1, 2, 3])
  }

  @Test func `label and caption come from the members of a sample`() throws {
    let found = try read(
      archive([
        ("a/1.cls", Array("first\n".utf8)), ("a/1.pgm", pgm(1)), ("a/1.txt", Array("one".utf8)),
        ("a/2.json", Array(#"{"label":"second","caption":"two","id":"ID","x":1}"#.utf8)),
        ("a/2.pgm", pgm(2)), ("a/3.pgm", pgm(3)), ("b.c/4.seg.pgm", pgm(4)), ("a/notes.md", [1]),
      ]))
    let all = found.map { item -> [String?] in
      guard case .sample(let sample) = item else { return [] }
      return [sample.id, sample.label, sample.caption]
    }
    #expect(
      all == [
        ["a/1.pgm", "first", "one"], ["ID", "second", "two"], ["a/3.pgm", "a", nil],
        ["b.c/4.seg.pgm", "b.c", nil],
      ])
  }

  @Test func `numbers are names of a class list, which also chooses`() throws {
    let bytes = try archive([
      ("1.pgm", pgm(1)), ("1.cls", [0x31]), ("2.pgm", pgm(2)), ("2.cls", Array("other".utf8)),
    ])
    let found = try read(bytes, classes: ["zero", "one"])
    #expect(found.count == 1)
    guard case .sample(let sample) = found[0] else { return }
    #expect(sample.label == "one")
  }

  @Test func `a sample without label or with a bad member fails alone`() throws {
    let found = try read(
      archive([
        ("1.pgm", pgm(1)), ("a/2.pgm", pgm(2)), ("a/2.txt", [0xFF]), ("a/3.pgm", pgm(3)),
        ("a/3.json", [0x7B]), ("a/4.pgm", pgm(4)),
      ]))
    let codes = found.map { item -> String in
      if case .failure(let failure) = item { failure.code } else { "" }
    }
    #expect(codes == ["dataset/no-label", "dataset/corrupt", "dataset/corrupt", ""])
  }

  @Test func `an archive cut at any byte is refused`() throws {
    let bytes = try archive([
      ("a/1.pgm", pgm(1)), ("a/\(String(repeating: "n", count: 120)).pgm", pgm(2)),
    ])
    for end in 0..<bytes.count {
      #expect(throws: DatasetError(.truncated, at: "", ""), "\(end)") {
        try read(Array(bytes[..<end]))
      }
    }
    #expect(try read(bytes).count == 2)
  }

  @Test func `archives one after the other are one`() throws {
    let one = try archive([("a/1.pgm", pgm(1))])
    let two = try archive([("a/2.pgm", pgm(2))])
    #expect(try read(one + two).count == 2)
    #expect(try read(one + Self.end + Self.end).count == 1)
  }

  @Test func `an archive arrives through a pipe`() throws {
    let bytes = try archive([("a/1.pgm", pgm(1)), ("a/2.pgm", pgm(2))])
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    // Less than a pipe holds.
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var reader = try TarReader(descriptor: ends[0], name: "pipe")
    #expect(try reader.next()?.path == "a/1.pgm")
    #expect(try reader.contents() == pgm(1))
    #expect(try reader.next()?.path == "a/2.pgm")
    #expect(try reader.next() == nil)
  }

  @Test func `sizes in base 256 are read`() throws {
    let block = try header("a/1.pgm", size: 0) { block in
      for i in 124..<136 { block[i] = 0 }
      block[124] = 0x80
      block[135] = UInt8(pgm(1).count)
    }
    #expect(try read(block + padded(pgm(1)) + Self.end).count == 1)
  }

  @Test func `GNU's long names are read`() throws {
    let name = "a/" + String(repeating: "x", count: 150) + ".pgm"
    let long = try header("././@LongLink", size: name.utf8.count + 1) { $0[156] = 0x4C }
    let file = try header("a/short.pgm", size: pgm(1).count)
    let found = try read(
      long + padded(Array(name.utf8) + [0]) + file + padded(pgm(1)) + Self.end)
    guard case .sample(let sample)? = found.first else {
      Issue.record("no sample")
      return
    }
    #expect(sample.id == name)
  }

  @Test func `what is not understood is refused`() throws {
    func pax(_ record: String) throws -> [UInt8] {
      try header("p", size: record.utf8.count) { $0[156] = 0x78 } + padded(Array(record.utf8))
    }
    let file = try header("a/1.pgm", size: 0)
    let cases: [([UInt8], DatasetError.Code)] = [
      (try header("a", size: 0) { $0[156] = 0x53 }, .unsupported),
      (try pax("22 GNU.sparse.major=1\n") + file, .unsupported),
      (try pax("13 size=-100\n") + file, .corrupt), (try pax("99 path=x\n") + file, .corrupt),
      (try pax("0 path=x\n") + file, .corrupt), (try pax("nonsense") + file, .corrupt),
      (try pax("28 size=9223372036854775807\n") + file, .truncated),
      (
        try header("L", size: 0) { block in
          block[156] = 0x4C
          for i in 124..<135 { block[i] = 0x37 }
        }, .tooLarge
      ),
      (try header("a", size: 0) { $0[124] = 0xFF }, .corrupt),
      (try header("a", size: 0) { $0[130] = 0x39 }, .corrupt),
      ([UInt8](repeating: 0x41, count: 512), .corrupt),
      (file.dropLast() + [1], .corrupt),
    ]
    for (index, (bytes, code)) in cases.enumerated() {
      #expect(throws: DatasetError(code, at: "", ""), "case \(index)") {
        try read(bytes + Self.end)
      }
    }
  }

  @Test func `a link is a failure of its sample`() throws {
    let link = try header("a/1.pgm", size: 0) { $0[156] = 0x32 }
    let found = try read(link + Self.end)
    guard case .failure(let failure)? = found.first else {
      Issue.record("no failure")
      return
    }
    #expect(failure.code == "dataset/unsupported" && failure.id == "a/1.pgm")
  }

  @Test func `a folder of archives is read in order, by split where names tell it`() throws {
    let scratch = try Scratch()
    try scratch.write("s/b.tar", archive([("a/2.pgm", pgm(2))]))
    try scratch.write("s/a.tar.gz", deflate(archive([("a/1.pgm", pgm(1))]), as: .gzip))
    #expect(try samples(DatasetRequest("\(scratch.path)/s")).map(\.id) == ["a/1.pgm", "a/2.pgm"])
    try scratch.write("t/train-0.tar", archive([("a/3.pgm", pgm(2))]))
    try scratch.write("t/test-0.tar", archive([("a/4.pgm", pgm(2))]))
    let test = DatasetRequest("\(scratch.path)/t", split: .test)
    #expect(try samples(test).map(\.id) == ["a/4.pgm"])
    #expect(try samples(DatasetRequest("\(scratch.path)/t")).map(\.id) == ["a/3.pgm"])
  }

  private func told(_ bytes: [UInt8]) throws -> (samples: [Sample], omissions: Omissions) {
    let scratch = try Scratch()
    var source = try DatasetRequest(try scratch.write("set.tar", bytes)).open()
    var samples: [Sample] = []
    while let item = try source.next() { if let sample = item.sample { samples.append(sample) } }
    return (samples, source.omissions)
  }

  @Test func `images of one key are samples each, with their own texts or the key's`() throws {
    let (samples, omissions) = try told(
      archive([
        ("cat/frame.0000.png", [1]), ("cat/frame.0001.png", [2]), ("cat/frame.0002.JPG", [3]),
        ("cat/frame.cls", [0x39]),
        ("22.05.png", [4]), ("22.05.cls", Array("five".utf8)), ("22.06.png", [5]), ("22.06.txt", Array("six".utf8)),
        ("22.06.cls", Array("dog".utf8)), ("d/x.left.png", [6]), ("d/x.right.png", [7]),
      ]))
    #expect(
      samples.map { "\($0.id) \($0.label) \($0.caption ?? "-")" } == [
        "cat/frame.0000.png 9 -", "cat/frame.0001.png 9 -", "cat/frame.0002.JPG 9 -", "22.05.png five -",
        "22.06.png dog six", "d/x.left.png d -", "d/x.right.png d -",
      ])
    #expect(omissions.entries.isEmpty)
  }

  @Test func `an image of the key alone is the sample, others beside it are counted`() throws {
    let (samples, omissions) = try told(
      archive([
        ("a/x.seg.png", [1]), ("a/x.jpg", [2]), ("a/x.png", [3]), ("a/x.depth.png", [4]), ("a/x.seg.txt", [0x41]),
        ("a/x.txt", [0x42]), ("a/x.caption", [0x43]),
      ]))
    #expect(samples.map(\.id) == ["a/x.jpg"] && samples[0].caption == "B")
    #expect(omissions.count(.furtherImage) == 3)
    #expect(omissions.count(.textWithoutImage) == 1)
    #expect(omissions.count(.furtherText) == 1)
  }

  @Test func `members that are not read are counted`() throws {
    let link = try header("a/l.txt", size: 0) { $0[156] = 0x33 }
    let (samples, omissions) = try told(
      archive([
        ("README", [1]), ("a/.hidden.png", [1]), ("a/1.pgm", pgm(1)), ("a/1.npy", [1]), ("a/2.cls", [0x30]),
        ("a/2.json", Array("{}".utf8)), ("a/3.json", Array("[1]".utf8)), ("a/3.pgm", pgm(1)), ("a/4.jfif", [1]),
        ("a/5.jpe", [1]), ("a/6.class", [0x37]), ("a/6.pgm", pgm(1)), ("a/6.text", [0x38]),
      ]).dropLast(1024) + link + Self.end)
    #expect(samples.map(\.id) == ["a/1.pgm", "a/3.pgm", "a/4.jfif", "a/5.jpe", "a/6.pgm"])
    #expect(samples[4].label == "7" && samples[4].caption == "8")
    #expect(omissions.count(.notAnImage) == 2)
    #expect(omissions.count(.hidden) == 1)
    #expect(omissions.count(.textWithoutImage) == 1)
    #expect(omissions.count(.notAnObject) == 1)
    #expect(omissions.count(.notAFile) == 1)
  }

  @Test func `two members of one name are refused, as by webdataset and datasets`() throws {
    for second in ["a/1.pgm", "a/1.PGM"] {
      let bytes = try archive([("a/1.pgm", pgm(1)), (second, pgm(2))])
      #expect(throws: DatasetError(.corrupt, at: "", "")) { try read(bytes) }
    }
    let texts = try archive([("a/1.pgm", pgm(1)), ("a/1.cls", [0x31]), ("a/1.cls", [0x32])])
    #expect(throws: DatasetError(.corrupt, at: "", "")) { try read(texts) }
  }

  @Test func `a sample of more images than fit into memory goes on its way`() throws {
    var members = (0..<5000).map { ("a/x.\($0).pgm", pgm(1)) }
    members.append(("a/x.cls", [0x39]))
    let (samples, omissions) = try told(archive(members))
    #expect(samples.count == 5000 && Set(samples.map(\.id)).count == 5000)
    #expect(omissions.count(.lateText) == 1)
  }

  @Test func `names that are not UTF-8 keep their bytes`() throws {
    let file = try header("a/x.pgm", size: pgm(1).count) { $0[0] = 0xE9 }
    let (samples, omissions) = try told(file + padded(pgm(1)) + Self.end)
    #expect(samples.map(\.id) == ["%E9/x.pgm"])
    #expect(samples.map(\.label) == ["%E9"])
    #expect(omissions.count(.notUTF8) == 1)
  }

  @Test func `a name in json comes before an index, a number there does not`() throws {
    let (samples, _) = try told(
      archive([
        ("1.pgm", pgm(1)), ("1.cls", [0x33]),
        ("1.json", Array(#"{"label":"cat","id":5,"caption":NaN,"text":"t"}"#.utf8)),
        ("2.pgm", pgm(1)), ("2.cls", [0x33]), ("2.json", Array(#"{"label":4}"#.utf8)),
        ("3.pgm", pgm(1)), ("3.json", Array(#"{"label":4}"#.utf8)),
      ]))
    #expect(samples.map(\.label) == ["cat", "3", "4"])
    #expect(samples[0].id == "1.pgm" && samples[0].caption == "t")
  }

  @Test func `a class list in the archive names the indices`() throws {
    let scratch = try Scratch()
    let list = ("__classes__", Array("ant\nbee\n".utf8))
    try scratch.write("s/1.tar", try archive([list, ("1.pgm", pgm(1)), ("1.cls", [0x31])]))
    try scratch.write("s/2.tar", try archive([list, ("2.pgm", pgm(1)), ("2.cls", [0x30])]))
    let request = DatasetRequest("\(scratch.path)/s")
    #expect(try request.open().classes == ["ant", "bee"])
    #expect(try samples(request).map(\.label) == ["bee", "ant"])
    try scratch.write("s/3.tar", try archive([("3.pgm", pgm(1)), ("3.cls", [0x30])]))
    #expect(throws: DatasetError(.corrupt, at: "", "")) { try items(request) }
  }
}

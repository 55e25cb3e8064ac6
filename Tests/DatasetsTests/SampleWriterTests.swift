import Datasets
import Glibc
import Images
import Testing

@Suite struct SampleWriterTests {
  private static let image = PixelImage(width: 1, height: 2, channels: 1, pixels: [3, 4])

  private static let awkward: [Sample] = [
    ("train/T-shirt/top/000001", "T-shirt/top", "a shirt"),
    ("T-shirt/top/000001", "T-shirt/top", nil),
    ("000001", "T-shirt/top", nil), ("000001", "T-shirt/top", nil), ("../../etc/passwd", "..", nil),
    ("/absolute", ".", nil), ("", "", nil),
    ("x.png", ".hidden", "line\nbreak \"quoted\" \u{1F600}"),
    ("a%2Fb", "100%", nil), ("a/b", "100%", nil), ("tab\tname", "metadata.jsonl", nil),
    (String(repeating: "é", count: 300), String(repeating: "l", count: 400), nil),
    (String(repeating: "é", count: 301), String(repeating: "l", count: 400), nil),
    ("a.b.c", "dots", nil), ("a.b.d", "dots", nil), ("nul\0", "nul\0", nil),
  ].map { Sample(id: $0.0, label: $0.1, caption: $0.2, payload: .pixels(image)) }

  private func key(_ sample: Sample) -> String {
    "\(sample.id)|\(sample.label)|\(sample.caption ?? "-")"
  }

  @Test func `labels, ids and captions survive a folder`() throws {
    let scratch = try Scratch()
    let target = "\(scratch.path)/out"
    let writer = try ImageFolderWriter(target)
    for sample in Self.awkward { try writer.write(sample) }
    #expect(names(target) == [])  // not before it is complete
    try writer.finish()
    let found = try samples(DatasetRequest(target))
    #expect(found.map(key).sorted() == Self.awkward.map(key).sorted())
    #expect(try found.allSatisfy { try $0.image() == Self.image })
    #expect(names(scratch.path) == ["out"])
    #expect(names("\(target)/T-shirt%2Ftop").contains("000001.png"))
    #expect(names(target).allSatisfy { !$0.hasPrefix(".") })
  }

  @Test func `labels, ids and captions survive an archive`() throws {
    let scratch = try Scratch()
    for name in ["one.tar", "two.tar"] {
      let writer = try WebDatasetWriter("\(scratch.path)/\(name)")
      for sample in Self.awkward { try writer.write(sample) }
      #expect(!names(scratch.path).contains(name))
      try writer.finish()
    }
    let found = try samples(DatasetRequest("\(scratch.path)/one.tar"))
    #expect(found.map(key) == Self.awkward.map(key))
    #expect(try contents("\(scratch.path)/one.tar") == contents("\(scratch.path)/two.tar"))
    #expect(names(scratch.path) == ["one.tar", "two.tar"])
  }

  /// Classes called like splits, and files: datasets 5.2 read 3 of 12 images where one is called `train`.
  @Test func `no name in a folder looks like a split`() throws {
    let scratch = try Scratch()
    let labels = ["cat", "train", "Test", "val", "dev", "eval", "my test", "test-1", "contest", "x.validation"]
    let writer = try ImageFolderWriter("\(scratch.path)/out")
    for label in labels {
      for id in ["1", "train-000", "train/\(label)/2", "a test.b"] {
        try writer.write(Sample(id: id, label: label, payload: .pixels(Self.image)))
      }
    }
    try writer.finish()
    #expect(
      names("\(scratch.path)/out") == [
        "Tes%74", "cat", "contest", "de%76", "eva%6C", "metadata.jsonl", "my tes%74", "tes%74-1", "trai%6E", "va%6C",
        "x.validatio%6E",
      ])
    #expect(names("\(scratch.path)/out/cat") == ["1.png", "a tes%74.b.png", "trai%6E-000.png", "train%2Fcat%2F2.png"])
    let found = try samples(DatasetRequest("\(scratch.path)/out"))
    #expect(found.map(\.label).sorted() == labels.flatMap { Array(repeating: $0, count: 4) }.sorted())
    #expect(Set(found.map(\.id)).count == 3 + labels.count)
  }

  @Test func `an archive has indices for webdataset and names for people`() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/x.tar"
    let writer = try WebDatasetWriter(path, classes: ["dog", "cat"])
    for (id, label) in [("1", "cat"), ("2", "dog"), ("3", "new")] {
      try writer.write(Sample(id: id, label: label, payload: .pixels(Self.image)))
    }
    try writer.finish()
    var reader = try TarReader(path: path)
    var members: [(String, String)] = []
    while let member = try reader.next() {
      let bytes = try reader.contents()
      if !member.path.hasSuffix(".png") { members.append((member.path, String(decoding: bytes, as: UTF8.self))) }
    }
    #expect(
      members.map { "\($0.0)=\($0.1)" } == [
        "__classes__=dog\ncat\n", "cat/1.cls=1", #"cat/1.json={"id":"1","label":"cat"}"#, "dog/2.cls=0",
        #"dog/2.json={"id":"2","label":"dog"}"#, "new/3.cls=2", #"new/3.json={"id":"3","label":"new"}"#,
        "__classes__=dog\ncat\nnew\n",
      ])
    let found = try DatasetRequest(path).open()
    #expect(found.classes == ["dog", "cat"])
    #expect(try samples(DatasetRequest(path)).map(\.label) == ["cat", "dog", "new"])
  }

  /// datasets 5.2 refuses archives whose first five samples have other members, and loses what comes after those.
  @Test func `all samples of an archive have the same members`() throws {
    let scratch = try Scratch()
    let path = "\(scratch.path)/x.tar"
    func write(_ captions: [String?]) throws -> (late: Int, members: [[String]]) {
      let writer = try WebDatasetWriter(path, replace: true)
      for (index, caption) in captions.enumerated() {
        try writer.write(Sample(id: "\(index)", label: "a", caption: caption, payload: .pixels(Self.image)))
      }
      try writer.finish()
      var reader = try TarReader(path: path)
      var members: [String: [String]] = [:]
      while let member = try reader.next() {
        guard let dot = member.path.firstIndex(of: "."), !member.path.hasPrefix("__") else { continue }
        members[String(member.path[..<dot]), default: []].append(String(member.path[dot...]))
      }
      #expect(try samples(DatasetRequest(path)).map(\.caption) == captions)
      return (writer.lateCaptions, members.values.map { $0 })
    }
    let mixed = try write(["one", nil, "three", nil])
    #expect(mixed.late == 0 && Set(mixed.members) == [[".png", ".cls", ".json", ".txt"]] && mixed.members.count == 4)
    let without = try write([nil, nil])
    #expect(without.late == 0 && Set(without.members) == [[".png", ".cls", ".json"]])
    #expect(try write([nil, "two", "three"]).late == 2)
  }

  @Test func `an encoded image is written as it is`() throws {
    let scratch = try Scratch()
    let writer = try ImageFolderWriter("\(scratch.path)/out")
    let file = Self.image.encodedAsPNG(level: 0)
    try writer.write(Sample(id: "a/1.png", label: "a", payload: .encoded(file)))
    try writer.write(Sample(id: "a/2.pgm", label: "a", payload: .encoded(pgm(7))))
    try writer.finish()
    #expect(names("\(scratch.path)/out/a") == ["1.png", "2.pgm.pnm"])
    #expect(try contents("\(scratch.path)/out/a/1.png") == file)
  }

  @Test func `a run that does not finish leaves nothing`() throws {
    let scratch = try Scratch()
    do {
      let folder = try ImageFolderWriter("\(scratch.path)/out")
      let archive = try WebDatasetWriter("\(scratch.path)/out.tar")
      try folder.write(Self.awkward[0])
      try archive.write(Self.awkward[0])
    }
    #expect(names(scratch.path) == [])
  }

  @Test func `an existing result is replaced only when asked, others never`() throws {
    let scratch = try Scratch()
    let target = "\(scratch.path)/out"
    try scratch.write("foreign/precious.txt", "keep")
    for replace in [false, true] {
      #expect(throws: DatasetError(.cannotCreate, at: "", "")) {
        try ImageFolderWriter("\(scratch.path)/foreign", replace: replace)
      }
    }
    for (index, sample) in Self.awkward[1...2].enumerated() {
      let writer = try ImageFolderWriter(target, replace: index > 0)
      try writer.write(sample)
      try writer.finish()
    }
    #expect(try samples(DatasetRequest(target)).map(\.id) == [Self.awkward[2].id])
    #expect(throws: DatasetError(.cannotCreate, at: "", "")) { try ImageFolderWriter(target) }
    #expect(throws: DatasetError(.cannotCreate, at: "", "")) {
      try WebDatasetWriter("\(scratch.path)/foreign/precious.txt")
    }
    #expect(names(scratch.path) == ["foreign", "out"])
    #expect(DatasetError(.cannotCreate, at: "x", "").exitStatus == 73)
  }

  @Test func `an empty folder is taken as the target`() throws {
    let scratch = try Scratch()
    mkdir("\(scratch.path)/out", 0o777)
    let writer = try ImageFolderWriter("\(scratch.path)/out/")
    try writer.write(Self.awkward[0])
    try writer.finish()
    #expect(try samples(DatasetRequest("\(scratch.path)/out")).count == 1)
  }

  @Test func `a full disk is an error`() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let writer = try WebDatasetWriter(descriptor: full, name: "/dev/full")
    #expect(throws: DatasetError(.cannotWrite, at: "", "")) {
      try writer.write(Self.awkward[0])
      try writer.finish()
    }
    #expect(DatasetError(.cannotWrite, at: "x", "").exitStatus == 74)
    #expect(throws: DatasetError(.cannotCreate, at: "", "")) {
      try ImageFolderWriter("/nowhere/at/all")
    }
  }
}

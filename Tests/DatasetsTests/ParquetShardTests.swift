import Datasets
import Failures
import JSON
import Testing

/// The files of a folder that are read for a split.
@Suite struct ParquetShardTests {
  private static let table = "\(ParquetTests.folder)/choices.parquet"

  private func make(_ files: [String]) throws -> Scratch {
    let scratch = try Scratch()
    let bytes = try contents(Self.table)
    for file in files { try scratch.write("set/\(file)", bytes) }
    return scratch
  }

  private func request(_ scratch: Scratch, _ split: DatasetSplit?) -> DatasetRequest {
    var request = DatasetRequest("\(scratch.path)/set", split: split)
    request.columns = ColumnNames(label: "label", caption: "text")
    return request
  }

  /// The files that rows come from, by their ids.
  private func files(_ request: DatasetRequest) throws -> [String] {
    var files: [String] = []
    for sample in try samples(request) {
      let file = String(sample.id.dropLast(7))
      if files.last != file { files.append(file) }
    }
    return files
  }

  @Test func `a split has the files that datasets takes for it`() throws {
    let goldens = try JSONValue(parsing: contents("\(ParquetTests.folder)/goldens.json"))
    let layouts = try #require(goldens["layouts"]?.array)
    #expect(layouts.count == 14)
    for layout in layouts {
      let scratch = try make(layout["files"]?.array?.compactMap(\.string) ?? [])
      guard case .object(let splits)? = layout["splits"] else { continue }
      for member in splits.members {
        let expected = member.value.array?.compactMap(\.string) ?? []
        // Without a word for a split datasets calls all of it train; here nothing is asked for then.
        let isAll =
          splits.members.count == 1 && expected.allSatisfy { !$0.contains("/train") && !$0.hasPrefix("train") }
        let split = try #require(DatasetSplit(named: member.name))
        #expect(try files(request(scratch, isAll ? nil : split)) == expected, "\(layout)")
        if isAll { #expect(throws: DatasetError(.notFound, at: "", "")) { try files(request(scratch, split)) } }
      }
      if splits["test"] == nil, splits["validation"] == nil {
        #expect(throws: DatasetError(.notFound, at: "", "")) { try files(request(scratch, .test)) }
      }
    }
  }

  @Test func `shards that are missing are an error that names them`() throws {
    let scratch = try make(["train-00000-of-00003.parquet", "train-00002-of-00003.parquet"])
    let error = #expect(throws: DatasetError.self) { try files(request(scratch, nil)) }
    #expect(
      error?.description.contains("has 2 of the 3 shards train-*-of-3; number 1 is missing") == true,
      "\(String(describing: error))")
  }

  @Test(arguments: [
    ["fine/train-00000-of-00001.parquet", "coarse/train-00000-of-00001.parquet"],
    ["en/train/0000.parquet", "fr/train/0000.parquet"],
    ["train-00000-of-00001.parquet", "train-more.parquet"],
  ])
  func `several sets in one folder are not mixed`(_ names: [String]) throws {
    let scratch = try make(names)
    let error = #expect(throws: DatasetError.self) { try files(request(scratch, nil)) }
    #expect(error?.code == .corrupt && error?.description.contains("has several sets") == true)
  }

  @Test func `a file by its name, and what lies beside is told`() throws {
    let scratch = try make(["data/train-00000-of-00001.parquet", "data/odd-00000-of-00001.parquet"])
    try scratch.write("set/README.md", "---\n")
    try scratch.write("set/notes.txt", "x")
    var source = try request(scratch, nil).open()
    while try source.next() != nil {}
    // What datasets passes over as well is not worth a word; another split is none either.
    #expect(source.omissions.count(.beside) == 1)
    var file = DatasetRequest("\(scratch.path)/set/data/odd-00000-of-00001.parquet")
    file.columns = ColumnNames(label: "label", caption: "text")
    #expect(try files(file) == ["odd-00000-of-00001.parquet"])
    file.split = .test
    #expect(throws: DatasetError(.notFound, at: "", "")) { try files(file) }
  }

  @Test func `class folders of images with a table below are a folder of images`() throws {
    let scratch = try Scratch()
    try scratch.write("set/a/1.pgm", pgm(1))
    try scratch.write("set/b/x.parquet", contents(Self.table))
    try scratch.write("set/b/2.pgm", pgm(2))
    var source = try DatasetRequest("\(scratch.path)/set").open()
    var labels: [String] = []
    while let item = try source.next() { labels.append(item.sample?.label ?? "") }
    #expect(labels == ["a", "b"] && source.omissions.count(.notAnImage) == 1)
  }
}

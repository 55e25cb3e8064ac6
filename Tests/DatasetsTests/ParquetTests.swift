import Datasets
import Failures
import Images
import JSON
import Testing

/// Rows of Parquet files, compared with datasets 5.2 (tools/goldens/parquet.py).
@Suite struct ParquetTests {
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Fixtures/datasets/parquet"
  static let variants = [
    "none-v1", "none-v2", "snappy-v1", "snappy-v2", "gzip-v1", "gzip-v2", "zstd-v1", "zstd-v2", "mixed", "plain",
    "plain-dictionary", "delta-v1", "delta-v2", "delta-int32", "groups", "pages", "bytes", "nulls",
  ]

  private static func goldens() throws -> JSONValue {
    try JSONValue(parsing: contents("\(folder)/goldens.json"))
  }

  private func request(_ name: String) -> DatasetRequest { DatasetRequest("\(Self.folder)/\(name).parquet") }

  private func checksum(_ image: PixelImage) -> String {
    var crc = CRC32()
    image.convertedToRGB().pixels.withUnsafeBytes { crc.update($0) }
    let digits = String(crc.value, radix: 16)
    return "\(image.height)x\(image.width) \(String(repeating: "0", count: 8 - digits.count))\(digits)"
  }

  @Test(arguments: variants)
  func `rows are those of datasets, picture by picture`(_ name: String) throws {
    let expected = try #require(try Self.goldens()[name]?.array)
    let found = try items(request(name))
    #expect(found.count == 12 && expected.count == 12)
    var pictures: Set<String> = []
    for (index, (item, row)) in zip(found, expected).enumerated() {
      let digits = String(index)
      let id = "\(name).parquet/\(String(repeating: "0", count: 6 - digits.count))\(digits)"
      switch item {
      case .sample(let sample):
        #expect(sample.id == id)
        #expect(sample.label == row["label"]?.string)
        #expect(sample.caption == row["caption"]?.string)
        let pixels = checksum(try sample.image())
        #expect(pixels == row["pixels"]?.string)
        pictures.insert(pixels)
      case .failure(let failure):
        #expect(failure.id == id)
        // datasets has no picture or no name there either.
        #expect(row["pixels"] == .null || row["label"] == .null, "\(failure.message)")
      }
    }
    // Were all pictures alike, taking one for another would not show.
    #expect(pictures.count == (name == "nulls" ? 7 : 12))
  }

  @Test func `what has no picture or label fails alone and says why`() throws {
    let failures = try items(request("nulls")).compactMap { item -> SampleFailure? in
      if case .failure(let failure) = item { failure } else { nil }
    }
    let codes = ["no-image", "no-image", "no-image", "no-label", "no-label"].map { "dataset/\($0)" }
    #expect(failures.map(\.code) == codes)
    #expect(failures[0].message.hasSuffix("row 1: its image is null"))
    #expect(failures[1].message.contains("\"/home/somebody/2.png\", and paths are not followed"))
    #expect(failures[2].message.hasSuffix("its image has neither bytes nor a path"))
    #expect(failures[4].message.hasSuffix("its label -1 is none of the 3 classes"))
    #expect(failures[0].label == "dress" && failures[3].label == nil)
  }

  @Test(arguments: [
    ("refused-lz4", "column image.bytes: codec LZ4_RAW is not read"),
    ("refused-brotli", "column image.bytes: codec BROTLI is not read"),
    ("refused-split", "column label: encoding BYTE_STREAM_SPLIT of a column of type int64 is not read"),
  ])
  func `a codec or encoding that is not read is named`(_ name: String, _ reason: String) throws {
    let error = #expect(throws: DatasetError.self) { try items(request(name)) }
    #expect(error?.code == .unsupported && error?.description.contains(reason) == true, "\(String(describing: error))")
  }

  @Test func `among several columns one has to be named`() throws {
    var request = request("choices")
    func refusal() -> String {
      do {
        _ = try items(request)
        return ""
      } catch { return "\(error)" }
    }
    #expect(refusal().contains("name one with --label-column: label, kind"))
    request.columns.label = "kind"
    #expect(refusal().contains("name one with --caption-column: text, caption"))
    request.columns.caption = "text"
    let found = try samples(request)
    #expect(found.map(\.label) == ["odd", "even", "odd", "even"])
    #expect(found[0].caption == "picture 0, naïve")
    request.columns.image = "label"
    #expect(refusal().contains("column label does not hold images"))
    request.columns.image = "mask"
    #expect(try samples(request).map { checksum(try $0.image()) } == found.map { checksum(try $0.image()) })
    request.columns.image = "photo"
    #expect(refusal().contains("has no column photo; its columns are image, text, label, caption, kind, mask"))
  }

  @Test func `pictures that datasets turns are told, and turned when it is asked for`() throws {
    let expected = try #require(try Self.goldens()["turned"]?.array)
    var request = request("turned")
    var source = try request.open()
    while try source.next() != nil {}
    // Every eighth of twelve stands upright.
    #expect(source.omissions.count(.notTurned) == 10)
    request.isOriented = true
    var options = DecodingOptions()
    options.isOriented = true
    source = try request.open()
    var found: [String?] = []
    while let item = try source.next() { found.append(try item.sample.map { checksum(try $0.decoded(options).image) }) }
    #expect(found == expected.map { $0["pixels"]?.string })
    #expect(source.omissions.entries.isEmpty)
  }

  @Test func `columns of lists are passed over, and told where they are called like captions`() throws {
    var source = try request("choices-lists").open()
    var labels: [String?] = []
    while let item = try source.next() {
      labels.append(item.sample?.label)
      #expect(item.sample?.caption == nil)
    }
    #expect(labels == ["0", "1", "2"])
    #expect(source.omissions.count(.unusableCaption) == 1)
  }

  @Test func `columns are named of tables only`() throws {
    let scratch = try Scratch()
    try scratch.write("a/1.pgm", pgm(1))
    var request = DatasetRequest(scratch.path)
    request.columns.label = "kind"
    #expect(throws: DatasetError(.unsupported, at: "", "")) { try request.open() }
  }

  @Test func `a class list names numbers, and chooses among names`() throws {
    var plain = request("delta-int32")
    #expect(try samples(plain).prefix(3).map(\.label) == ["0", "1", "2"])
    plain.classes = ["a", "b", "c"]
    #expect(try samples(plain).prefix(3).map(\.label) == ["a", "b", "c"])
    var named = request("mixed")
    #expect(try named.open().classes == ["ankle boot", "dress", "T-shirt/top"])
    named.classes = ["dress"]
    var source = try named.open()
    var count = 0
    while let item = try source.next() {
      #expect(item.sample?.label == "dress")
      count += 1
    }
    #expect(count == 4 && source.omissions.count(.leftOut) == 8)
    named.classes = ["shirt"]
    #expect(throws: DatasetError(.corrupt, at: "", "")) { try named.open() }
  }

  @Test func `a page that is larger than allowed is not read`() throws {
    var request = request("plain")
    request.maximumFileSize = 300
    #expect(throws: DatasetError(.tooLarge, at: "", "")) { try items(request) }
  }
}

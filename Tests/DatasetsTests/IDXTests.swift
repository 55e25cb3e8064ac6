import Datasets
import Images
import Testing

@Suite struct IDXTests {
  private static let labels: [UInt8] = [3, 0, 9]

  private func imageFile(_ count: Int = 3) -> [UInt8] {
    [0, 0, 8, 3] + big(count) + big(2) + big(2) + (0..<12).map { UInt8($0) }
  }

  private func labelFile(_ labels: [UInt8] = Self.labels) -> [UInt8] {
    [0, 0, 8, 1] + big(labels.count) + labels
  }

  private func writePair(_ scratch: Scratch, _ folder: String = "set") throws -> String {
    try scratch.write("\(folder)/t10k-images-idx3-ubyte", imageFile())
    try scratch.write("\(folder)/t10k-labels-idx1-ubyte", labelFile())
    try scratch.write("\(folder)/train-images-idx3-ubyte.gz", deflate(imageFile(), as: .gzip))
    try scratch.write("\(folder)/train-labels-idx1-ubyte.gz", deflate(labelFile(), as: .gzip))
    return "\(scratch.path)/\(folder)"
  }

  @Test func `images come with their label and place, plain or compressed`() throws {
    let scratch = try Scratch()
    let folder = try writePair(scratch)
    let test = try samples(DatasetRequest(folder, split: .test))
    #expect(test.map(\.id) == ["test/3/000000", "test/0/000001", "test/9/000002"])
    #expect(test.map(\.label) == ["3", "0", "9"])
    #expect(try test[1].image().pixels == [4, 5, 6, 7])
    let train = try samples(DatasetRequest(folder))
    #expect(train.map(\.id) == ["train/3/000000", "train/0/000001", "train/9/000002"])
    #expect(try DatasetRequest(folder).open().classes == (0...9).map(String.init))
  }

  @Test func `a folder of Fashion-MNIST tells its class names`() throws {
    let scratch = try Scratch()
    let folder = try writePair(scratch, "fashion-mnist")
    let labels = try samples(DatasetRequest(folder)).map(\.label)
    #expect(labels == ["Dress", "T-shirt/top", "Ankle boot"])
  }

  @Test func `a class list names the indices and must name all of them`() throws {
    let scratch = try Scratch()
    let folder = try writePair(scratch)
    let names = (0..<10).map { "class \($0)" }
    let request = DatasetRequest("\(folder)/t10k-images-idx3-ubyte", classes: names)
    #expect(try samples(request).map(\.label) == ["class 3", "class 0", "class 9"])
    #expect(throws: DatasetError(.corrupt, at: "", "")) {
      try DatasetRequest(folder, classes: Array(names.dropLast())).open()
    }
  }

  @Test func `a file cut at any byte is refused`() throws {
    for compressed in [false, true] {
      let scratch = try Scratch()
      let folder = try writePair(scratch)
      let image = compressed ? deflate(imageFile(), as: .gzip) : imageFile()
      for end in 0..<image.count {
        try scratch.write("set/t10k-images-idx3-ubyte", Array(image[..<end]))
        #expect(throws: DatasetError.self) { try items(DatasetRequest(folder, split: .test)) }
      }
      try scratch.write("set/t10k-images-idx3-ubyte", image)
      let label = compressed ? deflate(labelFile(), as: .gzip) : labelFile()
      for end in 0..<label.count {
        try scratch.write("set/t10k-labels-idx1-ubyte", Array(label[..<end]))
        #expect(throws: DatasetError.self) { try items(DatasetRequest(folder, split: .test)) }
      }
    }
  }

  @Test func `what contradicts itself is refused with the file's name`() throws {
    let scratch = try Scratch()
    let folder = try writePair(scratch)
    let cases: [([UInt8], [UInt8], DatasetError.Code)] = [
      (imageFile() + [1], labelFile(), .corrupt),
      (imageFile(4), labelFile(), .truncated),
      (imageFile(), labelFile([1, 2]), .corrupt),
      ([0, 0, 9, 3] + imageFile().dropFirst(4), labelFile(), .unsupported),
      ([1, 0, 8, 3] + imageFile().dropFirst(4), labelFile(), .corrupt),
      ([0, 0, 8, 3] + big(3) + big(-1) + big(-1), labelFile(), .corrupt),
      ([0, 0, 8, 3] + big(-1) + big(1 << 15) + big(1 << 15), labelFile(), .truncated),
      (labelFile(), labelFile(), .corrupt), (imageFile(), imageFile(), .corrupt),
    ]
    for (images, labels, code) in cases {
      try scratch.write("set/t10k-images-idx3-ubyte", images)
      try scratch.write("set/t10k-labels-idx1-ubyte", labels)
      do {
        _ = try items(DatasetRequest(folder, split: .test))
        Issue.record("\(images) was read")
      } catch let error as DatasetError {
        #expect(error.code == code, "\(error)")
        #expect(error.place.contains("t10k-"))
        #expect(error.exitStatus == 65)
      }
    }
  }

  @Test func `missing labels and missing sets are not found`() throws {
    let scratch = try Scratch()
    let path = try scratch.write("x-images-idx3-ubyte", imageFile())
    for source in [path, scratch.path, "\(scratch.path)/nothing", "no-such-dataset"] {
      #expect(throws: DatasetError(.notFound, at: "", "")) { try DatasetRequest(source).open() }
    }
    #expect(DatasetError(.notFound, at: "x", "").exitStatus == 66)
  }

  private static let isInstalled = names("/usr/share/datasets/fashion-mnist").count >= 4

  @Test(.enabled(if: isInstalled, "dataset-fashion-mnist is not installed"))
  func `Debian's Fashion-MNIST is found by name`() throws {
    var source = try DatasetRequest("fashion-mnist", split: .test).open()
    var counts: [String: Int] = [:]
    while case .sample(let sample)? = try source.next() { counts[sample.label, default: 0] += 1 }
    #expect(counts.count == 10)
    #expect(counts.values.allSatisfy { $0 == 1000 })
    #expect(source.classes?.last == "Ankle boot")
  }
}

import Datasets
import Images
import Testing

@Suite struct CIFARTests {
  // Red, green and blue planes of different constants.
  private func record(_ labels: [UInt8], _ value: UInt8) -> [UInt8] {
    labels + (0..<3).flatMap { [UInt8](repeating: value + $0, count: 1024) }
  }

  @Test func `CIFAR-10 batches are read in order with interleaved channels`() throws {
    let scratch = try Scratch()
    let folder = "cifar-10-batches-bin"
    try scratch.write("\(folder)/data_batch_1.bin", record([2], 10) + record([0], 20))
    try scratch.write("\(folder)/data_batch_2.bin", record([1], 30))
    try scratch.write("\(folder)/test_batch.bin", record([0], 40))
    try scratch.write("\(folder)/batches.meta.txt", "ant\nbee\ncat\n\n")
    for path in [scratch.path, "\(scratch.path)/\(folder)"] {
      let train = try samples(DatasetRequest(path))
      #expect(train.map(\.id) == ["train/cat/000000", "train/ant/000001", "train/bee/000002"])
      let image = try train[1].image()
      #expect((image.width, image.height, image.channels) == (32, 32, 3))
      #expect(image.pixels[0..<6] == [20, 21, 22, 20, 21, 22])
    }
    #expect(
      try samples(DatasetRequest(scratch.path, split: .test)).map(\.id) == ["test/ant/000000"])
    let one = try samples(DatasetRequest("\(scratch.path)/\(folder)/data_batch_1.bin"))
    #expect(one.map(\.id) == ["data_batch_1/cat/000000", "data_batch_1/ant/000001"])
  }

  @Test func `CIFAR-100 takes the fine label and needs its names`() throws {
    let scratch = try Scratch()
    try scratch.write("train.bin", record([0, 1], 5))
    try scratch.write("test.bin", record([1, 0], 6))
    #expect(throws: DatasetError(.notFound, at: "", "")) { try DatasetRequest(scratch.path).open() }
    try scratch.write("fine_label_names.txt", "apple\nbear\n")
    #expect(try samples(DatasetRequest(scratch.path)).map(\.label) == ["bear"])
    let renamed = DatasetRequest(scratch.path, split: .test, classes: ["x", "y"])
    #expect(try samples(renamed).map(\.id) == ["test/x/000000"])
  }

  @Test func `a cut file and a label without a name are refused`() throws {
    let scratch = try Scratch()
    let path = try scratch.write("data_batch_1.bin", record([0], 1) + record([10], 1))
    #expect(throws: DatasetError(.corrupt, at: "", "")) { try items(DatasetRequest(scratch.path)) }
    try scratch.write("data_batch_1.bin", Array(record([0], 1).dropLast()))
    #expect(throws: DatasetError(.truncated, at: "", "")) {
      try items(DatasetRequest(scratch.path))
    }
    #expect(throws: DatasetError(.truncated, at: "", "")) {
      try items(DatasetRequest(path, format: .cifar10))
    }
  }
}

import Datasets
import Images
import Testing

/// The right split of a source is read, and no other one replaces it.
@Suite struct SplitTests {
  private func ids(_ path: String, _ split: DatasetSplit?, takesWhole: Bool = false) throws -> [String] {
    try samples(DatasetRequest(path, split: split, takesWhole: takesWhole)).map(\.id)
  }

  private func isRefused(_ path: String, _ split: DatasetSplit?, takesWhole: Bool = false) -> Bool {
    do {
      _ = try DatasetRequest(path, split: split, takesWhole: takesWhole).open()
      return false
    } catch {
      return error.code == .notFound && error.exitStatus == 66
    }
  }

  @Test(arguments: ["val", "valid", "validation", "dev", "test", "testing", "eval", "evaluation", "Val", "TEST"])
  func `a folder of held-out images is the test split`(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.write("train/a/1.pgm", pgm(1))
    try scratch.write("\(name)/a/2.pgm", pgm(2))
    #expect(try ids(scratch.path, .test) == ["\(name)/a/2.pgm"])
    #expect(try ids(scratch.path, .test, takesWhole: true) == ["\(name)/a/2.pgm"])
    #expect(try ids(scratch.path, nil) == ["train/a/1.pgm"])
  }

  @Test func `validation stands for the test only where there is none`() throws {
    let scratch = try Scratch()
    for name in ["train", "val", "test"] { try scratch.write("\(name)/a/1.pgm", pgm(1)) }
    #expect(try ids(scratch.path, .test) == ["test/a/1.pgm"])
    try scratch.write("valid/a/1.pgm", pgm(1))
    #expect(try ids(scratch.path, .test) == ["test/a/1.pgm"])
    #expect(try ids(scratch.path, .train) == ["train/a/1.pgm"])
    #expect(try samples(DatasetRequest("\(scratch.path)/test", split: nil)).count == 1)
  }

  @Test func `validation can be asked for by any of its names`() throws {
    let scratch = try Scratch()
    for name in ["train", "dev", "test"] { try scratch.write("\(name)/a/1.pgm", pgm(1)) }
    for name in ["val", "valid", "validation", "dev", "Val"] {
      let split = try #require(DatasetSplit(named: name))
      #expect(try ids(scratch.path, split) == ["dev/a/1.pgm"])
    }
    #expect(DatasetSplit(named: "training") == .train && DatasetSplit(named: "eval") == .test)
    #expect(DatasetSplit(named: "vale") == nil)
    try scratch.write("tt/train/a/1.pgm", pgm(1))
    try scratch.write("tt/test/a/1.pgm", pgm(1))
    #expect(isRefused("\(scratch.path)/tt", .validation))
  }

  @Test func `two folders for one split are refused`() throws {
    let scratch = try Scratch()
    for name in ["train", "val", "dev"] { try scratch.write("\(name)/a/1.pgm", pgm(1)) }
    #expect(throws: DatasetError(.corrupt, at: "", "")) { try DatasetRequest(scratch.path, split: .test).open() }
  }

  @Test func `a split that is not there is refused and never replaced`() throws {
    let scratch = try Scratch()
    try scratch.write("folder/train/a/1.pgm", pgm(1))
    try scratch.write("tars/train-0.tar", try archive([("a/1.pgm", pgm(1))]))
    try scratch.write("idx/train-images-idx3-ubyte", [0, 0, 8, 3] + big(1) + big(1) + big(1) + [7])
    try scratch.write("idx/train-labels-idx1-ubyte", [0, 0, 8, 1] + big(1) + [0])
    try scratch.write("cifar/data_batch_1.bin", [UInt8](repeating: 0, count: 3073))
    for source in ["folder", "tars", "idx", "cifar"] {
      let path = "\(scratch.path)/\(source)"
      #expect(isRefused(path, .test), "\(source)")
      #expect(isRefused(path, .test, takesWhole: true), "\(source)")
      #expect(try ids(path, .train).count == 1)
      #expect(try ids(path, nil).count == 1)
    }
  }

  @Test func `a source without splits is whole where that is allowed`() throws {
    let scratch = try Scratch()
    try scratch.write("folder/a/1.pgm", pgm(1))
    try scratch.write("folder/train/2.pgm", pgm(1))  // a class of this name among others
    try scratch.write("tars/a.tar", try archive([("a/1.pgm", pgm(1)), ("a/2.pgm", pgm(1))]))
    try scratch.write("data-images-idx3-ubyte", [0, 0, 8, 3] + big(2) + big(1) + big(1) + [7, 8])
    try scratch.write("data-labels-idx1-ubyte", [0, 0, 8, 1] + big(2) + [0, 1])
    for source in ["folder", "tars", "tars/a.tar", "data-images-idx3-ubyte"] {
      let path = "\(scratch.path)/\(source)"
      #expect(try ids(path, .test, takesWhole: true).count == 2, "\(source)")
      #expect(try ids(path, nil).count == 2, "\(source)")
      #expect(isRefused(path, .test), "\(source)")
    }
  }

  @Test func `a file is of the split that its name tells`() throws {
    let scratch = try Scratch()
    try scratch.write("my-val-000.tar", try archive([("a/1.pgm", pgm(1))]))
    try scratch.write("t10k-images-idx3-ubyte", [0, 0, 8, 3] + big(1) + big(1) + big(1) + [7])
    try scratch.write("t10k-labels-idx1-ubyte", [0, 0, 8, 1] + big(1) + [0])
    for name in ["my-val-000.tar", "t10k-images-idx3-ubyte"] {
      #expect(try ids("\(scratch.path)/\(name)", .test).count == 1)
      #expect(isRefused("\(scratch.path)/\(name)", .train))
      #expect(try ids("\(scratch.path)/\(name)", nil).count == 1)
    }
  }

  @Test func `shards are told apart by a word of their names`() throws {
    let scratch = try Scratch()
    for name in ["x-train-0", "x-train-1", "x-validation-0"] {
      try scratch.write("\(name).tar", try archive([("a/\(name).pgm", pgm(1))]))
    }
    #expect(try ids(scratch.path, .test) == ["a/x-validation-0.pgm"])
    #expect(try ids(scratch.path, nil) == ["a/x-train-0.pgm", "a/x-train-1.pgm"])
  }

  @Test func `what lies beside the splits is told`() throws {
    let scratch = try Scratch()
    for name in ["train/a/1.pgm", "val/a/1.pgm", "devkit/1.pgm", "loose.pgm"] { try scratch.write(name, pgm(1)) }
    var source = try DatasetRequest(scratch.path).open()
    #expect(try source.next()?.sample?.id == "train/a/1.pgm")
    #expect(try source.next()?.sample == nil)
    #expect(source.omissions.count(.beside) == 2)
  }
}

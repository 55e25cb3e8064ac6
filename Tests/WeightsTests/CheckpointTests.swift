import Kernels
import TestSupport
import Testing
import Weights

/// Which files of a Hugging Face folder are read.
@Suite struct CheckpointTests {
  private static func pickle(_ name: String) -> [UInt8] {
    contents(of: "\(repository)/Tests/Fixtures/torch/\(name)")
  }

  @Test(arguments: [
    ("pytorch_model.bin", ["model"]), ("diffusion_pytorch_model.bin", ["model", "diffusion_pytorch_model"]),
    ("pytorch_model.fp16.bin", ["model"]), ("diffusion_pytorch_model.fp16.bin", ["diffusion_pytorch_model"]),
  ])
  func `a folder with a pickle only is opened`(_ name: String, _ stems: [String]) throws {
    let scratch = Scratch()
    scratch.write(name, Self.pickle("archive.pt"))
    #expect(try Checkpoint(folder: scratch.path, stems: stems).floats("a") == [1, 2])
  }

  @Test func `shards of pickles are read by their index`() throws {
    let scratch = Scratch()
    scratch.write("pytorch_model-00001-of-00002.bin", Self.pickle("archive.pt"))
    scratch.write("pytorch_model-00002-of-00002.bin", Self.pickle("views-legacy.pt"))
    scratch.write(
      "pytorch_model.bin.index.json",
      Array(
        #"{"metadata":{"total_size":1},"weight_map":{"a":"pytorch_model-00001-of-00002.bin","scalar":"pytorch_model-00002-of-00002.bin"}}"#
          .utf8))
    let checkpoint = try Checkpoint(folder: scratch.path)
    #expect(try checkpoint.floats("a") == [1, 2] && checkpoint.floats("scalar") == [7])
  }

  @Test func `safetensors come before pickles, and whole pickles before variants of safetensors`() throws {
    let scratch = Scratch()
    let values = Storage([5])
    scratch.write("pytorch_model.bin", Self.pickle("archive.pt"))
    try SafeTensorsWriter.write(
      [SafeTensorsWriter.Tensor("a", [1], values.pointer)], to: scratch.file("model.fp16.safetensors"))
    #expect(try Checkpoint(folder: scratch.path).floats("a") == [1, 2])
    try SafeTensorsWriter.write(
      [SafeTensorsWriter.Tensor("a", [1], values.pointer)], to: scratch.file("model.safetensors"))
    #expect(try Checkpoint(folder: scratch.path).floats("a") == [5])
  }

  @Test func `a folder with weights by another name says how to rename them`() throws {
    let scratch = Scratch()
    scratch.write("DiT.pt", Self.pickle("archive.pt"))
    let error = #expect(throws: WeightsError.self) { _ = try Checkpoint(folder: scratch.path) }
    #expect(error?.code == .missing && error?.reason.contains("edits weights") == true)
  }
}

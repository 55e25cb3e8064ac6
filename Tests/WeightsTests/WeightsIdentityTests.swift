import Kernels
import Records
import TestSupport
import Testing
import Weights

/// The digests that tell models apart.
@Suite struct WeightsIdentityTests {
  private func xxh64(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { XXH64.hash($0) } }

  private func combined(_ files: [UInt64]) -> UInt64 {
    xxh64(files.flatMap { file in (0..<8).map { UInt8(truncatingIfNeeded: file >> (56 - 8 * UInt64($0))) } })
  }

  /// More than a stretch of 8 MiB, and not a whole number of anything.
  @Test func `a file is told by all of its bytes, and can be read afterwards`() throws {
    let scratch = Scratch()
    let path = scratch.file("x.safetensors")
    let values = Storage((0..<2_500_001).map { Float($0) })
    try SafeTensorsWriter.write([SafeTensorsWriter.Tensor("a", [values.count], values.pointer)], to: path)
    let file = try SafeTensors(path)
    var bytes = contents(of: path)
    let identity = WeightsIdentity(of: file)
    #expect(identity.files == [xxh64(bytes)] && identity.digest == xxh64(bytes))
    #expect(try file.floats("a") == values.values)
    // The last bit of a file counts.
    bytes[bytes.count - 1] ^= 1
    scratch.write("x.safetensors", bytes)
    #expect(WeightsIdentity(of: try SafeTensors(path)).digest == xxh64(bytes))
  }

  @Test func `a folder is told by the files that are opened, in the order of their names`() throws {
    let scratch = Scratch()
    let (first, second) = (
      contents(of: "\(repository)/Tests/Fixtures/torch/archive.pt"),
      contents(of: "\(repository)/Tests/Fixtures/torch/views-legacy.pt")
    )
    scratch.write("pytorch_model-00001-of-00002.bin", first)
    scratch.write("pytorch_model-00002-of-00002.bin", second)
    // Listed in reverse order; other files make no difference.
    scratch.write(
      "pytorch_model.bin.index.json",
      Array(
        #"{"weight_map":{"scalar":"pytorch_model-00002-of-00002.bin","a":"pytorch_model-00001-of-00002.bin"}}"#.utf8))
    scratch.write("stray.safetensors", [1, 2, 3])
    let identity = WeightsIdentity(of: try Checkpoint(folder: scratch.path))
    #expect(identity.files == [xxh64(first), xxh64(second)])
    #expect(identity.digest == combined([xxh64(first), xxh64(second)]) && identity.digest != xxh64(first + second))
  }

  @Test func `parts count in their order, and what has no weights has no identity`() throws {
    let files = try ["archive.pt", "views.pt"].map {
      WeightsIdentity(of: try TorchFile("\(repository)/Tests/Fixtures/torch/\($0)"))
    }
    #expect(WeightsIdentity([files[0], nil, files[1]])?.files == files[0].files + files[1].files)
    #expect(WeightsIdentity([files[0], files[1]])?.digest != WeightsIdentity([files[1], files[0]])?.digest)
    #expect(WeightsIdentity([nil, files[1]]) == files[1] && WeightsIdentity([nil, nil]) == nil)
  }

  @Test func `a renamed file is the file`() throws {
    let file = try TorchFile("\(repository)/Tests/Fixtures/torch/rded-conv3.pth")
    #expect(WeightsIdentity(of: try WeightLayout.networks.applied(to: file)) == WeightsIdentity(of: file))
  }
}

import Evaluation
import Glibc
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Weights

/// Networks saved by torchvision and RDED, compared with their own code (tools/goldens/published.py).
@Suite struct PublishedNetworkTests {
  private static func network(_ name: String, side: Int) throws -> TrainedNetwork {
    try TrainedNetwork(at: "\(repository)/Tests/Fixtures/torch/\(name).pth", height: side, width: side)
  }

  @Test(arguments: [
    ("rded-conv3", EvaluationNetwork.convNet(depth: 3, filters: 8), 16, 224, 5),
    ("resnet18_modified", .resNet18Modified, 16, 16, 7),
  ])
  func `losses are those of the published code`(
    _ name: String, _ kind: EvaluationNetwork, _ side: Int, _ wanted: Int, _ classes: Int
  ) throws {
    let fixture = try Fixture("goldens/published.safetensors")
    let network = try Self.network(name, side: wanted)
    // Of a ConvNet the file tells the size, whatever is wanted.
    #expect(network.network == kind && network.height == side && network.width == side)
    #expect(network.norm == .batch && network.classes == classes && !network.statesNormalization)
    let pictures = try fixture.values("shared.pictures").map { UInt8($0) }
    let patches = (0..<3).map { picture in
      (0..<side).flatMap { row in
        let start = (picture * 40 + row) * 40 * 3
        return pictures[start..<start + 3 * side]
      }
    }
    let logits = try fixture.values("\(name).logits")
    let observer = try RealismObserver(network, try #require(network.normalization), threads: 2)
    let scale = logits.map(abs).max() ?? 0
    for label in 0..<classes {
      let losses = observer.losses(patches, height: side, width: side, class: label)
      for (picture, loss) in losses.enumerated() {
        let row = logits[picture * classes..<(picture + 1) * classes]
        let largest = row.max() ?? 0
        let expected = largest + log(row.reduce(0) { $0 + exp($1 - largest) }) - row[picture * classes + label]
        // Sums of thousands of products in float32, in another order.
        #expect(abs(loss - expected) <= 1e-4 * scale, "\(name), \(picture), \(label): \(loss) for \(expected)")
      }
    }
  }

  @Test func `torchvision's ResNet-18 has its values, whose strides overlap in the file`() throws {
    let network = try Self.network("resnet18", side: 224)
    #expect(network.network == .resNet18 && network.norm == .batch && network.classes == 7)
    let file = try TorchFile("\(repository)/Tests/Fixtures/torch/resnet18.pth")
    // The first tensor of the network, then the last of those that are trained.
    let stem = try file.floats("conv1.weight")
    #expect(Array(network.values.prefix(stem.count)) == stem)
    // Strides 7, 5, 3, 1 for filters [64, 3, 7, 7]: the element with the indices (0, 0, 1, 0) is that with (0, 0, 0, 3).
    #expect(stem[7] == stem[3] && stem[49] == stem[5] && stem[3 * 49] == stem[1 + 2 * 7])
  }

  @Test func `a network with more layers than ours is refused`() throws {
    let scratch = Scratch()
    let network = try Self.network("rded-conv3", side: 16)
    let path = scratch.file("x.safetensors")
    try network.write(to: path)
    let file = try SafeTensors(path)
    #expect(try TrainedNetwork(reading: file, height: 16, width: 16).values == network.values)
    let odd = try TorchFile("\(repository)/Tests/Fixtures/torch/resnet18.pth")
    let error = #expect(throws: WeightsError.self) {
      _ = try TrainedNetwork(reading: Extended(odd), height: 224, width: 224)
    }
    #expect(error?.code == .unsupported && error?.reason.contains("layer1.2.conv1.weight") == true)
  }
}

/// A file with a tensor more, as of a deeper network.
private struct Extended: WeightFile {
  let file: TorchFile

  init(_ file: TorchFile) { self.file = file }

  private func known(_ name: String) -> String { name == "layer1.2.conv1.weight" ? "layer1.1.conv1.weight" : name }

  var path: String { file.path }
  var mappedFiles: [MappedFile] { file.mappedFiles }
  var names: [String] { file.names + ["layer1.2.conv1.weight"] }
  func shape(of name: String) -> [Int]? { file.shape(of: known(name)) }
  func type(of name: String) -> String? { file.type(of: known(name)) }
  func byteCount(of name: String) -> Int? { file.byteCount(of: known(name)) }
  func mappedFloats(_ name: String) -> UnsafePointer<Float>? { file.mappedFloats(known(name)) }
  func withBytes(of name: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(WeightsError) {
    try file.withBytes(of: known(name), body)
  }
  func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    try file.read(known(name), into: target)
  }
  func matrix(_ name: String) throws(WeightsError) -> BlockMatrix { try file.matrix(known(name)) }
}

import Evaluation
import Images
import Models
import Networks
import TestSupport
import Testing
import Weights

/// Files of torchvision without metadata: the names and shapes of their tensors tell the network.
@Suite struct RecognizedNetworkTests {
  /// Writes a file of zeros with the tensors of a network, and those that torchvision adds.
  private static func write(
    _ network: EvaluationNetwork, to path: String, classes: Int = 3, dropping: String? = nil, adding: String? = nil,
    renaming: (String) -> String = { $0 }
  ) {
    var table = ParameterTable()
    _ = network.make(height: 224, width: 224, channels: 3, classes: classes, norm: .batch, &table)
    var (offset, parts): (Int, [String]) = (0, [])
    func add(_ name: String, _ type: String, _ shape: [Int], bytes: Int) {
      let end = offset + shape.reduce(bytes, *)
      parts.append(
        "\"\(renaming(name))\":{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":[\(offset),\(end)]}")
      offset = end
    }
    for entry in table.entries where entry.name != dropping {
      add(entry.name, "F32", entry.shape, bytes: 4)
      if entry.name.hasSuffix("running_var") {
        add(entry.name.replacing("running_var", with: "num_batches_tracked"), "I64", [1], bytes: 8)
      } else if entry.name.hasSuffix("relative_position_bias_table") {
        add(entry.name.replacing("bias_table", with: "index"), "I64", [2401], bytes: 8)
      }
    }
    if let adding { add(adding, "F32", [1], bytes: 4) }
    var text = Array("{\(parts.joined(separator: ","))}".utf8)
    text += [UInt8](repeating: 32, count: 7 - (text.count + 7) % 8)
    let length = (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) }
    writeSparse(path, head: length + text, size: 8 + text.count + offset)
  }

  @Test(arguments: [
    EvaluationNetwork.resNet18, .resNet18Modified, .resNetAP10, .resNet50, .resNet101, .resNet101Modified,
    .mobileNetV2, .efficientNetB0, .swinT,
  ])
  func `networks are recognized by their tensors`(_ network: EvaluationNetwork) throws {
    let scratch = Scratch()
    Self.write(network, to: scratch.file("x.safetensors"))
    let read = try TrainedNetwork(at: scratch.file("x.safetensors"), height: 224, width: 224)
    #expect(read.network == network && read.classes == 3 && read.channels == 3 && read.height == 224)
    // Nobody says how pixels were scaled: as for ImageNet.
    #expect(!read.statesNormalization && read.normalization?.mean == [0.485, 0.456, 0.406])
  }

  @Test func `a ViT has its size by its positions, under the names of both versions`() throws {
    let scratch = Scratch()
    for isOld in [false, true] {
      Self.write(.vitB16, to: scratch.file("x.safetensors")) { name in
        isOld ? name.replacing(".mlp.0.", with: ".mlp.linear_1.").replacing(".mlp.3.", with: ".mlp.linear_2.") : name
      }
      // Whatever the size of the images.
      let read = try TrainedNetwork(at: scratch.file("x.safetensors"), height: 64, width: 48)
      #expect(read.network == .vitB16 && read.height == 224 && read.width == 224 && read.classes == 3)
    }
  }

  @Test func `VGG-11 is no ConvNet`() throws {
    let scratch = Scratch()
    Self.write(.vgg11, to: scratch.file("x.safetensors"))
    #expect(try TrainedNetwork(at: scratch.file("x.safetensors"), height: 224, width: 224).network == .vgg11)
  }

  @Test func `files of other networks are refused by the tensor that tells`() throws {
    let scratch = Scratch()
    let path = scratch.file("x.safetensors")
    func reason() -> String {
      do {
        _ = try TrainedNetwork(at: path, height: 224, width: 224)
        return ""
      } catch { return error.reason }
    }
    Self.write(.mobileNetV2, to: path, dropping: "features.5.conv.1.0.weight")
    #expect(reason().contains("features.5.conv.1.0.weight") && reason().contains("mobilenet_v2"))
    Self.write(.efficientNetB0, to: path, adding: "features.9.0.weight")
    #expect(reason().contains("features.9.0.weight"))
    // ResNet-152's third stage has 36 blocks.
    Self.write(.resNet101, to: path, adding: "layer3.23.conv1.weight")
    #expect(reason().contains("layer3.23.conv1.weight") && reason().contains("resnet101"))
    // ViT-L has other widths.
    Self.write(.swinT, to: path) { $0.replacing("head.", with: "top.") }
    #expect(reason().contains("holds none of the networks"))
  }

  @Test func `the classes of a set are rows of the last layer of any network`() throws {
    for network in [EvaluationNetwork.mobileNetV2, .resNet50] {
      var table = ParameterTable()
      _ = network.make(height: 32, width: 32, channels: 3, classes: 4, norm: .batch, &table)
      let count = table.entries.reduce(0) { max($0, $1.offset + $1.count) }
      var values = [Float](repeating: 0, count: count)
      let last = try #require(table.entries.first { $0.name == network.lastLayer + ".bias" })
      for row in 0..<4 { values[last.offset + row] = Float(row + 1) }
      let whole = TrainedNetwork(
        network: network, norm: .batch, height: 32, width: 32, channels: 3, classes: 4, labels: ["a", "b", "c", "d"],
        normalization: nil, values: values)
      let part = try whole.answering(["d", "b"], by: whole.classes(named: nil))
      var smaller = ParameterTable()
      _ = network.make(height: 32, width: 32, channels: 3, classes: 2, norm: .batch, &smaller)
      let kept = try #require(smaller.entries.first { $0.name == network.lastLayer + ".bias" })
      #expect(Array(part.values[kept.offset..<kept.offset + 2]) == [4, 2] && part.classes == 2)
    }
  }

  @Test func `networks and images that do not fit are refused`() throws {
    func code(_ network: EvaluationNetwork, _ height: Int, _ width: Int) -> EvaluationError.Code? {
      do { try network.check(height: height, width: width, channels: 3, classes: 2) } catch { return error.code }
      return nil
    }
    #expect(code(.vgg11, 31, 40) == .size && code(.vgg11, 32, 40) == nil)
    #expect(code(.vitB16, 40, 40) == .size && code(.vitB16, 32, 48) == .size && code(.vitB16, 48, 48) == nil)
    #expect(code(.swinT, 3, 9) == .size && code(.swinT, 4, 9) == nil)
    #expect(code(.mobileNetV2, 1, 1) == nil && code(.efficientNetB0, 1, 1) == nil)
    var configuration = EvaluationRunTests.configuration()
    configuration.network = .swinT
    let error = #expect(throws: EvaluationError.self) { _ = try EvaluationRunTests.evaluation(configuration) }
    #expect(error?.code == .setting && error?.reason.contains("only teaches") == true)
  }
}

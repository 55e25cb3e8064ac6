import Evaluation
import Foundation
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads

/// Larger classifiers against torchvision, recorded by tools/goldens/classifiers.py.
///
/// See Tests/Fixtures/goldens/classifiers.md for the recording and the tolerances.
@Suite struct ClassifierGoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let classes: Int
    let batch: Int
    let height: Int
    let width: Int
    /// Whether gradients are recorded.
    var isTrained = true
    /// The largest error of gradients; see classifiers.md.
    var tolerance = 1e-4
    let make: @Sendable (Int, inout ParameterTable) -> any Network
    var testDescription: String { name }
  }

  /// A network of the protocols.
  static func own(_ network: EvaluationNetwork, _ height: Int, _ width: Int)
    -> @Sendable (Int, inout ParameterTable) -> any Network
  {
    { network.make(height: height, width: width, channels: 3, classes: $0, norm: .batch, &$1) }
  }

  static let cases = [
    Case(name: "resnet50", classes: 6, batch: 2, height: 40, width: 36) {
      ResNet(
        channels: 3, classes: $0, blocks: .resNet50, stem: .large, reduction: .stride, norm: .batch, &$1)
    },
    Case(name: "resnet101", classes: 4, batch: 2, height: 33, width: 40, isTrained: false) {
      ResNet(
        channels: 3, classes: $0, blocks: .resNet101, stem: .large, reduction: .stride, norm: .batch, &$1)
    },
    Case(name: "vgg11", classes: 5, batch: 3, height: 40, width: 36) {
      VGG11(channels: 3, classes: $0, widths: [8, 16, 32, 32, 64, 64, 64, 64], hidden: 32, &$1)
    },
    Case(
      name: "mobilenet_v2", classes: 7, batch: 4, height: 40, width: 33, tolerance: 3e-4,
      make: own(.mobileNetV2, 40, 33)),
    Case(name: "efficientnet_b0", classes: 5, batch: 4, height: 33, width: 40, make: own(.efficientNetB0, 33, 40)),
    Case(name: "vit", classes: 6, batch: 3, height: 32, width: 32) {
      VisionTransformer(
        .init(side: 32, patch: 16, layers: 2, heads: 4, width: 32, hidden: 64), channels: 3, classes: $0, &$1)
    },
    Case(name: "swin", classes: 6, batch: 2, height: 50, width: 38, isTrained: false) {
      SwinTransformer(
        .init(patch: 4, width: 16, depths: [2, 2], heads: [2, 4], window: 3), channels: 3, classes: $0, &$1)
    },
    Case(
      name: "swin_t", classes: 6, batch: 1, height: 64, width: 60, isTrained: false, make: own(.swinT, 64, 60)),
  ]

  private static let quiet = ["bn3.weight", "conv.3.weight", "block.3.1.weight"]

  static func pass(_ test: Case) -> NetworkPass {
    var table = ParameterTable()
    let network = test.make(test.classes, &table)
    let pass = NetworkPass(
      network, table.parameters(), size: (test.height, test.width, 3), classes: test.classes,
      pool: WorkerPool(threads: 2))
    var generator = SeededGenerator(seed: 0)
    pass.parameters.initialize(&generator)
    var number: UInt32 = 0
    for entry in pass.parameters.entries where entry.isTrained {
      number += 1
      let isVector = entry.count == entry.shape.last
      let fanIn = entry.shape.dropFirst().reduce(1, *)
      let bound: Float = isVector ? 0.5 : Float((6 / Double(fanIn)).squareRoot())
      let start: Float = isVector && entry.name.hasSuffix("weight") ? 1 : 0
      let factor: Float = quiet.contains { entry.name.hasSuffix($0) } ? 0.25 : 1
      for (index, value) in hashed(number, entry.count, bound).enumerated() {
        pass.parameters.values.pointer[entry.offset + index] = (value + start) * factor
      }
    }
    return pass
  }

  @Test(arguments: cases) func `a pass agrees with torchvision`(_ test: Case) throws {
    let fixture = try Fixture("goldens/classifiers.safetensors")
    let (pass, area) = (Self.pass(test), test.height * test.width)
    let first = try fixture.values("\(test.name)/first")[0]
    let plain = hashed(UInt32(first), test.batch * 3 * area, 2)
    let images = Storage(
      (0..<plain.count).map { index in
        let (pixel, channel) = (index / 3, index % 3)
        return plain[(pixel / area * 3 + channel) * area + pixel % area]
      })
    var worst: [String: (error: Double, name: String)] = [:]
    func compare(_ kind: String, _ name: String, _ values: [Float]) throws {
      let error = try fixture.error(of: values, "\(test.name)/\(name)")
      if error >= worst[kind]?.error ?? 0 { worst[kind] = (error, name) }
    }
    if test.isTrained {
      var logits: [Float] = []
      let labels = (0..<test.batch).map { Int32($0 * 3 % test.classes) }
      _ = pass.backward(images: images, count: test.batch) { z, gradient in
        logits = Array(UnsafeBufferPointer(start: z, count: test.batch * test.classes))
        return softmaxCrossEntropy(
          rows: test.batch, classes: test.classes, z, labels: labels, scale: 1 / Float(test.batch), dLogits: gradient)
      }
      try compare("logits", "logits", logits)
      let gradients = pass.parameters.gradients
      for entry in pass.parameters.entries where entry.isTrained {
        try compare(
          "gradient", "gradient/\(entry.name)", Array(gradients.buffer[entry.offset..<entry.offset + entry.count]))
      }
    } else if test.name.hasPrefix("resnet") {
      pass.passThrough(images: images, count: test.batch)
    }
    let size = area * 3
    let logits = pass.logits(count: test.batch) { $1.update(from: images.pointer + $0 * size, count: size) }
    try compare("evaluation", "evaluation", logits)
    if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil { print(test.name, worst) }
    #expect(worst["evaluation"].map { $0.error < 1e-4 } == true)
    if test.isTrained {
      #expect(worst["logits"].map { $0.error < 1e-4 } == true)
      #expect(worst["gradient"].map { $0.error < test.tolerance } == true, "\(worst)")
    }
  }

  @Test(arguments: [EvaluationNetwork.vgg11, .efficientNetB0])
  func `what is dropped in training changes losses, and is drawn from the run's seed`(
    _ network: EvaluationNetwork
  ) throws {
    func losses(seed: UInt64) -> [Double] {
      var generator = SeededGenerator(seed: seed)
      let pass = network.trainable(
        height: 32, width: 32, channels: 3, classes: 3, norm: .batch, &generator, WorkerPool(threads: 2))
      let images = Storage(hashed(3, 4 * 32 * 32 * 3, 2))
      return (0..<2).map { _ in pass.lossAndGradients(images: images, .labels([0, 1, 2, 0])) }
    }
    let first = losses(seed: 1)
    // The same images and weights, other values dropped.
    #expect(first[0] != first[1])
    #expect(losses(seed: 1) == first)
  }
}

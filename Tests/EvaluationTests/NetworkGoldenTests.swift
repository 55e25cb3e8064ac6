import Evaluation
import Foundation
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Training

/// ResNets and ConvNets of the engine against PyTorch and torchvision.
///
/// See Tests/Fixtures/goldens/networks.md for the recording and the tolerances.
@Suite struct NetworkGoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let classes: Int
    let batch: Int
    let height: Int
    let width: Int
    var steps = 1
    let make: @Sendable (Int, inout ParameterTable) -> any Network
    var testDescription: String { name }

    func pass(threads: Int = 2) -> NetworkPass {
      var table = ParameterTable()
      let network = make(classes, &table)
      let pass = NetworkPass(
        network, table.parameters(), size: (height, width, 3), classes: classes, pool: WorkerPool(threads: threads))
      var generator = SeededGenerator(seed: 0)
      pass.parameters.initialize(&generator)
      var number: UInt32 = 0
      for entry in pass.parameters.entries where entry.isTrained {
        number += 1
        let isVector = entry.shape.count == 1
        let fanIn = entry.shape.dropFirst().reduce(1, *)
        let values = hashed(
          number, entry.count, isVector ? 0.5 : Float((6 / Double(fanIn)).squareRoot()))
        let start: Float = isVector && entry.name.hasSuffix("weight") ? 1 : 0
        for (index, value) in values.enumerated() {
          pass.parameters.values.pointer[entry.offset + index] = value + start
        }
      }
      return pass
    }

    /// The images of a step as [n, h, w, c]; [n, c, h, w] in the recording.
    func images(step: Int) throws -> Storage {
      let first = try Fixture("goldens/networks.safetensors").values("\(name)/first")[0]
      let plain = hashed(UInt32(first) + UInt32(step), batch * 3 * height * width, 2)
      let area = height * width
      return Storage(
        (0..<plain.count).map { index in
          let (pixel, channel) = (index / 3, index % 3)
          return plain[(pixel / area * 3 + channel) * area + pixel % area]
        })
    }

    var labels: [Int32] { (0..<batch).map { Int32($0 * 3 % classes) } }
  }

  static func resNet(_ blocks: ResNetBlocks, _ stem: ResNetStem, _ reduction: ResNetReduction, _ norm: NormKind)
    -> @Sendable (Int, inout ParameterTable) -> any Network
  {
    { classes, table in
      ResNet(
        channels: 3, classes: classes, blocks: blocks, stem: stem, reduction: reduction, norm: norm, &table)
    }
  }

  static let cases = [
    Case(
      name: "resnet18-large-batch", classes: 7, batch: 2, height: 40, width: 36,
      make: resNet(.resNet18, .large, .stride, .batch)
    ),
    Case(
      name: "resnet18-middle-instance", classes: 5, batch: 2, height: 28, width: 40,
      make: resNet(.resNet18, .middle, .stride, .instance)),
    Case(
      name: "resnet18-small-batch", classes: 10, batch: 4, height: 12, width: 12,
      make: resNet(.resNet18, .small, .stride, .batch)),
    Case(
      name: "resnet18-ten-steps", classes: 10, batch: 16, height: 32, width: 32, steps: 10,
      make: resNet(.resNet18, .small, .stride, .batch)),
    Case(
      name: "resnetap10-large-instance", classes: 10, batch: 2, height: 68, width: 72,
      make: resNet(.resNetAP10, .large, .averagePool, .instance)),
    Case(
      name: "resnetap10-small-batch", classes: 3, batch: 4, height: 17, width: 19,
      make: resNet(.resNetAP10, .small, .averagePool, .batch)),
    Case(
      name: "convnet4-batch", classes: 6, batch: 5, height: 24, width: 20,
      make: { classes, table in
        ConvNet(
          height: 24, width: 20, channels: 3, classes: classes, depth: 4, filters: 32, norm: .batch, &table)
      }),
  ]

  /// The errors of each kind of value, relative to the largest value of its tensor.
  struct Errors {
    let fixture: Fixture
    var worst: [String: Double] = [:]

    mutating func compare(_ kind: String, _ key: String, _ values: [Float], scale: String? = nil) throws {
      worst[kind] = max(worst[kind, default: 0], try fixture.error(of: values, key, scale: scale))
    }
  }

  static func errors(_ test: Case, _ name: String, optimizer: inout some Optimizer) throws -> [String: Double] {
    var errors = Errors(fixture: try Fixture("goldens/networks.safetensors"))
    let pass = test.pass()
    let parameters = pass.parameters
    func values(_ entry: Parameters.Entry, _ storage: Storage) -> [Float] {
      Array(storage.buffer[entry.offset..<entry.offset + entry.count])
    }
    var losses: [Float] = []
    for step in 0..<test.steps {
      var logits: [Float] = []
      let labels = test.labels
      let images = try test.images(step: step)
      losses.append(
        Float(
          pass.backward(images: images, count: test.batch) { z, gradient in
            logits = Array(UnsafeBufferPointer(start: z, count: test.batch * test.classes))
            return softmaxCrossEntropy(
              rows: test.batch, classes: test.classes, z, labels: labels, scale: 1 / Float(test.batch),
              dLogits: gradient) / Double(test.batch)
          }))
      let trained = parameters.entries.filter(\.isTrained)
      if step == 0, name == "sgd" { try errors.compare("logits", "\(test.name)/logits", logits) }
      if test.steps == 1, name == "sgd" {
        for (index, entry) in trained.enumerated() {
          // Normalization removes the bias of a convolution: its error is measured against the filter's gradient.
          let isConvolutionBias = index > 0 && entry.shape.count == 1 && trained[index - 1].shape.count == 4
          try errors.compare(
            "gradient", "\(test.name)/gradient/\(entry.name)", values(entry, parameters.gradients),
            scale: isConvolutionBias && entry.name.hasSuffix("bias")
              ? "\(test.name)/gradient/\(trained[index - 1].name)" : nil)
        }
      }
      optimizer.step(parameters.values, gradients: parameters.gradients)
      if test.steps == 1 {
        for entry in trained {
          try errors.compare("parameters", "\(test.name)/\(name)/\(entry.name)", values(entry, parameters.values))
        }
      }
    }
    if name == "sgd" {
      try errors.compare("losses", "\(test.name)/sgd/losses", losses)
      let (images, size) = (try test.images(step: test.steps - 1), test.height * test.width * 3)
      let logits = pass.logits(count: test.batch) { $1.update(from: images.pointer + $0 * size, count: size) }
      if test.steps == 1 { try errors.compare("evaluation", "\(test.name)/evaluation", logits) }
    }
    return errors.worst
  }

  @Test(arguments: cases.filter { $0.steps == 1 })
  func `a step of SGD agrees with PyTorch`(_ test: Case) throws {
    var sgd = SGD(
      count: test.pass().parameters.trainedCount, learningRate: 0.001, momentum: 0.9, weightDecay: 5e-4)
    let worst = try Self.errors(test, "sgd", optimizer: &sgd)
    if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil { print(test.name, worst) }
    #expect(worst["logits", default: 1] < 1e-5)
    #expect(worst["evaluation", default: 0] < 1e-5)
    #expect(worst["gradient", default: 1] < 1e-4)
    #expect(worst["parameters", default: 1] < 1e-5)
    #expect(worst["losses", default: 1] < 1e-5)
  }

  @Test func `ten steps of ResNet-18 have PyTorch's losses`() throws {
    let test = try #require(Self.cases.first { $0.steps == 10 })
    var sgd = SGD(
      count: test.pass().parameters.trainedCount, learningRate: 0.001, momentum: 0.9, weightDecay: 5e-4)
    let worst = try Self.errors(test, "sgd", optimizer: &sgd)
    #expect(worst["logits", default: 1] < 1e-5)
    #expect(worst["losses", default: 1] < 1e-3)
  }

  @Test(arguments: cases.filter { $0.steps == 1 })
  func `a step of AdamW agrees with PyTorch`(_ test: Case) throws {
    var adam = AdamW(count: test.pass().parameters.trainedCount, learningRate: 1e-3, epsilon: 1e-3)
    let worst = try Self.errors(test, "adamw", optimizer: &adam)
    if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil { print(test.name, worst) }
    #expect(worst["parameters", default: 1] < 1e-4)
  }

  @Test(arguments: [cases[0], cases[4]])
  func `the number of threads changes no bit`(_ test: Case) throws {
    let images = try test.images(step: 0)
    let gradients = [1, 2, 3].map { threads in
      let pass = test.pass(threads: threads)
      _ = pass.lossAndGradients(images: images, labels: test.labels)
      return pass.parameters.gradients.values
    }
    #expect(gradients[0] == gradients[1] && gradients[1] == gradients[2])
  }
}

import Evaluation
import Foundation
import Kernels
import Models
import Networks
import TestSupport
import Testing
import Threads
import Training

/// ConvNet against PyTorch: two training steps of SGD with momentum and weight decay.
///
/// See Tests/Fixtures/goldens/convnet.md for the recording and the tolerance.
@Suite struct InstanceNormGoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let configuration: InstanceNormConvNet.Configuration
    let batch: Int
    let images: UInt32  // number of the hashed tensor
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "grey28",
      configuration: .init(height: 28, width: 28, channels: 1, classes: 10), batch: 4,
      images: 124),
    Case(
      name: "odd",
      configuration: .init(height: 23, width: 19, channels: 3, classes: 7, filters: 16), batch: 5,
      images: 118),
    Case(
      name: "deep",
      configuration: .init(height: 70, width: 67, channels: 3, classes: 5, depth: 6, filters: 8),
      batch: 3, images: 120),
  ]

  static let tolerance = 3e-5

  static func parameters(_ net: InstanceNormConvNet) -> Storage {
    let values = net.parameters.enumerated().flatMap { index, parameter in
      let isVector = parameter.shape.count == 1
      let fanIn = parameter.shape.dropFirst().reduce(1, *)
      let bound: Float = isVector ? 0.5 : Float(1 / Double(fanIn).squareRoot())
      let isNorm =
        isVector && parameter.name.hasPrefix("features") && parameter.name.hasSuffix("weight")
      return hashed(UInt32(index + 1), parameter.count, bound).map { isNorm ? $0 + 1 : $0 }
    }
    return Storage(values)
  }

  /// The images of the recording, [n, c, h, w] there, as [n, h, w, c].
  static func images(_ test: Case) -> Storage {
    let (c, n) = (test.configuration, test.batch)
    let plain = hashed(test.images, n * c.channels * c.height * c.width, 2)
    let area = c.height * c.width
    let result = Storage(count: plain.count)
    for image in 0..<n {
      for channel in 0..<c.channels {
        for pixel in 0..<area {
          result.pointer[(image * area + pixel) * c.channels + channel] =
            plain[(image * c.channels + channel) * area + pixel]
        }
      }
    }
    return result
  }

  /// The largest error of any tensor after two steps, relative to the tensor's largest value.
  static func worstError(
    _ test: Case, perturb: (Storage) -> Void = { _ in }
  ) throws -> [String: Double] {
    let fixture = try Fixture("goldens/convnet.safetensors")
    let net = InstanceNormConvNet(test.configuration)
    let pass = BatchPass(net, parameters: parameters(net), pool: WorkerPool(threads: 2))
    perturb(pass.parameters)
    let images = images(test)
    let labels = (0..<test.batch).map { Int32($0 * 3 % test.configuration.classes) }
    let sgd = SGD(
      count: net.parameterCount, learningRate: 0.01, momentum: 0.9, weightDecay: 5e-4)
    var worst: [String: Double] = [:]
    func compare(_ kind: String, _ key: String, _ values: [Float], scale: String? = nil) throws {
      worst[kind] = max(worst[kind, default: 0], try fixture.error(of: values, key, scale: scale))
    }
    for step in 1...2 {
      let prefix = "\(test.name)/step\(step)"
      let size = images.count / test.batch
      let logits = pass.logits(count: test.batch) { index, input in
        input.update(from: images.pointer + index * size, count: size)
      }
      try compare("logits", "\(prefix)/logits", logits)
      let loss = pass.lossAndGradients(images: images, labels: labels)
      try compare("loss", "\(prefix)/loss", [Float(loss)])
      sgd.step(pass.parameters, gradients: pass.gradients)
      for (index, parameter) in net.parameters.enumerated() {
        let range = parameter.offset..<parameter.offset + parameter.count
        // Normalization removes the bias of a convolution, so that its gradient is zero but for rounding:
        // its error is measured against the gradient of the filter before it.
        let isConvolutionBias =
          index > 0 && parameter.shape.count == 1 && net.parameters[index - 1].shape.count == 4
        try compare(
          "gradient", "\(prefix)/gradient/\(parameter.name)", Array(pass.gradients.buffer[range]),
          scale: isConvolutionBias
            ? "\(prefix)/gradient/\(net.parameters[index - 1].name)" : nil)
        try compare(
          "parameter", "\(prefix)/parameter/\(parameter.name)",
          Array(pass.parameters.buffer[range]))
      }
    }
    return worst
  }

  @Test(arguments: cases)
  func `two training steps agree with PyTorch to 3e-5`(_ test: Case) throws {
    let worst = try Self.worstError(test)
    if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil { print(test.name, worst) }
    #expect(worst.count == 4)
    for (kind, error) in worst { #expect(error <= Self.tolerance, "\(kind)") }
  }

  @Test(arguments: cases)
  func `a perturbed weight is noticed`(_ test: Case) throws {
    let worst = try Self.worstError(test) { $0.pointer[5] += 0.01 }
    for kind in ["logits", "gradient", "parameter"] {
      #expect(worst[kind, default: 0] > Self.tolerance, "\(kind)")
    }
  }
}

import Evaluation
import Kernels
import Models
import Networks
import Testing
import Threads
import Training

@Suite struct InstanceNormConvNetTests {
  @Test func `the published parameter counts come out`() {
    let small = InstanceNormConvNet(.init(height: 28, width: 28, channels: 1, classes: 10))
    #expect(small.parameterCount == 317_706)
    let large = InstanceNormConvNet(.init(height: 224, width: 224, channels: 3, classes: 10, depth: 6))
    #expect(large.parameterCount == 754_570)
    #expect(
      small.parameters.map(\.name) == [
        "features.0.weight", "features.0.bias", "features.1.weight", "features.1.bias",
        "features.4.weight", "features.4.bias", "features.5.weight", "features.5.bias",
        "features.8.weight", "features.8.bias", "features.9.weight", "features.9.bias",
        "classifier.weight", "classifier.bias",
      ])
    #expect(small.parameters[0].shape == [128, 1, 3, 3])
    #expect(small.parameters[12].shape == [10, 2048])
  }

  @Test func `initial parameters fill the range of PyTorch's defaults`() {
    let net = InstanceNormConvNet(.init(height: 28, width: 28, channels: 1, classes: 10))
    var generator = SeededGenerator(seed: 4)
    let values = net.initialParameters(&generator).values
    for parameter in net.parameters {
      let part = values[parameter.offset..<parameter.offset + parameter.count]
      let isNorm = ["1", "5", "9"].contains { parameter.name.hasPrefix("features.\($0).") }
      if isNorm {
        let expected: Float = parameter.name.hasSuffix("weight") ? 1 : 0
        #expect(part.allSatisfy { $0 == expected })
        continue
      }
      let fanIn: Float =
        parameter.name.hasPrefix("classifier")
        ? 2048 : parameter.name.hasPrefix("features.0.") ? 9 : 1152
      let bound = 1 / fanIn.squareRoot()
      #expect(part.allSatisfy { abs($0) <= bound * 1.000_001 })
      #expect((part.map(abs).max() ?? 0) > 0.7 * bound)
    }
  }

  @Test func `networks that cannot be are refused with the reason`() {
    func reason(
      height: Int, width: Int, channels: Int, classes: Int, depth: Int = 3, filters: Int = 128
    ) -> EvaluationError.Code? {
      do {
        try EvaluationNetwork.convNet(depth: depth, filters: filters)
          .check(height: height, width: width, channels: channels, classes: classes)
        return nil
      } catch { return error.code }
    }
    #expect(reason(height: 28, width: 28, channels: 2, classes: 10) == .shape)
    #expect(reason(height: 7, width: 32, channels: 3, classes: 10) == .size)
    #expect(reason(height: 0, width: 32, channels: 1, classes: 10) == .size)
    #expect(reason(height: 28, width: 28, channels: 1, classes: 0) == .setting)
    #expect(reason(height: 28, width: 28, channels: 1, classes: 9, filters: 12) == .setting)
    #expect(reason(height: 28, width: 28, channels: 1, classes: 9, depth: 70) == .size)
    #expect(reason(height: 8, width: 9, channels: 3, classes: 9) == nil)
  }

  /// Parameters after three steps over a batch of n noise images.
  static func trained(threads: Int, _ n: Int) -> [Float] {
    let net = InstanceNormConvNet(.init(height: 12, width: 10, channels: 1, classes: 4, filters: 16))
    var generator = SeededGenerator(seed: 5)
    let pass = BatchPass(
      net, parameters: net.initialParameters(&generator), pool: WorkerPool(threads: threads))
    let images = Storage((0..<n * 120).map { _ in Float(generator.normal()) })
    let labels = (0..<n).map { Int32($0 % 4) }
    let sgd = SGD(count: net.parameterCount, learningRate: 0.1, momentum: 0.9, weightDecay: 1e-3)
    for _ in 0..<3 {
      _ = pass.lossAndGradients(images: images, labels: labels)
      sgd.step(pass.parameters, gradients: pass.gradients)
    }
    return pass.parameters.values
  }

  // One image, fewer images than slices, more than all slices hold at a time.
  @Test(arguments: [1, 10, 300])
  func `results are the same to the bit for any number of threads`(_ n: Int) {
    let one = Self.trained(threads: 1, n)
    for threads in [2, 3, 5] { #expect(Self.trained(threads: threads, n) == one) }
  }

  @Test func `a batch gives the mean of its images' gradients`() {
    let net = InstanceNormConvNet(.init(height: 9, width: 12, channels: 3, classes: 3, filters: 8))
    var generator = SeededGenerator(seed: 6)
    let pass = BatchPass(
      net, parameters: net.initialParameters(&generator), pool: WorkerPool(threads: 1))
    let (n, size) = (19, 9 * 12 * 3)
    let pixels = (0..<n * size).map { _ in Float(generator.normal()) }
    let labels = (0..<n).map { Int32($0 % 3) }
    var sum = [Double](repeating: 0, count: net.parameterCount)
    var losses = 0.0
    for image in 0..<n {
      let part = Storage(Array(pixels[image * size..<(image + 1) * size]))
      losses += pass.lossAndGradients(images: part, labels: [labels[image]])
      for (index, value) in pass.gradients.values.enumerated() { sum[index] += Double(value) }
    }
    let loss = pass.lossAndGradients(images: Storage(pixels), labels: labels)
    #expect(abs(loss - losses / Double(n)) < 1e-6)
    let scale = sum.map { abs($0) }.max() ?? 0
    for (value, expected) in zip(pass.gradients.values, sum) {
      #expect(abs(Double(value) * Double(n) - expected) < 1e-5 * scale)
    }
  }

  @Test func `SGD follows its definition`() {
    let sgd = SGD(count: 2, learningRate: 0.5, momentum: 0.5, weightDecay: 0.25)
    let weights = Storage([4, -8])
    sgd.step(weights, gradients: Storage([1, 2]))
    // v = g + w/4 = (2, 0)
    #expect(weights.values == [3, -8])
    sgd.step(weights, gradients: Storage([0.25, 3]))
    // v = v/2 + g + w/4 = (2, 1)
    #expect(weights.values == [2, -8.5])
  }
}

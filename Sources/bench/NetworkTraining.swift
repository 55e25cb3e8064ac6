import Evaluation
import Kernels
import Models
import Networks
import Stages
import Threads
import Training

extension Bench {
  static let networks =
    [
      Benchmark("convnet3-train", "a training step of ConvNet-3 on 28 x 28 images; images") {
        $0.convnetTraining($1)
      }
    ]
    + ["convnet6", "resnet18", "resnetap10"].map { network in
      Benchmark("\(network)-train", "a training step on color images of --size, 224 unless given; images") {
        $0.networkTraining("\(network)-train", $1)
      }
    }

  /// One SGD step of a network on 3×224×224 images: ConvNet-6 and ResNetAP-10 with instance, ResNet-18 with batch norm.
  private func networkTraining(_ name: String, _ session: Session) -> Measurement {
    let pool = WorkerPool(threads: session.threads)
    let (side, batch, classes) = (side ?? 224, batch ?? 16, 10)
    var table = ParameterTable()
    let network: any Network
    switch name {
    case "convnet6-train":
      network = ConvNet(
        height: side, width: side, channels: 3, classes: classes, depth: 6, norm: .instance, &table)
    case "resnet18-train":
      network = ResNet(
        channels: 3, classes: classes, blocks: .resNet18, stem: .large, reduction: .stride, norm: .batch, &table)
    default:
      network = ResNet(
        channels: 3, classes: classes, blocks: .resNetAP10, stem: .large, reduction: .averagePool, norm: .instance,
        &table)
    }
    let pass = NetworkPass(network, table.parameters(), size: (side, side, 3), classes: classes, pool: pool)
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    pass.parameters.initialize(&generator)
    let images = Storage(count: batch * side * side * 3)
    for index in 0..<images.count { images.pointer[index] = Float(generator.normal()) }
    let labels = (0..<batch).map { Int32($0 % classes) }
    let sgd = SGD(count: pass.parameters.trainedCount, learningRate: 0.01, momentum: 0.9, weightDecay: 5e-4)
    var measurement = Measurement(name, threads: session.threads, items: Double(batch))
    measurement.measure(runs: runs) {
      _ = pass.lossAndGradients(images: images, labels: labels)
      sgd.step(pass.parameters.values, gradients: pass.parameters.gradients, pool)
    }
    return measurement
  }

  /// One SGD step of ConvNet-3 on 1×28×28 images.
  private func convnetTraining(_ session: Session) -> Measurement {
    let pool = WorkerPool(threads: session.threads)
    let batch = batch ?? 256
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    let network = EvaluationNetwork.convNet(depth: 3, filters: 128).trainable(
      height: 28, width: 28, channels: 1, classes: 10, norm: .instance, &generator, pool)
    let images = Storage(count: batch * 784)
    for index in 0..<batch * 784 { images.pointer[index] = Float(generator.normal()) }
    let labels = (0..<batch).map { Int32($0 % 10) }
    let sgd = SGD(count: network.gradients.count, learningRate: 0.01, momentum: 0.9, weightDecay: 5e-4)
    var measurement = Measurement("convnet3-train", threads: session.threads, items: Double(batch))
    measurement.measure(runs: runs) {
      _ = network.lossAndGradients(images: images, .labels(labels))
      sgd.step(network.values, gradients: network.gradients, pool)
    }
    return measurement
  }
}

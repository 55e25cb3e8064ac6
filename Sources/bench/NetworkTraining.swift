import Networks
import Stages
import Tensors
import Threads
import Training

extension Bench {
  /// One SGD step of a network on 3×224×224 images: ConvNet-6 and ResNetAP-10 with instance, ResNet-18 with batch norm.
  func networkTraining(_ name: String, _ session: Session) -> Measurement {
    let pool = WorkerPool(threads: session.threads)
    let (side, batch, classes) = (side ?? 224, batch ?? 16, 10)
    var table = ParameterTable()
    let network: any Network
    switch name {
    case "convnet6-train":
      network = Networks.ConvNet(
        height: side, width: side, channels: 3, classes: classes, depth: 6, norm: .instance, &table)
    case "resnet18-train":
      network = ResNet(
        channels: 3, classes: classes, blocksPerStage: 2, stem: .large, reduction: .stride, norm: .batch, &table)
    default:
      network = ResNet(
        channels: 3, classes: classes, blocksPerStage: 1, stem: .large, reduction: .averagePool, norm: .instance,
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
      sgd.step(pass.parameters.values, gradients: pass.parameters.gradients)
    }
    return measurement
  }
}

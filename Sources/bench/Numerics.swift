import Clustering
import Glibc
import Stages
import Tensors
import Threads
import Training

extension Bench {
  /// 2048³ multiply-adds on one thread.
  func gemm(_ session: Session) -> Measurement {
    let n = 2048
    let a = [Float](repeating: 1, count: n * n)
    var c = [Float](repeating: 0, count: n * n)
    var measurement = Measurement("gemm", threads: 1, items: 2 * Double(n) * Double(n) * Double(n))
    measurement.measure(runs: runs) {
      a.withUnsafeBufferPointer { a in
        c.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let c = c.baseAddress else { return }
          Tensors.gemm(.none, .none, m: n, n: n, k: n, a, n, a, n, c, n)
        }
      }
    }
    return measurement
  }

  /// K-means of `--matrix`.
  func kmeans(_ session: Session) throws -> Measurement {
    let data = try vectors()
    let pool = WorkerPool(threads: session.threads)
    var model = KMeans(clusters: clusters)
    model.restarts = restarts
    model.seed = UInt64(suite.seed)
    var measurement = Measurement("kmeans", threads: session.threads, items: Double(data.rows))
    var inertia = 0.0
    try measurement.measure(runs: runs) { inertia = try model.fit(data, pool: pool).inertia }
    measurement.extra = [("inertia", inertia)]
    return measurement
  }

  private func vectors() throws -> Matrix {
    guard let matrix else {
      var generator = SeededGenerator(seed: 1)
      return Matrix(
        rows: 6000, columns: columns, (0..<6000 * columns).map { _ in Float(generator.normal()) })
    }
    let descriptor = open(matrix, O_RDONLY)
    guard descriptor >= 0 else { throw StageError(.noInput, "\(matrix): cannot open") }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let rows = size / (4 * columns)
    guard rows > 0, size == rows * columns * 4 else {
      throw StageError(.data, "\(matrix): \(size) bytes are no rows of \(columns) float32")
    }
    let elements = [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      count = pread(descriptor, buffer.baseAddress, size, 0) / 4
    }
    guard elements.count == rows * columns else { throw StageError(.io, "\(matrix): cannot read") }
    return Matrix(rows: rows, columns: columns, elements)
  }

  /// One SGD step of ConvNet-3 on 1×28×28 images.
  func convnetTraining(_ session: Session) throws -> Measurement {
    let pool = WorkerPool(threads: session.threads)
    let batch = batch ?? 256
    let net = try Training.ConvNet(.init(height: 28, width: 28, channels: 1, classes: 10))
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    let pass = BatchPass(net, parameters: net.initialParameters(&generator), pool: pool)
    let images = Storage(count: batch * 784)
    for index in 0..<batch * 784 { images.pointer[index] = Float(generator.normal()) }
    let labels = (0..<batch).map { Int32($0 % 10) }
    let sgd = SGD(count: net.parameterCount, learningRate: 0.01, momentum: 0.9, weightDecay: 5e-4)
    var measurement = Measurement("convnet3-train", threads: session.threads, items: Double(batch))
    measurement.measure(runs: runs) {
      _ = pass.lossAndGradients(images: images, labels: labels)
      sgd.step(pass.parameters, gradients: pass.gradients)
    }
    return measurement
  }
}

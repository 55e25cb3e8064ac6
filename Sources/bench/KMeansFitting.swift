import Clustering
import Glibc
import Kernels
import Stages
import Threads

extension Bench {
  static let clustering = [
    Benchmark("kmeans", "k-means of --matrix; vectors") { try $0.kmeans($1) }
  ]

  /// K-means on `--matrix`.
  private func kmeans(_ session: Session) throws -> Measurement {
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
}

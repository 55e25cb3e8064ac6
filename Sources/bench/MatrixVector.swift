import Kernels
import Stages
import Threads

extension Bench {
  static let matrixVectors = [("q4_0", BlockFormat.q4v0), ("q4_1", .q4v1), ("q8_0", .q8v0)].map { name, format in
    Benchmark(
      "matvec-\(name)", "products of 16 matrices of 4096 x 4096 in \(format.rawValue) with a vector; bytes of weights"
    ) { $0.matrixVector("matvec-\(name)", format, $1) }
  }

  /// Products of [4096, 4096] matrices and a vector; so many matrices that they do not fit in the caches.
  private func matrixVector(_ name: String, _ format: BlockFormat, _ session: Session) -> Measurement {
    let (side, count) = (4096, 16)
    let bytes = side * side / format.blockCount * format.blockBytes
    let memory = Storage(count: count * bytes / 4)
    let start = UnsafeMutableRawPointer(memory.pointer)
    var generator = SeededGenerator(seed: UInt64(suite.seed))
    for place in stride(from: 0, to: count * bytes, by: 8) {
      start.storeBytes(of: generator.next(), toByteOffset: place, as: UInt64.self)
    }
    // Blocks begin with one or two scales, in half precision: 2⁻⁸.
    for block in stride(from: 0, to: count * bytes, by: format.blockBytes) {
      start.storeBytes(of: 0x1C00, toByteOffset: block, as: UInt16.self)
      if format == .q4v1 { start.storeBytes(of: 0x9C00, toByteOffset: block + 2, as: UInt16.self) }
    }
    let matrices = (0..<count).map { index in
      BlockMatrix(format, rows: side, columns: side, UnsafeRawPointer(start) + index * bytes, owner: memory)
    }
    let (x, y) = (Storage((0..<side).map { Float($0 % 13) - 6 }), Storage(count: side))
    let vectors = QuantizedVectors(count: 1, columns: side)
    let pool = WorkerPool(threads: session.threads)
    var measurement = Measurement(name, threads: session.threads, items: Double(count * bytes))
    measurement.measure(runs: runs) {
      vectors.quantize(x.pointer, at: 0)
      pool.team { team, _ in
        for matrix in matrices {
          team.share(side / 64) { part in
            matrix.multiply(part * 64..<(part + 1) * 64, x.pointer, vectors, at: 0, into: y.pointer + part * 64)
          }
        }
      }
    }
    return measurement
  }
}

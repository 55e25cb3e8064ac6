import Kernels
import Stages
import Threads

extension Bench {
  static let machine = [
    Benchmark("gemm", "a product of matrices of 2048 x 2048, one thread; floating-point operations") { $0.gemm($1) },
    Benchmark("memory-read", "adding up 512 MB of floats, what memory gives; bytes") { $0.memoryRead($1) },
  ]

  /// 2048³ multiply-adds on one thread.
  private func gemm(_ session: Session) -> Measurement {
    let n = 2048
    let a = [Float](repeating: 1, count: n * n)
    var c = [Float](repeating: 0, count: n * n)
    var measurement = Measurement("gemm", threads: 1, items: 2 * Double(n) * Double(n) * Double(n))
    measurement.measure(runs: runs) {
      a.withUnsafeBufferPointer { a in
        c.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let c = c.baseAddress else { return }
          Kernels.gemm(.none, .none, m: n, n: n, k: n, a, n, a, n, c, n)
        }
      }
    }
    return measurement
  }

  /// Memory bandwidth: bytes per second that all threads read once, in order.
  private func memoryRead(_ session: Session) -> Measurement {
    let count = 128 << 20
    let memory = Storage(count: count)
    let pool = WorkerPool(threads: session.threads)
    let parts = 512
    let sums = Storage(count: parts)
    var measurement = Measurement("memory-read", threads: session.threads, items: Double(4 * count))
    measurement.measure(runs: runs) {
      pool.forEach(parts) { part in
        let start = UnsafePointer(memory.pointer) + part * count / parts
        var (a, b, c, d) = (Lanes(), Lanes(), Lanes(), Lanes())
        var place = 0
        while place < count / parts {
          a += start.lanes(place)
          b += start.lanes(place + 8)
          c += start.lanes(place + 16)
          d += start.lanes(place + 24)
          place += 32
        }
        sums.pointer[part] = (a + b + c + d).sum()
      }
    }
    precondition(sums.values.allSatisfy { $0 == 0 })
    return measurement
  }
}

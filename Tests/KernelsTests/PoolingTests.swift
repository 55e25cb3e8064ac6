import Kernels
import TestSupport
import Testing
import Threads

/// Pooling against its definition.
@Suite struct PoolingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let height: Int
    let width: Int
    let window: Int
    let stride: Int
    var padding = 0
    var testDescription: String { "\(height) x \(width), window \(window), stride \(stride), padding \(padding)" }

    var pooling: Pooling {
      Pooling(height: height, width: width, channels: 8, window: window, stride: stride, padding: padding)
    }
  }

  static let cases: [Case] = [
    Case(height: 4, width: 6, window: 2, stride: 2), Case(height: 5, width: 7, window: 2, stride: 2),
    Case(height: 5, width: 4, window: 3, stride: 2, padding: 1), Case(height: 3, width: 3, window: 3, stride: 1),
    Case(height: 4, width: 5, window: 2, stride: 1), Case(height: 6, width: 6, window: 3, stride: 3, padding: 1),
  ]
  private static let images = 2

  /// The places in x of each output's window, and its place.
  private func windows(_ test: Case) -> [[Int]] {
    let (p, q) = (test.pooling.outputHeight, test.pooling.outputWidth)
    return (0..<Self.images * p * q * 8).map { place in
      let (channel, column, row, image) = (place % 8, place / 8 % q, place / (8 * q) % p, place / (8 * q * p))
      var members: [Int] = []
      for a in 0..<test.window {
        for b in 0..<test.window {
          let (r, s) = (row * test.stride + a - test.padding, column * test.stride + b - test.padding)
          guard r >= 0, r < test.height, s >= 0, s < test.width else { continue }
          members.append(((image * test.height + r) * test.width + s) * 8 + channel)
        }
      }
      return members
    }
  }

  // Nine sums in single precision.
  @Test(arguments: cases)
  func `averages count borders as zeros, and hand gradients back in equal parts`(_ test: Case) {
    let (windows, pool) = (windows(test), WorkerPool(threads: 2))
    let (x, dy) = (normals(Self.images * test.height * test.width * 8, 1), normals(windows.count, 2))
    let area = Double(test.window * test.window)
    var (y, dx) = (zeros(windows.count), zeros(x.count))
    test.pooling.average(images: Self.images, singles(x), into: &y, pool)
    #expect(relativeError(y, windows.map { $0.reduce(0) { $0 + x[$1] } / area }) < 1e-6)
    var expected = [Double](repeating: 0, count: x.count)
    for (window, d) in zip(windows, dy) { for place in window { expected[place] += d / area } }
    test.pooling.averageBackward(images: Self.images, dy: singles(dy), into: &dx, pool)
    #expect(relativeError(dx, expected) < 1e-6)
  }

  @Test(arguments: cases)
  func `maxima are exact, and their gradient goes to the first of equals`(_ test: Case) {
    let (windows, pool) = (windows(test), WorkerPool(threads: 2))
    // Few different values, so that many are equal.
    let x = normals(Self.images * test.height * test.width * 8, 1).map { ($0 * 2).rounded() }
    let dy = normals(windows.count, 2)
    var (y, dx) = (zeros(windows.count), zeros(x.count))
    test.pooling.maximum(images: Self.images, singles(x), into: &y, pool)
    #expect(y == windows.map { Float($0.map { x[$0] }.max() ?? 0) })
    var expected = [Double](repeating: 0, count: x.count)
    for (window, d) in zip(windows, dy) {
      let largest = window.map { x[$0] }.max()
      if let first = window.first(where: { x[$0] == largest }) { expected[first] += d }
    }
    test.pooling.maximumBackward(images: Self.images, singles(x), y: y, dy: singles(dy), into: &dx, pool)
    #expect(relativeError(dx, expected) < 1e-6)
  }

  @Test func `global averages and channel sums are those of the definition`() {
    for (n, a, c) in [(1, 1, 1), (2, 5, 3), (1, 300, 19)] {
      let x = normals(n * a * c, 1)
      var (y, sums, dx) = (zeros(n * c), zeros(c), zeros(n * a * c))
      globalAverage(images: n, pixels: a, channels: c, singles(x), into: &y)
      let expected = (0..<n * c).map { place in
        (0..<a).reduce(0.0) { $0 + x[(place / c * a + $1) * c + place % c] } / Double(a)
      }
      // 300 sums one after the other.
      #expect(relativeError(y, expected) < 1e-5)
      channelSums(pixels: n * a, channels: c, singles(x), into: &sums, WorkerPool(threads: 2))
      let scale = Double(n * a).squareRoot()
      for k in 0..<c {
        let sum = (0..<n * a).reduce(0.0) { $0 + x[$1 * c + k] }
        #expect(abs(Double(sums[k]) - sum) < 2e-6 * scale)
      }
      let dy = normals(n * c, 2)
      globalAverageBackward(images: n, pixels: a, channels: c, dy: singles(dy), into: &dx)
      #expect(relativeError(dx, dx.indices.map { dy[$0 / (a * c) * c + $0 % c] / Double(a) }) < 1e-6)
    }
  }
}

import Kernels
import Testing

@Suite struct BlockMatrixTests {
  /// A matrix of random blocks with scales around 0.1.
  private final class Blocks {
    let matrix: BlockMatrix
    private let memory: UnsafeMutableRawPointer

    init(_ format: BlockFormat, rows: Int, columns: Int, seed: UInt64) {
      let count = rows * columns / format.blockCount * format.blockBytes
      memory = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 1)
      var random = SystemSplit(state: seed)
      if format.isQuantized {
        for index in 0..<count {
          memory.storeBytes(of: UInt8(truncatingIfNeeded: random.next()), toByteOffset: index, as: UInt8.self)
        }
        for block in stride(from: 0, to: count, by: format.blockBytes) {
          for place in Self.scales(format) {
            let scale = Float16((random.unit - 0.3) * 0.2)
            memory.storeBytes(of: scale.bitPattern, toByteOffset: block + place, as: UInt16.self)
          }
          // An exponent near that of 1, and a scale in the upper halves of four words.
          if format == .mxfp4 { memory.storeBytes(of: 120, toByteOffset: block, as: UInt8.self) }
          if format == .iq1m {
            let bits = Float16((random.unit - 0.3) * 0.2).bitPattern
            for quarter in 0..<4 {
              let place = block + 49 + 2 * quarter
              let low = memory.load(fromByteOffset: place, as: UInt8.self) & 15
              let high = UInt8(truncatingIfNeeded: bits >> UInt16(4 * quarter) & 15) << 4
              memory.storeBytes(of: low | high, toByteOffset: place, as: UInt8.self)
            }
          }
        }
      } else {
        for index in 0..<rows * columns {
          let value = random.unit - 0.5
          switch format {
          case .f32: memory.storeBytes(of: value, toByteOffset: 4 * index, as: Float.self)
          case .f16: memory.storeBytes(of: Float16(value).bitPattern, toByteOffset: 2 * index, as: UInt16.self)
          default:
            memory.storeBytes(of: UInt16(value.bitPattern >> 16), toByteOffset: 2 * index, as: UInt16.self)
          }
        }
      }
      matrix = BlockMatrix(format, rows: rows, columns: columns, memory, owner: Owner(memory))
    }

    private final class Owner {
      let memory: UnsafeMutableRawPointer
      init(_ memory: UnsafeMutableRawPointer) { self.memory = memory }
      deinit { memory.deallocate() }
    }

    /// Where a block's half-precision scales lie.
    private static func scales(_ format: BlockFormat) -> [Int] {
      switch format {
      case .q4v0, .q5v0, .q8v0, .iq1s, .iq2xxs, .iq2xs, .iq2s, .iq3xxs, .iq3s, .iq4nl, .iq4xs: [0]
      case .q4v1, .q5v1, .q4k, .q5k: [0, 2]
      case .q2k: [80, 82]
      case .q3k: [108]
      case .q6k: [208]
      case .tq1v0: [52]
      case .tq2v0: [64]
      case .f32, .f16, .bf16, .iq1m, .mxfp4: []
      }
    }
  }

  private struct SystemSplit {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    var unit: Float { mutating get { Float(next() & 0xFFFF) / 65536 } }
  }

  @Test(arguments: BlockFormat.allCases)
  func `a product is that of the dequantized rows`(_ format: BlockFormat) {
    for (rows, columns) in [(5, 256), (3, 768), (2, 2304)] {
      let blocks = Blocks(format, rows: rows, columns: columns, seed: UInt64(columns))
      var random = SystemSplit(state: 3)
      // Some components are far larger than others, as in language models.
      let x = (0..<columns).map { ($0 % 97 == 0 ? 100 : 1) * (random.unit - 0.5) }
      let rounded = QuantizedVectors(count: 2, columns: columns)
      rounded.quantize(x, at: 1)
      var (y, values) = ([Float](repeating: .nan, count: rows), [Float](repeating: 0, count: rows * columns))
      values.withUnsafeMutableBufferPointer { buffer in
        if let start = buffer.baseAddress { blocks.matrix.dequantize(0..<rows, into: start) }
      }
      y.withUnsafeMutableBufferPointer { buffer in
        if let start = buffer.baseAddress { blocks.matrix.multiply(0..<rows, x, rounded, at: 1, into: start) }
      }
      for row in 0..<rows {
        let terms = (0..<columns).map { Double(values[row * columns + $0]) * Double(x[$0]) }
        // A component errs by half a unit, which is 1/32767 of the largest of its 32; floats add their own errors.
        var bound = terms.reduce(0) { $0 + abs($1) } * 1e-6
        if format.isQuantized {
          for block in stride(from: 0, to: columns, by: 32) {
            let peak = x[block..<block + 32].reduce(0) { max($0, abs($1)) }
            let weights = values[row * columns + block..<row * columns + block + 32].reduce(0) { $0 + abs($1) }
            bound += Double(peak) / 65534 * Double(weights)
          }
        }
        #expect(abs(Double(y[row]) - terms.reduce(0, +)) < bound, "\(format) row \(row)")
      }
    }
  }

  @Test func `vectors of zeros and of what is no number stay so`() {
    let blocks = Blocks(.q4v1, rows: 1, columns: 32, seed: 1)
    let rounded = QuantizedVectors(count: 1, columns: 32)
    for (value, isNumber) in [(Float(0), true), (.nan, false), (.infinity, false)] {
      var x = [Float](repeating: value == 0 ? 0 : 1, count: 32)
      x[7] = value
      rounded.quantize(x, at: 0)
      var y: Float = 1
      blocks.matrix.multiply(0..<1, x, rounded, at: 0, into: &y)
      #expect(isNumber ? y == 0 : y.isNaN)
    }
  }
}

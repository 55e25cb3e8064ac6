import Kernels
import Networks
import Weights

/// A checkpoint of random values for networks that are only timed: uniform within ±√3/√fanIn, vectors near 1 or 0.
///
/// Activations keep about their size through the layers, so that none overflows and no denormal slows the run.
final class RandomWeights: TensorSource {
  let path = "random weights"
  private let shapes: [String: [Int]]

  init(_ table: ParameterTable) {
    shapes = Dictionary(table.shapes.map { ($0.name, $0.shape) }) { first, _ in first }
  }

  var names: [String] { Array(shapes.keys) }

  func shape(of name: String) -> [Int]? { shapes[name] }

  func mappedFloats(_ name: String) -> UnsafePointer<Float>? { nil }

  func read(_ name: String, into target: UnsafeMutablePointer<Float>) throws(WeightsError) {
    let shape = shapes[name] ?? []
    let count = shape.reduce(1, *)
    let fanIn = count / max(1, shape.first ?? 1)
    let middle: Float = shape.count == 1 && name.hasSuffix("weight") ? 1 : 0
    let width: Float = shape.count <= 1 ? 0 : 2 * (3 / Float(max(1, fanIn))).squareRoot()
    // Knuth's linear congruential generator: fast, and good enough here.
    var state = UInt64(count) &* 0x9E37_79B9_7F4A_7C15
    for index in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      target[index] = middle + width * (Float(state >> 40) * 0x1p-24 - 0.5)
    }
  }

  func matrix(_ name: String) throws(WeightsError) -> BlockMatrix {
    let shape = shapes[name] ?? []
    let (count, columns) = (shape.reduce(1, *), max(1, shape.last ?? 1))
    let values = Storage(count: count)
    try read(name, into: values.pointer)
    return BlockMatrix(.f32, rows: count / columns, columns: columns, values.pointer, owner: values)
  }
}

import Kernels

/// A table of vectors: ids [n][t] → [n, 1, t, c].
public struct EmbeddingTable: Sendable {
  private let weight: Parameters.Index  // [count, c]
  public let count: Int
  private let channels: Int

  /// Adds `NAME.weight`, initialized normally with the given deviation.
  public init(_ name: String, _ count: Int, _ channels: Int, deviation: Double = 1, _ table: inout ParameterTable) {
    self.init(tensor: name + ".weight", [count, channels], deviation: deviation, &table)
  }

  /// Adds a tensor with this name and shape, [count, c] or [1, count, c].
  public init(tensor name: String, _ shape: [Int], deviation: Double, _ table: inout ParameterTable) {
    weight = table.add(name, shape, .normal(deviation))
    let (count, channels) = (shape[shape.count - 2], shape[shape.count - 1])
    self.count = count
    self.channels = channels
  }

  /// The vectors of equally long rows of ids, each in 0 ..< count.
  public func callAsFunction(_ ids: [[Int]], _ tape: Tape) -> Tensor {
    let (n, t, c) = (ids.count, ids.first?.count ?? 0, channels)
    let (parameters, arena, pool) = (tape.parameters, tape.arena, tape.pool)
    precondition(ids.allSatisfy { $0.count == t && $0.allSatisfy { 0..<count ~= $0 } }, "EmbeddingTable: ids")
    let y = tape.output(Shape(n, 1, t, c))
    let table = parameters.pointer(weight)
    for (row, id) in ids.joined().enumerated() { (y.pointer + row * c).update(from: table + id * c, count: c) }
    tape.record(y) { dy in
      guard parameters.isTrained(weight) else { return }
      parameters.collect(weight, arena, pool) { target in
        target.update(repeating: 0, count: count * c)
        for (row, id) in ids.joined().enumerated() {
          for k in 0..<c { target[id * c + k] += dy.pointer[row * c + k] }
        }
      }
    }
    return y
  }

  /// x [n, h, w, c] plus the first h·w vectors, one per pixel, as positions.
  public func addPositions(to x: Tensor, _ tape: Tape) -> Tensor {
    let (n, t, c) = (x.shape.images, x.shape.pixels, channels)
    let (parameters, arena, pool) = (tape.parameters, tape.arena, tape.pool)
    precondition(t <= count && x.shape.channels == c, "EmbeddingTable: \(x.shape) for \(count) positions")
    let y = tape.output(x.shape)
    let table = parameters.pointer(weight)
    for image in 0..<n {
      Kernels.add(t * c, x.pointer + image * t * c, table, into: y.pointer + image * t * c, pool)
    }
    tape.record(y) { [gradient = x.gradient] dy in
      if parameters.isTrained(weight) {
        parameters.collect(weight, arena, pool) { target in
          target.update(repeating: 0, count: count * c)
          for image in 0..<n { Kernels.add(t * c, dy.pointer + image * t * c, to: target, pool) }
        }
      }
      gradient?.receive(dy)
    }
    return y
  }
}

/// A vector prepended to the tokens of each image: [n, 1, t, c] → [n, 1, t + 1, c].
public struct LeadingToken: Sendable {
  private let weight: Parameters.Index  // [c]

  /// Adds `NAME`, initialized normally with the given deviation; its shape is [c], or [1, 1, c] of rank 3.
  public init(_ name: String, _ channels: Int, rank: Int = 1, deviation: Double, _ table: inout ParameterTable) {
    let ones = [Int](repeating: 1, count: rank - 1)
    weight = table.add(name, ones + [channels], .normal(deviation))
  }

  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    let (n, t, c) = (x.shape.images, x.shape.pixels, x.shape.channels)
    let (parameters, arena, pool) = (tape.parameters, tape.arena, tape.pool)
    let y = tape.output(Shape(n, 1, t + 1, c))
    for image in 0..<n {
      let target = y.pointer + image * (t + 1) * c
      target.update(from: parameters.pointer(weight), count: c)
      (target + c).update(from: x.pointer + image * t * c, count: t * c)
    }
    tape.record(y) { [gradient = x.gradient] dy in
      if parameters.isTrained(weight) {
        parameters.collect(weight, arena, pool) { target in
          target.update(repeating: 0, count: c)
          for image in 0..<n { for k in 0..<c { target[k] += dy.pointer[image * (t + 1) * c + k] } }
        }
      }
      guard let gradient else { return }
      let dx = arena.block(n * t * c)
      for image in 0..<n {
        (dx.pointer + image * t * c).update(from: dy.pointer + (image * (t + 1) + 1) * c, count: t * c)
      }
      gradient.receive(dx)
    }
    return y
  }
}

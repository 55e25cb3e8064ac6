import Kernels
import Threads

/// Multi-head attention within windows of a map, with a learned bias for each relative position: [n, h, w, c] → the same.
///
/// Forward only. Source: Liu et al. 2021, "Swin transformer", as torchvision computes it. Maps are padded with zeros below and on the right to whole windows. A shifted layer moves the map cyclically, and
/// pixels from opposite edges do not see each other.
public struct WindowAttention: Sendable {
  private let joined: Dense
  private let output: Dense
  private let table: Parameters.Index  // [(2·window − 1)², heads]
  private let heads: Int
  private let window: Int
  private let shift: Int
  private let width: Int

  /// Adds `NAME.relative_position_bias_table`, and the tensors of `NAME.qkv` and `NAME.proj`.
  public init(
    _ name: String, _ width: Int, heads: Int, window: Int, shift: Int, _ table: inout ParameterTable
  ) {
    precondition(width % heads == 0, "WindowAttention: \(width) channels for \(heads) heads")
    let places = 2 * window - 1
    self.table = table.add(name + ".relative_position_bias_table", [places * places, heads], .normal(0.02))
    joined = Dense(name + ".qkv", width, 3 * width, &table)
    output = Dense(name + ".proj", width, width, &table)
    (self.heads, self.window, self.shift, self.width) = (heads, window, shift, width)
  }

  /// - Precondition: the tape evaluates.
  public func callAsFunction(_ x: Tensor, _ tape: Tape) -> Tensor {
    precondition(tape.purpose == .evaluation, "WindowAttention: there is no backward pass")
    let plan = WindowPlan(height: x.shape.height, width: x.shape.width, window: window, shift: shift)
    let (n, c, tokens) = (x.shape.images, width, window * window)
    // Padding takes part: zeros after the normalization.
    let parts = tape.output(Shape(n, plan.windows, tokens, c))
    for image in 0..<n {
      for (place, source) in plan.sources.enumerated() {
        let target = parts.pointer + (image * plan.sources.count + place) * c
        if let source {
          target.update(from: x.pointer + (image * x.shape.pixels + source) * c, count: c)
        } else {
          target.update(repeating: 0, count: c)
        }
      }
    }
    let all = joined(parts, tape)
    let mixed = tape.output(parts.shape)
    let bias = biases(tape.parameters.pointer(table))
    tape.pool.forEach(n * plan.windows) { [source = all.block.pointer, target = mixed.block.pointer] index in
      attend(
        source + index * tokens * 3 * c, bias, plan.isMasked ? plan.regions(of: index % plan.windows) : nil,
        into: target + index * tokens * c)
    }
    let joint = output(mixed, tape)
    let y = tape.output(x.shape)
    for image in 0..<n {
      for (place, source) in plan.sources.enumerated() {
        guard let source else { continue }
        (y.pointer + (image * x.shape.pixels + source) * c).update(
          from: joint.pointer + (image * plan.sources.count + place) * c, count: c)
      }
    }
    return y
  }

  /// The bias of each head, query and key, [heads, tokens, tokens].
  private func biases(_ table: UnsafePointer<Float>) -> [Float] {
    let (tokens, places) = (window * window, 2 * window - 1)
    var result: [Float] = []
    result.reserveCapacity(heads * tokens * tokens)
    for head in 0..<heads {
      for query in 0..<tokens {
        for key in 0..<tokens {
          let down = query / window - key / window + window - 1
          let across = query % window - key % window + window - 1
          result.append(table[(down * places + across) * heads + head])
        }
      }
    }
    return result
  }

  /// Attention within one window: q, k and v [tokens, 3, heads, e] → y [tokens, heads, e].
  ///
  /// `regions`: tokens of different regions do not see each other. (The source adds −100, whose exponential is 4e-44.)
  private func attend(
    _ all: UnsafePointer<Float>, _ bias: [Float], _ regions: [Int]?, into y: UnsafeMutablePointer<Float>
  ) {
    let (tokens, c, e) = (window * window, width, width / heads)
    let scale = 1 / Float(e).squareRoot()
    withUnsafeTemporaryAllocation(of: Float.self, capacity: tokens) { memory in
      guard let scores = memory.baseAddress else { return }
      for head in 0..<heads {
        for query in 0..<tokens {
          let q = all + query * 3 * c + head * e
          for key in 0..<tokens {
            let k = all + key * 3 * c + c + head * e
            let isHidden = regions.map { $0[query] != $0[key] } ?? false
            scores[key] =
              innerProduct(q, k, count: e) * scale + bias[(head * tokens + query) * tokens + key]
              - (isHidden ? 100 : 0)
          }
          let sum = exponentials(scores, count: tokens)
          let target = y + query * c + head * e
          target.update(repeating: 0, count: e)
          for key in 0..<tokens {
            addProduct(scores[key] / sum, all + key * 3 * c + 2 * c + head * e, count: e, to: target)
          }
        }
      }
    }
  }
}

/// How a map is divided into windows.
private struct WindowPlan {
  /// Number of windows.
  let windows: Int
  /// The pixel of each token of each window; nil for padding.
  let sources: [Int?]
  /// Whether tokens of a window may come from opposite edges.
  let isMasked: Bool
  private let regions: [Int]
  private let tokens: Int

  init(height h: Int, width w: Int, window: Int, shift: Int) {
    let (paddedH, paddedW) = ((h + window - 1) / window * window, (w + window - 1) / window * window)
    // A map of one window is not shifted along that side.
    let (down, across) = (window >= paddedH ? 0 : shift, window >= paddedW ? 0 : shift)
    var (sources, regions): ([Int?], [Int]) = ([], [])
    func region(_ place: Int, _ side: Int, _ shift: Int) -> Int {
      place < side - window ? 0 : place < side - shift ? 1 : 2
    }
    for top in stride(from: 0, to: paddedH, by: window) {
      for left in stride(from: 0, to: paddedW, by: window) {
        for row in top..<top + window {
          for column in left..<left + window {
            let (r, q) = ((row + down) % paddedH, (column + across) % paddedW)
            sources.append(r < h && q < w ? r * w + q : nil)
            regions.append(3 * region(row, paddedH, down) + region(column, paddedW, across))
          }
        }
      }
    }
    tokens = window * window
    windows = sources.count / tokens
    self.sources = sources
    self.regions = regions
    isMasked = down + across > 0
  }

  /// The region of each token of a window.
  func regions(of number: Int) -> [Int] { Array(regions[number * tokens..<(number + 1) * tokens]) }
}

/// Joins blocks of 2×2 pixels: [n, h, w, c] → [n, ⌈h/2⌉, ⌈w/2⌉, 4c], with zeros where the map ends.
///
/// The pixels are in the order of Swin's source: down, then across. Forward only.
public func quartered(_ x: Tensor, _ tape: Tape) -> Tensor {
  precondition(tape.purpose == .evaluation, "quartered: there is no backward pass")
  let (s, c) = (x.shape, x.shape.channels)
  let y = tape.output(Shape(s.images, (s.height + 1) / 2, (s.width + 1) / 2, 4 * c))
  var target = y.pointer
  for image in 0..<s.images {
    for row in 0..<y.shape.height {
      for column in 0..<y.shape.width {
        for part in 0..<4 {
          let (r, q) = (2 * row + part % 2, 2 * column + part / 2)
          if r < s.height, q < s.width {
            target.update(from: x.pointer + ((image * s.height + r) * s.width + q) * c, count: c)
          } else {
            target.update(repeating: 0, count: c)
          }
          target += c
        }
      }
    }
  }
  return y
}

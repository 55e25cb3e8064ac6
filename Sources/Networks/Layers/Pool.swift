import Kernels
import Threads

/// Mean over adjacent windows of `window` x `window` pixels: [n, h, w, c] → [n, ⌊h/window⌋, ⌊w/window⌋, c].
public func averagePool(_ x: Tensor, _ window: Int, _ tape: Tape) -> Tensor {
  let (n, arena, pool) = (x.shape.images, tape.arena, tape.pool)
  let form = Pooling(
    height: x.shape.height, width: x.shape.width, channels: x.shape.channels, window: window, stride: window)
  let y = tape.output(Shape(n, form.outputHeight, form.outputWidth, x.shape.channels))
  form.average(images: n, x.pointer, into: y.pointer, pool)
  tape.record(y) { [gradient = x.gradient, count = x.shape.count] dy in
    guard let gradient else { return }
    let dx = arena.block(count)
    form.averageBackward(images: n, dy: dy.pointer, into: dx.pointer, pool)
    gradient.receive(dx)
  }
  return y
}

/// Maximum of windows: [n, h, w, c] → [n, ⌊(h + 2·padding − window) / stride⌋ + 1, …, c].
public func maximumPool(_ x: Tensor, _ window: Int, stride: Int, padding: Int = 0, _ tape: Tape) -> Tensor {
  let (n, arena, pool) = (x.shape.images, tape.arena, tape.pool)
  let form = Pooling(
    height: x.shape.height, width: x.shape.width, channels: x.shape.channels, window: window, stride: stride,
    padding: padding)
  let y = tape.output(Shape(n, form.outputHeight, form.outputWidth, x.shape.channels))
  form.maximum(images: n, x.pointer, into: y.pointer, pool)
  tape.record(y) { [block = x.block, gradient = x.gradient, output = y.block] dy in
    guard let gradient else { return }
    let dx = arena.block(block.count)
    form.maximumBackward(images: n, block.pointer, y: output.pointer, dy: dy.pointer, into: dx.pointer, pool)
    gradient.receive(dx)
  }
  return y
}

/// Mean of all pixels: [n, h, w, c] → [n, 1, 1, c].
public func globalAveragePool(_ x: Tensor, _ tape: Tape) -> Tensor {
  let (n, a, c) = (x.shape.images, x.shape.pixels, x.shape.channels)
  let y = tape.output(Shape(n, 1, 1, c))
  globalAverage(images: n, pixels: a, channels: c, x.pointer, into: y.pointer)
  tape.record(y) { [gradient = x.gradient, arena = tape.arena] dy in
    guard let gradient else { return }
    let dx = arena.block(n * a * c)
    globalAverageBackward(images: n, pixels: a, channels: c, dy: dy.pointer, into: dx.pointer)
    gradient.receive(dx)
  }
  return y
}

/// Means over `height` x `width` windows that cover the map: [n, h, w, c] → [n, height, width, c].
///
/// Windows of smaller maps overlap: PyTorch's `AdaptiveAvgPool2d`.
public func adaptiveAveragePool(_ x: Tensor, height: Int, width: Int, _ tape: Tape) -> Tensor {
  let s = x.shape
  if s.height == height && s.width == width { return x }
  let (arena, pool) = (tape.arena, tape.pool)
  func windows(_ outputs: Int, _ side: Int) -> [Range<Int>] {
    (0..<outputs).map { $0 * side / outputs..<(($0 + 1) * side + outputs - 1) / outputs }
  }
  let (down, across) = (windows(height, s.height), windows(width, s.width))
  /// Calls `body` for every pixel of every window: offsets of the window's output and of the pixel, and the pixel's share.
  func forEachPixel(_ image: Int, _ body: (_ output: Int, _ input: Int, _ share: Float) -> Void) {
    for (row, rows) in down.enumerated() {
      for (column, columns) in across.enumerated() {
        let output = ((image * height + row) * width + column) * s.channels
        let share = 1 / Float(rows.count * columns.count)
        for r in rows { for q in columns { body(output, ((image * s.height + r) * s.width + q) * s.channels, share) } }
      }
    }
  }
  let y = tape.output(Shape(s.images, height, width, s.channels))
  y.pointer.update(repeating: 0, count: y.shape.count)
  pool.forEach(s.images) { [source = x.block.pointer, target = y.block.pointer] image in
    forEachPixel(image) { output, input, share in
      for k in 0..<s.channels { target[output + k] += source[input + k] * share }
    }
  }
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(s.count)
    dx.pointer.update(repeating: 0, count: s.count)
    pool.forEach(s.images) { [source = dy.pointer, target = dx.pointer] image in
      forEachPixel(image) { output, input, share in
        for k in 0..<s.channels { target[input + k] += source[output + k] * share }
      }
    }
    gradient.receive(dx)
  }
  return y
}

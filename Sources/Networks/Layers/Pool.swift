import Kernels

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

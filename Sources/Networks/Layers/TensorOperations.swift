import Glibc
public import Kernels

/// f(x).
public func activate(_ x: Tensor, _ activation: Activation, _ tape: Tape) -> Tensor {
  let (count, pool) = (x.shape.count, tape.pool)
  let y = tape.output(x.shape)
  activation.apply(count, x.pointer, into: y.pointer, pool)
  tape.record(y) { [block = x.block, gradient = x.gradient] dy in
    guard let gradient else { return }
    activation.backward(count, block.pointer, dy: dy.pointer, dx: dy.pointer, pool)
    gradient.receive(dy)
  }
  return y
}

/// x₁·GELU(x₂) for the halves of the channels: [n, h, w, 2c] → [n, h, w, c] (Shazeer 2020).
public func gatedGELU(_ x: Tensor, _ tape: Tape) -> Tensor {
  let (rows, c, arena, pool) = (x.shape.rows, x.shape.channels / 2, tape.arena, tape.pool)
  let y = tape.output(x.shape.with(channels: c))
  gatedGELU(rows: rows, channels: c, x.pointer, into: y.pointer, pool)
  tape.record(y) { [block = x.block, gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(block.count)
    gatedGELUBackward(rows: rows, channels: c, block.pointer, dy: dy.pointer, dx: dx.pointer, pool)
    gradient.receive(dx)
  }
  return y
}

/// a + b, of one shape.
public func add(_ a: Tensor, _ b: Tensor, _ tape: Tape) -> Tensor {
  precondition(a.shape == b.shape, "add: \(a.shape) and \(b.shape)")
  let (count, arena) = (a.shape.count, tape.arena)
  let y = tape.output(a.shape)
  add(count, a.pointer, b.pointer, into: y.pointer, tape.pool)
  tape.record(y) { [into = (a.gradient, b.gradient)] dy in
    // Each gradient owns its memory.
    if let first = into.0, let second = into.1 {
      let copy = arena.block(count)
      copy.pointer.update(from: dy.pointer, count: count)
      second.receive(copy)
      first.receive(dy)
    } else {
      (into.0 ?? into.1)?.receive(dy)
    }
  }
  return y
}

/// x [n, h, w, c] plus a row for each image [n, 1, 1, c].
public func add(_ x: Tensor, toPixels row: Tensor, _ tape: Tape) -> Tensor {
  let (n, a, c, arena, pool) = (x.shape.images, x.shape.pixels, x.shape.channels, tape.arena, tape.pool)
  precondition(row.shape == Shape(n, 1, 1, c), "add: \(x.shape) and \(row.shape)")
  let y = tape.output(x.shape)
  addToPixels(images: n, pixels: a, channels: c, x.pointer, rows: row.pointer, into: y.pointer, pool)
  tape.record(y) { [into = (x.gradient, row.gradient)] dy in
    if let gradient = into.1 {
      let sums = arena.block(n * c)
      sumPixels(images: n, pixels: a, channels: c, dy.pointer, into: sums.pointer, pool)
      gradient.receive(sums)
    }
    into.0?.receive(dy)
  }
  return y
}

/// Concatenates channels: [n, h, w, c] and [n, h, w, d] → [n, h, w, c + d].
public func joinChannels(_ a: Tensor, _ b: Tensor, _ tape: Tape) -> Tensor {
  let (rows, c, d, arena, pool) = (a.shape.rows, a.shape.channels, b.shape.channels, tape.arena, tape.pool)
  precondition(a.shape.with(channels: d) == b.shape, "joinChannels: \(a.shape) and \(b.shape)")
  let y = tape.output(a.shape.with(channels: c + d))
  copyColumns(rows: rows, count: c, a.pointer, pitch: c, into: y.pointer, pitch: c + d, pool)
  copyColumns(rows: rows, count: d, b.pointer, pitch: d, into: y.pointer + c, pitch: c + d, pool)
  tape.record(y) { [into = (a.gradient, b.gradient)] dy in
    if let gradient = into.0 {
      let part = arena.block(rows * c)
      copyColumns(rows: rows, count: c, dy.pointer, pitch: c + d, into: part.pointer, pitch: c, pool)
      gradient.receive(part)
    }
    if let gradient = into.1 {
      let part = arena.block(rows * d)
      copyColumns(rows: rows, count: d, dy.pointer + c, pitch: c + d, into: part.pointer, pitch: d, pool)
      gradient.receive(part)
    }
  }
  return y
}

/// A range of channels: [n, h, w, c] → [n, h, w, range.count].
public func channels(_ x: Tensor, _ range: Range<Int>, _ tape: Tape) -> Tensor {
  let (rows, c, count, arena, pool) = (x.shape.rows, x.shape.channels, range.count, tape.arena, tape.pool)
  precondition(range.upperBound <= c, "channels: \(range) of \(x.shape)")
  let y = tape.output(x.shape.with(channels: count))
  copyColumns(rows: rows, count: count, x.pointer + range.lowerBound, pitch: c, into: y.pointer, pitch: count, pool)
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(rows * c)
    dx.pointer.update(repeating: 0, count: rows * c)
    copyColumns(rows: rows, count: count, dy.pointer, pitch: count, into: dx.pointer + range.lowerBound, pitch: c, pool)
    gradient.receive(dx)
  }
  return y
}

/// Repeats each pixel four times: [n, h, w, c] → [n, 2h, 2w, c].
public func doubleNearest(_ x: Tensor, _ tape: Tape) -> Tensor {
  let (s, arena, pool) = (x.shape, tape.arena, tape.pool)
  let y = tape.output(Shape(s.images, 2 * s.height, 2 * s.width, s.channels))
  doubleNearest(
    images: s.images, height: s.height, width: s.width, channels: s.channels, x.pointer, into: y.pointer, pool)
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(s.count)
    doubleNearestBackward(
      images: s.images, height: s.height, width: s.width, channels: s.channels, dy: dy.pointer, into: dx.pointer, pool)
    gradient.receive(dx)
  }
  return y
}

/// Bilinear interpolation: [n, h, w, c] → [n, height, width, c]; PyTorch's `interpolate(mode="bilinear")`.
public func resizedBilinear(
  _ x: Tensor, height: Int, width: Int, alignsCorners: Bool = false, _ tape: Tape
) -> Tensor {
  let (s, arena, pool) = (x.shape, tape.arena, tape.pool)
  let form = BilinearResizing(
    height: s.height, width: s.width, channels: s.channels, outputHeight: height, outputWidth: width,
    alignsCorners: alignsCorners)
  let y = tape.output(Shape(s.images, height, width, s.channels))
  form.forward(images: s.images, x.pointer, into: y.pointer, pool)
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(s.count)
    form.backward(images: s.images, dy: dy.pointer, into: dx.pointer, pool)
    gradient.receive(dx)
  }
  return y
}

/// The same values with another shape.
public func reshaped(_ x: Tensor, _ shape: Shape) -> Tensor {
  precondition(shape.count == x.shape.count, "reshaped: \(x.shape) to \(shape)")
  return Tensor(shape, x.block, gradient: x.gradient)
}

/// One pixel of each image: x [n, h, w, c] → [n, 1, 1, c].
public func pick(_ x: Tensor, pixels: [Int], _ tape: Tape) -> Tensor {
  let (n, a, c, arena) = (x.shape.images, x.shape.pixels, x.shape.channels, tape.arena)
  precondition(pixels.count == n, "pick: \(pixels.count) pixels of \(x.shape)")
  let y = tape.output(Shape(n, 1, 1, c))
  for (image, pixel) in pixels.enumerated() {
    (y.pointer + image * c).update(from: x.pointer + (image * a + pixel) * c, count: c)
  }
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(n * a * c)
    dx.pointer.update(repeating: 0, count: n * a * c)
    for (image, pixel) in pixels.enumerated() {
      (dx.pointer + (image * a + pixel) * c).update(from: dy.pointer + image * c, count: c)
    }
    gradient.receive(dx)
  }
  return y
}

/// Pads with zeros below and on the right: [n, h, w, c] → [n, h + below, w + right, c].
public func padded(_ x: Tensor, below: Int, right: Int, _ tape: Tape) -> Tensor {
  let (s, arena) = (x.shape, tape.arena)
  let y = tape.output(Shape(s.images, s.height + below, s.width + right, s.channels))
  let (line, wide) = (s.width * s.channels, y.shape.width * s.channels)
  for image in 0..<s.images {
    for row in 0..<y.shape.height {
      let target = y.pointer + (image * y.shape.height + row) * wide
      guard row < s.height else {
        target.update(repeating: 0, count: wide)
        continue
      }
      target.update(from: x.pointer + (image * s.height + row) * line, count: line)
      (target + line).update(repeating: 0, count: wide - line)
    }
  }
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(s.count)
    for row in 0..<s.images * s.height {
      let source = dy.pointer + (row / s.height * (s.height + below) + row % s.height) * wide
      (dx.pointer + row * line).update(from: source, count: line)
    }
    gradient.receive(dx)
  }
  return y
}

/// 1 / (1 + e⁻ˣ), of few values.
public func sigmoid(_ x: Tensor, _ tape: Tape) -> Tensor {
  let y = tape.output(x.shape)
  for index in 0..<x.shape.count { y.pointer[index] = 1 / (1 + exp(-x.pointer[index])) }
  tape.record(y) { [block = y.block, gradient = x.gradient] dy in
    guard let gradient else { return }
    for index in 0..<dy.count { dy.pointer[index] *= block.pointer[index] * (1 - block.pointer[index]) }
    gradient.receive(dy)
  }
  return y
}

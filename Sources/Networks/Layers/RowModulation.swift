import Kernels
import Threads

/// x·(offset + row) with a row for each image: [n, h, w, c] and [n, 1, 1, c] → [n, h, w, c].
///
/// The modulation of a DiT's blocks: Perez et al. 2018, "FiLM".
public func scale(_ x: Tensor, pixelsBy row: Tensor, plus offset: Float = 0, _ tape: Tape) -> Tensor {
  let (n, a, c, arena, pool) = (x.shape.images, x.shape.pixels, x.shape.channels, tape.arena, tape.pool)
  precondition(row.shape == Shape(n, 1, 1, c), "scale: \(x.shape) and \(row.shape)")
  let y = tape.output(x.shape)
  scalePixels(images: n, pixels: a, channels: c, x.pointer, rows: row.pointer, plus: offset, into: y.pointer, pool)
  tape.record(y) { [x = x.block, row = row.block, into = (x.gradient, row.gradient)] dy in
    if let gradient = into.1 {
      let (products, sums) = (arena.block(n * a * c), arena.block(n * c))
      multiply(n * a * c, dy.pointer, x.pointer, into: products.pointer, pool)
      sumPixels(images: n, pixels: a, channels: c, products.pointer, into: sums.pointer, pool)
      gradient.receive(sums)
    }
    guard let gradient = into.0 else { return }
    scalePixels(
      images: n, pixels: a, channels: c, dy.pointer, rows: row.pointer, plus: offset, into: dy.pointer, pool)
    gradient.receive(dy)
  }
  return y
}

/// y [n, a, c] = x [n, a, c]·(offset + row [n, c]); y may be x.
func scalePixels(
  images n: Int, pixels a: Int, channels c: Int, _ x: UnsafePointer<Float>, rows: UnsafePointer<Float>,
  plus offset: Float, into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
) {
  let parts = max(1, min(a, n * a * c >> 16))
  pool.forEach(n * parts) { index in
    let (image, part) = (index / parts, index % parts)
    let row = rows + image * c
    for pixel in image * a + part * a / parts..<image * a + (part + 1) * a / parts {
      let (source, target) = (x + pixel * c, y + pixel * c)
      for k in 0..<c { target[k] = source[k] * (offset + row[k]) }
    }
  }
}

/// Arranges tokens of patches as maps: [n, 1, h·w, p·p·c] → [n, h·p, w·p, c], pixels of a patch row by row.
public func unpatched(_ x: Tensor, height h: Int, width w: Int, patch p: Int, _ tape: Tape) -> Tensor {
  let (n, c, arena) = (x.shape.images, x.shape.channels / (p * p), tape.arena)
  precondition(x.shape == Shape(n, 1, h * w, p * p * c), "unpatched: \(x.shape) to \(h)x\(w) patches of \(p)")
  let y = tape.output(Shape(n, h * p, w * p, c))
  /// Calls `body` for each row of a patch with its index in maps and in tokens.
  func forEachRow(_ body: (_ map: Int, _ token: Int) -> Void) {
    for row in 0..<n * h {
      for column in 0..<w {
        for line in 0..<p {
          body(((row * p + line) * w + column) * p * c, ((row * w + column) * p + line) * p * c)
        }
      }
    }
  }
  forEachRow { (y.pointer + $0).update(from: x.pointer + $1, count: p * c) }
  tape.record(y) { [gradient = x.gradient] dy in
    guard let gradient else { return }
    let dx = arena.block(dy.count)
    forEachRow { (dx.pointer + $1).update(from: dy.pointer + $0, count: p * c) }
    gradient.receive(dx)
  }
  return y
}

public import Threads

/// sum += part, for `count` values.
public func add(
  _ count: Int, _ part: UnsafePointer<Float>, to sum: UnsafeMutablePointer<Float>, _ pool: WorkerPool
) {
  forEachLanes(count, pool) { place in
    sum.store(sum.lanes(place) + part.lanes(place), place)
  } rest: { place in
    sum[place] += part[place]
  }
}

/// y = a + b, for `count` values; y may be a or b.
public func add(
  _ count: Int, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
  _ pool: WorkerPool
) {
  forEachLanes(count, pool) { place in
    y.store(a.lanes(place) + b.lanes(place), place)
  } rest: { place in
    y[place] = a[place] + b[place]
  }
}

/// y = a·b, for `count` values; y may be a or b.
public func multiply(
  _ count: Int, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
  _ pool: WorkerPool
) {
  forEachLanes(count, pool) { place in
    y.store(a.lanes(place) * b.lanes(place), place)
  } rest: { place in
    y[place] = a[place] * b[place]
  }
}

/// y [n, a, c] = x [n, a, c] + row [n, c]: adds one row to all pixels of an image; y may be x.
public func addToPixels(
  images n: Int, pixels a: Int, channels c: Int, _ x: UnsafePointer<Float>, rows: UnsafePointer<Float>,
  into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
) {
  forEachRange(n * a, grain: max(1, 16_384 / c), pool) { range in
    for pixel in range {
      let (source, row, target) = (x + pixel * c, rows + pixel / a * c, y + pixel * c)
      forEachLanes(0..<c) { k in
        target.store(source.lanes(k) + row.lanes(k), k)
      } rest: { k in
        target[k] = source[k] + row[k]
      }
    }
  }
}

/// The sum over an image's pixels: x [n, a, c] → y [n, c].
public func sumPixels(
  images n: Int, pixels a: Int, channels c: Int, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
  _ pool: WorkerPool
) {
  pool.forEach(n) { image in
    let target = y + image * c
    target.update(repeating: 0, count: c)
    for pixel in 0..<a {
      let source = x + (image * a + pixel) * c
      forEachLanes(0..<c) { k in
        target.store(target.lanes(k) + source.lanes(k), k)
      } rest: { k in
        target[k] += source[k]
      }
    }
  }
}

/// Copies `count` floats of each of `rows` rows: for concatenating and splitting channels.
public func copyColumns(
  rows: Int, count: Int, _ x: UnsafePointer<Float>, pitch: Int, into y: UnsafeMutablePointer<Float>, pitch other: Int,
  _ pool: WorkerPool
) {
  forEachRange(rows, grain: max(1, 16_384 / max(1, count)), pool) { range in
    for row in range { (y + row * other).update(from: x + row * pitch, count: count) }
  }
}

/// Repeats each pixel four times: x [n, h, w, c] → y [n, 2h, 2w, c] (nearest neighbor).
public func doubleNearest(
  images n: Int, height h: Int, width w: Int, channels c: Int, _ x: UnsafePointer<Float>,
  into y: UnsafeMutablePointer<Float>, _ pool: WorkerPool
) {
  pool.forEach(n * h) { row in
    let (source, target) = (x + row * w * c, y + row * 4 * w * c)
    for column in 0..<w {
      (target + 2 * column * c).update(from: source + column * c, count: c)
      (target + (2 * column + 1) * c).update(from: source + column * c, count: c)
    }
    (target + 2 * w * c).update(from: target, count: 2 * w * c)
  }
}

/// The gradient of `doubleNearest`: dy [n, 2h, 2w, c] → dx [n, h, w, c].
public func doubleNearestBackward(
  images n: Int, height h: Int, width w: Int, channels c: Int, dy: UnsafePointer<Float>,
  into dx: UnsafeMutablePointer<Float>, _ pool: WorkerPool
) {
  pool.forEach(n * h) { row in
    for column in 0..<w {
      let source = dy + row * 4 * w * c + 2 * column * c
      let target = dx + (row * w + column) * c
      for k in 0..<c { target[k] = source[k] + source[c + k] + source[2 * w * c + k] + source[(2 * w + 1) * c + k] }
    }
  }
}

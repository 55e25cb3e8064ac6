public import Threads

extension Attention {
  // Each block of queries packs the keys and values anew.
  private var backwardBlock: Int { queries < 1024 ? 64 : size < 128 ? 128 : 256 }

  /// dy [b, t, h·e] → dq [b, t, h·e], dk and dv [b, s, h·e]; scores are computed again from q, k and the sums.
  public func backward(
    q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>, y: UnsafePointer<Float>,
    logSums: UnsafePointer<Float>, dy: UnsafePointer<Float>, dq: UnsafeMutablePointer<Float>,
    dk: UnsafeMutablePointer<Float>, dv: UnsafeMutablePointer<Float>, _ pool: WorkerPool
  ) {
    let block = backwardBlock
    let rows = min(queries, block)
    let room = (rows * (2 * keyBlock + 1) + 15) / 16 * 16 + packedGradientCount(rows)
    Workspace.withFloats(room * pool.threads) { scratch in
      pool.share(batch * heads) { worker, index in
        let (image, head) = index.quotientAndRemainder(dividingBy: heads)
        let (here, there) = (image * queries * pitch + head * size, image * keys * pitch + head * size)
        for start in stride(from: 0, to: queries, by: block) {
          let block = start..<min(queries, start + block)
          let place = here + start * pitch
          backward(
            block, q: q + place, k: k + there, v: v + there, y: y + place, logSums: logSums + index * queries + start,
            dy: dy + place, dq: dq + place, dk: dk + there, dv: dv + there, scratch + worker * room)
        }
      }
    }
  }

  /// Floats of panels for a block of queries and keys: of keys and values transposed, and of keys, queries and dy.
  private func packedGradientCount(_ rows: Int) -> Int {
    2 * keyBlock * size + Panels.count(size) * Panels.width * (keyBlock + 2 * rows)
  }

  private func backward(
    _ block: Range<Int>, q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    y: UnsafePointer<Float>, logSums: UnsafePointer<Float>, dy: UnsafePointer<Float>, dq: UnsafeMutablePointer<Float>,
    dk: UnsafeMutablePointer<Float>, dv: UnsafeMutablePointer<Float>, _ scratch: UnsafeMutablePointer<Float>
  ) {
    let (rows, total, width) = (block.count, visible(block), keyBlock)
    let (panels, isFirst) = (Panels.count(size) * Panels.width, block.lowerBound == 0)
    let packedQ = scratch
    let packedDY = packedQ + panels * rows
    let packedK = packedDY + panels * rows
    let columnsK = packedK + panels * width
    let columnsV = columnsK + width * size
    let p = columnsV + width * size
    let ds = p + rows * width
    let inner = ds + rows * width
    prefetch(y, rows: rows, columns: size, pitch: pitch)
    pack(rows: rows, q, scale, into: packedQ)
    pack(rows: rows, dy, 1, into: packedDY)
    for row in 0..<rows {
      var sum: Float = 0
      for place in 0..<size { sum += dy[row * pitch + place] * y[row * pitch + place] }
      inner[row] = sum
    }
    for start in stride(from: 0, to: total, by: width) {
      let count = min(width, total - start)
      let (keys, values, whole) = (k + start * pitch, v + start * pitch, Panels.count(count) * Panels.width)
      pack(rows: count, keys, scale, into: packedK)
      packTransposed(rows: count, keys, scale * Self.bits, into: columnsK)
      packTransposed(rows: count, values, 1, into: columnsV)
      ProductBlock.multiply(rows: rows, columns: whole, depth: size, q, pitch, panels: columnsK, into: p, width)
      ProductBlock.multiply(rows: rows, columns: whole, depth: size, dy, pitch, panels: columnsV, into: ds, width)
      for row in 0..<rows {
        let seen = isCausal ? max(0, min(count, block.lowerBound + row + 1 - start)) : count
        let (line, slope) = (p + row * width, ds + row * width)
        let (logSum, inner) = (Lanes(repeating: logSums[row] * Self.bits), Lanes(repeating: inner[row]))
        // Whole lanes: nobody reads what is beyond the keys.
        var place = 0
        while place < seen {
          let power = (line.lanes(place) - logSum).powerOfTwo
          line.store(power, place)
          slope.store(power * (slope.lanes(place) - inner), place)
          place &+= 8
        }
        if seen < count {
          (line + seen).update(repeating: 0, count: count - seen)
          (slope + seen).update(repeating: 0, count: count - seen)
        }
      }
      multiplyTransposed(p, keys: count, rows, packedDY, into: dv + start * pitch, adds: !isFirst)
      multiplyTransposed(ds, keys: count, rows, packedQ, into: dk + start * pitch, adds: !isFirst)
      ProductBlock.multiply(
        rows: rows, columns: size, depth: count, ds, width, panels: packedK, into: dq, pitch, adds: start > 0)
    }
    if isFirst && total < keys {
      // Later queries add to the gradients of keys that these do not see.
      for key in total..<keys {
        (dk + key * pitch).update(repeating: 0, count: size)
        (dv + key * pitch).update(repeating: 0, count: size)
      }
    }
  }

  /// Rows [r, e] times a factor as panels.
  private func pack(
    rows r: Int, _ x: UnsafePointer<Float>, _ factor: Float, into panels: UnsafeMutablePointer<Float>
  ) {
    for column in stride(from: 0, to: size, by: Panels.width) {
      Panels.fill(
        panels + column * r, columns: min(Panels.width, size - column), depth: r, x + column, pitch,
        isTransposed: false, scale: factor)
    }
  }

  /// Rows [r, e] times a factor as panels of [e, r].
  private func packTransposed(
    rows r: Int, _ x: UnsafePointer<Float>, _ factor: Float, into panels: UnsafeMutablePointer<Float>
  ) {
    for row in stride(from: 0, to: r, by: Panels.width) {
      Panels.fill(
        panels + row * size, columns: min(Panels.width, r - row), depth: size, x + row * pitch, pitch,
        isTransposed: true, scale: factor)
    }
  }

  /// xᵀ · panels for x [t, keys], panels of [t, e].
  private func multiplyTransposed(
    _ x: UnsafePointer<Float>, keys: Int, _ rows: Int, _ panels: UnsafePointer<Float>,
    into target: UnsafeMutablePointer<Float>, adds: Bool
  ) {
    for column in stride(from: 0, to: size, by: Panels.width) {
      ProductBlock.multiply(
        rows: keys, columns: min(Panels.width, size - column), depth: rows, x, keyBlock, isTransposed: true,
        panel: panels + column * rows, into: target + column, pitch, adds: adds)
    }
  }
}

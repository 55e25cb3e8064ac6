import Kernels

/// Multi-head attention: q [n, t tokens, c], k and v [n, s tokens, c] → [n, t, c].
///
/// Tokens are the pixels of maps, row by row. c is divided among the heads in order.
public func attention(
  _ q: Tensor, _ k: Tensor, _ v: Tensor, heads: Int, isCausal: Bool = false, _ tape: Tape
) -> Tensor {
  let (n, c, arena, pool) = (q.shape.images, q.shape.channels, tape.arena, tape.pool)
  precondition(
    k.shape == v.shape && k.shape.images == n && k.shape.channels == c && c % heads == 0,
    "attention: \(q.shape) to \(k.shape) in \(heads) heads")
  let form = Attention(
    batch: n, queries: q.shape.pixels, keys: k.shape.pixels, heads: heads, size: c / heads, isCausal: isCausal)
  let y = tape.output(q.shape)
  let logSums = tape.purpose == .training ? arena.block(n * heads * form.queries) : nil
  form.forward(q: q.pointer, k: k.pointer, v: v.pointer, logSums: logSums?.pointer, into: y.pointer, pool)
  tape.record(y) {
    [q = q.block, k = k.block, v = v.block, output = y.block, into = (q.gradient, k.gradient, v.gradient)] dy in
    guard let logSums else { return }
    let (dq, dk, dv) = (arena.block(q.count), arena.block(k.count), arena.block(v.count))
    form.backward(
      q: q.pointer, k: k.pointer, v: v.pointer, y: output.pointer, logSums: logSums.pointer, dy: dy.pointer,
      dq: dq.pointer, dk: dk.pointer, dv: dv.pointer, pool)
    into.0?.receive(dq)
    into.1?.receive(dk)
    into.2?.receive(dv)
  }
  return y
}

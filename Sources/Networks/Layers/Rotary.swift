public import Kernels

/// Rotary position embedding: x [n, h, w, c], heads concatenated, token t at position `positions[t]`.
public func rotated(
  _ x: Tensor, heads: Int, by rotary: RotaryEmbedding, positions: [Int], _ tape: Tape
) -> Tensor {
  let (n, t, size, pool) = (x.shape.images, x.shape.pixels, x.shape.channels / heads, tape.pool)
  precondition(
    positions.count == t && x.shape.channels % heads == 0 && rotary.size <= size,
    "rotated: \(x.shape) in \(heads) heads at \(positions.count) positions")
  let turns = tape.arena.block(max(1, t * rotary.size))
  let frequencies = rotary.frequencies(length: (positions.max() ?? 0) + 1)
  for (token, position) in positions.enumerated() {
    rotary.turns(position, frequencies, into: turns.pointer + token * rotary.size)
  }
  let y = tape.output(x.shape)
  y.pointer.update(from: x.pointer, count: x.shape.count)
  rotary.turn(images: n, tokens: t, heads: heads, headSize: size, y.pointer, turns: turns.pointer, pool)
  tape.record(y) { [gradient = x.gradient] dy in
    rotary.turnBack(images: n, tokens: t, heads: heads, headSize: size, dy.pointer, turns: turns.pointer, pool)
    gradient?.receive(dy)
  }
  return y
}

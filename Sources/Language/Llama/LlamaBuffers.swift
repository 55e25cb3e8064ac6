import Kernels

/// Activations of n new tokens, reused by every layer.
final class LlamaBuffers {
  let rows: Int
  /// The residual stream, [n, d].
  let states: Storage
  /// [n, d].
  let normed: Storage
  /// [n, h·e].
  let queries: Storage
  /// [n, k·e].
  let keys: Storage
  /// [n, k·e].
  let values: Storage
  /// The output of attention, [n, h·e].
  let answers: Storage
  /// [n, f].
  let gate: Storage
  /// [n, f].
  let up: Storage
  /// Cosines, then sines, [n, 2, rotated / 2].
  let turns: Storage
  /// The same for layers with a sliding window, where they differ.
  let windowTurns: Storage

  init(_ sizes: LlamaConfiguration, rows: Int) {
    self.rows = rows
    states = Storage(count: rows * sizes.width)
    normed = Storage(count: rows * sizes.width)
    queries = Storage(count: rows * sizes.queryWidth)
    keys = Storage(count: rows * sizes.keyValueWidth)
    values = Storage(count: rows * sizes.keyValueWidth)
    answers = Storage(count: rows * sizes.queryWidth)
    gate = Storage(count: rows * sizes.hidden)
    up = Storage(count: rows * sizes.hidden)
    turns = Storage(count: rows * sizes.rotary.size)
    windowTurns = Storage(count: rows * (sizes.windowRotary?.size ?? 0))
  }
}

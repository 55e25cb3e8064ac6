import Tensors
import Threads

/// Memory for the states of n new tokens, used again by every layer.
final class LlamaBuffers {
  let rows: Int
  /// What the layers add to [n, d].
  let states: Storage
  /// [n, d].
  let normed: Storage
  /// [n, h·e].
  let queries: Storage
  /// [n, k·e].
  let keys: Storage
  /// [n, k·e].
  let values: Storage
  /// [n, h·e].
  let answers: Storage
  /// [n, f].
  let gate: Storage
  /// [n, f].
  let up: Storage
  /// [n, 2, turned / 2] cosines, then sines.
  let turns: Storage

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
  }
}

/// What one thread keeps for itself.
final class LlamaMember: @unchecked Sendable {
  let projections = ProjectionScratch()
  private var scores = Storage(count: 0)

  func scores(_ count: Int) -> UnsafeMutablePointer<Float> {
    if scores.count < count { scores = Storage(count: count + count / 4) }
    return scores.pointer
  }
}

/// One way of new tokens through all layers.
///
/// Letters: n new tokens, d width, h heads of e components, k heads of keys and values, f hidden, v vocabulary.
struct LlamaPass: @unchecked Sendable {
  let model: LlamaModel
  let cache: KeyValueCache
  let buffers: LlamaBuffers
  let rows: [LlamaRow]
  /// Of how many of the last tokens logits are wanted.
  let wanted: Int
  /// [wanted, v].
  let logits: UnsafeMutablePointer<Float>?

  private var sizes: LlamaConfiguration { model.configuration }
  private var n: Int { rows.count }

  /// A thread's share; all members of the team call it.
  func run(_ team: ThreadTeam, _ member: LlamaMember) {
    let (sizes, b) = (sizes, buffers)
    let frequencies = frequencies()
    team.share(n) { turns($0, frequencies) }
    for (index, layer) in model.weights.layers.enumerated() {
      norm(layer.attentionNorm, team)
      member.projections.project(
        [
          ProjectionTarget(layer.query, b.queries.pointer, pitch: sizes.queryWidth),
          ProjectionTarget(layer.key, b.keys.pointer, pitch: sizes.keyValueWidth),
          ProjectionTarget(layer.value, b.values.pointer, pitch: sizes.keyValueWidth),
        ], b.normed.pointer, columns: sizes.width, count: n, team)
      team.share(n) { place($0, layer, index) }
      attention(index, team, member)
      member.projections.project(
        [ProjectionTarget(layer.output, b.states.pointer, pitch: sizes.width, adds: true)], b.answers.pointer,
        columns: sizes.queryWidth, count: n, team)
      norm(layer.feedForwardNorm, team)
      member.projections.project(
        [
          ProjectionTarget(layer.gate, b.gate.pointer, pitch: sizes.hidden),
          ProjectionTarget(layer.up, b.up.pointer, pitch: sizes.hidden),
        ], b.normed.pointer, columns: sizes.width, count: n, team)
      gate(team)
      member.projections.project(
        [ProjectionTarget(layer.down, b.states.pointer, pitch: sizes.width, adds: true)], b.gate.pointer,
        columns: sizes.hidden, count: n, team)
    }
    guard wanted > 0, let logits else { return }
    norm(model.weights.norm, team)
    member.projections.project(
      [ProjectionTarget(model.weights.head, logits, pitch: sizes.vocabulary)],
      b.normed.pointer + (n - wanted) * sizes.width, columns: sizes.width, count: wanted, team)
  }

  private func frequencies() -> [Float] {
    sizes.rotary.frequencies(length: (rows.map(\.position).max() ?? 0) + 1)
  }

  /// The cosines and sines of one token's position.
  private func turns(_ row: Int, _ frequencies: [Float]) {
    sizes.rotary.turns(rows[row].position, frequencies, into: buffers.turns.pointer + row * sizes.rotary.size)
  }

  private func norm(_ gamma: Storage, _ team: ThreadTeam) {
    let form = RootMeanSquareNorm(channels: sizes.width, epsilon: sizes.epsilon)
    team.share(n) { row in
      form.normalize(
        buffers.states.pointer + row * sizes.width, gamma: gamma.pointer,
        into: buffers.normed.pointer + row * sizes.width)
    }
  }

  /// Turns one token's queries and keys, and puts keys and values where later tokens find them.
  private func place(_ row: Int, _ layer: LlamaLayer, _ index: Int) {
    let (sizes, place, size) = (sizes, rows[row], sizes.headSize)
    let turns = buffers.turns.pointer + row * sizes.rotary.size
    let norm = RootMeanSquareNorm(channels: size, epsilon: sizes.epsilon)
    for head in 0..<sizes.heads {
      let query = buffers.queries.pointer + row * sizes.queryWidth + head * size
      if let gamma = layer.queryNorm { norm.normalize(query, gamma: gamma.pointer, into: query) }
      sizes.rotary.turn(query, turns)
    }
    for head in 0..<sizes.keyValueHeads {
      let key = buffers.keys.pointer + row * sizes.keyValueWidth + head * size
      if let gamma = layer.keyNorm { norm.normalize(key, gamma: gamma.pointer, into: key) }
      sizes.rotary.turn(key, turns)
      let offset = place.position * size
      (cache.keys(place.text, layer: index, head: head) + offset).update(from: key, count: size)
      (cache.values(place.text, layer: index, head: head) + offset).update(
        from: buffers.values.pointer + row * sizes.keyValueWidth + head * size, count: size)
    }
  }

  private func attention(_ layer: Int, _ team: ThreadTeam, _ member: LlamaMember) {
    let sizes = sizes
    let kernel = CachedAttention(size: sizes.headSize, window: sizes.window ?? .max)
    let group = sizes.heads / sizes.keyValueHeads
    // Neighbouring tokens of one text are taken together.
    let isOneText = n > 1 && rows[0].text == rows[n - 1].text
    let step = isOneText ? CachedAttention.block : 1
    let blocks = (n + step - 1) / step
    team.share(sizes.heads * blocks) { task in
      // Late blocks see more; the longest first keeps threads busy to the end.
      let (block, head) = (blocks - 1 - task / sizes.heads, task % sizes.heads)
      let (first, count) = (block * step, min(step, n - block * step))
      let row = rows[first]
      let place = first * sizes.queryWidth + head * sizes.headSize
      let (query, answer) = (buffers.queries.pointer + place, buffers.answers.pointer + place)
      let keys = cache.keys(row.text, layer: layer, head: head / group)
      let values = cache.values(row.text, layer: layer, head: head / group)
      let scores = member.scores(count * (row.position + count))
      if count == 1 {
        kernel.answer(query, position: row.position, keys: keys, values: values, scores: scores, into: answer)
      } else {
        kernel.answers(
          count, query, pitch: sizes.queryWidth, position: row.position, keys: keys, values: values, scores: scores,
          into: answer)
      }
    }
  }

  private func gate(_ team: ThreadTeam) {
    let (hidden, part) = (sizes.hidden, 512)
    let parts = (hidden + part - 1) / part
    team.share(n * parts) { task in
      let start = task % parts * part
      let place = task / parts * hidden + start
      gatedUnit(buffers.gate.pointer + place, buffers.up.pointer + place, count: min(part, hidden - start))
    }
  }
}

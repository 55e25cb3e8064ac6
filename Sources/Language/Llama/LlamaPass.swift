import Kernels
import Threads

/// New tokens on their way through the layers: what they read and write, and the steps between linear layers.
///
/// The order of the steps is in `Llama.swift`. Letters: n new tokens, d width, h heads of e components, k heads of keys and values, f hidden, v vocabulary.
struct LlamaPass: @unchecked Sendable {
  let model: LlamaModel
  let cache: KeyValueCache
  let buffers: LlamaBuffers
  let rows: [LlamaRow]
  /// Of how many of the last tokens logits are wanted.
  let wanted: Int
  /// [wanted, v].
  let logits: UnsafeMutablePointer<Float>?

  var sizes: LlamaConfiguration { model.configuration }
  var n: Int { rows.count }

  /// Divides logits and caps them, where the family does.
  func finish(_ logits: UnsafeMutablePointer<Float>, _ team: ThreadTeam) {
    let (form, vocabulary) = (sizes.form, sizes.vocabulary)
    guard form.logitDivisor != 1 || form.logitCap != nil else { return }
    team.share(wanted) { row in
      let line = logits + row * vocabulary
      if form.logitDivisor != 1 { for index in 0..<vocabulary { line[index] /= form.logitDivisor } }
      if let cap = form.logitCap { capped(line, cap, count: vocabulary) }
    }
  }

  /// The cosines and sines of all positions.
  func turnAll(_ team: ThreadTeam) {
    let kinds = [(sizes.rotary, buffers.turns)] + (sizes.windowRotary.map { [($0, buffers.windowTurns)] } ?? [])
    for (rotary, turns) in kinds {
      let usual = rotary.frequencies(length: rows.first?.length ?? 1)
      team.share(n) { row in
        let isUsual = !rotary.dependsOnLength || rows[row].length == rows[0].length
        rotary.turns(
          rows[row].position, isUsual ? usual : rotary.frequencies(length: rows[row].length),
          into: turns.pointer + row * rotary.size)
      }
    }
  }

  /// Normalised states, or the states themselves where nothing is normalised here.
  func norm(_ gamma: Storage?, isThere: Bool, _ team: ThreadTeam) -> UnsafePointer<Float> {
    guard isThere else { return UnsafePointer(buffers.states.pointer) }
    let width = sizes.width
    team.share(n) { row in
      normalize(buffers.states.pointer + row * width, gamma, count: width, into: buffers.normed.pointer + row * width)
    }
    return UnsafePointer(buffers.normed.pointer)
  }

  /// One row by its root mean square, or without weights to mean 0 and variance 1.
  private func normalize(
    _ x: UnsafePointer<Float>, _ gamma: Storage?, count: Int, into y: UnsafeMutablePointer<Float>
  ) {
    if let gamma {
      let form = RootMeanSquareNorm(channels: count, epsilon: sizes.epsilon)
      return form.normalize(x, gamma: gamma.pointer, into: y)
    }
    var (sum, squares): (Float, Float) = (0, 0)
    for index in 0..<count { sum += x[index] }
    let mean = sum / Float(count)
    for index in 0..<count { squares += (x[index] - mean) * (x[index] - mean) }
    let inverse = 1 / (squares / Float(count) + sizes.epsilon).squareRoot()
    for index in 0..<count { y[index] = (x[index] - mean) * inverse }
  }

  /// Adds a linear layer of x to the states, normalised and scaled where the family does so.
  func add(
    _ layer: Projection, of x: UnsafePointer<Float>, _ gamma: Storage?, _ team: ThreadTeam, _ scratch: LlamaScratch
  ) {
    let (width, scale, columns) = (sizes.width, sizes.form.residualScale, layer.matrix.columns)
    let (states, normed) = (buffers.states.pointer, buffers.normed.pointer)
    guard gamma != nil || scale != 1 || sizes.form.place != .before else {
      scratch.projections.project(
        [ProjectionTarget(layer, states, pitch: width, adds: true)], x, columns: columns, count: n, team)
      return
    }
    scratch.projections.project(
      [ProjectionTarget(layer, normed, pitch: width)], x, columns: columns, count: n, team)
    team.share(n) { row in
      let (part, state) = (normed + row * width, states + row * width)
      if sizes.form.place != .before { normalize(part, gamma, count: width, into: part) }
      addProduct(scale, part, count: width, to: state)
    }
  }

  /// Turns one token's queries and keys, and puts keys and values where later tokens find them.
  func place(_ row: Int, _ layer: LlamaLayer, _ index: Int) {
    let (sizes, place, size) = (sizes, rows[row], sizes.headSize)
    let rotary = sizes.rotary(of: index)
    let isOther = sizes.windowRotary != nil && sizes.windows[index] != nil
    let turns = (isOther ? buffers.windowTurns : buffers.turns).pointer + row * (rotary?.size ?? 0)
    let queries = buffers.queries.pointer + row * sizes.queryWidth
    let keys = buffers.keys.pointer + row * sizes.keyValueWidth
    let values = buffers.values.pointer + row * sizes.keyValueWidth
    if let clip = sizes.form.clip {
      clamp(queries, clip, count: sizes.queryWidth)
      clamp(keys, clip, count: sizes.keyValueWidth)
      clamp(values, clip, count: sizes.keyValueWidth)
    }
    let isWhole = sizes.form.headNorm == .whole
    if isWhole {
      normalize(queries, layer.queryNorm, count: sizes.queryWidth, into: queries)
      normalize(keys, layer.keyNorm, count: sizes.keyValueWidth, into: keys)
    }
    let growth = sizes.form.queryGrowth?.factor(at: place.position)
    for head in 0..<sizes.heads {
      let query = queries + head * size
      if let gamma = layer.queryNorm, !isWhole { normalize(query, gamma, count: size, into: query) }
      rotary?.turn(query, turns)
      if let growth { for component in 0..<size { query[component] *= growth } }
    }
    for head in 0..<sizes.keyValueHeads {
      let key = keys + head * size
      if let gamma = layer.keyNorm, !isWhole { normalize(key, gamma, count: size, into: key) }
      rotary?.turn(key, turns)
      let offset = place.position * size
      (cache.keys(place.text, layer: index, head: head) + offset).update(from: key, count: size)
      (cache.values(place.text, layer: index, head: head) + offset).update(from: values + head * size, count: size)
    }
  }

  private func clamp(_ x: UnsafeMutablePointer<Float>, _ limit: Float, count: Int) {
    for index in 0..<count { x[index] = min(limit, max(-limit, x[index])) }
  }

  func attention(_ layer: Int, _ team: ThreadTeam, _ scratch: LlamaScratch) {
    let sizes = sizes
    let kernel = CachedAttention(sizes, layer: layer)
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
      let scores = scratch.scores(count * (row.position + count))
      if count == 1 {
        kernel.answer(query, position: row.position, keys: keys, values: values, scores: scores, into: answer)
      } else {
        kernel.answers(
          count, query, pitch: sizes.queryWidth, position: row.position, keys: keys, values: values, scores: scores,
          into: answer)
      }
    }
  }

  func gate(_ team: ThreadTeam) {
    let (hidden, part) = (sizes.hidden, 512)
    let parts = (hidden + part - 1) / part
    team.share(n * parts) { task in
      let start = task % parts * part
      let place = task / parts * hidden + start
      gatedUnit(
        sizes.form.activation, buffers.gate.pointer + place, buffers.up.pointer + place,
        count: min(part, hidden - start))
    }
  }
}

/// Classifier-free guidance: goes from what a model answers without the condition through what it answers with it.
///
/// answer = unconditioned + scale · (conditioned − unconditioned), of the first `count` values; the others are those of
/// `conditioned`. Source: Ho & Salimans 2022.
func guided(_ conditioned: [Float], from unconditioned: [Float], scale: Float, count: Int? = nil) -> [Float] {
  var answer = conditioned
  for place in 0..<(count ?? answer.count) {
    let (a, b) = (unconditioned[place], conditioned[place])
    answer[place] = a + scale * (b - a)
  }
  return answer
}

/// Classifier-free guidance: extrapolates from the unconditioned prediction through the conditioned one.
///
/// prediction = unconditioned + scale · (conditioned − unconditioned), for the first `count` values; the others are
/// those of `conditioned`. Source: Ho & Salimans 2022.
func guided(_ conditioned: [Float], from unconditioned: [Float], scale: Float, count: Int? = nil) -> [Float] {
  var answer = conditioned
  for place in 0..<(count ?? answer.count) {
    let (a, b) = (unconditioned[place], conditioned[place])
    answer[place] = a + scale * (b - a)
  }
  return answer
}

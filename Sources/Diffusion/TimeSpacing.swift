/// Which of the times in training a drawing visits, with diffusers' rounding.
///
/// Table 2 of Lin et al. 2024, "Common diffusion noise schedules and sample steps are flawed".
enum TimeSpacing: String, Sendable {
  case leading
  case linspace
  case trailing

  /// Times from the last to the first; at most `count` steps of `times` in training.
  func times(_ steps: Int, of times: Int, offset: Int) -> [Int] {
    switch self {
    case .leading:
      let ratio = times / steps
      return (0..<steps).reversed().map { min($0 * ratio + offset, times - 1) }
    case .linspace:
      let last = Double(times - 1)
      return (0..<steps).reversed().map { roundedToEven(last * Double($0) / Double(max(1, steps - 1))) }
    case .trailing:
      let ratio = Double(times) / Double(steps)
      return (0..<steps).map { max(0, roundedToEven(Double(times) - ratio * Double($0)) - 1) }
    }
  }
}

/// As NumPy rounds.
func roundedToEven(_ value: Double) -> Int { Int(value.rounded(.toNearestOrEven)) }

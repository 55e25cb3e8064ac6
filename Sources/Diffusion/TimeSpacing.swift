/// Which of the times in training a drawing visits, with diffusers' rounding.
///
/// Table 2 of Lin et al. 2024, "Common diffusion noise schedules and sample steps are flawed".
enum TimeSpacing: String, Sendable {
  case leading
  case linspace
  case trailing

  /// Times from the last to the first, for so many steps of `times` in training.
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
      return Self.trailing(from: times, ratio)
    }
  }

  /// As NumPy's `arange` down to 0: rounding may make it one more than there are steps, and ends with no time below 0.
  static func trailing(from last: Int, _ ratio: Double) -> [Int] {
    let count = Int((Double(last) / ratio).rounded(.up))
    return (0..<count).map { max(0, roundedToEven(Double(last) - ratio * Double($0)) - 1) }
  }
}

/// As NumPy rounds.
func roundedToEven(_ value: Double) -> Int { Int(value.rounded(.toNearestOrEven)) }

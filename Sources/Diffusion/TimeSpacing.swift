/// Which of the training times sampling visits, with diffusers' rounding.
///
/// Table 2 of Lin et al. 2024, "Common diffusion noise schedules and sample steps are flawed".
enum TimeSpacing: String, Sendable {
  case leading
  case linspace
  case trailing

  /// The times from last to first, for `steps` steps of `times` training times.
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

  /// As NumPy's `arange` down to 0: rounding may yield one time more than there are steps; no time is below 0.
  static func trailing(from last: Int, _ ratio: Double) -> [Int] {
    let count = Int((Double(last) / ratio).rounded(.up))
    return (0..<count).map { max(0, roundedToEven(Double(last) - ratio * Double($0)) - 1) }
  }
}

/// Rounds half to even, as NumPy does.
func roundedToEven(_ value: Double) -> Int { Int(value.rounded(.toNearestOrEven)) }

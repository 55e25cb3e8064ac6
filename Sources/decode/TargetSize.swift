import Options

/// A size in pixels: `N` or `HxW`.
struct TargetSize: OptionValue {
  let height: Int
  let width: Int

  init(height: Int, width: Int) {
    self.height = height
    self.width = width
  }

  init?(word: String) {
    let sides = word.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (1...2).contains(sides.count), sides.allSatisfy({ (1...65535).contains($0) }) else { return nil }
    height = sides[0]
    width = sides[sides.count - 1]
  }

  static var expectation: String { "a number of pixels or HxW" }
  var word: String? { height == width ? "\(height)" : "\(height)x\(width)" }
}

/// How one image was shown to a teacher: its view, and what was mixed into it.
public struct RecordedScene: Sendable, Equatable {
  public var view: ImageView
  /// The index within the set of the image that is mixed in, in its view of the same epoch; its own for none.
  public var partner: Int
  /// For CutMix, the rectangle that is the partner's.
  public var rows: Range<Int>
  public var columns: Range<Int>
  /// For mixup, the weight of its own pixels; otherwise 1.
  public var share: Float

  /// The whole of image `index`.
  init(whole index: Int) {
    view = ImageView(top: 0, left: 0, height: 1, width: 1, isMirrored: false)
    (partner, rows, columns, share) = (index, 0..<0, 0..<0, 1)
  }

  /// The view of image `index`, and of a mix its place in the batch `part`.
  init(_ view: ImageView, of index: Int, _ mix: BatchMix?, at place: Int, of part: [Int]) {
    self.init(whole: index)
    self.view = view
    switch mix {
    case .cutMix(let mix): (partner, rows, columns) = (part[mix.partners[place]], mix.rows, mix.columns)
    case .mixup(let mix): (partner, share) = (part[mix.partners[place]], mix.share)
    case nil: break
    }
  }

  /// Numbers that encode a scene: top, left, height, width, mirrored; partner, top, left, height, width; for mixup also
  /// the share.
  static let plainCount = 10
  static let mixupCount = 11

  /// The encoding in `count` numbers.
  func numbers(_ count: Int, height h: Int, width w: Int) -> [Float] {
    let plain: [Float] = [
      view.top, view.left, view.height, view.width, view.isMirrored ? 1 : 0, Float(partner),
      Float(rows.lowerBound) / Float(h), Float(columns.lowerBound) / Float(w), Float(rows.count) / Float(h),
      Float(columns.count) / Float(w),
    ]
    return count == Self.mixupCount ? plain + [share] : plain
  }

  /// Nil for numbers that lie outside of the image or the set of n.
  init?(_ numbers: [Float], images n: Int, height h: Int, width w: Int) {
    guard numbers.allSatisfy({ $0.isFinite && $0 >= 0 && $0 <= Float(1 << 24) }) else { return nil }
    func range(_ start: Float, _ length: Float, _ side: Int) -> Range<Int>? {
      let low = Int((start * Float(side)).rounded())
      let high = low + Int((length * Float(side)).rounded())
      return high <= side ? low..<high : nil
    }
    let isInside = numbers[0] + numbers[2] <= 1.0001 && numbers[1] + numbers[3] <= 1.0001
    let share = numbers.count == Self.mixupCount ? numbers[10] : 1
    guard isInside, numbers[2] * Float(h) >= 0.5, numbers[3] * Float(w) >= 0.5, Int(numbers[5]) < n, share <= 1,
      let rows = range(numbers[6], numbers[8], h), let columns = range(numbers[7], numbers[9], w)
    else { return nil }
    view = ImageView(
      top: numbers[0], left: numbers[1], height: numbers[2], width: numbers[3], isMirrored: numbers[4] > 0.5)
    (partner, self.rows, self.columns, self.share) = (Int(numbers[5]), rows, columns, share)
  }
}

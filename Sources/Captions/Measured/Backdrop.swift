/// The background of an image, estimated from its outermost pixels.
struct Backdrop {
  /// The color of a plain background; nil if the border has various colors.
  let color: ColorName?
  /// [height, width]: whether a pixel belongs to the subject; all do if there is no plain background.
  let isSubject: [Bool]
  /// Its brightness, 0 to 255; 0 if it is not plain.
  let brightness: Float
  /// Whether no subject stands out from the background.
  let isEmpty: Bool

  /// How far a channel may deviate from the background's, at the border and in the subject.
  private static let rimTolerance = 16
  private static let subjectTolerance = 20
  /// The share of the border that must have the background's color.
  private static let leastShare = 0.45
  /// Above this share of the image covered by the subject, there is too little background to mention.
  private static let largestSubject = 0.85

  init(_ picture: WorkingPicture) {
    let (width, height) = (picture.width, picture.height)
    var rim: [Int] = []
    for x in 0..<width { rim += height > 1 ? [x, (height - 1) * width + x] : [x] }
    for y in 1..<max(1, height - 1) { rim += width > 1 ? [y * width, y * width + width - 1] : [y * width] }
    let median = (0..<3).map { channel -> Int in
      let values = rim.map { Int(picture.colors[3 * $0 + channel]) }.sorted()
      return values[values.count / 2]
    }
    func isNear(_ place: Int, _ tolerance: Int) -> Bool {
      (0..<3).allSatisfy { abs(Int(picture.colors[3 * place + $0]) - median[$0]) <= tolerance }
    }
    let share = Double(rim.count { isNear($0, Self.rimTolerance) }) / Double(rim.count)
    let all = [Bool](repeating: true, count: width * height)
    let mask = all.indices.map { !isNear($0, Self.subjectTolerance) }
    let count = mask.count { $0 }
    guard share >= Self.leastShare, Double(count) <= Self.largestSubject * Double(mask.count) else {
      (color, isSubject, isEmpty, brightness) = (nil, all, false, 0)
      return
    }
    brightness = 0.299 * Float(median[0]) + 0.587 * Float(median[1]) + 0.114 * Float(median[2])
    color = ColorName(red: median[0], green: median[1], blue: median[2])
    // A speck does not count as a subject.
    isEmpty = count * 400 < mask.count
    isSubject = isEmpty ? all : mask
  }
}

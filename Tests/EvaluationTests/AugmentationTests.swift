import Evaluation
import Kernels
import TestSupport
import Testing

@Suite struct AugmentationTests {
  struct Image: Sendable {
    let name: String
    let height: Int
    let width: Int
    let channels: Int
    var count: Int { height * width * channels }

    /// The image of the recording, [c, h, w] there, as [h, w, c].
    var pixels: [Float] {
      let plain = hashed(200, count, 2)
      return (0..<count).map { plain[$0 % channels * height * width + $0 / channels] }
    }

    func apply(_ change: Augmentation) -> [Float] {
      var result = [Float](repeating: .nan, count: count)
      change.apply(pixels, height: height, width: width, channels: channels, into: &result)
      return result
    }
  }

  static let gray = Image(name: "grey", height: 28, width: 28, channels: 1)
  static let color = Image(name: "color", height: 11, width: 14, channels: 3)

  static func changes(_ image: Image) -> [(String, Augmentation)] {
    [
      ("color", .color(brightness: 0.31, saturation: 1.7, contrast: 0.62)),
      ("crop", .crop(up: -3, left: 1)), ("crop-other", .crop(up: 1, left: -1)),
      ("cutout", .cutout(row: 2, column: image.width - 1)),
      ("cutout-edge", .cutout(row: image.height - 1, column: 0)), ("flip", .flip(true)),
      ("shrink", .scale(x: 1.17, y: 1.05)), ("enlarge", .scale(x: 0.84, y: 0.91)),
      ("rotate", .rotate(0.21)),
    ]
  }

  @Test(arguments: [gray, color])
  func `every operator agrees with PyTorch`(_ image: Image) throws {
    let fixture = try Fixture("goldens/augmentation.safetensors")
    for (name, change) in Self.changes(image) {
      let expected = try fixture.values("\(image.name)/\(name)")
      let error = largestError(image.apply(change), expected)
      #expect(error <= 1e-5, "\(name)")
    }
  }

  @Test(arguments: [gray, color])
  func `a slightly different parameter is noticed`(_ image: Image) throws {
    let fixture = try Fixture("goldens/augmentation.safetensors")
    let wrong: [(String, Augmentation)] = [
      ("color", .color(brightness: 0.31, saturation: 1.7, contrast: 0.63)),
      ("crop", .crop(up: -3, left: 2)), ("cutout", .cutout(row: 3, column: image.width - 1)),
      ("flip", .flip(false)), ("shrink", .scale(x: 1.171, y: 1.05)), ("rotate", .rotate(-0.21)),
    ]
    for (name, change) in wrong {
      let expected = try fixture.values("\(image.name)/\(name)")
      #expect(largestError(image.apply(change), expected) > 1e-4, "\(name)")
    }
  }

  @Test func `saturation leaves a gray image alone`() {
    let change = Augmentation.color(brightness: 0, saturation: 1.9, contrast: 1)
    #expect(largestError(Self.gray.apply(change), Self.gray.pixels) < 1e-6)
  }

  @Test func `a batch gets one family and each image its own parameters`() {
    var generator = SeededGenerator(seed: 1)
    var families: [Int: Int] = [:]
    for _ in 0..<600 {
      let batch = Augmentation.draw(4, height: 28, width: 28, &generator)
      #expect(batch.count == 4)
      #expect(Set(batch.map(Self.family)).count == 1)
      families[Self.family(batch[0]), default: 0] += 1
      if case .rotate = batch[0] { #expect(batch[0] != batch[1]) }
    }
    // 600 draws of six families: 100 each, with a deviation of 9.
    #expect(families.count == 6)
    for count in families.values { #expect(count > 60 && count < 140) }
  }

  @Test func `parameters reach their bounds and not beyond`() {
    var generator = SeededGenerator(seed: 2)
    var (shifts, rows) = (Set<Int>(), Set<Int>())
    for _ in 0..<400 {
      for change in Augmentation.draw(8, height: 28, width: 21, &generator) {
        switch change {
        case .color(let brightness, let saturation, let contrast):
          #expect(abs(brightness) <= 0.5 && saturation >= 0 && saturation <= 2)
          #expect(contrast >= 0.5 && contrast <= 1.5)
        case .crop(let up, let left):
          shifts.insert(up)
          #expect(abs(left) <= 3)
        case .cutout(let row, let column):
          rows.insert(row)
          // 21 pixels: a side of 11, which is odd, so the last center is 20.
          #expect(column >= 0 && column <= 20)
        case .flip: break
        case .scale(let x, let y):
          for value in [x, y] { #expect(value >= 1 / 1.2001 && value <= 1.2001) }
        case .rotate(let angle): #expect(abs(angle) <= .pi / 12 + 1e-6)
        }
      }
    }
    #expect(shifts == Set(-4...4))
    #expect(rows == Set(0...28))
  }

  private static func family(_ change: Augmentation) -> Int {
    switch change {
    case .color: 0
    case .crop: 1
    case .cutout: 2
    case .flip: 3
    case .scale: 4
    case .rotate: 5
    }
  }
}

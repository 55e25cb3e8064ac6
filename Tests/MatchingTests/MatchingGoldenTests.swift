import Evaluation
import Images
import Kernels
import Matching
import Models
import Networks
import TestSupport
import Testing
import Threads

/// Against the published code of distribution matching, which tools/goldens/matching.py runs.
@Suite struct MatchingGoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let channels: Int
    let side: Int
    let classes: Int
    let perClass: Int
    let ipc: Int
    let batch: Int
    let filters: Int
    let depth: Int
    /// Pieces per side of distilled images.
    var factor = 1
    let steps = 6
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "gray", channels: 1, side: 20, classes: 3, perClass: 12, ipc: 2, batch: 5, filters: 16, depth: 3),
    Case(
      name: "color", channels: 3, side: 16, classes: 4, perClass: 9, ipc: 3, batch: 9, filters: 8, depth: 2),
    Case(
      name: "pieces", channels: 3, side: 16, classes: 3, perClass: 9, ipc: 2, batch: 9, filters: 8, depth: 2, factor: 2),
  ]

  /// A transformation as the recording names it.
  static func augmentation(_ family: Int, _ values: ArraySlice<Float>) -> Augmentation {
    let v = Array(values)
    return switch family {
    case 0: .color(brightness: v[0], saturation: v[1], contrast: v[2])
    case 1: .crop(up: Int(v[0]), left: Int(v[1]))
    case 2: .cutout(row: Int(v[0]), column: Int(v[1]))
    case 3: .flip(v[0] == 1)
    case 4: .scale(x: v[0], y: v[1])
    default: .rotate(v[0])
    }
  }

  static let families = ["color", "crop", "cutout", "flip", "scale", "rotate"]

  @Test(arguments: [("gray", 1, 28, 28), ("color", 3, 11, 14)], families)
  func `the gradient of every augmentation agrees with PyTorch`(
    _ image: (name: String, c: Int, h: Int, w: Int), _ family: String
  ) throws {
    let fixture = try Fixture("goldens/matching.safetensors")
    let (c, h, w) = (image.c, image.h, image.w)
    let size = c * h * w
    let prefix = "\(image.name)/\(family)"
    let change = Self.augmentation(
      Self.families.firstIndex(of: family) ?? -1, try fixture.values("\(prefix)/values")[...])
    // The second of the recording's two images.
    let x = interleaved(hashed(200, 2 * size, 2)[size...], c)
    let dy = interleaved(hashed(201, 2 * size, 1)[size...], c)
    var (y, dx) = ([Float](repeating: .nan, count: size), [Float](repeating: .nan, count: size))
    change.apply(x, height: h, width: w, channels: c, into: &y)
    change.backward(dy, height: h, width: w, channels: c, into: &dx)
    let expected = interleaved(try fixture.values("\(prefix)/dx")[...], c)
    // Places of up to 28 pixels are exact to 28·2⁻²³, and neighbors differ by up to 4.
    #expect(largestError(y, interleaved(try fixture.values("\(prefix)/y")[...], c)) <= 2e-5)
    #expect(largestError(dx, expected) <= 2e-5)
    // A gradient of an image that has not been transformed is another one.
    #expect(largestError(dy, expected) > 1e-2)
  }

  /// The real images of a case as bytes.
  static func real(_ test: Case) throws -> LabeledImages {
    let size = test.side * test.side * test.channels
    let levels = hashed(300, test.classes * test.perClass * size, 1)
    // Truncated, and darker from class to class.
    let pixels = levels.enumerated().map { place, level in
      UInt8((level + 1) * 127.5) / UInt8(place / (test.perClass * size) + 1)
    }
    let labels = (0..<test.classes * test.perClass).map { Int32($0 / test.perClass) }
    return try LabeledImages(
      pixels: pixels, labels: labels, height: test.side, width: test.side, channels: test.channels)
  }

  static func network(_ test: Case, step: Int) -> Storage {
    let net = InstanceNormConvNet(
      .init(
        height: test.side, width: test.side, channels: test.channels, classes: 1, depth: test.depth,
        filters: test.filters))
    let values = net.parameters.enumerated().flatMap { index, parameter in
      let isVector = parameter.shape.count == 1
      let fanIn = parameter.shape.dropFirst().reduce(1, *)
      let bound: Float = isVector ? 0.5 : Float(1 / Double(fanIn).squareRoot())
      // Vectors beside filters are biases, those of norms begin with scales around 1.
      let isScale = isVector && index % 4 == 2
      return hashed(UInt32(1000 * step + index + 1), parameter.count, bound).map { isScale ? $0 + 1 : $0 }
    }
    return Storage(values)
  }

  /// The losses of all steps and the images at the end.
  static func matched(
    _ test: Case, threads: Int, moving shift: Int = 0
  ) throws -> (losses: [Double], images: [Float]) {
    let fixture = try Fixture("goldens/matching.safetensors")
    let images = try real(test)
    let c = test.channels
    let (mean, deviation) = (Array([0.3, 0.4, 0.5].prefix(c)), Array([0.35, 0.3, 0.25].prefix(c)))
    let scaling = try #require(Normalization(named: "test", mean: mean, deviation: deviation))
    let classes = (0..<test.classes).map { "\($0)" }
    let start = try fixture.values("\(test.name)/start").map { Int($0) }
    var (pixels, labels): ([UInt8], [Int32]) = ([], [])
    for (place, index) in start.enumerated() {
      let label = place / test.ipc
      images.pixels.withItem(label * test.perClass + index) { pixels += $0 }
      labels.append(Int32(label))
    }
    let distilled = try LabeledImages(
      pixels: pixels, labels: labels, height: test.side, width: test.side, channels: c)
    var settings = DistributionMatching.Settings()
    settings.network = .convNet(depth: test.depth, filters: test.filters)
    settings.factor = test.factor
    let matching = try DistributionMatching(
      distilled, real: images, classes: classes, scaling, settings, isBounded: false,
      pool: WorkerPool(threads: threads))
    let chosen = try fixture.values("\(test.name)/real").map { Int($0) }
    let families = try fixture.values("\(test.name)/families").map { Int($0) }
    let values = try fixture.values("\(test.name)/values")
    var losses: [Double] = []
    for step in 0..<test.steps {
      let draw = MatchingDraw(
        classes: (0..<test.classes).map { label in
          let place = step * test.classes + label
          let batch = chosen[place * test.batch..<(place + 1) * test.batch]
          return .init(
            real: batch.map { ($0 + shift) % test.perClass },
            augmentation: augmentation(families[place], values[place * 3..<place * 3 + 3]))
        })
      losses.append(matching.step(draw, parameters: network(test, step: step)))
    }
    return (losses, matching.space.values.values)
  }

  @Test(arguments: cases)
  func `losses and images agree with the published code`(_ test: Case) throws {
    let fixture = try Fixture("goldens/matching.safetensors")
    let (losses, images) = try Self.matched(test, threads: 1)
    let expected = try fixture.values("\(test.name)/losses")
    #expect(losses.count == expected.count)
    for (loss, published) in zip(losses, expected) {
      #expect(abs(loss - Double(published)) <= 1e-3 * Double(published))
    }
    // Six steps of rate 1, through networks where rounding may decide whether a ReLU lets a gradient pass.
    #expect(largestError(images, try fixture.values("\(test.name)/images")) <= 1e-3)
  }

  @Test func `other real images are noticed`() throws {
    let test = Self.cases[0]
    let expected = try Fixture("goldens/matching.safetensors").values("\(test.name)/losses")
    let losses = try Self.matched(test, threads: 1, moving: 1).losses
    #expect(abs(losses[0] - Double(expected[0])) > 1e-2 * Double(expected[0]))
  }

  @Test(arguments: cases)
  func `the result is the same to the bit for any number of threads`(_ test: Case) throws {
    let one = try Self.matched(test, threads: 1)
    let three = try Self.matched(test, threads: 3)
    #expect(one.losses == three.losses)
    #expect(one.images == three.images)
  }
}

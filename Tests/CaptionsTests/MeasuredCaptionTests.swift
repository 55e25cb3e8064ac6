import Captions
import Images
import Testing
import Threads

@Suite struct MeasuredCaptionTests {
  /// A picture with one sample per channel given for each place.
  private func picture(_ width: Int, _ height: Int, _ color: (Int, Int) -> [UInt8]) -> PixelImage {
    var pixels: [UInt8] = []
    for y in 0..<height { for x in 0..<width { pixels += color(x, y) } }
    return PixelImage(width: width, height: height, channels: color(0, 0).count, pixels: pixels)
  }

  private func sentence(_ image: PixelImage, name: String = "Thing") -> String {
    MeasuredSentence(name, PictureMeasurements(image)).text
  }

  /// Gray 150 in a box on black.
  private func box(_ columns: Range<Int>, _ rows: Range<Int>, side: Int = 28) -> PixelImage {
    picture(side, side) { x, y in [columns.contains(x) && rows.contains(y) ? 150 : 0] }
  }

  @Test func `a plain box says its measures`() {
    #expect(
      sentence(box(7..<21, 7..<21)) == """
        A light grey Thing, 59 percent bright, plain and smooth, evenly lit, as wide as tall, as broad at the top as at \
        the bottom, in one piece, balanced, symmetric, covering 25 percent of a plain black background.
        """)
    let sentence = sentence(box(12..<16, 4..<24))
    #expect(sentence.contains("very narrow") && sentence.contains("covering 10 percent"))
  }

  @Test func `size does not matter, nor does color without hue`() {
    let small = sentence(box(7..<21, 7..<21))
    #expect(sentence(box(84..<252, 84..<252, side: 336)) == small)
    let rgb = picture(28, 28) { x, y in
      [UInt8](repeating: (7..<21).contains(x) && (7..<21).contains(y) ? 150 : 0, count: 3)
    }
    #expect(sentence(rgb) == small)
  }

  @Test func `a photograph without a plain backdrop says where its colors are`() {
    // Sky, a red car, grass; stripes keep the rim from being plain.
    let scene = picture(32, 32) { x, y in
      if (11..<21).contains(x), (10..<22).contains(y) { return [210, 20, 20] }
      let change = UInt8(x % 4 * 12)
      return y < 16 ? [60 + change, 120 + change, 230] : [30 + change, 140 + change, 40]
    }
    #expect(
      sentence(scene).contains("blue above and green below, red in the middle, in strong colors, ")
        && sentence(scene).contains("in a square picture with a varied background"))
    let even = picture(32, 32) { x, y in
      let change = UInt8((x + y) % 5 * 20)
      return [60 + change / 2, 120 + change, 30]
    }
    #expect(sentence(even).contains("above and below") && !sentence(even).contains("in the middle"))
    // Without a hue anywhere nothing is said of colors.
    let gray = picture(32, 32) { x, y in [UInt8((x * 37 + y * 91) % 200)] }
    #expect(!sentence(gray).contains("above") && !sentence(gray).contains("colors"))
  }

  @Test func `outlines are told apart`() {
    // Two legs, a ring, a triangle, a heavy right end, a slope.
    let legs = picture(28, 28) { x, y in [(6..<22).contains(x) && (y < 13 || !(11..<17).contains(x)) ? 120 : 0] }
    #expect(sentence(legs).contains("parted at the bottom,"))
    let ring = picture(28, 28) { x, y in
      let square = (2 * x - 27) * (2 * x - 27) + (2 * y - 27) * (2 * y - 27)
      return [(100..<500).contains(square) ? 120 : 0]
    }
    #expect(sentence(ring).contains("with a hole"))
    let triangle = picture(28, 28) { x, y in [abs(2 * x - 27) < y && y > 3 ? 120 : 0] }
    #expect(sentence(triangle).contains("much broader at the bottom") && sentence(triangle).contains(", symmetric"))
    let shoe = picture(28, 28) { x, y in [y > 15 && y < 24 && (x > 14 || y > 20) ? 120 : 0] }
    #expect(sentence(shoe).contains("very wide") && sentence(shoe).contains("heavier on the right"))
    let slope = picture(28, 28) { x, y in [abs(x + y - 27) < 3 ? 200 : 0] }
    #expect(sentence(slope).contains("rising to the right") || sentence(slope).contains("leaning right"))
    let mirrored = picture(28, 28) { x, y in [abs(x - y) < 3 ? 200 : 0] }
    #expect(sentence(mirrored).contains("rising to the left") || sentence(mirrored).contains("leaning left"))
  }

  @Test func `light and lines are told apart`() {
    func striped(_ index: @escaping (Int, Int) -> Int) -> String {
      sentence(
        picture(28, 28) { x, y in
          (5..<23).contains(x) && (5..<23).contains(y) ? [index(x, y) % 4 < 2 ? 60 : 200] : [0]
        })
    }
    #expect(striped { x, _ in x }.contains("with upright lines"))
    #expect(striped { _, y in y }.contains("with bands across"))
    let lit = picture(28, 28) { x, y in (5..<23).contains(x) && (5..<23).contains(y) ? [UInt8(255 - 8 * y)] : [0] }
    #expect(sentence(lit).contains("brighter at the top"))
  }

  @Test func `colors have their names`() {
    for (color, name) in [
      ([200, 30, 30], "A red Thing"), ([30, 40, 90], "A dark blue Thing"), ([110, 70, 30], "A brown Thing"),
      ([250, 210, 60], "A yellow Thing"), ([40, 160, 60], "A green Thing"), ([250, 140, 20], "An orange Thing"),
      ([150, 90, 210], "A purple Thing"), ([240, 150, 200], "A light pink Thing"), ([235, 205, 170], "A beige Thing"),
    ] as [([UInt8], String)] {
      let image = picture(20, 20) { x, y in (4..<16).contains(x) && (4..<16).contains(y) ? color : [255, 255, 255] }
      #expect(sentence(image).hasPrefix(name), "\(sentence(image))")
      #expect(sentence(image).hasSuffix("of a plain white background."), "\(sentence(image))")
    }
    let two = picture(20, 20) { x, y in
      (4..<16).contains(x) && (4..<16).contains(y) ? x < 9 ? [200, 30, 30] : [20, 30, 120] : [255, 255, 255]
    }
    #expect(sentence(two).hasPrefix("A blue and red Thing") || sentence(two).hasPrefix("A dark blue and red Thing"))
  }

  @Test func `a picture that leaves no backdrop is a scene`() {
    let full = picture(40, 40) { x, y in [(1..<39).contains(y) && x > 0 ? UInt8(60 + 4 * x) : 0] }
    #expect(sentence(full).hasSuffix("in a square picture with a varied background."), "\(sentence(full))")
  }

  @Test func `a scene has no outline`() {
    let scene = picture(60, 40) { x, y in [UInt8(4 * x), UInt8(255 - 6 * y), UInt8((x * y) % 200)] }
    #expect(sentence(scene).hasSuffix("in a wide picture with a varied background."), "\(sentence(scene))")
  }

  @Test(arguments: [(1, 1), (1, 50), (50, 1), (2, 2), (97, 3), (400, 300)])
  func `every size and content can be measured`(width: Int, height: Int) {
    for value in [0, 128, 255] as [UInt8] {
      let text = sentence(picture(width, height) { _, _ in [value] })
      #expect(text.hasPrefix("A") && text.hasSuffix(".") && text.contains("with nothing on a"), "\(text)")
    }
    let noise = sentence(picture(width, height) { x, y in (0..<3).map { UInt8((x * 71 + y * 37 + $0 * 90) % 256) } })
    #expect(noise.contains("Thing"))
  }

  @Test func `a sentence that is too long loses phrases and keeps the class`() {
    let measured = MeasuredSentence("Ankle boot", PictureMeasurements(box(7..<21, 7..<21)))
    for limit in 3...60 {
      let budget = TokenBudget(limit: limit) { $0.split(separator: " ").count }
      guard let text = measured.text(within: budget) else {
        #expect(limit < 5)
        continue
      }
      #expect(text.split(separator: " ").count <= limit && text.contains("Ankle boot") && text.hasSuffix("."))
    }
    #expect(measured.text(within: TokenBudget(limit: 60) { _ in 1 }) == measured.text)
  }

  @Test func `batches are captioned alike by any number of threads`() throws {
    let requests = (0..<50).map {
      CaptionRequest(id: "\($0)", name: "Thing", image: box(5..<10 + $0 % 13, 3..<8 + $0 % 17))
    }
    let budget = try TokenBudget.clip(limit: 77)
    let alone = MeasuredCaptioner(budget: budget, pool: WorkerPool(threads: 1)).captions(requests)
    let shared = MeasuredCaptioner(budget: budget, pool: WorkerPool(threads: 3)).captions(requests)
    #expect(try alone.map { try $0.get() } == shared.map { try $0.get() })
    #expect(Set(try alone.map { try $0.get() }).count > 40)
  }
}

import Images
import Testing

@Suite struct ContactSheetTests {
  private func square(_ side: Int, _ value: UInt8) -> PixelImage {
    PixelImage(
      width: side, height: side, channels: 1,
      pixels: [UInt8](repeating: value, count: side * side))
  }

  @Test func `a sheet without images is not drawn`() {
    #expect(ContactSheet(classes: ["a"]).rendered() == nil)
  }

  @Test func `small images are magnified by a whole factor and rows follow the classes`() throws {
    var sheet = ContactSheet(classes: ["first", "second"])
    sheet.add(square(28, 90), label: "second")
    sheet.add(square(28, 10), label: "first")
    sheet.add(square(28, 20), label: "first")
    let image = try #require(sheet.rendered())
    #expect(image.channels == 3)
    // Rows of 56 pixels, four apart, in margins of twelve.
    #expect(image.height == 12 + 56 + 4 + 56 + 12)
    for (value, count) in [(10, 1), (20, 1), (90, 1)] as [(UInt8, Int)] {
      #expect(image.pixels.count { $0 == value } == 56 * 56 * 3 * count)
    }
    let first = try #require(image.pixels.firstIndex(of: 10))
    let second = try #require(image.pixels.firstIndex(of: 90))
    #expect(first < second)
  }

  @Test func `names are drawn, each in its own way`() throws {
    func ink(_ label: String) throws -> [UInt8] {
      var sheet = ContactSheet()
      sheet.add(square(8, 255), label: label)
      return try #require(sheet.rendered()).pixels
    }
    for code in UInt8(33)...126 {
      let name = String(UnicodeScalar(code))
      #expect(try ink(name).contains(40), "\(name) has no ink")
    }
    #expect(try ink("O") != ink("Q"))
    #expect(try ink("é") == ink("日"))  // both are boxes
  }

  @Test func `large images are reduced to means`() throws {
    var sheet = ContactSheet()
    let stripes = PixelImage(
      width: 192, height: 192, channels: 1, pixels: (0..<192 * 192).map { $0 % 2 == 0 ? 50 : 100 })
    sheet.add(stripes, label: "")
    let image = try #require(sheet.rendered())
    #expect(image.pixels.count { $0 == 75 } == 96 * 96 * 3)
  }

  @Test func `images beyond the limits are counted and left out`() throws {
    var sheet = ContactSheet(maximumColumns: 2, maximumCells: 3)
    for _ in 0..<3 { sheet.add(square(64, 1), label: "a") }
    for _ in 0..<3 { sheet.add(square(64, 2), label: "b") }
    #expect(sheet.omittedCount == 3)
    let image = try #require(sheet.rendered())
    #expect(image.pixels.count { $0 == 1 } == 2 * 64 * 64 * 3)
    #expect(image.pixels.count { $0 == 2 } == 64 * 64 * 3)
  }

  @Test func `a sheet keeps to its bounds and counts what it leaves out`() throws {
    var sheet = ContactSheet(maximumBytes: 4 << 20)
    for label in 0..<1951 { sheet.add(square(8, 9), label: "class \(label)") }
    for _ in 0..<30 { sheet.add(square(8, 9), label: "class 0") }
    let image = try #require(sheet.rendered())
    #expect(image.pixels.count <= 4 << 20)
    let drawn = image.pixels.count { $0 == 9 } / (64 * 64 * 3)
    #expect(drawn > 50 && drawn + sheet.omittedCount == 1981)
    var small = ContactSheet(maximumBytes: 1)
    small.add(square(8, 9), label: "a")
    small.add(square(8, 9), label: "b")
    let least = try #require(small.rendered())
    #expect(least.pixels.count { $0 == 9 } == 64 * 64 * 3)
    #expect(small.omittedCount == 1)
  }
}

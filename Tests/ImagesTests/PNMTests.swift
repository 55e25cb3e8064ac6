import Images
import Testing

@Suite struct PNMTests {
  @Test(
    arguments: [
      ("P1 3 2\n1 0 1\n010", 1, [0, 255, 0, 255, 0, 255]),
      ("P2 2 1 # a comment\n 100\n0 50", 1, [0, 128]),
      ("P2\n#c\n2 #c\n1\n255\n7\t9", 1, [7, 9]),
      ("P3 1 2 255\n1 2 3 4 5 6", 3, [1, 2, 3, 4, 5, 6]),
      ("P5 3 1 255\nabc", 1, [97, 98, 99]),
      ("P5 1 1 65535\n\u{7F}\u{7F}", 1, [127]),
      ("P6 1 1 255 abc", 3, [97, 98, 99]),
      (
        "P7\nWIDTH 1\nHEIGHT 1\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\nabcd", 4,
        [97, 98, 99, 100]
      ),
      (
        "P7\n# c\nHEIGHT 1\nWIDTH 2\nDEPTH 1\nMAXVAL 1\nTUPLTYPE BLACKANDWHITE\nENDHDR\n\u{1}\u{0}",
        1, [255, 0]
      ),
      ("P7\nWIDTH 1\nHEIGHT 1\nDEPTH 2\nMAXVAL 255\nENDHDR\nab", 2, [97, 98]),
    ] as [(String, Int, [UInt8])])
  func `each form decodes`(_ text: String, _ channels: Int, _ pixels: [UInt8]) throws {
    let image = try PixelImage(decoding: Array(text.utf8))
    #expect(image.channels == channels)
    #expect(image.pixels == pixels)
    for end in 0..<text.utf8.count - 1 {
      #expect(throws: ImageError.self) { try PixelImage(decoding: Array(text.utf8.prefix(end))) }
    }
  }

  @Test func `a binary bitmap has rows of whole bytes`() throws {
    let image = try PixelImage(decoding: Array("P4 9 2\n".utf8) + [0x80, 0x80, 0x00, 0x00])
    #expect(
      image.pixels == [0] + [UInt8](repeating: 255, count: 7) + [0]
        + [UInt8](repeating: 255, count: 9))
  }

  @Test(
    arguments: [
      ("P5 0 1 255\n", ImageError.Code.corrupt), ("P5 1 1 0\na", .corrupt),
      ("P5 1 1 65536\nab", .corrupt), ("P5 x 1 255\na", .corrupt), ("P5 1 1 100\n\u{7F}", .corrupt),
      ("P2 1 1 9\n10", .corrupt), ("P1 1 1\n2", .corrupt),
      ("P5 99999999999 1 255\n", .corrupt), ("P5 9999999999 9999999999 255\n", .tooLarge),
      ("P5 100000 100000 255\n", .tooLarge), ("P5 10000 10000 255\n", .truncated),
      ("P7\nWIDTH 1\nHEIGHT 1\nDEPTH 7\nMAXVAL 255\nENDHDR\n", .unsupported),
      ("P7\nWIDTH 1\nHEIGHT 1\nDEPTH 1\nMAXVAL 255\nTUPLTYPE RGB\nENDHDR\nabc", .corrupt),
      ("P7\nWIDTH -1\nENDHDR\n", .corrupt), ("P7\nENDHDR\n", .corrupt), ("P7\nSIZE 1\n", .corrupt),
    ])
  func `what is not an image is refused`(_ text: String, _ code: ImageError.Code) {
    #expect(throws: ImageError(code, at: 0, "")) { try PixelImage(decoding: Array(text.utf8)) }
  }
}

/// Reads the first image of a PAM file (P7), netpbm's pam(5).
///
/// Tuple types: BLACKANDWHITE (0 is black), GRAYSCALE, RGB, each also with _ALPHA. Without a tuple type, the depth
/// decides: 1 gray, 2 gray and alpha, 3 RGB, 4 RGB and alpha.
enum PAMDecoder {
  private struct Header {
    var width = 0
    var height = 0
    var depth = 0
    var maximum = 0
    var tupleType = ""
  }

  static func decode(_ bytes: [UInt8], maximumPixels: Int) throws(ImageError) -> PixelImage {
    var cursor = PNMCursor(bytes, at: 3)
    let header = try readHeader(&cursor)
    try PixelImage.checkSize(
      width: header.width, height: header.height, maximumPixels: maximumPixels,
      at: cursor.position)
    guard (1...65535).contains(header.maximum) else {
      throw ImageError(
        .corrupt, at: cursor.position, "MAXVAL \(header.maximum) is not in 1...65535")
    }
    let channels = try channelCount(header, at: cursor.position)
    let count = header.width * header.height * channels
    let samples = try cursor.take(header.maximum > 255 ? 2 * count : count)
    return PixelImage(
      width: header.width, height: header.height, channels: channels,
      pixels: try PNMScale(maximum: header.maximum)(samples))
  }

  /// The declared size.
  ///
  /// - Throws: `ImageError`, as `decode`.
  static func size(_ bytes: [UInt8]) throws(ImageError) -> (width: Int, height: Int) {
    var cursor = PNMCursor(bytes, at: 3)
    let header = try readHeader(&cursor)
    return (header.width, header.height)
  }

  private static func readHeader(_ cursor: inout PNMCursor) throws(ImageError) -> Header {
    var header = Header()
    while true {
      let start = cursor.position
      let line = try cursor.line()
      if line.utf8.first == 0x23 { continue }
      let words = line.split { $0.isWhitespace }
      guard let key = words.first else { continue }
      if key == "ENDHDR" { return header }
      guard let value = words.dropFirst().first else {
        throw ImageError(.corrupt, at: start, "a header line without a value")
      }
      switch key {
      case "TUPLTYPE": header.tupleType = String(value)
      case "WIDTH": header.width = try number(value, start)
      case "HEIGHT": header.height = try number(value, start)
      case "DEPTH": header.depth = try number(value, start)
      case "MAXVAL": header.maximum = try number(value, start)
      default: throw ImageError(.corrupt, at: start, "a header line that PAM does not have")
      }
    }
  }

  private static func number(_ word: Substring, _ position: Int) throws(ImageError) -> Int {
    guard let value = Int(word), (0...Int(Int32.max)).contains(value) else {
      throw ImageError(.corrupt, at: position, "a header value that is not a number")
    }
    return value
  }

  private static func channelCount(
    _ header: Header, at position: Int
  ) throws(ImageError) -> Int {
    let expected: Int
    switch header.tupleType {
    case "BLACKANDWHITE", "GRAYSCALE": expected = 1
    case "BLACKANDWHITE_ALPHA", "GRAYSCALE_ALPHA": expected = 2
    case "RGB": expected = 3
    case "RGB_ALPHA": expected = 4
    case "" where (1...4).contains(header.depth): expected = header.depth
    default:
      throw ImageError(
        .unsupported, at: position,
        "TUPLTYPE \"\(header.tupleType)\" of DEPTH \(header.depth) is not an image that is read here"
      )
    }
    guard header.depth == expected else {
      throw ImageError(
        .corrupt, at: position, "TUPLTYPE \(header.tupleType) has DEPTH \(header.depth)")
    }
    return expected
  }
}

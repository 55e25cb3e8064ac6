internal import Images

/// Pieces of HTML and SVG.
enum Markup {
  /// Text escaped for use between tags and in attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        result.unicodeScalars.append(scalar.value < 0x20 && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  /// An image as a data URL, scaled down to at most `side` pixels a side.
  static func dataURL(_ image: PixelImage, side: Int) -> String {
    var image = image
    let largest = max(image.width, image.height)
    if largest > side {
      image = image.resized(
        width: max(1, image.width * side / largest), height: max(1, image.height * side / largest), filter: .lanczos)
    }
    return "data:image/png;base64," + base64(image.encodedAsPNG())
  }

  /// An `img` element with a description.
  static func picture(_ image: PixelImage, side: Int, _ description: String) -> String {
    "<img src=\"\(dataURL(image, side: side))\" alt=\"\(escaped(description))\" title=\"\(escaped(description))\">"
  }

  /// Source: RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let word = part.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for digit in 0..<4 {
        text.append(digit <= part.count ? alphabet[word >> (18 - 6 * digit) & 63] : 0x3D)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A number with the given number of decimal places.
  static func number(_ value: Double, _ places: Int = 1) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let scale = [1.0, 10, 100, 1000][min(max(places, 0), 3)]
    let rounded = Int((abs(value) * scale).rounded())
    let sign = value < 0 && rounded > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(rounded)" }
    let fraction = String(rounded % Int(scale))
    return "\(sign)\(rounded / Int(scale)).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
  }
}

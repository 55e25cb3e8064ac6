/// How to rotate and mirror an image for display (EXIF 2.32, tag 0x0112).
public enum ImageOrientation: Int, Sendable, CaseIterable {
  case upright = 1
  case mirrored = 2
  case rotated180 = 3
  case flipped = 4
  case transposed = 5
  case rotated90 = 6
  case transversed = 7
  case rotated270 = 8

  /// The orientation in EXIF data; nil if there is none.
  ///
  /// `Exif\0\0` may precede the data, even repeatedly (as in Pillow 13). The number may have any integer type, as TIFF
  /// 6.0 requires of readers.
  public init?(exif bytes: ArraySlice<UInt8>) {
    let header = Array("Exif".utf8) + [0, 0]
    var bytes = bytes
    while bytes.starts(with: header) { bytes = bytes.dropFirst(header.count) }
    let tiff = Array(bytes)
    let isLittle = tiff.starts(with: [0x49, 0x49])
    guard tiff.count >= 8, isLittle || tiff.starts(with: [0x4D, 0x4D]) else { return nil }
    func number(_ place: Int, _ size: Int) -> Int? {
      guard place >= 0, place <= tiff.count - size else { return nil }
      let digits = tiff[place..<place + size]
      return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(2, 2) == 42, let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for i in 0..<count {
      let entry = directory + 2 + 12 * i
      guard let tag = number(entry, 2) else { return nil }
      guard tag == 0x0112 else { continue }
      // BYTE, SHORT, LONG and their signed forms, by their type numbers.
      let sizes = [1: 1, 3: 2, 4: 4, 6: 1, 8: 2, 9: 4]
      guard let size = number(entry + 2, 2).flatMap({ sizes[$0] }), number(entry + 4, 4) == 1,
        let value = number(entry + 8, size)
      else { return nil }
      self.init(rawValue: value)
      return
    }
    return nil
  }

  /// The orientation in an image file: in the APP1 segment of JPEG, the eXIf chunk of PNG or the EXIF chunk of WebP.
  public init?(ofFile bytes: [UInt8]) {
    let found: ArraySlice<UInt8>?
    switch ImageFormat(sniffing: bytes) {
    case .jpeg: found = Self.segment(bytes)
    case .png: found = Self.chunk(bytes)
    case .webp: found = Self.riffChunk(bytes)
    default: found = nil
    }
    guard let found else { return nil }
    self.init(exif: found)
  }

  private static func segment(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      guard marker != 0xDA, marker != 0xD9 else { return nil }
      let end = place + 2 + (Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
      guard end <= bytes.count, end >= place + 4 else { return nil }
      let content = bytes[place + 4..<end]
      if marker == 0xE1, content.starts(with: Array("Exif".utf8)) { return content }
      place = end
    }
    return nil
  }

  private static func chunk(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var place = 8
    while place + 12 <= bytes.count {
      let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = place + 8 + length
      guard end + 4 <= bytes.count else { return nil }
      if bytes[place + 4..<place + 8].elementsEqual("eXIf".utf8) { return bytes[place + 8..<end] }
      place = end + 4
    }
    return nil
  }

  private static func riffChunk(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var place = 12
    while place + 8 <= bytes.count {
      let length = bytes[place + 4..<place + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      let end = place + 8 + length
      guard end <= bytes.count else { return nil }
      if bytes[place..<place + 4].elementsEqual("EXIF".utf8) { return bytes[place + 8..<end] }
      place = end + length % 2
    }
    return nil
  }

  /// Whether rows become columns.
  var isTransposing: Bool { rawValue >= 5 }
}

extension PixelImage {
  /// The image as intended for display.
  ///
  /// Source: Pillow 13 `ImageOps.exif_transpose`.
  public func oriented(by orientation: ImageOrientation) -> PixelImage {
    if orientation == .upright { return self }
    let newWidth = orientation.isTransposing ? height : width
    let newHeight = orientation.isTransposing ? width : height
    var turned = [UInt8]()
    turned.reserveCapacity(pixels.count)
    for y in 0..<newHeight {
      for x in 0..<newWidth {
        let (sourceX, sourceY) =
          switch orientation {
          case .upright: (x, y)
          case .mirrored: (width - 1 - x, y)
          case .rotated180: (width - 1 - x, height - 1 - y)
          case .flipped: (x, height - 1 - y)
          case .transposed: (y, x)
          case .rotated90: (y, height - 1 - x)
          case .transversed: (width - 1 - y, height - 1 - x)
          case .rotated270: (width - 1 - y, x)
          }
        let place = (sourceY * width + sourceX) * channels
        for c in 0..<channels { turned.append(pixels[place + c]) }
      }
    }
    return PixelImage(width: newWidth, height: newHeight, channels: channels, pixels: turned)
  }
}

/// A 512-byte header of a tar archive: POSIX.1-1988 ustar, with GNU's number format.
struct TarHeader {
  enum Kind {
    case file
    case directory
    case link
    case longName
    case longLink
    case extended
    case globalExtended
    case sparse
    case other
  }

  static let blockSize = 512

  let path: EntryName
  let size: Int
  let kind: Kind

  /// Parses a header block that is not all zero; nil if it is invalid.
  init?(_ block: [UInt8]) {
    guard block.count == Self.blockSize, let checksum = Self.number(block[148..<156]) else {
      return nil
    }
    // The checksum counts its own field as spaces; some old writers summed signed bytes.
    var sum = 0
    var signedSum = 0
    for (index, byte) in block.enumerated() {
      let value = (148..<156).contains(index) ? 0x20 : byte
      sum += Int(value)
      signedSum += Int(Int8(bitPattern: value))
    }
    guard checksum == sum || checksum == signedSum, let size = Self.number(block[124..<136]) else {
      return nil
    }
    let isUstar = block[257..<262].elementsEqual("ustar".utf8)
    // GNU's magic is followed by a space; such headers use the prefix field for other things.
    let prefix = isUstar && block[262] == 0 ? Self.text(block[345..<500]) : []
    let name = Self.text(block[0..<100])
    path = EntryName(bytes: prefix.isEmpty ? name : prefix + [0x2F] + name)
    switch block[156] {
    case UInt8(ascii: "0"), UInt8(ascii: "7"), 0: kind = name.last == 0x2F ? .directory : .file
    case UInt8(ascii: "1"), UInt8(ascii: "2"): kind = .link
    case UInt8(ascii: "5"): kind = .directory
    case UInt8(ascii: "L"): kind = .longName
    case UInt8(ascii: "K"): kind = .longLink
    case UInt8(ascii: "x"): kind = .extended
    case UInt8(ascii: "g"): kind = .globalExtended
    case UInt8(ascii: "S"), UInt8(ascii: "M"): kind = .sparse
    default: kind = .other
    }
    // Links have no data, whatever the size field says.
    self.size = kind == .link ? 0 : size
  }

  /// The bytes of a text field, up to a NUL if there is one.
  static func text(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> { field.prefix { $0 != 0 } }

  /// An octal number, or GNU's base 256 with the top bit set; nil if it is invalid or negative.
  static func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard let first = field.first else { return nil }
    var value = 0
    if first & 0x80 != 0 {
      guard first & 0x40 == 0 else { return nil }
      for (index, byte) in field.enumerated() {
        guard value <= Int.max >> 8 else { return nil }
        value = value << 8 | Int(index == 0 ? byte & 0x3F : byte)
      }
      return value
    }
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    for digit in digits {
      guard (0x30...0x37).contains(digit), value <= Int.max >> 3 else { return nil }
      value = value << 3 | Int(digit - 0x30)
    }
    return value
  }
}

/// Decodes base 64 (RFC 4648); nil for invalid characters or a wrong length.
func base64(_ text: String) -> [UInt8]? {
  let digits = text.utf8.prefix { $0 != UInt8(ascii: "=") }
  guard text.utf8.count % 4 == 0, text.utf8.count - digits.count <= 2,
    text.utf8.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "=") })
  else { return nil }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(digits.count / 4 * 3)
  var (bits, count): (UInt32, UInt32) = (0, 0)
  for digit in digits {
    let value: UInt8
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = digit - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = digit - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    default: return nil
    }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> count))
    }
  }
  return bytes
}

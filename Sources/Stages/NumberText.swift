/// Bytes as people read them: `2.1GB`.
func readable(bytes: Int) -> String {
  var value = Double(bytes)
  for unit in ["B", "kB", "MB", "GB"] {
    if value < 1000 { return unit == "B" ? "\(bytes)B" : "\(decimal(value, places: 1))\(unit)" }
    value /= 1000
  }
  return "\(decimal(value, places: 1))TB"
}

/// A number with a fixed count of decimals, without Foundation.
public func decimal(_ value: Double, places: Int) -> String {
  guard value.isFinite else { return "\(value)" }
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  guard abs(value) < 1e15 / scale else { return "\(value)" }
  let units = Int((abs(value) * scale).rounded())
  let sign = value < 0 && units > 0 ? "-" : ""
  if places == 0 { return "\(sign)\(units)" }
  let fraction = String(units % Int(scale))
  let padding = String(repeating: "0", count: places - fraction.count)
  return "\(sign)\(units / Int(scale)).\(padding)\(fraction)"
}

/// A digest as it is printed everywhere: 16 hexadecimal digits.
public func hexadecimal(_ digest: UInt64) -> String {
  let digits = String(digest, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// Writes a tar archive: POSIX ustar, with pax headers if a name or size needs one.
///
/// The bytes do not depend on the time or the user.
package final class TarWriter {
  private let file: DatasetFile

  package convenience init(creating path: String) throws(DatasetError) {
    self.init(try DatasetFile(creating: path))
  }

  init(_ file: DatasetFile) { self.file = file }

  /// Adds a regular file.
  package func write(_ path: String, _ bytes: [UInt8]) throws(DatasetError) {
    var records: [UInt8] = []
    let isPlain = path.utf8.count <= Self.nameSize && path.utf8.allSatisfy { $0 < 0x80 }
    if !isPlain { records += Self.paxRecord("path", path) }
    if bytes.count > Self.largestSize { records += Self.paxRecord("size", String(bytes.count)) }
    if !records.isEmpty {
      try file.write(Self.header("pax-header", size: records.count, type: UInt8(ascii: "x")))
      try writePadded(records)
    }
    try file.write(Self.header(path, size: bytes.count, type: UInt8(ascii: "0")))
    try writePadded(bytes)
  }

  /// Ends the archive with its two zero blocks.
  package func finish() throws(DatasetError) {
    try file.write([UInt8](repeating: 0, count: 2 * TarHeader.blockSize))
    try file.finish()
  }

  private static let nameSize = 100
  /// Eleven octal digits.
  private static let largestSize = 1 << 33 - 1

  private func writePadded(_ bytes: [UInt8]) throws(DatasetError) {
    try file.write(bytes)
    try file.write(repeatElement(0, count: -bytes.count & (TarHeader.blockSize - 1)))
  }

  private static func header(_ path: String, size: Int, type: UInt8) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: TarHeader.blockSize)
    func put(_ bytes: some Sequence<UInt8>, at offset: Int) {
      for (index, byte) in bytes.enumerated() { block[offset + index] = byte }
    }
    put(path.utf8.prefix(nameSize), at: 0)
    put("0000644".utf8, at: 100)
    put("0000000".utf8, at: 108)
    put("0000000".utf8, at: 116)
    put(octal(min(size, largestSize), digits: 11), at: 124)
    put(octal(0, digits: 11), at: 136)
    block[156] = type
    put("ustar\0".utf8, at: 257)
    put("00".utf8, at: 263)
    put([UInt8](repeating: 0x20, count: 8), at: 148)
    let sum = block.reduce(0) { $0 + Int($1) }
    put(octal(sum, digits: 6) + [0, 0x20], at: 148)
    return block
  }

  private static func octal(_ value: Int, digits: Int) -> [UInt8] {
    let text = String(value, radix: 8)
    return [UInt8](repeating: 0x30, count: digits - text.utf8.count) + Array(text.utf8)
  }

  // The length includes its own digits.
  private static func paxRecord(_ key: String, _ value: String) -> [UInt8] {
    let body = " \(key)=\(value)\n"
    var length = body.utf8.count
    while String(length).utf8.count + body.utf8.count != length {
      length = String(length).utf8.count + body.utf8.count
    }
    return Array("\(length)\(body)".utf8)
  }
}

import Glibc

/// A name in a folder or an archive: as text, and as bytes if they are not valid UTF-8.
struct EntryName: Equatable {
  /// The name; bytes that are not UTF-8 as `%E9`.
  let text: String
  /// The name's bytes, if they are not UTF-8.
  let bytes: [UInt8]?

  init(_ text: String) {
    self.text = text
    bytes = nil
  }

  init(bytes: some Collection<UInt8>) {
    let valid = String(validating: bytes, as: UTF8.self)
    text = valid ?? Self.escaped(Array(bytes))
    self.bytes = valid == nil ? Array(bytes) : nil
  }

  // Valid scalars stay; every other byte becomes three characters.
  private static func escaped(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      let scalar = (1...4).lazy.compactMap { String(validating: rest.prefix($0), as: UTF8.self) }.first
      if let scalar {
        text += scalar
        rest = rest.dropFirst(scalar.utf8.count)
      } else {
        let digits = String(first, radix: 16, uppercase: true)
        text += (first < 16 ? "%0" : "%") + digits
        rest = rest.dropFirst()
      }
    }
    return text
  }
}

/// A path whose components need not be UTF-8.
struct FilePath {
  /// The path as displayed.
  let text: String
  private let bytes: [UInt8]?

  init(_ text: String) {
    self.text = text
    bytes = nil
  }

  private init(_ text: String, _ bytes: [UInt8]?) {
    self.text = text
    self.bytes = bytes
  }

  /// The path of an entry of the folder at this path.
  func appending(_ name: EntryName) -> FilePath {
    let path = "\(text)/\(name.text)"
    if bytes == nil, name.bytes == nil { return FilePath(path) }
    return FilePath(path, (bytes ?? Array(text.utf8)) + [0x2F] + (name.bytes ?? Array(name.text.utf8)))
  }

  /// The parent folder of this path, which must have one.
  var parent: FilePath {
    func cut(_ path: some BidirectionalCollection<UInt8>) -> [UInt8] {
      path.lastIndex(of: 0x2F).map { Array(path[..<$0]) } ?? []
    }
    return FilePath(String(decoding: cut(Array(text.utf8)), as: UTF8.self), bytes.map { cut($0) })
  }

  /// Calls `body` with the path as a C string.
  func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    guard let bytes else { return text.withCString(body) }
    return (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        // A buffer with a terminator is not empty.
        chars.baseAddress.map(body) ?? "".withCString(body)
      }
    }
  }
}

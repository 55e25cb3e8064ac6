/// Reads the files of a tar archive in order, from a file or a pipe.
///
/// Supports ustar, GNU long names, pax `path` and `size`, and base-256 sizes; concatenated archives are read as one. An
/// archive must end with two zero blocks: without them it may have been cut off.
package struct TarReader {
  /// An entry of the archive that is not a folder.
  package struct Member {
    package enum Kind: Sendable {
      case file
      /// A hard or symbolic link, which has no data.
      case link
      /// A device, a pipe, or an unknown type.
      case other
    }

    /// Its path; bytes that are not UTF-8 as `%E9`.
    package var path: String
    package var isUTF8: Bool
    package var size: Int
    package var kind: Kind
  }

  /// Longer names and pax records are refused.
  private static let maximumExtension = 1 << 20

  private let stream: ByteStream
  private var unread = 0
  private var padding = 0

  /// Reads an archive, compressed with gzip or not.
  package init(path: String) throws(DatasetError) {
    stream = try ByteStream(path: path)
  }

  /// Reads an archive from a descriptor, which stays open.
  package init(descriptor: Int32, name: String) throws(DatasetError) {
    stream = try ByteStream(FileReader(descriptor: descriptor, name: name))
  }

  /// The archive's name, for messages.
  package var name: String { stream.name }

  /// The next entry that is not a folder, or nil at the end.
  ///
  /// Unread contents of the previous entry are skipped.
  package mutating func next() throws(DatasetError) -> Member? {
    try finishMember()
    var path: EntryName?
    var size: Int?
    while true {
      guard let header = try nextHeader(isContinued: path != nil || size != nil) else { return nil }
      switch header.kind {
      case .longName:
        path = EntryName(bytes: TarHeader.text(try readExtension(header.size)[...]))
      case .longLink, .globalExtended:
        _ = try readExtension(header.size)
      case .extended:
        let records = try paxRecords(try readExtension(header.size))
        path = records.path ?? path
        size = records.size ?? size
      case .sparse:
        throw failure(.unsupported, "\"\((path ?? header.path).text)\" is sparse; write it plainly")
      case .file, .link, .directory, .other:
        unread = header.kind == .link ? 0 : size ?? header.size
        padding = -unread & (TarHeader.blockSize - 1)
        if header.kind != .directory {
          let name = path ?? header.path
          let kind: Member.Kind = header.kind == .file ? .file : header.kind == .link ? .link : .other
          return Member(path: name.text, isUTF8: name.bytes == nil, size: unread, kind: kind)
        }
        path = nil
        size = nil
        try finishMember()
      }
    }
  }

  /// The contents of the member that `next` returned.
  package mutating func contents() throws(DatasetError) -> [UInt8] {
    let bytes = try stream.read(unread)
    guard bytes.count == unread else { throw cut() }
    unread = 0
    return bytes
  }

  private mutating func finishMember() throws(DatasetError) {
    // Two steps, because size plus padding could overflow.
    guard try stream.skip(unread) == unread, try stream.skip(padding) == padding else {
      throw cut()
    }
    unread = 0
    padding = 0
  }

  // Nil at the end of the archive. Another archive may follow the zero blocks.
  private mutating func nextHeader(isContinued: Bool) throws(DatasetError) -> TarHeader? {
    var zeroBlocks = 0
    while true {
      let start = stream.position
      let block = try stream.read(TarHeader.blockSize)
      if block.isEmpty, zeroBlocks >= 2, !isContinued { return nil }
      guard block.count == TarHeader.blockSize else { throw cut() }
      if block.allSatisfy({ $0 == 0 }) {
        zeroBlocks += 1
        continue
      }
      guard let header = TarHeader(block) else {
        throw DatasetError(
          .corrupt, at: "\(stream.name) byte \(start)", "not a tar header, or its checksum is wrong"
        )
      }
      return header
    }
  }

  private mutating func readExtension(_ size: Int) throws(DatasetError) -> [UInt8] {
    guard size <= Self.maximumExtension else {
      throw failure(.tooLarge, "a name or extended header of \(size) bytes")
    }
    unread = size
    padding = -size & (TarHeader.blockSize - 1)
    let bytes = try contents()
    try finishMember()
    return bytes
  }

  // Records of the form "LENGTH KEY=VALUE\n", where LENGTH counts the whole record.
  private func paxRecords(_ bytes: [UInt8]) throws(DatasetError) -> (path: EntryName?, size: Int?) {
    var path: EntryName?
    var size: Int?
    var rest = bytes[...]
    while !rest.isEmpty {
      let digits = rest.prefix { $0 != 0x20 }
      guard let length = Int(String(decoding: digits, as: UTF8.self)), length > digits.count + 1,
        length <= rest.count, case let record = rest.prefix(length), record.last == 0x0A,
        case let body = record.dropFirst(digits.count + 1).dropLast(),
        let equals = body.firstIndex(of: 0x3D)
      else { throw failure(.corrupt, "a pax header that is not one") }
      let bytes = body[(equals + 1)...]
      let value = String(decoding: bytes, as: UTF8.self)
      switch String(decoding: body[..<equals], as: UTF8.self) {
      case "path": path = EntryName(bytes: bytes)
      case "size":
        guard let number = Int(value), number >= 0 else {
          throw failure(.corrupt, "a pax size of \"\(value)\"")
        }
        size = number
      case let key where key.hasPrefix("GNU.sparse."):
        throw failure(.unsupported, "a sparse file; write it plainly")
      default: break
      }
      rest = rest.dropFirst(length)
    }
    return (path, size)
  }

  private func failure(_ code: DatasetError.Code, _ reason: String) -> DatasetError {
    DatasetError(code, at: "\(stream.name) byte \(stream.position)", reason)
  }

  private func cut() -> DatasetError {
    failure(.truncated, "the archive ends too early: it has been cut")
  }
}

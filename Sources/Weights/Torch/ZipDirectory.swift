import Exact

/// The uncompressed entries of a ZIP archive, from its central directory.
///
/// torch.save writes sizes and checksums only there, and aligns the data by extra fields in the local headers.
/// (PKWARE's APPNOTE 6.3.10, including ZIP64.) Checksums are not verified: that would require reading the whole file.
struct ZipDirectory {
  /// Byte ranges of the entries in the file.
  private(set) var entries: [String: Range<Int>] = [:]
  /// The names of compressed or encrypted entries, which are not read.
  private(set) var packed: Set<String> = []
  private let path: String
  private let bytes: UnsafeRawBufferPointer

  /// Whether the bytes begin like a ZIP archive.
  static func isPossible(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// - Throws: `WeightsError` `.corrupt`.
  init(path: String, _ bytes: UnsafeRawBufferPointer) throws(WeightsError) {
    (self.path, self.bytes) = (path, bytes)
    let end = try endRecord()
    var (count, offset) = (UInt64(number(end + 10, UInt16.self)), UInt64(number(end + 16, UInt32.self)))
    if end >= 20, number(end - 20, UInt32.self) == 0x0706_4B50 {
      let place = try place(number(end - 12, UInt64.self), size: 56)
      guard number(place, UInt32.self) == 0x0606_4B50 else { throw corrupt("its end is damaged") }
      (count, offset) = (number(place + 32, UInt64.self), number(place + 48, UInt64.self))
    }
    guard count <= UInt64(bytes.count / 46) else { throw corrupt("it says that it holds \(count) entries") }
    var next = try place(offset, size: 0)
    for _ in 0..<count { next = try entry(at: next) }
  }

  private func corrupt(_ reason: String) -> WeightsError {
    WeightsError(.corrupt, path, "archive: \(reason); fetch the file again")
  }

  /// A number at an offset that the caller has checked.
  private func number<T: FixedWidthInteger>(_ offset: Int, _ type: T.Type) -> T {
    T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self))
  }

  /// Checks that `size` bytes follow an offset.
  private func place(_ offset: UInt64, size: Int) throws(WeightsError) -> Int {
    guard (CheckedSize(offset) + size).isAtMost(bytes.count) else {
      throw corrupt("it points at byte \(offset), and the file has \(bytes.count)")
    }
    return Int(offset)
  }

  /// The offset of the end-of-central-directory record, which only a comment may follow.
  private func endRecord() throws(WeightsError) -> Int {
    var place = bytes.count - 22
    while place >= max(0, bytes.count - 22 - 65_535) {
      if number(place, UInt32.self) == 0x0605_4B50, place + 22 + Int(number(place + 20, UInt16.self)) == bytes.count {
        return place
      }
      place -= 1
    }
    throw corrupt("it has no end; the file was cut")
  }

  /// Records an entry of the central directory; returns the offset of the next.
  private mutating func entry(at offset: Int) throws(WeightsError) -> Int {
    let place = try place(UInt64(offset), size: 46)
    guard number(place, UInt32.self) == 0x0201_4B50 else { throw corrupt("its directory is damaged at byte \(place)") }
    let lengths = [28, 30, 32].map { Int(number(place + $0, UInt16.self)) }
    let next = try self.place(UInt64(place + 46), size: lengths.reduce(0, +)) + lengths.reduce(0, +)
    guard let name = String(validating: bytes[place + 46..<place + 46 + lengths[0]], as: UTF8.self) else {
      throw corrupt("a name is no UTF-8")
    }
    let (flags, method) = (number(place + 8, UInt16.self), number(place + 10, UInt16.self))
    if flags & 1 != 0 || method != 0 {
      packed.insert(name)
      return next
    }
    var sizes = [20, 24, 42].map { UInt64(number(place + $0, UInt32.self)) }
    let extra = place + 46 + lengths[0]..<place + 46 + lengths[0] + lengths[1]
    // ZIP64 values of the fields that overflow, in the order uncompressed, compressed, offset.
    var wide = wideNumbers(extra)[...]
    for index in [1, 0, 2] where sizes[index] == 0xFFFF_FFFF {
      guard let number = wide.popFirst() else { throw corrupt("\"\(name.prefix(100))\" has no 64-bit size") }
      sizes[index] = number
    }
    guard sizes[0] == sizes[1] else { throw corrupt("\"\(name.prefix(100))\" has two sizes") }
    guard entries.updateValue(try contents(sizes[2], sizes[0]), forKey: name) == nil else {
      throw corrupt("\"\(name.prefix(100))\" is there twice")
    }
    return next
  }

  /// The numbers in extra field 1.
  private func wideNumbers(_ range: Range<Int>) -> [UInt64] {
    var place = range.lowerBound
    while place + 4 <= range.upperBound {
      let (kind, size) = (number(place, UInt16.self), Int(number(place + 2, UInt16.self)))
      guard place + 4 + size <= range.upperBound else { break }
      if kind == 1 { return (0..<size / 8).map { number(place + 4 + 8 * $0, UInt64.self) } }
      place += 4 + size
    }
    return []
  }

  /// The bytes after a local header.
  private func contents(_ offset: UInt64, _ size: UInt64) throws(WeightsError) -> Range<Int> {
    let header = try place(offset, size: 30)
    guard number(header, UInt32.self) == 0x0403_4B50 else {
      throw corrupt("there is no entry at byte \(header), where one should be")
    }
    let start = header + 30 + Int(number(header + 26, UInt16.self)) + Int(number(header + 28, UInt16.self))
    guard let end = (CheckedSize(start) + CheckedSize(size)).value, end <= bytes.count else {
      throw corrupt("an entry of \(size) bytes at \(start) lies outside the file of \(bytes.count)")
    }
    return start..<end
  }
}

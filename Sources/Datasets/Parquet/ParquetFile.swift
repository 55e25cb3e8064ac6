internal import Exact
import Glibc

/// A Parquet file with random access.
final class ParquetFile {
  private static let magic = Array("PAR1".utf8)
  private static let encryptedMagic = Array("PARE".utf8)
  // Enough for a million row groups of a few columns.
  private static let maximumFooter = 64 << 20

  let name: String
  /// Offset of the footer, which bounds the pages.
  private var dataEnd = 0
  private let descriptor: Int32

  /// Opens a file, without reading its footer.
  private init(opening path: FilePath) throws(DatasetError) {
    name = path.text
    descriptor = path.withCString { Glibc.open($0, O_RDONLY | O_CLOEXEC) }
    if descriptor < 0 { throw systemFailure(.unreadable, at: name, "cannot be opened") }
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  /// Opens a file and reads its footer.
  ///
  /// - Throws: `DatasetError`: `truncated` if the end is missing, `corrupt` or `unsupported`.
  static func open(_ path: FilePath) throws(DatasetError) -> (file: ParquetFile, footer: ParquetFooter) {
    let file = try ParquetFile(opening: path)
    do throws(ParquetFault) {
      let footer = try file.readFooter()
      return (file, footer)
    } catch {
      throw error.at(file.name)
    }
  }

  private func readFooter() throws(ParquetFault) -> ParquetFooter {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unsupported("a Parquet file is read from its end, and this is no plain file")
    }
    let size = Int(status.st_size)
    dataEnd = size
    let start = try read(at: 0, min(size, 24))
    if start.elementsEqual("version https://git-lfs.".utf8) {
      throw .unsupported("not the data but Git LFS's pointer to it; fetch it with \"git lfs pull\"")
    }
    if start.starts(with: Self.encryptedMagic) { throw .unsupported("the file is encrypted") }
    guard start.starts(with: Self.magic.prefix(size)) else {
      throw .corrupt("not a Parquet file: it does not begin with PAR1")
    }
    guard size >= 12 else { throw ParquetFault(.truncated, "a Parquet file of \(size) bytes; get it anew") }
    let end = ParquetCursor(try read(at: size - 8, 8))
    guard end.bytes[4...].elementsEqual(Self.magic) else {
      throw ParquetFault(.truncated, "does not end with PAR1, so its end is missing; get it anew")
    }
    var cursor = end
    let length = Int(try cursor.little(4))
    guard length <= size - 12 else { throw .corrupt("a footer of \(length) bytes in a file of \(size)") }
    guard length <= Self.maximumFooter else {
      throw ParquetFault(.tooLarge, "a footer of \(length) bytes, more than \(Self.maximumFooter)")
    }
    dataEnd = size - 8 - length
    return try ParquetFooter(try readAny(at: dataEnd, length))
  }

  /// Reads exactly `count` bytes of pages.
  func read(at offset: Int, _ count: Int) throws(ParquetFault) -> [UInt8] {
    guard offset >= 0, count >= 0, (CheckedSize(offset) + count).isAtMost(dataEnd) else {
      throw .corrupt("\(count) bytes at \(offset) lie outside of the file's data")
    }
    return try readAny(at: offset, count)
  }

  private func readAny(at offset: Int, _ count: Int) throws(ParquetFault) -> [UInt8] {
    var problem: ParquetFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while initialized < count {
        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[initialized...]))
        let got = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + initialized))
        if got < 0 && errno == EINTR { continue }
        if got <= 0 {
          problem =
            got == 0
            ? ParquetFault(.truncated, "has become shorter while it is read")
            : ParquetFault(.unreadable, "cannot be read: \(String(cString: strerror(errno)))")
          return
        }
        initialized += got
      }
    }
    if let problem { throw problem }
    return bytes
  }
}

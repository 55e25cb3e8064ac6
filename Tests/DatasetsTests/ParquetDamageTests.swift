import Datasets
import Testing

/// Parquet files that are cut, changed or something else.
@Suite struct ParquetDamageTests {
  private static func bytes(_ name: String) throws -> [UInt8] {
    try contents("\(ParquetTests.folder)/\(name).parquet")
  }

  /// The result for a file: the number of its rows, or the code of the error.
  private func read(_ bytes: [UInt8], _ scratch: Scratch) throws -> Result<Int, DatasetError> {
    let path = try scratch.write("x.parquet", bytes)
    do {
      return .success(try items(DatasetRequest(path)).count)
    } catch let error as DatasetError {
      return .failure(error)
    }
  }

  @Test(arguments: ["mixed", "delta-v2"])
  func `a file that is cut anywhere is an error`(_ name: String) throws {
    let bytes = try Self.bytes(name)
    let scratch = try Scratch()
    for count in stride(from: bytes.count - 1, through: 0, by: -7) {
      guard case .failure(let error) = try read(Array(bytes[..<count]), scratch) else {
        Issue.record("\(count) bytes of \(bytes.count) are read as if they were all")
        return
      }
      #expect(error.exitStatus == 65 && !"\(error)".contains("\n"))
    }
  }

  /// No crash, no hang, and every error has its status.
  @Test(arguments: ["pages", "delta-v1", "zstd-v2", "gzip-v1", "snappy-v2"])
  func `a file that is changed anywhere is read or refused`(_ name: String) throws {
    let bytes = try Self.bytes(name)
    let scratch = try Scratch()
    var refused = 0
    for index in stride(from: 0, to: bytes.count, by: 5) {
      var changed = bytes
      changed[index] ^= [0xFF, 0x01, 0x80][index / 5 % 3]
      if case .failure(let error) = try read(changed, scratch) {
        refused += 1
        #expect(error.exitStatus == 65 && !"\(error)".contains("\n"), "\(error)")
      }
    }
    // Pictures have no checksum here but in one file, and fail where they are decoded.
    #expect(refused > bytes.count / 5 / 8)
  }

  @Test func `a page with a checksum is held to it`() throws {
    let bytes = try Self.bytes("pages")
    let scratch = try Scratch()
    var refused = 0
    // The four JPEG files, which the statistics of their pages hold too, outside of the checksum.
    for start in bytes.indices where bytes[start...].starts(with: [0xFF, 0xD8, 0xFF]) {
      var changed = bytes
      changed[start + 40] ^= 1
      guard case .failure(let error) = try read(changed, scratch) else { continue }
      #expect("\(error)".hasSuffix("row group 1 column image.bytes: a page whose checksum is wrong"))
      refused += 1
    }
    #expect(refused == 4)
  }

  @Test(arguments: [
    ("", "a Parquet file of 0 bytes"), ("PAR1", "a Parquet file of 4 bytes"),
    ("PK\u{3}\u{4}, and more", "not begin with PAR1"),
    ("version https://git-lfs.github.com/spec/v1\n", "fetch it with \"git lfs pull\""), ("PARE, and more", "encrypted"),
    ("PAR1 and more but no end", "its end is missing"), ("PAR1\u{7F}\u{7F}\u{7F}\u{7F}PAR1", "a footer of"),
  ])
  func `what is no Parquet file says so`(_ text: String, _ reason: String) throws {
    let scratch = try Scratch()
    guard case .failure(let error) = try read(Array(text.utf8), scratch) else {
      Issue.record("it is read")
      return
    }
    #expect(error.exitStatus == 65 && "\(error)".contains(reason), "\(error)")
  }
}

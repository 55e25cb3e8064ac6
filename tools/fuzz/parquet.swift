// Fuzzes the reader of Parquet files.
//
// swiftc -sanitize=fuzzer,address -parse-as-library -O -swift-version 6 -module-name Images \
//   -package-name edits -enable-upcoming-feature InternalImportsByDefault -I Sources/CZstd -lzstd \
//   $(find Sources/Images Sources/Datasets -name '*.swift') tools/fuzz/parquet.swift -o fuzz-parquet
//
// The two libraries are compiled as one module, so the imports of Images are told to be superfluous.

import Glibc

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParquet(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  scratch.fill(bytes)
  read()
  // Footers and pages by themselves, since a mutated length or codec seldom lets one get that far.
  _ = try? ParquetFooter(bytes)
  for encoding in [ParquetEncoding.delta, .deltaLengths, .deltaBytes, .plain] {
    let type: ParquetSchema.PhysicalType = encoding == .delta ? .int64 : .bytes
    guard var values = try? PageValues(ParquetCursor(bytes), count: 1 << 16, encoding, type, nil) else { continue }
    var total = 0
    while total < 1 << 20, let value = try? values.next() {
      if case .bytes(let found) = value { total += found.count + 64 } else { total += 64 }
    }
  }
  if let first = bytes.first { _ = try? Snappy.decompress(bytes, 0..<count, to: Int(first & 0x7F)) }
  return 0
}

// A file may stand for very many rows that are all alike.
private func read() {
  let columns = ColumnNames(label: "label", caption: "text")
  for columns in [columns, ColumnNames()] {
    guard var table = try? ParquetTable(FilePath(scratch.path), columns, maximumPage: 1 << 22) else { continue }
    for _ in 0..<100_000 { guard let row = try? table.next(), row.index >= 0 else { break } }
  }
}

/// A file that is filled anew for each input.
private struct ScratchFile {
  let descriptor: Int32
  let path: String

  init() {
    var template = Array("/tmp/edits-fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    // Unlinked, and still to be opened by a name.
    unlink(template)
    path = "/proc/self/fd/\(descriptor)"
  }

  func fill(_ bytes: [UInt8]) {
    ftruncate(descriptor, 0)
    pwrite(descriptor, bytes, bytes.count, 0)
  }
}

private let scratch = ScratchFile()

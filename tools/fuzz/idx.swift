// Fuzzes the reader of IDX files, plain and gzip.
//
// swiftc -sanitize=fuzzer,address -parse-as-library -O -swift-version 6 -module-name Images \
//   -package-name edits -enable-upcoming-feature InternalImportsByDefault \
//   $(find Sources/Images Sources/Datasets -name '*.swift') tools/fuzz/idx.swift -o fuzz-idx
//
// The two libraries are compiled as one module, so the imports of Images are told to be superfluous.

import Glibc

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzIDX(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for file in [bytes, deflate(bytes, level: 1, as: .gzip)] {
    scratch.fill(file)
    guard var items = try? IDXFile(descriptor: scratch.descriptor, name: "fuzz") else { continue }
    var total = 0
    while let item = try? items.next(), total < 1 << 20 { total += max(1, item.count) }
  }
  return 0
}

/// An unlinked file that is filled anew for each input.
private struct ScratchFile {
  let descriptor: Int32

  init() {
    var template = Array("/tmp/edits-fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    unlink(template)
  }

  func fill(_ bytes: [UInt8]) {
    ftruncate(descriptor, 0)
    pwrite(descriptor, bytes, bytes.count, 0)
    lseek(descriptor, 0, SEEK_SET)
  }
}

private let scratch = ScratchFile()

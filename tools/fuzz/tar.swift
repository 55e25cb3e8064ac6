// Fuzzes the reader of WebDataset archives.
//
// swiftc -sanitize=fuzzer,address -parse-as-library -O -swift-version 6 -module-name Images \
//   -package-name edits -enable-upcoming-feature InternalImportsByDefault \
//   $(find Sources/Images Sources/Datasets -name '*.swift') tools/fuzz/tar.swift -o fuzz-tar
//
// The two libraries are compiled as one module, so the imports of Images are told to be superfluous.

import Glibc

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTar(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  var archive = Array(UnsafeBufferPointer(start: start, count: count))
  for attempt in 0..<2 {
    scratch.fill(archive)
    if let reader = try? TarReader(descriptor: scratch.descriptor, name: "fuzz"),
      var source = try? WebDatasetSource(reader, classes: count % 2 == 0 ? nil : ["zero", "one"])
    {
      while let item = try? source.next() { _ = item }
    }
    // Mutated headers seldom have the right checksum; the second attempt gets past it.
    if attempt == 0 { repairChecksums(&archive) }
  }
  return 0
}

private func repairChecksums(_ archive: inout [UInt8]) {
  for start in stride(from: 0, through: archive.count - 512, by: 512) {
    for i in 148..<156 { archive[start + i] = 0x20 }
    let sum = archive[start..<start + 512].reduce(0) { $0 + Int($1) }
    for i in 0..<6 { archive[start + 148 + i] = 0x30 + UInt8(sum >> (15 - 3 * i) & 7) }
    archive[start + 154] = 0
  }
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

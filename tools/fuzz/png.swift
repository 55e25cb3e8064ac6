// Fuzzes the PNG, PNM and PAM decoders, and the PNG encoder on what they accept.
//
// swiftc -sanitize=fuzzer,address -parse-as-library -O -swift-version 6 -module-name Images \
//   -package-name edits -enable-upcoming-feature InternalImportsByDefault \
//   $(find Sources/Images -name '*.swift') tools/fuzz/png.swift -o fuzz-png

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPNG(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  var file = Array(UnsafeBufferPointer(start: start, count: count))
  for attempt in 0..<2 {
    if let image = try? PixelImage(decoding: file, maximumPixels: 1 << 18) {
      let encoded = image.encodedAsPNG(level: count % 10)
      precondition(
        (try? PixelImage(decoding: encoded)) == image, "an encoded image came back changed")
    }
    // Mutated chunks seldom have the right CRC; the second attempt gets past it.
    if attempt == 0 { repairChecksums(&file) }
  }
  return 0
}

private func repairChecksums(_ file: inout [UInt8]) {
  var position = 8
  while file.count - position >= 12 {
    let length = file[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    let end = position + 8 + length
    guard end + 4 <= file.count else { return }
    let crc = CRC32.checksum(file[position + 4..<end])
    for i in 0..<4 { file[end + i] = UInt8(truncatingIfNeeded: crc >> UInt32(24 - 8 * i)) }
    position = end + 4
  }
}

// Fuzzes inflate in its three containers, whole and in pieces, and deflate on the same bytes.
//
// swiftc -sanitize=fuzzer,address -parse-as-library -O -swift-version 6 -module-name Images \
//   -package-name edits -enable-upcoming-feature InternalImportsByDefault \
//   $(find Sources/Images -name '*.swift') tools/fuzz/inflate.swift -o fuzz-inflate

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzInflate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  let container: DeflateContainer = [.raw, .zlib, .gzip][Int(choice % 3)]
  let stream = Array(bytes.dropFirst())
  let limit = 1 << 20
  let whole = try? inflate(stream, as: container, maximumSize: limit)
  let pieces = inflateInPieces(stream, container, limit, step: 1 + Int(choice >> 2))
  precondition(whole == pieces, "the result depends on how the input arrives")
  let level = Int(choice) % 10
  let back = try? inflate(
    deflate(bytes, level: level, as: container), as: container, maximumSize: limit + count)
  precondition(back == bytes, "compressed bytes came back changed")
  return 0
}

private func inflateInPieces(
  _ stream: [UInt8], _ container: DeflateContainer, _ limit: Int, step: Int
) -> [UInt8]? {
  var position = 0
  var inflater = Inflater(container, outputLimit: limit) { target in
    let count = min(step, target.count, stream.count - position)
    target.copyBytes(from: stream[position..<position + count])
    position += count
    return count
  }
  var result: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1000)
  while true {
    let got = piece.withUnsafeMutableBytes { try? inflater.read(into: $0) }
    guard let got else { return nil }
    result += piece[..<got]
    if got < piece.count { return result }
  }
}

// Fuzzes the GIF, BMP and WebP decoders, and what is told of the memory that they need.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBitmaps(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let file = Array(UnsafeBufferPointer(start: start, count: count))
  var options = DecodingOptions()
  options.maximumPixels = 1 << 18
  if let image = try? PixelImage(decoding: file, maximumPixels: options.maximumPixels) {
    let need = (try? options.memory(for: file)) ?? 0
    precondition(need >= image.pixels.count, "\(need) bytes are told for an image of \(image.pixels.count)")
  }
  return 0
}

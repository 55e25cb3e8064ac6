extension PixelImage {
  /// The image as a PNG file: 8 bits per sample, not interlaced, without metadata.
  ///
  /// Each row uses the filter with the smallest sum of magnitudes (PNG specification section 12.7). The bytes depend on
  /// the image and the level alone.
  public func encodedAsPNG(level: Int = 6) -> [UInt8] {
    let colorType: PNGHeader.ColorType =
      switch channels {
      case 1: .gray
      case 2: .grayAlpha
      case 3: .rgb
      default: .rgba
      }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    precondition(width <= Int(Int32.max) && height <= Int(Int32.max), "larger than PNG allows")
    let header =
      bigEndianBytes(UInt32(width)) + bigEndianBytes(UInt32(height))
      + [8, colorType.rawValue, 0, 0, 0]
    appendChunk("IHDR", header[...], to: &file)
    let data = deflate(filteredRows(), level: level, as: .zlib)
    // A chunk holds less than 2 GiB.
    for start in stride(from: 0, to: data.count, by: 1 << 30) {
      appendChunk("IDAT", data[start..<min(data.count, start + 1 << 30)], to: &file)
    }
    appendChunk("IEND", [], to: &file)
    return file
  }

  private func filteredRows() -> [UInt8] {
    let rowBytes = width * channels
    let lead = PNGFilter.lead
    let stride = lead + rowBytes + PNGFilter.slack
    // The row, the row above and two candidates, each surrounded by zero bytes.
    let rows = UnsafeMutablePointer<UInt8>.allocate(capacity: 4 * stride)
    rows.initialize(repeating: 0, count: 4 * stride)
    defer { rows.deallocate() }
    var row = rows + lead
    var above = row + stride
    var candidate = above + stride
    var best = candidate + stride
    return [UInt8](unsafeUninitializedCapacity: height * (rowBytes + 1)) { target, initialized in
      pixels.withUnsafeBufferPointer { pixels in
        guard let source = pixels.baseAddress, let base = target.baseAddress else { return }
        for y in 0..<height {
          row.update(from: source + y * rowBytes, count: rowBytes)
          var bestFilter = PNGFilter.none
          var bestSum = Int.max
          for filter in PNGFilter.allCases {
            let sum = filter.apply(row, above, count: rowBytes, distance: channels, to: candidate)
            if sum < bestSum {
              bestSum = sum
              bestFilter = filter
              swap(&candidate, &best)
            }
          }
          let line = base + y * (rowBytes + 1)
          line[0] = bestFilter.rawValue
          (line + 1).update(from: best, count: rowBytes)
          swap(&row, &above)
        }
      }
      initialized = height * (rowBytes + 1)
    }
  }
}

private func appendChunk(_ type: String, _ body: ArraySlice<UInt8>, to file: inout [UInt8]) {
  file += bigEndianBytes(UInt32(body.count))
  let start = file.count
  file += type.utf8
  file += body
  file += bigEndianBytes(CRC32.checksum(file[start...]))
}

private func bigEndianBytes(_ value: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
}

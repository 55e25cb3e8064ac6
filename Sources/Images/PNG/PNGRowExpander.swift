/// Converts the packed samples of a row to 8-bit pixels: PNG specification sections 7.2 and 13.12.
struct PNGRowExpander {
  private let header: PNGHeader
  /// Four bytes per entry; empty without a palette.
  private var palette: [UInt8] = []
  private var paletteHasAlpha = false
  /// The alpha of the palette's first entries.
  private var opacity: [UInt8] = []
  /// The samples, at the image's depth, of the one transparent color.
  private var transparentColor: [UInt16]?

  init(_ header: PNGHeader) { self.header = header }

  /// Samples per pixel of the result.
  var channels: Int {
    switch header.colorType {
    case .palette: paletteHasAlpha ? 4 : 3
    case .gray, .rgb: header.samplesPerPixel + (transparentColor == nil ? 0 : 1)
    case .grayAlpha, .rgba: header.samplesPerPixel
    }
  }

  var hasPalette: Bool { !palette.isEmpty }

  /// Sets the palette; entries beyond the image's bit depth are ignored, as in Pillow and libpng.
  mutating func setPalette(_ body: ArraySlice<UInt8>) throws(ImageError) {
    // True-color images may contain a palette as a hint for displays.
    guard header.colorType == .palette else { return }
    guard (3...3 * 256).contains(body.count) else {
      throw ImageError(.corrupt, at: body.startIndex, "a palette of \(body.count) bytes, not of 1 to 256 colors")
    }
    let entries = min(body.count / 3, 1 << header.depth)
    // Of several palettes the last one counts.
    palette = []
    paletteHasAlpha = false
    for i in 0..<entries { palette += body.dropFirst(3 * i).prefix(3) + [255] }
    setOpacity()
  }

  /// Sets the transparency; excess entries, and a tRNS chunk beside an alpha channel, are ignored as in Pillow.
  mutating func setTransparency(_ body: ArraySlice<UInt8>) throws(ImageError) {
    let expected: Int
    switch header.colorType {
    case .palette:
      // May precede its palette, although it should not.
      opacity = Array(body)
      setOpacity()
      return
    case .gray: expected = 2
    case .rgb: expected = 6
    case .grayAlpha, .rgba: return
    }
    guard body.count >= expected else {
      throw ImageError(
        .corrupt, at: body.startIndex, "a transparent color of \(body.count), not \(expected) bytes"
      )
    }
    let bytes = Array(body)
    transparentColor = stride(from: 0, to: expected, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
  }

  private mutating func setOpacity() {
    guard hasPalette, !opacity.isEmpty else { return }
    for (i, alpha) in opacity.prefix(palette.count / 4).enumerated() { palette[4 * i + 3] = alpha }
    paletteHasAlpha = true
  }

  /// Writes `width` pixels, every `step`-th one of a row; false if a pixel has an index outside of the palette.
  ///
  /// `row` has `header.rowBytes(width)` bytes; `target` is the first pixel's first sample.
  func expand(
    _ row: UnsafePointer<UInt8>, width: Int, to target: UnsafeMutablePointer<UInt8>, step: Int
  ) -> Bool {
    if header.colorType == .palette { return expandPalette(row, width, target, step) }
    let stored = header.samplesPerPixel
    let stride = channels * step
    if header.depth == 8, transparentColor == nil {
      if step == 1 {
        target.update(from: row, count: width * stored)
        return true
      }
      for x in 0..<width {
        for c in 0..<stored { target[x * stride + c] = row[x * stored + c] }
      }
      return true
    }
    // 255 / 1, 3, 15: smaller depths are scaled to the full range.
    let scale = header.depth < 8 ? UInt16(255 / ((1 << header.depth) - 1)) : 1
    for x in 0..<width {
      var isTransparent = transparentColor != nil
      for c in 0..<stored {
        let sample = sample(row, x * stored + c)
        let value = header.depth == 16 ? sample >> 8 : sample * scale
        target[x * stride + c] = UInt8(truncatingIfNeeded: value)
        if let key = transparentColor, key[c] != sample { isTransparent = false }
      }
      if transparentColor != nil { target[x * stride + stored] = isTransparent ? 0 : 255 }
    }
    return true
  }

  private func expandPalette(
    _ row: UnsafePointer<UInt8>, _ width: Int, _ target: UnsafeMutablePointer<UInt8>, _ step: Int
  ) -> Bool {
    let channels = self.channels
    return palette.withUnsafeBufferPointer { palette in
      for x in 0..<width {
        let entry = Int(sample(row, x)) * 4
        guard entry < palette.count else { return false }
        let pixel = target + x * step * channels
        for c in 0..<channels { pixel[c] = palette[entry + c] }
      }
      return true
    }
  }

  @inline(__always)
  private func sample(_ row: UnsafePointer<UInt8>, _ index: Int) -> UInt16 {
    switch header.depth {
    case 8: return UInt16(row[index])
    case 16: return UInt16(row[2 * index]) << 8 | UInt16(row[2 * index + 1])
    default:
      let bit = index * header.depth
      let shift = 8 - header.depth - bit % 8
      return UInt16(row[bit / 8] >> UInt8(shift)) & (1 << UInt16(header.depth) - 1)
    }
  }
}

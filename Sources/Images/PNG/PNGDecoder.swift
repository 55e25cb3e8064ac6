/// Reads PNG files (W3C Recommendation, third edition); of an animation, the still image.
///
/// Ancillary chunks other than tRNS are skipped, but every CRC is checked: gamma and color profiles
/// are not applied, as in Pillow. A file without IEND is truncated.
enum PNGDecoder {
  static func decode(_ bytes: [UInt8], maximumPixels: Int) throws(ImageError) -> PixelImage {
    var chunks = PNGChunkReader(bytes)
    let first = try chunks.next()
    guard first.type == "IHDR" else {
      throw ImageError(.corrupt, at: 8, "the first chunk is \(first.type) instead of IHDR")
    }
    let header = try PNGHeader(bytes[first.body])
    try PixelImage.checkSize(
      width: header.width, height: header.height, maximumPixels: maximumPixels,
      at: first.body.lowerBound)
    var expander = PNGRowExpander(header)
    var chunk = try chunks.next()
    while chunk.type != "IDAT" {
      switch chunk.type {
      case "PLTE": try expander.setPalette(bytes[chunk.body])
      case "tRNS": try expander.setTransparency(bytes[chunk.body])
      default: try refuseUnknown(chunk)
      }
      chunk = try chunks.next()
    }
    if header.colorType == .palette, !expander.hasPalette {
      throw ImageError(.corrupt, at: chunk.body.lowerBound, "the image data precedes its palette")
    }
    let pixels = try decodeRows(header, expander, bytes, chunk, &chunks)
    return PixelImage(
      width: header.width, height: header.height, channels: expander.channels, pixels: pixels)
  }

  private static func refuseUnknown(_ chunk: PNGChunk) throws(ImageError) {
    if chunk.isCritical {
      throw ImageError(
        .corrupt, at: chunk.body.lowerBound, "a critical chunk \(chunk.type) before the image data")
    }
  }

  private static func decodeRows(
    _ header: PNGHeader, _ expander: PNGRowExpander, _ bytes: [UInt8], _ first: PNGChunk,
    _ chunks: inout PNGChunkReader
  ) throws(ImageError) -> [UInt8] {
    var data = PNGImageData(bytes, first, chunks)
    let rawSize = PNGPass.passes(header).reduce(0) { $0 + $1.height * (1 + $1.rowBytes) }
    var inflater = Inflater(.zlib, expectedSize: rawSize) {
      target throws(ImageError) in
      try data.read(target)
    }
    var problem: ImageError?
    let size = header.width * header.height * expander.channels
    let pixels = [UInt8](unsafeUninitializedCapacity: size) { target, initialized in
      guard let base = target.baseAddress else { return }
      do throws(ImageError) {
        for pass in PNGPass.passes(header) {
          try decodePass(pass, header, expander, &inflater, base)
        }
        // Requesting one byte more than the image makes the inflater verify the end of the stream; further bytes are
        // ignored, as in libpng.
        var extra: UInt8 = 0
        _ = try withUnsafeMutableBytes(of: &extra) { e throws(ImageError) in
          try inflater.read(into: e)
        }
        initialized = size
      } catch {
        problem = ImageError(error.code, at: data.position, "image data: \(error.reason)")
      }
    }
    if let problem { throw problem }
    chunks = data.chunks
    var chunk = try data.skip()
    while chunk.type != "IEND" {
      if chunk.type == "IDAT" {
        throw ImageError(.corrupt, at: chunk.body.lowerBound, "the image data is interrupted")
      }
      chunk = try chunks.next()
    }
    return pixels
  }

  private static func decodePass(
    _ pass: PNGPass, _ header: PNGHeader, _ expander: PNGRowExpander, _ inflater: inout Inflater,
    _ pixels: UnsafeMutablePointer<UInt8>
  ) throws(ImageError) {
    let channels = expander.channels
    let distance = header.filterDistance
    let lead = PNGFilter.lead
    let rowSize = lead + pass.rowBytes + PNGFilter.slack
    let rows = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * rowSize)
    rows.initialize(repeating: 0, count: 2 * rowSize)
    defer { rows.deallocate() }
    var row = rows + lead
    var above = rows + rowSize + lead
    for y in 0..<pass.height {
      let target = UnsafeMutableRawBufferPointer(start: row - 1, count: 1 + pass.rowBytes)
      guard try inflater.read(into: target) == target.count else {
        throw ImageError(.truncated, at: 0, "the data ends before the last row")
      }
      guard let filter = PNGFilter(rawValue: row[-1]) else {
        throw ImageError(.corrupt, at: 0, "filter \(row[-1]) does not exist")
      }
      row[-1] = 0
      filter.undo(row, above, count: pass.rowBytes, distance: distance)
      let start = (pass.y + y * pass.stepY) * header.width + pass.x
      guard
        expander.expand(row, width: pass.width, to: pixels + start * channels, step: pass.stepX)
      else { throw ImageError(.corrupt, at: 0, "a pixel's index is not in the palette") }
      swap(&row, &above)
    }
  }
}

/// The compressed bytes of consecutive IDAT chunks.
private struct PNGImageData {
  private let bytes: [UInt8]
  private var current: Range<Int>
  private var following: PNGChunk?
  private(set) var chunks: PNGChunkReader

  init(_ bytes: [UInt8], _ first: PNGChunk, _ chunks: PNGChunkReader) {
    self.bytes = bytes
    current = first.body
    self.chunks = chunks
  }

  var position: Int { current.lowerBound }

  mutating func read(_ target: UnsafeMutableRawBufferPointer) throws(ImageError) -> Int {
    while current.isEmpty, following == nil {
      let chunk = try chunks.next()
      if chunk.type == "IDAT" { current = chunk.body } else { following = chunk }
    }
    let count = min(target.count, current.count)
    bytes.withUnsafeBytes {
      target.copyMemory(from: .init(rebasing: $0[current.prefix(count)]))
    }
    current = current.dropFirst(count)
    return count
  }

  // The chunk after the image data.
  mutating func skip() throws(ImageError) -> PNGChunk {
    if let following { return following }
    var chunk = try chunks.next()
    while chunk.type == "IDAT" { chunk = try chunks.next() }
    return chunk
  }
}

/// One pass over the image: the whole of it, or one of the seven of Adam7 (section 8).
private struct PNGPass {
  let x: Int
  let y: Int
  let stepX: Int
  let stepY: Int
  let width: Int
  let height: Int
  let rowBytes: Int

  static func passes(_ header: PNGHeader) -> [PNGPass] {
    let grid: [(x: Int, y: Int, stepX: Int, stepY: Int)] =
      header.isInterlaced
      ? [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
        (0, 1, 1, 2),
      ] : [(0, 0, 1, 1)]
    return grid.compactMap { x, y, stepX, stepY in
      let width = (header.width - x + stepX - 1) / stepX
      let height = (header.height - y + stepY - 1) / stepY
      // A pass without pixels has no filter bytes either.
      guard width > 0, height > 0 else { return nil }
      return PNGPass(
        x: x, y: y, stepX: stepX, stepY: stepY, width: width, height: height,
        rowBytes: header.rowBytes(width))
    }
  }
}

/// The properties of an image file that are known before its pixels are decoded.
struct ImageOutline {
  var width: Int
  var height: Int
  /// Samples per pixel of the decoded image, at most.
  var channels: Int
  /// Bytes that the decoder needs in addition to the pixels.
  var extra = 0

  /// Reads the headers of a file.
  ///
  /// - Throws: `ImageError`, as decoding does.
  init(_ bytes: [UInt8], maximumPixels: Int) throws(ImageError) {
    var indices = 0  // planes of one byte for each pixel
    switch ImageFormat(sniffing: bytes) {
    case .png:
      var chunks = PNGChunkReader(bytes)
      // The decoder checks that it is the right chunk.
      let header = try PNGHeader(bytes[try chunks.next().body])
      let hasKey = header.colorType == .gray || header.colorType == .rgb
      self.init(
        header.width, header.height, header.colorType == .palette ? 4 : header.samplesPerPixel + (hasKey ? 1 : 0))
      extra = 2 * (header.rowBytes(header.width) + PNGFilter.lead + PNGFilter.slack)
    case .jpeg:
      self.init(1, 1, 1)
      // If there is no frame, the decoder reports the error.
      guard let (frame, isInScans) = JPEGDecoder.frame(of: bytes) else { return }
      (width, height, channels) = (frame.width, frame.height, frame.components.count == 1 ? 1 : 3)
      // Rows of units of every component, and all coefficients if several scans send them.
      extra = 3 * 8 * frame.vMax * width * frame.components.count
      if isInScans {
        for i in frame.components.indices {
          extra += 128 * (frame.blockColumns(i) + 4) * (frame.blockRows(i) + 4)
        }
      }
    case .pnm:
      var cursor = PNMCursor(bytes, at: 2)
      self.init(try cursor.number(), try cursor.number(), bytes[1] == 0x33 || bytes[1] == 0x36 ? 3 : 1)
    case .pam:
      let header = try PAMDecoder.size(bytes)
      self.init(header.width, header.height, 4)
    case .gif:
      let size = try GIFDecoder.size(bytes)
      self.init(size.width, size.height, 4)
      indices = 2  // of the image and of the screen
    case .bmp:
      let header = try BMPHeader(bytes)
      self.init(header.width, header.height, 4)
      if header.bits <= 8 { indices = 2 }  // as the file has them, and from the top
    case .webp:
      let container = try WebPContainer(bytes)
      self.init(container.width, container.height, container.hasAlpha ? 4 : 3)
      extra = WebPDecoder.memory(container)
    default: self.init(1, 1, 1)
    }
    try PixelImage.checkSize(width: width, height: height, maximumPixels: maximumPixels, at: 0)
    extra += indices * width * height
    // The file has at least a bit per sample of these formats; otherwise nothing is decoded.
    if [.pnm, .pam].contains(ImageFormat(sniffing: bytes)), width * height > 8 * bytes.count { self.init(1, 1, 1) }
  }

  init(_ width: Int, _ height: Int, _ channels: Int) {
    self.width = width
    self.height = height
    self.channels = channels
  }
}

extension DecodingOptions {
  /// An upper bound of the bytes needed to decode and transform a file, computed from its headers.
  ///
  /// - Throws: `ImageError` for headers that are damaged or declare too large an image; damage after the headers is not
  ///   detected.
  public func memory(for bytes: [UInt8]) throws(ImageError) -> Int {
    var outline = try ImageOutline(bytes, maximumPixels: maximumPixels)
    if isFast, let target, ImageFormat(sniffing: bytes) == .jpeg {
      let wanted = target.resampledSize(width: outline.width, height: outline.height)
      let reduction = JPEGDecoder.reduction(from: (outline.width, outline.height), to: wanted)
      outline.width = (outline.width + reduction - 1) / reduction
      outline.height = (outline.height + reduction - 1) / reduction
    }
    return try outline.extra + memory(width: outline.width, height: outline.height, channels: outline.channels)
  }

  /// The bytes needed for an image of this shape and its transformed version.
  ///
  /// - Throws: `ImageError` `tooLarge` if the resized image, before cropping, would have a side of over 2^28 pixels.
  public func memory(width: Int, height: Int, channels: Int) throws(ImageError) -> Int {
    let pixels = width * height
    let own = pixels * channels
    let final = self.channels ?? (channels < 3 ? 1 : 3)
    var sum = own + (isOriented ? own : 0) + (final == channels ? 0 : pixels * final)
    guard let target else { return sum + 2 * pixels * final }
    let size = target.resampledSize(width: width, height: height)
    guard max(size.width, size.height) <= 1 << 28 else {
      throw ImageError(
        .tooLarge, at: 0,
        "resized, it would be \(size.width) x \(size.height) before it is cut; use a smaller --size or --resize")
    }
    sum += ResamplingPlan.memory(
      from: (width, height), to: size, channels: final, filter: target.filter, library: target.library,
      window: target.fit.window(
        width: size.width, height: size.height, targetWidth: target.width, targetHeight: target.height))
    return sum + 3 * target.width * target.height * final
  }
}

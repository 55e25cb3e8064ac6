/// Decodes JPEG files: baseline, extended and progressive Huffman coding of 8 bits.
///
/// The pixels are those of libjpeg-turbo 2.1.5 with its default settings: accurate integer DCT, triangle upsampling,
/// block smoothing of incomplete progressive files. CMYK becomes RGB as in Pillow 13.
package struct JPEGDecoder {
  /// Average number of times that scans may visit a block; a malicious file could keep a decoder busy for hours.
  private static let maximumVisits = 100
  /// Number of units whose coefficients are kept until they are transformed together.
  private static let chunk = 16

  private var reader: JPEGBitReader
  private var segments: JPEGSegments
  private let options: Options
  private let order = JPEGZigzag.order

  /// Options of the caller.
  package struct Options: Sendable {
    package var maximumPixels: Int
    /// Whether damage is decoded as libjpeg does instead of being an error.
    package var isTolerant = false
    /// The divisor of the size: 1, 2, 4 or 8.
    package var reduction = 1

    package init(maximumPixels: Int, isTolerant: Bool = false, reduction: Int = 1) {
      self.maximumPixels = maximumPixels
      self.isTolerant = isTolerant
      self.reduction = reduction
    }
  }

  /// A decoded image and, for a damaged file, the damage.
  package struct Result: Sendable {
    package var image: PixelImage
    package var warning: ImageError?
  }

  /// Decodes a file.
  ///
  /// - Throws: `ImageError`; damage to entropy-coded data only unless `isTolerant`.
  package static func decode(_ bytes: [UInt8], _ options: Options) throws(ImageError) -> Result {
    try bytes.withUnsafeBufferPointer { buffer throws(ImageError) in
      guard let base = buffer.baseAddress, buffer.count >= 4, base[0] == 0xFF, base[1] == 0xD8 else {
        throw ImageError(.truncated, at: bytes.count, "the file ends before its headers")
      }
      var decoder = JPEGDecoder(reader: JPEGBitReader(buffer, base), options: options)
      return try decoder.decode()
    }
  }

  /// The frame that the headers of a file declare, and whether it is sent in several scans; nil if they are damaged.
  static func frame(of bytes: [UInt8]) -> (frame: JPEGFrame, isInScans: Bool)? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, buffer.count >= 4, base[0] == 0xFF, base[1] == 0xD8 else { return nil }
      var reader = JPEGBitReader(buffer, base)
      reader.position = 2
      var segments = JPEGSegments(isTolerant: true)
      guard case .scan(let scan)? = try? segments.advance(&reader, maximumPixels: .max), let frame = segments.frame
      else { return nil }
      return (frame, frame.isProgressive || scan.components.count < frame.components.count)
    }
  }

  /// The declared width and height of a file; nil if its headers are damaged.
  static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
    frame(of: bytes).map { ($0.frame.width, $0.frame.height) }
  }

  private init(reader: JPEGBitReader, options: Options) {
    self.reader = reader
    self.options = options
    segments = JPEGSegments(isTolerant: options.isTolerant)
    self.reader.position = 2
  }

  private mutating func decode() throws(ImageError) -> Result {
    guard case .scan(let scan) = try segments.advance(&reader, maximumPixels: options.maximumPixels),
      let frame = segments.frame
    else {
      throw ImageError(
        reader.reachedEnd ? .truncated : .corrupt, at: reader.position, "the file has no image data")
    }
    guard let color = JPEGColor(frame.components, hasJFIF: segments.hasJFIF, adobeTransform: segments.adobeTransform)
    else { throw ImageError(.unsupported, at: 0, "a JPEG of \(frame.components.count) components") }
    let scaling = JPEGScaling(frame, scale: 8 / options.reduction)
    let image =
      frame.isProgressive || scan.components.count < frame.components.count
      ? try decodeScans(first: scan, scaling, color)
      : try decodeSingle(scan, frame, scaling, color)
    return Result(image: image, warning: try verdict())
  }

  /// The fault that was detected, thrown unless damage is tolerated.
  private func verdict() throws(ImageError) -> ImageError? {
    guard let fault = reader.fault else { return nil }
    let error = ImageError(fault.isTruncation ? .truncated : .corrupt, at: fault.position, fault.reason)
    if !options.isTolerant { throw error }
    return error
  }

  // Allocates the array of pixels and lets `fill` write it.
  private func pixels(
    _ picture: JPEGPicture, _ fill: (UnsafeMutablePointer<UInt8>) throws(ImageError) -> Void
  ) throws(ImageError) -> PixelImage {
    let count = picture.width * picture.height * picture.channels
    var failure: ImageError?
    let pixels = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      do throws(ImageError) {
        try fill(base)
        initialized = count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return PixelImage(width: picture.width, height: picture.height, channels: picture.channels, pixels: pixels)
  }
}

// MARK: - One scan with everything

extension JPEGDecoder {
  /// Decodes row by row of units, with memory for three of them.
  private mutating func decodeSingle(
    _ scan: JPEGScan, _ frame: JPEGFrame, _ scaling: JPEGScaling, _ color: JPEGColor
  ) throws(ImageError) -> PixelImage {
    let picture = try JPEGPicture(frame, scaling, color)
    let chunk = Self.chunk
    let sizes = scan.components.indices.map { chunk * scan.unitWidths[$0] * scan.unitHeights[$0] * 64 }
    let total = sizes.reduce(0, +)
    // One extra block, because blocks are transformed in pairs.
    let buffer = UnsafeMutablePointer<Int16>.allocate(capacity: total + 64)
    buffer.initialize(repeating: 0, count: total + 64)
    defer { buffer.deallocate() }
    var starts: [UnsafeMutablePointer<Int16>] = []
    var offset = 0
    for size in sizes {
      starts.append(buffer + offset)
      offset += size
    }
    let places = scan.blocks.map { block in
      let width = scan.unitWidths[block.slot]
      return JPEGBlockPlace(
        slot: block.slot, dc: block.dc, ac: block.ac,
        start: starts[block.slot] + (block.row * chunk * width + block.column) * 64, step: width * 64)
    }
    var reader = reader
    defer { self.reader = reader }
    var state = JPEGScanState(scan)
    let (order, options) = (order, options)
    return try pixels(picture) { target throws(ImageError) in
      for row in 0..<scan.rows {
        var first = 0
        while first < scan.columns {
          let count = min(chunk, scan.columns - first)
          buffer.update(repeating: 0, count: total)
          order.withUnsafeBufferPointer { order in
            places.withUnsafeBufferPointer { places in
              guard let order = order.baseAddress else { return }
              reader.readUnits(count, places, scan, &state, order)
            }
          }
          for (slot, component) in scan.components.enumerated() {
            let width = scan.unitWidths[slot]
            for blockRow in 0..<scan.unitHeights[slot] {
              picture.place(
                starts[slot] + blockRow * chunk * width * 64, count: count * width, component: component, unitRow: row,
                row: blockRow, first: first * width)
            }
          }
          first += count
        }
        if !options.isTolerant, let fault = reader.fault {
          throw ImageError(fault.isTruncation ? .truncated : .corrupt, at: fault.position, fault.reason)
        }
        if row > 0 { picture.emit(row - 1, into: target) }
      }
      picture.emit(scan.rows - 1, into: target)
    }
  }
}

// MARK: - Several scans

extension JPEGDecoder {
  /// Collects the coefficients of all scans, then transforms them.
  private mutating func decodeScans(
    first: JPEGScan, _ scaling: JPEGScaling, _ color: JPEGColor
  ) throws(ImageError) -> PixelImage {
    guard let firstFrame = segments.frame, let coefficients = JPEGCoefficients(firstFrame) else {
      throw ImageError(.tooLarge, at: 0, "there is not enough memory for the image's coefficients")
    }
    var progress = JPEGProgress(components: firstFrame.components.count)
    let blocks = firstFrame.components.indices.reduce(0) {
      $0 + firstFrame.blockColumns($1) * firstFrame.blockRows($1)
    }
    var visitsLeft = Self.maximumVisits * blocks
    var seen = Set<Int>()
    var next = first
    while true {
      progress.scans += 1
      visitsLeft -= next.rows * next.columns * next.blocks.count
      guard visitsLeft >= 0 else {
        throw ImageError(
          .unsupported, at: reader.position,
          "over \(Self.maximumVisits) scans of the same blocks; recode the file with \"jpegtran -optimize\"")
      }
      if firstFrame.isProgressive { progress.begin(next) }
      seen.formUnion(next.components)
      read(next, firstFrame, coefficients, &progress)
      _ = try verdict()
      guard
        case .scan(let following) =
          try segments.advance(&reader, maximumPixels: options.maximumPixels)
      else { break }
      next = following
    }
    let isWhole =
      seen.count == firstFrame.components.count
      && (!firstFrame.isProgressive || !reader.reachedEnd || progress.isComplete)
    if !isWhole {
      reader.note(isTruncation: reader.reachedEnd, "scans of the image are missing")
      _ = try verdict()
    }
    guard let frame = segments.frame else { throw ImageError(.corrupt, at: 0, "no frame") }
    let picture = try JPEGPicture(frame, scaling, color)
    let smoothing = frame.isProgressive ? JPEGBlockSmoothing(frame, progress) : nil
    return try pixels(picture) { target throws(ImageError) in
      Self.draw(picture, frame, coefficients, smoothing, target)
    }
  }

  /// Reads one scan into the coefficients.
  private mutating func read(
    _ scan: JPEGScan, _ frame: JPEGFrame, _ coefficients: JPEGCoefficients, _ progress: inout JPEGProgress
  ) {
    reader.discardBits()
    reader.isExhausted = false
    var state = JPEGScanState(scan)
    let unitRows = scan.components.count == 1 ? frame.components[scan.components[0]].v : 1
    for row in 0..<scan.rows {
      state.hasGoodUnit = !reader.isExhausted
      let places = scan.blocks.map { block in
        let component = scan.components[block.slot]
        let width = scan.unitWidths[block.slot]
        let start = coefficients.row(component, row * scan.unitHeights[block.slot] + block.row) + block.column * 64
        return JPEGBlockPlace(slot: block.slot, dc: block.dc, ac: block.ac, start: start, step: width * 64)
      }
      order.withUnsafeBufferPointer { order in
        places.withUnsafeBufferPointer { places in
          guard let order = order.baseAddress else { return }
          if frame.isProgressive {
            reader.readProgressiveUnits(scan.columns, places, scan, &state, order)
          } else {
            reader.readUnits(scan.columns, places, scan, &state, order)
          }
        }
      }
      if state.hasGoodUnit { progress.lastGoodRow = row / unitRows }
      // Without restarts no further data can follow, so the rest of the scan changes nothing.
      if reader.isExhausted, scan.restartInterval == 0 { break }
    }
    reader.discardBits()
  }

  private static func draw(
    _ picture: JPEGPicture, _ frame: JPEGFrame, _ coefficients: JPEGCoefficients, _ smoothing: JPEGBlockSmoothing?,
    _ target: UnsafeMutablePointer<UInt8>
  ) {
    // Blocks are transformed in pairs, so rows are copied to a buffer with room for one more.
    let widest = (coefficients.columns.max() ?? 1) + 1
    let copy = UnsafeMutablePointer<Int16>.allocate(capacity: widest * 64)
    copy.initialize(repeating: 0, count: widest * 64)
    defer { copy.deallocate() }
    for unitRow in 0..<frame.unitRows {
      for (i, component) in frame.components.enumerated() {
        let columns = coefficients.columns[i]
        for row in 0..<component.v {
          let blockRow = unitRow * component.v + row
          if let smoothing {
            if blockRow < frame.blockRows(i) {
              smoothing.smooth(i, row: blockRow, unitRow: unitRow, frame, coefficients, into: copy)
            }
          } else {
            copy.update(from: coefficients.row(i, blockRow), count: columns * 64)
          }
          picture.place(copy, count: columns, component: i, unitRow: unitRow, row: row, first: 0)
        }
      }
      if unitRow > 0 { picture.emit(unitRow - 1, into: target) }
    }
    picture.emit(frame.unitRows - 1, into: target)
  }
}

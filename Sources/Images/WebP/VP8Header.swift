/// The header of a VP8 key frame.
///
/// Source: RFC 6386, sections 9 and 19.2.
struct VP8Header {
  /// The uncompressed ten bytes at the start.
  struct Start {
    var width: Int
    var height: Int
    /// The byte range of the first partition.
    var first: Range<Int>

    /// Reads the start of the frame in `part`.
    ///
    /// - Throws: `ImageError` `truncated`, `corrupt`, or `unsupported` for what is no picture by itself.
    init<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ part: Range<Int>) throws(ImageError)
    where Bytes.Element == UInt8, Bytes.Index == Int {
      guard part.count >= 10 else { throw VP8Header.end(part.upperBound) }
      func byte(_ place: Int) -> Int { Int(bytes[part.lowerBound + place]) }
      let tag = byte(0) | byte(1) << 8 | byte(2) << 16
      guard byte(3) == 0x9D, byte(4) == 0x01, byte(5) == 0x2A, tag >> 1 & 7 <= 3 else {
        throw ImageError(.corrupt, at: part.lowerBound, "no VP8 frame begins like this")
      }
      guard tag & 1 == 0, tag >> 4 & 1 == 1 else {
        throw ImageError(.unsupported, at: part.lowerBound, "a VP8 frame that is no picture by itself")
      }
      (width, height) = ((byte(6) | byte(7) << 8) & 0x3FFF, (byte(8) | byte(9) << 8) & 0x3FFF)
      guard tag >> 5 <= part.count - 10 else { throw VP8Header.end(part.upperBound) }
      first = part.lowerBound + 10..<part.lowerBound + 10 + tag >> 5
      guard width > 0, height > 0 else {
        throw ImageError(.corrupt, at: part.lowerBound, "the image is declared \(width) x \(height)")
      }
    }
  }

  /// The quantizer steps of a segment's macroblocks: of DC and of the other coefficients.
  struct Steps {
    var luma = (0, 0)
    /// Of the second level: the DC coefficients of all blocks, sent as one block.
    var second = (0, 0)
    var chroma = (0, 0)
  }

  /// The loop filter strength of a macroblock.
  struct Smoothing {
    /// 0: no filtering.
    var limit = 0
    var inner = 0
    var highVariance = 0
  }

  private(set) var start: Start
  /// Probabilities of the segment number, if every macroblock has one.
  private(set) var segments: [UInt8]?
  /// For each segment.
  private(set) var steps: [Steps] = []
  /// For each segment and whether the macroblock is predicted in 4 x 4 blocks: 2 · segment + 0 or 1.
  private(set) var smoothing: [Smoothing] = []
  private(set) var isSimple = false
  /// Whether edges are smoothed at all.
  private(set) var isSmoothed = false
  private(set) var partitions: [Range<Int>] = []
  /// [type 4, band 8, context 3, 11].
  private(set) var coefficients = VP8Tables.coefficients
  /// The probability that a macroblock has coefficients, if the frame signals that.
  private(set) var skip: UInt8?

  /// Reads the header of the frame in `part`; `reader` is left at the modes of the first macroblock.
  ///
  /// - Throws: `ImageError`.
  init(_ start: Start, _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ reader: inout VP8BitReader)
    throws(ImageError)
  {
    self.start = start
    _ = reader.number(2)  // color space, and whether samples need no clamping
    var levels = [Int](repeating: 0, count: 4)
    var quantizers = levels
    var isAbsolute = true
    let hasSegments = reader.flag()
    if hasSegments {
      let hasMap = reader.flag()
      if reader.flag() {
        isAbsolute = reader.flag()
        for i in 0..<4 { quantizers[i] = reader.optionalSigned(7) }
        for i in 0..<4 { levels[i] = reader.optionalSigned(6) }
      }
      if hasMap { segments = (0..<3).map { _ in reader.flag() ? UInt8(reader.number(8)) : 255 } }
    }
    isSimple = reader.flag()
    let level = reader.number(6)
    let sharpness = reader.number(3)
    isSmoothed = level != 0
    // For intra frames, and for macroblocks of 4 x 4 blocks.
    var changes = (0, 0)
    if reader.flag(), reader.flag() {
      var all: [Int] = []
      for _ in 0..<8 { all.append(reader.optionalSigned(6)) }
      changes = (all[0], all[4])
    }
    for i in 0..<4 {
      let base = hasSegments ? levels[i] + (isAbsolute ? 0 : level) : level
      smoothing.append(Smoothing(level: base + changes.0, sharpness: sharpness))
      smoothing.append(Smoothing(level: base + changes.0 + changes.1, sharpness: sharpness))
    }
    try readPartitions(bytes, part, reader.number(2))
    let quantizer = reader.number(7)
    let offsets = (0..<5).map { _ in reader.optionalSigned(4) }
    steps = (0..<4).map { i in
      Steps(hasSegments ? quantizers[i] + (isAbsolute ? 0 : quantizer) : quantizer, offsets)
    }
    _ = reader.flag()  // whether the probabilities are kept for the next frame
    for i in coefficients.indices where reader.bit(VP8Tables.coefficientUpdates[i]) {
      coefficients[i] = UInt8(reader.number(8))
    }
    if reader.flag() { skip = UInt8(reader.number(8)) }
    guard !reader.isExhausted else { throw Self.end(start.first.upperBound) }
  }

  private mutating func readPartitions(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ logarithm: Int
  ) throws(ImageError) {
    let count = 1 << logarithm
    let sizes = start.first.upperBound
    var place = sizes + 3 * (count - 1)
    guard place < part.upperBound else { throw Self.end(part.upperBound) }
    for i in 0..<count - 1 {
      let field = sizes + 3 * i
      let size = Int(bytes[field]) | Int(bytes[field + 1]) << 8 | Int(bytes[field + 2]) << 16
      let next = min(place + size, part.upperBound)
      partitions.append(place..<next)
      place = next
    }
    guard place < part.upperBound else { throw Self.end(part.upperBound) }
    partitions.append(place..<part.upperBound)
  }

  /// The error for a frame that ends too early.
  static func end(_ position: Int) -> ImageError {
    ImageError(.truncated, at: position, "the WebP file ends before its image does")
  }
}

extension VP8Header.Steps {
  /// `offsets`: for DC of luma, DC and others of the second level, DC and others of chroma.
  fileprivate init(_ index: Int, _ offsets: [Int]) {
    func clamped(_ index: Int, _ most: Int = 127) -> Int { min(max(index, 0), most) }
    luma = (VP8Tables.constantSteps[clamped(index + offsets[0])], VP8Tables.steps[clamped(index)])
    second = (
      2 * VP8Tables.constantSteps[clamped(index + offsets[1])],
      max(8, VP8Tables.steps[clamped(index + offsets[2])] * 155 / 100)
    )
    chroma = (
      VP8Tables.constantSteps[clamped(index + offsets[3], 117)], VP8Tables.steps[clamped(index + offsets[4])]
    )
  }
}

extension VP8Header.Smoothing {
  /// Source: RFC 6386, section 15.2.
  fileprivate init(level: Int, sharpness: Int) {
    let level = min(max(level, 0), 63)
    guard level > 0 else { return }
    inner = level
    if sharpness > 0 { inner = min(level >> (sharpness > 4 ? 2 : 1), 9 - sharpness) }
    inner = max(inner, 1)
    limit = 2 * level + inner
    highVariance = level >= 40 ? 2 : level >= 15 ? 1 : 0
  }
}

/// Decompresses a deflate stream of any length in bounded memory.
///
/// Compressed bytes are pulled from a closure on demand; decompressed bytes are delivered by `read(into:)`. Memory is
/// one input buffer, one output buffer that also contains the 32 KiB window, and the tables: less than 256 KiB for any
/// stream.
///
/// ```
/// output   | window, at least the last 32 KiB | not yet delivered | free |
///          ^ 0                                ^ delivered         ^ outputEnd
/// ```
///
/// Accepts exactly the streams that zlib accepts. Checksums and sizes are verified when the end of
/// the container is reached.
public struct Inflater: ~Copyable {
  /// Puts the next bytes into the buffer and returns how many there are; 0 at the end.
  public typealias Source = (UnsafeMutableRawBufferPointer) throws(ImageError) -> Int

  enum State {
    case start
    case blockHeader
    case stored
    case compressed
    case blocksEnded
    case ended
  }

  static let windowSize = 32 * 1024
  /// The fast loop may write this far past the symbol that it decodes.
  static let outputSlack = 32
  private static let inputCapacity = 32 * 1024
  private static let outputCapacity = 192 * 1024

  let container: DeflateContainer
  private let outputLimit: Int
  private let source: Source
  let input: UnsafeMutablePointer<UInt8>
  var inputPosition = 0
  var inputEnd = 0
  private var inputBefore = 0
  private var sourceEnded = false

  /// Unconsumed bits, next one lowest; bits above `bitCount` are zero between symbols.
  var bits: UInt64 = 0
  var bitCount = 0

  let output: UnsafeMutablePointer<UInt8>
  let capacity: Int
  var outputEnd = 0
  /// Where the history of the current gzip member begins in `output`; matches must not cross it.
  var historyStart = 0
  private var delivered = 0
  private var checked = 0
  private var outputBefore = 0
  var memberSize: UInt32 = 0

  var state = State.start
  var isLastBlock = false
  var storedRemaining = 0
  var literals = HuffmanDecodingTable(.literals)
  var distances = HuffmanDecodingTable(.distances)
  var adler = Adler32()
  var crc = CRC32()

  /// Prepares to decompress; nothing is read before the first `read(into:)`.
  ///
  /// More than `outputLimit` bytes of output are an error with code `tooLarge`. `expectedSize` keeps the output buffer
  /// small for small streams; longer streams are still decoded.
  public init(
    _ container: DeflateContainer, outputLimit: Int = .max, expectedSize: Int = .max,
    source: @escaping Source
  ) {
    self.container = container
    self.outputLimit = outputLimit
    self.source = source
    input = .allocate(capacity: Self.inputCapacity)
    // Twice the window, so that there is room for further symbols beside the window.
    let expected = max(0, min(outputLimit, expectedSize, Self.outputCapacity))
    capacity = min(Self.outputCapacity, max(expected + 1024, 2 * Self.windowSize))
    output = .allocate(capacity: capacity + Self.outputSlack)
  }

  deinit {
    input.deallocate()
    output.deallocate()
  }

  /// The offset of the next compressed byte, counted from the start of the source.
  public var position: Int { inputBefore + inputPosition - bitCount / 8 }

  /// Fills `target` with the next decompressed bytes and returns how many there were.
  ///
  /// Fewer than `target.count` means that the stream has ended, and that its checksums were right.
  ///
  /// - Throws: `ImageError`: `truncated`, `corrupt`, `tooLarge`, or what the source throws.
  public mutating func read(into target: UnsafeMutableRawBufferPointer) throws(ImageError) -> Int {
    guard let base = target.baseAddress else { return 0 }
    var filled = 0
    while filled < target.count {
      if delivered == outputEnd {
        try decode()
        if delivered == outputEnd { break }
      }
      let count = min(outputEnd - delivered, target.count - filled)
      (base + filled).copyMemory(from: output + delivered, byteCount: count)
      delivered += count
      filled += count
    }
    return filled
  }

  // Decodes until the output buffer is full or the container has ended.
  private mutating func decode() throws(ImageError) {
    if outputEnd > 0 { slideWindow() }
    while state != .ended, outputEnd < capacity {
      switch state {
      case .start:
        try readContainerHeader()
      case .blockHeader:
        try readBlockHeader()
      case .stored:
        try copyStored()
      case .compressed:
        if try !decodeSymbols() {
          try check()
          return
        }
      case .blocksEnded:
        try check()
        try readContainerTrailer()
      case .ended:
        break
      }
    }
    try check()
  }

  // Keeps the last 32 KiB, which matches may still refer to; everything was delivered.
  private mutating func slideWindow() {
    let kept = min(outputEnd, Self.windowSize)
    let shift = outputEnd - kept
    guard shift > 0 else { return }
    output.update(from: output + shift, count: kept)
    outputBefore += shift
    historyStart = max(0, historyStart - shift)
    outputEnd = kept
    delivered = kept
    checked = kept
  }

  // Adds what was decoded since the last call to the checksum, while it is in the cache.
  private mutating func check() throws(ImageError) {
    let fresh = UnsafeRawBufferPointer(start: output + checked, count: outputEnd - checked)
    switch container {
    case .raw: break
    case .zlib: adler.update(fresh)
    case .gzip: crc.update(fresh)
    }
    memberSize &+= UInt32(truncatingIfNeeded: fresh.count)
    checked = outputEnd
    if outputBefore + outputEnd > outputLimit {
      throw failure(.tooLarge, "the compressed stream holds more than \(outputLimit) bytes")
    }
  }

  /// Appends more input to the unconsumed rest; false at the end of the source.
  mutating func refillInput() throws(ImageError) -> Bool {
    if sourceEnded { return false }
    let left = inputEnd - inputPosition
    if inputPosition > 0 { input.update(from: input + inputPosition, count: left) }
    inputBefore += inputPosition
    inputPosition = 0
    inputEnd = left
    let free = UnsafeMutableRawBufferPointer(
      start: input + left, count: Self.inputCapacity - left)
    let count = try source(free)
    precondition(count >= 0 && count <= free.count, "a source fills the buffer it was given")
    inputEnd += count
    sourceEnded = count == 0
    return count > 0
  }

  /// An error at the current position of the input.
  func failure(_ code: ImageError.Code, _ reason: String) -> ImageError {
    ImageError(code, at: position, reason)
  }
}

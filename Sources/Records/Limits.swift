/// What a reader accepts at the most; the defence against hostile input of `formats/record-stream.md`.
public struct Limits: Sendable {
  /// Content of one frame, and so of one item, in bytes.
  public var frame = 64 << 20
  /// Compressed history that a foreign frame may ask for: log2 of bytes.
  public var windowLog = 23
  /// Nesting of arrays, maps and tags inside an item.
  public var nesting = 16
  /// Elements of arrays and entries of maps in one item, all in all.
  public var entries = 1 << 20
  /// Dimensions of a tensor.
  public var rank = 8
  /// UTF-8 bytes of an id, a label, a group key or a field's name.
  public var name = 1 << 10
  /// UTF-8 bytes of a caption.
  public var caption = 64 << 10
  /// Bytes of a header item.
  public var header = 1 << 20
  /// Bytes of a trailer item.
  public var trailer = 255
  /// Distinct group keys that a grouped segment may have.
  public var groups = 1 << 20

  /// Milliseconds without a byte after which a pipe or socket counts as dead; nil waits for ever.
  ///
  /// Writers to pipes send a heartbeat after 15 s of silence.
  public var stall: Int?

  public init() {}

  /// For bytes that were judged when they were read.
  package static let scanned: Limits = {
    var limits = Limits()
    limits.frame = 1 << 60
    limits.entries = .max
    return limits
  }()
}

/// Limits of what a reader accepts, as a defense against hostile input (`formats/record-stream.md`).
public struct Limits: Sendable {
  /// Content of one frame, and thus of one item, in bytes.
  public var frame = 64 << 20
  /// Window size that a foreign frame may request: log2 of bytes.
  public var windowLog = 23
  /// Nesting of arrays, maps and tags inside an item.
  public var nesting = 16
  /// Elements of arrays and entries of maps in one item, in total.
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

  /// Milliseconds without a byte after which a pipe or socket counts as dead; nil waits forever.
  ///
  /// Writers to pipes send a heartbeat after 15 s of silence.
  public var stall: Int?

  public init() {}

  /// For bytes that have been checked when they were read.
  package static let scanned: Limits = {
    var limits = Limits()
    limits.frame = 1 << 60
    limits.entries = .max
    return limits
  }()
}

public import Exact
public import Records

/// The position of a run in its input, and what an interrupted run has already written of the current segment.
///
/// `enter` is called for every segment of the input, in order. Then `holds` is asked about each sample, item or group,
/// until the output has no more of them.
public struct SegmentCursor {
  private var entered = 0
  private var lastID: String?
  private var samples = 0
  private var unknownItems = 0
  /// The groups of this segment that are complete in the output.
  public private(set) var groups = Set<ExactText>()

  /// Before the first segment.
  public init() {}

  /// Enters the next segment: begins it in the output, or continues the one that an interrupted run left open.
  ///
  /// - Returns: false when the output holds all of it; nothing of it is to be written then.
  /// - Throws: `StageError` 65 if the interrupted run was not the same as this one; 74.
  public mutating func enter(_ header: SegmentHeader, _ output: StreamOutput) throws(StageError) -> Bool {
    let place = entered
    self = SegmentCursor()
    entered = place + 1
    if let old = try output.replay?.header() {
      try output.requireSame(old, header)
      try output.begin(header)
      return true
    }
    guard place >= output.partial.segments else { return false }
    guard let open = output.partial.open, place == output.partial.segments else {
      try output.begin(header)
      return true
    }
    try output.resume(open, as: header)
    (lastID, samples, unknownItems) = (open.lastID, open.samples, open.unknownItems)
    groups = Set(texts: open.groups)
    return true
  }

  /// The last sample in the output, until it has passed in the input.
  public var awaited: String? { lastID }

  /// True if the output has the result for this sample, the next one of the input.
  public mutating func holds(sample id: String) -> Bool {
    guard let last = lastID else { return false }
    // Ids may repeat, so samples are counted as well.
    samples -= 1
    if samples <= 0, id.isExactly(last) { lastID = nil }
    return true
  }

  /// True if the output has the result for this event, the next one of the input.
  ///
  /// - Throws: `StageError` 65 when the segment ends before what the output holds.
  public mutating func holds(_ event: StreamEvent) throws(StageError) -> Bool {
    guard let lastID else {
      guard case .ancillary = event, unknownItems > 0 else { return false }
      unknownItems -= 1
      return true
    }
    if let id = event.sampleID { return holds(sample: id) }
    if case .trailer = event {
      throw StageError(.data, "cannot resume: \"\(lastID)\", the last record written, is not in the input")
    }
    return true
  }

  /// True if this group, the next one of the input, is complete in the output.
  ///
  /// - Throws: `StageError` 65 when it holds others that have not gone by.
  public mutating func holds(group key: String) throws(StageError) -> Bool {
    guard !groups.isEmpty else { return false }
    guard groups.remove(ExactText(key)) != nil else {
      throw StageError(.data, "cannot resume: the groups of the input have changed")
    }
    return true
  }
}

extension StreamEvent {
  /// The id of a record or reject.
  var sampleID: String? {
    switch self {
    case .record(let record): record.id
    case .reject(let reject): reject.id
    default: nil
    }
  }
}

import Glibc
public import Options
internal import Records

/// The options that all programs share.
public struct SuiteOptions: Sendable {
  /// What to do with a sample that cannot be processed.
  public enum OnError: String, CaseIterable, Sendable {
    /// Write a reject in its place.
    case reject
    /// Stop the program.
    case fail
    /// Drop it.
    case drop
  }

  /// What to do if the output file exists.
  public enum IfExists: String, CaseIterable, Sendable {
    case fail
    case skip
    case replace
    case resume
  }

  public var output: String?
  public var ifExists = IfExists.fail
  public var level: Int?
  public var isBare = false
  public var frameSize = ByteCount(1 << 20)
  public var maximumFrame = ByteCount(64 << 20)
  public var flush = Flush.auto
  public var keep: [String] = []
  public var drop: [String] = []
  public var limit: Int?
  public var skip = 0
  public var onError = OnError.reject
  public var rejects: String?
  public var maximumRejects = Ratio(percent: 1)
  public var resume = false
  public var threads = 0
  public var memory = ByteCount(1 << 30)
  public var temporaryDirectory: String?
  public var seed = 0
  public var omitsProvenance = false
  public var isQuiet = false
  public var progress = Report.Progress.auto
  public var logFormat = Report.Format.text
  public var stats: String?
  public var isForced = false
  public var listen: ServiceAddress?
  public var connect: ServiceAddress?
  public var admin: ServiceAddress?
  public var maximumConnections = 4
  public var queue = 4
  public var drain = TimeSpan(milliseconds: 30_000)
  public var idleExit: TimeSpan?
  public var stallTimeout: TimeSpan?
  public var connectWait = TimeSpan(milliseconds: 30_000)

  /// When to end a frame before it is full.
  public enum Flush: String, CaseIterable, Sendable {
    /// At the end of a group, and on pipes when its oldest record is 250 ms old.
    case auto
    /// After every record.
    case record
    /// Never.
    case size
  }

  public init() {}

  /// Checks the options against each other, before anything is allocated or opened.
  ///
  /// - Throws: `StageError` 64.
  package func validate() throws(StageError) {
    guard keep.isEmpty || drop.isEmpty else { throw StageError(.usage, "--keep and --drop exclude each other") }
    guard frameSize.bytes <= Limits().frame else {
      throw StageError(.usage, "--frame-size: at most \(Limits().frame >> 20)M, because readers refuse larger frames")
    }
    // A whole frame and its content are in memory.
    guard maximumFrame.bytes <= max(memory.bytes, Limits().frame) else {
      throw StageError(.usage, "--max-frame: at most --memory, which is \(memory.word ?? "")")
    }
  }

  /// The folder of temporary files: `--tmpdir`, `$TMPDIR` or /tmp.
  var directoryOfSpools: String {
    if let directory = temporaryDirectory { return directory }
    guard let value = getenv("TMPDIR"), value.pointee != 0 else { return "/tmp" }
    return String(cString: value)
  }

  /// The options for writing records that do not depend on the destination.
  func writing(threads: Int) -> RecordWriter.Options {
    var options = RecordWriter.Options()
    options.threads = threads
    options.isBare = isBare
    options.frameSize = frameSize.bytes
    options.flushesEveryItem = flush == .record
    options.level = level ?? 1
    options.storesSmallFrames = level == nil
    return options
  }
}

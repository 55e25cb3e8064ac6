import Glibc
public import Options
internal import Records

/// The options that every program takes, with one meaning everywhere.
public struct SuiteOptions: Sendable {
  /// What to do with a sample that cannot be processed.
  public enum OnError: String, CaseIterable, Sendable {
    /// Put a reject item in its place.
    case reject
    /// Stop the program.
    case fail
    /// Leave it out.
    case drop
  }

  /// What to do when the output file is there already.
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

  /// When a frame ends before it is full.
  public enum Flush: String, CaseIterable, Sendable {
    /// At the end of a group, and on pipes when its oldest record has waited 250 ms.
    case auto
    /// After every record.
    case record
    /// Never.
    case size
  }

  public init() {}

  /// Holds options to one another, before anything is reserved or opened.
  ///
  /// - Throws: `StageError` 64.
  package func validate() throws(StageError) {
    guard keep.isEmpty || drop.isEmpty else { throw StageError(.usage, "--keep and --drop exclude each other") }
    guard frameSize.bytes <= Limits().frame else {
      throw StageError(.usage, "--frame-size: at most \(Limits().frame >> 20)M, because readers refuse larger frames")
    }
    // A frame is held whole, and so is its content.
    guard maximumFrame.bytes <= max(memory.bytes, Limits().frame) else {
      throw StageError(.usage, "--max-frame: at most --memory, which is \(memory.word ?? "")")
    }
  }

  /// Where temporary files go: `--tmpdir`, then `$TMPDIR`, then /tmp.
  var directoryOfSpools: String {
    if let directory = temporaryDirectory { return directory }
    guard let value = getenv("TMPDIR"), value.pointee != 0 else { return "/tmp" }
    return String(cString: value)
  }

  /// How records are written, as far as that does not depend on where they go.
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

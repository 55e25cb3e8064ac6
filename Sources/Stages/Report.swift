import Glibc
import JSON
internal import Threads

/// Everything a program says on stderr, and nothing else does.
///
/// One line per event, `tool: level: message`, or one JSON object with `--log-format json`; progress
/// only where stderr is a terminal, otherwise a line every 30 seconds.
public final class Report: @unchecked Sendable {
  /// The shape of the lines.
  public enum Format: String, CaseIterable, Sendable {
    case text
    case json
  }

  /// When progress is shown.
  public enum Progress: String, CaseIterable, Sendable {
    case auto
    case always
    case never
  }

  private let tool: String
  private let isQuiet: Bool
  private let format: Format
  private let isLive: Bool
  private let showsProgress: Bool
  private let monitor = Monitor()
  private let start = ContinuousClock.now
  private var lastProgress = ContinuousClock.now
  private var hasBar = false
  private var repeated: [String: Int] = [:]

  package init(tool: String, isQuiet: Bool, format: Format, progress: Progress) {
    self.tool = tool
    self.isQuiet = isQuiet
    self.format = format
    let isTerminal = isatty(2) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
    isLive = progress == .always ? isTerminal : progress == .auto && isTerminal && format == .text
    showsProgress = progress == .always || (progress == .auto && !isQuiet)
  }

  /// Seconds since the program began.
  public var elapsed: Double { seconds(start.duration(to: .now)) }

  private func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  /// Says something that happened, unless the user asked for quiet.
  public func note(_ message: String) {
    if !isQuiet { line("info", message) }
  }

  /// Says something the user should look at.
  public func warning(_ message: String) { line("warning", message) }

  /// Says why the program stops.
  public func error(_ message: String) { line("error", message) }

  /// Says `message` the first time its `kind` comes up, and counts the others for the final line.
  public func once(_ kind: String, _ message: String) {
    let isFirst = monitor.locked { () -> Bool in
      repeated[kind, default: 0] += 1
      return repeated[kind] == 1
    }
    if isFirst { line("warning", message) }
  }

  /// Shows how far the work is, if it is time to; `status` is only made when it is shown.
  public func progress(_ status: () -> String) {
    let asked = statusRequested.exchange()
    guard asked || showsProgress else { return }
    let now = ContinuousClock.now
    let interval = isLive ? Duration.milliseconds(200) : .seconds(30)
    guard asked || lastProgress.duration(to: now) >= interval else { return }
    lastProgress = now
    if isLive && !asked {
      hasBar = true
      emit("\r\u{1B}[2K\(tool): \(status())")
    } else {
      line("progress", status())
    }
  }

  /// The last line of a run that succeeded.
  public func done(_ figures: [(String, String)]) {
    guard !isQuiet else { return }
    for (kind, count) in repeated.sorted(by: { $0.key < $1.key }) where count > 1 {
      line("warning", "\(kind): \(count) times in all")
    }
    if format == .json {
      line("done", "", figures)
    } else {
      let text = figures.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
      emit(clearingBar("\(tool): done \(text)\n"))
    }
  }

  private func line(_ level: String, _ message: String, _ figures: [(String, String)] = []) {
    let message = oneLine(message)
    guard format == .json else {
      emit(clearingBar("\(tool): \(level == "info" ? "" : "\(level): ")\(message)\n"))
      return
    }
    var pairs: [(String, JSONValue)] = [
      ("t", .double((elapsed * 1000).rounded() / 1000)), ("tool", .string(tool)),
      ("lvl", .string(level)),
      ("ev", .string(message)),
    ]
    pairs += figures.map { ($0.0, JSONValue.string($0.1)) }
    emit("\(JSONValue.object(JSONObject(pairs)))\n")
  }

  private func clearingBar(_ text: String) -> String {
    defer { hasBar = false }
    return hasBar ? "\r\u{1B}[2K\(text)" : text
  }

  private func emit(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
  }
}

/// A message as one line of at most 900 bytes, whatever it quotes; what is too long loses its middle.
func oneLine(_ message: String) -> String {
  let most = 900
  var scalars = String.UnicodeScalarView()
  for scalar in message.unicodeScalars {
    let isControl = scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
    scalars.append(isControl ? " " : scalar)
  }
  guard String(scalars).utf8.count > most else { return String(scalars) }
  func part(_ scalars: some Sequence<Unicode.Scalar>, bytes: Int) -> [Unicode.Scalar] {
    var count = 0
    return Array(
      scalars.prefix {
        count += UTF8.width($0)
        return count <= bytes
      })
  }
  let head = part(scalars, bytes: 600)
  let tail = part(scalars.reversed(), bytes: most - 610).reversed()
  return String(String.UnicodeScalarView(head + [" ", "…", " "] + tail))
}

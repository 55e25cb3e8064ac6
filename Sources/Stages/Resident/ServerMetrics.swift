import Glibc
internal import Synchronization
import Threads

/// The metrics of a resident program.
final class ServerMetrics: Sendable {
  struct Figures {
    var isReady = false
    var running = 0
    var waiting = 0
    var served = 0
    var failed = 0
    var refused = 0
    var records = 0
    var rejects = 0
    var bytesIn = 0
    var bytesOut = 0
    var seconds = 0.0
  }

  private let figures = Mutex(Figures())
  private let tool: String

  init(tool: String) { self.tool = tool }

  func update(_ change: (inout sending Figures) -> Void) { figures.withLock { change(&$0) } }

  var current: Figures { figures.withLock { $0 } }

  /// Prometheus' text format.
  var text: String {
    let now = current
    var lines: [String] = []
    func metric(_ name: String, _ kind: String, _ help: String, _ values: [(labels: String, value: String)]) {
      lines.append("# HELP recs_\(name) \(help)")
      lines.append("# TYPE recs_\(name) \(kind)")
      for (labels, value) in values {
        lines.append("recs_\(name){stage=\"\(tool)\"\(labels.isEmpty ? "" : ",")\(labels)} \(value)")
      }
    }
    metric(
      "records_total", "counter", "Records written or rejected.",
      [("outcome=\"written\"", "\(now.records)"), ("outcome=\"rejected\"", "\(now.rejects)")])
    metric(
      "bytes_total", "counter", "Compressed bytes read and written.",
      [("dir=\"in\"", "\(now.bytesIn)"), ("dir=\"out\"", "\(now.bytesOut)")])
    metric(
      "connections_total", "counter", "Connections that have ended, by how.",
      [
        ("outcome=\"served\"", "\(now.served)"), ("outcome=\"failed\"", "\(now.failed)"),
        ("outcome=\"refused\"", "\(now.refused)"),
      ])
    metric("connection_seconds_total", "counter", "Seconds spent serving connections.", [("", "\(now.seconds)")])
    metric(
      "connections", "gauge", "Connections now.",
      [("state=\"running\"", "\(now.running)"), ("state=\"waiting\"", "\(now.waiting)")])
    metric("queue_depth", "gauge", "Connections that wait to be served.", [("", "\(now.waiting)")])
    metric("rss_bytes", "gauge", "Resident memory of the process.", [("", "\(ProcessMemory.resident)")])
    return lines.joined(separator: "\n") + "\n"
  }
}

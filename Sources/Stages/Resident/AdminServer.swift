import Glibc
internal import Threads

/// Answers `GET /livez`, `/readyz` and `/metrics` over HTTP/1.0, on a socket and a thread of its own.
///
/// Whatever the program computes, it answers at once: health that waits for work gets healthy programs killed.
final class AdminServer: Sendable {
  private let metrics: ServerMetrics
  private let descriptor: Int32

  /// Serves until the process ends; `descriptor` is listening.
  init(_ descriptor: Int32, _ metrics: ServerMetrics) {
    (self.descriptor, self.metrics) = (descriptor, metrics)
    SystemThread { [self] in
      while true {
        let client = accept(descriptor, nil, nil)
        if client < 0 {
          guard errno == EINTR || errno == ECONNABORTED || errno == EMFILE else { return }
          usleep(10_000)
          continue
        }
        serve(client)
        close(client)
      }
    }.detach()
  }

  private func serve(_ client: Int32) {
    // A client that says nothing must not keep the next one waiting.
    var patience = timeval(tv_sec: 1, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    var bytes = [UInt8](repeating: 0, count: 4096)
    var count = 0
    while count < bytes.count, !bytes[..<count].contains(0x0A) {
      let n = bytes.withUnsafeMutableBytes { buffer in
        read(client, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if n <= 0 { return }
      count += n
    }
    let words = String(decoding: bytes[..<count], as: UTF8.self).split(separator: " ")
    let (status, text) = answer(words.first.map(String.init) ?? "", words.count > 1 ? String(words[1]) : "")
    let reply =
      "HTTP/1.0 \(status)\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: \(text.utf8.count)\r\n"
      + "Connection: close\r\n\r\n\(text)"
    try? writeText(reply, to: client, name: "the admin socket")
  }

  private func answer(_ method: String, _ path: String) -> (String, String) {
    guard method == "GET" else { return ("405 Method Not Allowed", "only GET\n") }
    switch path {
    case "/livez": return ("200 OK", "ok\n")
    case "/readyz": return metrics.current.isReady ? ("200 OK", "ok\n") : ("503 Service Unavailable", "not ready\n")
    case "/metrics": return ("200 OK", metrics.text)
    default: return ("404 Not Found", "there are /livez, /readyz and /metrics\n")
    }
  }
}

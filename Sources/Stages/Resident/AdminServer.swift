import Glibc
internal import Threads

/// Answers `GET /livez`, `/readyz` and `/metrics` over HTTP/1.0, on a socket and a thread of its own.
///
/// It answers at once whatever the program computes: a probe that waits for work gets healthy programs killed.
final class AdminServer: Sendable {
  private let metrics: ServerMetrics
  private let descriptor: Int32

  /// Serves until the process ends; `descriptor` is a listening socket.
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
        // A thread for each client, so that a slow one does not delay the probes of others.
        let isServed = SystemThread(ifPossible: { [self] in
          serve(client)
          close(client)
        })
        if let isServed { isServed.detach() } else { close(client) }
      }
    }.detach()
  }

  private func serve(_ client: Int32) {
    var patience = timeval(tv_sec: 5, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    guard let head = readHead(client) else { return }
    let words = head.prefix { $0 != "\r" && $0 != "\n" }.split(separator: " ")
    let method = words.first.map(String.init) ?? ""
    let path = words.count > 1 ? String(words[1].prefix { $0 != "?" && $0 != "#" }) : ""
    let (status, text) = answer(method, path)
    let kind = path == "/metrics" ? "text/plain; version=0.0.4; charset=utf-8" : "text/plain; charset=utf-8"
    let reply =
      "HTTP/1.0 \(status)\r\nContent-Type: \(kind)\r\nContent-Length: \(text.utf8.count)\r\nAllow: GET, HEAD\r\n"
      + "Connection: close\r\n\r\n" + (method == "HEAD" ? "" : text)
    try? writeText(reply, to: client, name: "the admin socket")
    shutdown(client, Int32(SHUT_WR))
  }

  /// A request up to the empty line after its headers; nil if none arrives or it is too long.
  ///
  /// Everything is read, because closing a connection with unread bytes resets it and loses the answer.
  private func readHead(_ client: Int32) -> String? {
    let deadline = ContinuousClock.now + .seconds(10)
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while head.count < 1 << 20, ContinuousClock.now < deadline {
      let n = read(client, &chunk, chunk.count)
      if n <= 0 { break }
      head += chunk[..<n]
      let tail = head.suffix(n + 3)
      if Self.endsHead(tail) { return String(decoding: head, as: UTF8.self) }
    }
    return nil
  }

  private static func endsHead(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    return bytes.indices.contains { index in
      bytes[index...].starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) || bytes[index...].starts(with: [0x0A, 0x0A])
    }
  }

  private func answer(_ method: String, _ path: String) -> (String, String) {
    guard method == "GET" || method == "HEAD" else { return ("405 Method Not Allowed", "only GET and HEAD\n") }
    switch path {
    case "/livez": return ("200 OK", "ok\n")
    case "/readyz": return metrics.current.isReady ? ("200 OK", "ok\n") : ("503 Service Unavailable", "not ready\n")
    case "/metrics": return ("200 OK", metrics.text)
    default: return ("404 Not Found", "there are /livez, /readyz and /metrics\n")
    }
  }
}

internal import Foundation
internal import Glibc

/// One HTTP/1.1 request over its own socket, for services without TLS, such as most local ones.
///
/// Foundation's client polls while it waits for an answer, and times out after a minute whatever the setting; this one
/// sleeps in poll(2). Source: RFC 9112.
struct PlainExchange: ~Copyable {
  private let descriptor: Int32
  private let deadline: ContinuousClock.Instant
  /// The most bytes of an answer.
  private let limit: Int

  /// Why there is no answer.
  private enum Failure: Error {
    case timedOut
    case tooLarge
    case failed(String, isRefused: Bool)
  }

  /// Posts a request to an `http` address and waits for the answer.
  static func post(_ request: ServiceRequest, to service: Service, at url: URLComponents) -> Exchange.Outcome {
    let deadline = ContinuousClock.now + .milliseconds(Int(min(service.timeout, 1e6) * 1000))
    do throws(Failure) {
      let exchange = try PlainExchange(url, deadline, limit: service.largestAnswer)
      try exchange.send(head(request, service, url) + request.body)
      return try exchange.answer()
    } catch {
      switch error {
      case .timedOut: return .timedOut
      case .tooLarge: return .tooLarge
      case .failed(let reason, let isRefused): return .failed(reason, isRefused: isRefused)
      }
    }
  }

  private static func head(_ request: ServiceRequest, _ service: Service, _ url: URLComponents) -> [UInt8] {
    let host = url.percentEncodedHost ?? "localhost"
    var lines = [
      "POST \(url.percentEncodedPath)\(url.percentEncodedQuery.map { "?\($0)" } ?? "") HTTP/1.1",
      "Host: \(host)\(url.port.map { ":\($0)" } ?? "")", "Content-Type: \(request.contentType)",
      "Accept: application/json",
      "User-Agent: edits", "Content-Length: \(request.body.count)", "Connection: close",
    ]
    // A key that contains a line break must not inject a header.
    if let key = service.key, !key.utf8.contains(where: { $0 < 0x20 }) { lines.append("Authorization: Bearer \(key)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  private init(_ url: URLComponents, _ deadline: ContinuousClock.Instant, limit: Int) throws(Failure) {
    (self.deadline, self.limit) = (deadline, limit)
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    // A literal IPv6 address is enclosed in brackets.
    let host = (url.host ?? "").trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    let code = getaddrinfo(host, "\(url.port ?? 80)", &hints, &list)
    guard code == 0 else { throw .failed(String(cString: gai_strerror(code)), isRefused: true) }
    defer { freeaddrinfo(list) }
    var reason = "no address"
    var next = list
    while let entry = next?.pointee {
      next = entry.ai_next
      let type = entry.ai_socktype | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
      let descriptor = socket(entry.ai_family, type, entry.ai_protocol)
      guard descriptor >= 0 else { continue }
      if connect(descriptor, entry.ai_addr, entry.ai_addrlen) == 0 || errno == EINPROGRESS {
        guard Self.wait(descriptor, POLLOUT, deadline) else {
          close(descriptor)
          throw .timedOut
        }
        var status: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &status, &size)
        if status == 0 {
          self.descriptor = descriptor
          return
        }
        reason = String(cString: strerror(status))
      } else {
        reason = String(cString: strerror(errno))
      }
      close(descriptor)
    }
    throw .failed(reason, isRefused: true)
  }

  deinit { close(descriptor) }

  /// Sleeps until the socket is ready; false when the deadline has passed.
  private static func wait(_ descriptor: Int32, _ event: Int32, _ deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: deadline).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return false }
      var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      let ready = poll(&entry, 1, Int32(clamping: milliseconds))
      if ready > 0 { return true }
      if ready < 0, errno != EINTR { return true }
    }
  }

  private func send(_ bytes: [UInt8]) throws(Failure) {
    var start = 0
    while start < bytes.count {
      guard Self.wait(descriptor, POLLOUT, deadline) else { throw .timedOut }
      let n = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start, Int32(MSG_NOSIGNAL))
      }
      if n > 0 { start += n }
      // A server may answer and close the connection before it has read the whole request.
      if n < 0, errno != EAGAIN, errno != EINTR { return }
    }
  }

  /// Receives more of the answer; false at its end.
  private func receive(into bytes: inout [UInt8]) throws(Failure) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard Self.wait(descriptor, POLLIN, deadline) else { throw .timedOut }
      let n = recv(descriptor, &chunk, chunk.count, 0)
      if n < 0, errno == EAGAIN || errno == EINTR { continue }
      if n < 0 { throw .failed("the connection broke: \(String(cString: strerror(errno)))", isRefused: false) }
      bytes += chunk[..<n]
      guard bytes.count <= limit + 1 << 16 else { throw .tooLarge }
      return n > 0
    }
  }

  private func answer() throws(Failure) -> Exchange.Outcome {
    var bytes: [UInt8] = []
    while true {
      guard let end = Self.endOfHead(bytes) else {
        guard try receive(into: &bytes) else { throw .failed("the connection was closed", isRefused: false) }
        continue
      }
      let head = AnswerHead(bytes[..<end])
      guard let status = head.status else { throw .failed("no HTTP answer", isRefused: false) }
      bytes.removeFirst(end)
      // Informational responses, such as 100 Continue, precede the final one.
      if (100..<200).contains(status) { continue }
      let body = try body(head, bytes)
      guard body.count <= limit else { throw .tooLarge }
      return .answer(status: status, retryAfter: head.fields["retry-after"], body: body)
    }
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (0...bytes.count - 4).first { bytes[$0...].starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) }.map { $0 + 4 }
  }

  private func body(_ head: AnswerHead, _ start: [UInt8]) throws(Failure) -> [UInt8] {
    var bytes = start
    if head.fields["transfer-encoding"]?.lowercased().contains("chunked") == true {
      while true {
        if let whole = AnswerHead.unchunked(bytes, limit: limit) { return whole }
        guard try receive(into: &bytes) else { throw .failed("the answer was cut off", isRefused: false) }
      }
    }
    guard let length = head.fields["content-length"].flatMap({ Int($0) }) else {
      while try receive(into: &bytes) {}
      return bytes
    }
    guard length <= limit else { throw .tooLarge }
    while bytes.count < length {
      guard try receive(into: &bytes) else { throw .failed("the answer was cut off", isRefused: false) }
    }
    return Array(bytes.prefix(max(0, length)))
  }
}

/// The status line and the header fields of an answer.
private struct AnswerHead {
  let status: Int?
  /// By names in lower case.
  let fields: [String: String]

  init(_ bytes: ArraySlice<UInt8>) {
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    status = words.count > 1 && words[0].hasPrefix("HTTP/") ? Int(words[1]) : nil
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    self.fields = fields
  }

  /// The content of a chunked body (RFC 9112 section 7.1); nil if the last chunk is missing.
  static func unchunked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var content: [UInt8] = []
    var place = 0
    while let end = bytes[place...].firstIndex(of: 0x0A) {
      let line = String(decoding: bytes[place..<end], as: UTF8.self)
      let digits = line.prefix { $0.isHexDigit }
      guard let size = Int(digits, radix: 16), size <= limit else { return nil }
      if size == 0 { return content }
      let start = end + 1
      guard start + size + 2 <= bytes.count else { return nil }
      content += bytes[start..<start + size]
      place = start + size + 2
    }
    return nil
  }
}

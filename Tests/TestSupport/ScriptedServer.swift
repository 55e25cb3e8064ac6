import Foundation
import Synchronization

/// A small HTTP server on the loopback interface with scripted replies.
///
/// Each connection has one request, is handled on its own thread, and is then closed.
public final class ScriptedServer: Sendable {
  /// A request.
  public struct Request: Sendable {
    /// `POST /v1/chat/completions HTTP/1.1`.
    public var line: String
    /// Names in lower case.
    public var headers: [String: String]
    public var body: [UInt8]
    /// The number of earlier requests.
    public var number: Int
  }

  /// A reply.
  public enum Reply: Sendable {
    case status(Int, headers: [String: String] = [:], body: String = "")
    /// These bytes, unchanged.
    case raw(String)
    /// Close the connection without a reply.
    case hangUp
    /// Nothing for this many seconds.
    case silence(Double)
    /// More bytes than any client accepts.
    case flood(Int)
  }

  public let port: Int
  private let descriptor: Int32
  private let state = Mutex<(requests: [Request], isStopped: Bool)>(([], false))

  /// The requests so far.
  public var requests: [Request] { state.withLock { $0.requests } }

  /// Listens, and answers each request with `reply`.
  public init(_ reply: @escaping @Sendable (Request) -> Reply) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    precondition(isBound, "cannot listen on the loopback interface")
    port = Int(UInt16(bigEndian: address.sin_port))
    signal(SIGPIPE, SIG_IGN)
    Thread.detachNewThread { [self] in
      while true {
        let client = accept(descriptor, nil, nil)
        if client < 0 || state.withLock({ $0.isStopped }) { return }
        Thread.detachNewThread { [self] in
          serve(client, reply)
          close(client)
        }
      }
    }
  }

  /// Stops listening: connections are refused from here on.
  public func stop() {
    let wasRunning = state.withLock { state in
      defer { state.isStopped = true }
      return !state.isStopped
    }
    guard wasRunning else { return }
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  /// Its address.
  public var address: String { "http://127.0.0.1:\(port)" }

  private func serve(_ client: Int32, _ reply: (Request) -> Reply) {
    guard var request = read(client) else { return }
    state.withLock { state in
      request.number = state.requests.count
      state.requests.append(request)
    }
    switch reply(request) {
    case .status(let status, let headers, let body):
      var text = "HTTP/1.1 \(status) Said\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n"
      for (name, value) in headers { text += "\(name): \(value)\r\n" }
      send(client, text + "\r\n" + body)
    case .raw(let text): send(client, text)
    case .hangUp: break
    case .silence(let seconds): Thread.sleep(forTimeInterval: seconds)
    case .flood(let count):
      send(client, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
      let piece = String(repeating: "x", count: 1 << 16)
      for _ in 0..<count >> 16 where !send(client, piece) { break }
    }
  }

  @discardableResult
  private func send(_ client: Int32, _ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
      if n <= 0 { return false }
      bytes = bytes.dropFirst(n)
    }
    return true
  }

  private func read(_ client: Int32) -> Request? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let separator = Array("\r\n\r\n".utf8)
    var headEnd: Int?
    var wanted = Int.max
    while bytes.count < wanted {
      let n = Glibc.read(client, &chunk, chunk.count)
      if n <= 0 { return nil }
      bytes += chunk[..<n]
      if headEnd == nil, bytes.count >= 4,
        let start = (0...bytes.count - 4).first(where: { bytes[$0...].starts(with: separator) })
      {
        headEnd = start + 4
        let head = String(decoding: bytes[..<start], as: UTF8.self).lowercased()
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
        wanted = start + 4 + (length.flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0)
      }
    }
    guard let headEnd else { return nil }
    let lines = String(decoding: bytes[..<(headEnd - 4)], as: UTF8.self).components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    return Request(line: lines[0], headers: headers, body: Array(bytes[headEnd...]), number: 0)
  }
}

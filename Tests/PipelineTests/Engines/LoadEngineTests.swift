import Foundation
import Synchronization
import TestSupport
import Testing

/// A resident program that serves ten thousand connections.
@Suite(.enabled(if: enginesAreWanted)) struct LoadEngineTests {
  /// What a client does.
  private enum Conduct: CaseIterable {
    /// Sends its stream and reads the answer.
    case polite
    /// Sends half of its stream and closes.
    case vanishing
    /// Sends its stream and closes without reading.
    case deaf
    /// Sends something else.
    case nonsense
    /// Says nothing and closes.
    case silent
  }

  @Test func `ten thousand connections leave neither memory nor descriptors behind`() throws {
    let data = Dataset(perClass: 3)
    _ = data.run("edits decode -q set -o in.zst; edits caption -q in.zst | zstdcat > want")
    let stream = contents(of: data.scratch.file("in.zst"))
    let path = data.scratch.file("s")
    let wanted = Mutex(Set<[UInt8]>())
    let unanswered = Mutex(0)
    /// Makes `count` connections by four clients at a time.
    func connect(_ count: Int) {
      DispatchQueue.concurrentPerform(iterations: 4) { worker in
        for number in stride(from: worker, to: count, by: 4) {
          let conduct = Conduct.allCases[number / 4 % Conduct.allCases.count]
          let answer = Self.exchange(path, stream, conduct)
          guard conduct == .polite else { continue }
          if answer.isEmpty { unanswered.withLock { $0 += 1 } } else { wanted.withLock { _ = $0.insert(answer) } }
        }
      }
    }
    _ = data.run(
      """
      setsid "$EDITS_BIN/caption" --listen unix:s --admin unix:a --max-conn 4 --queue 64 -j1 > /dev/null 2> log < /dev/null &
      echo $! > pid; for i in {1..100}; do grep -q ready log && break; sleep 0.1; done
      """)
    defer { _ = data.run("kill -9 $(cat pid)") }
    /// Resident memory in KiB and open descriptors, once all connections have ended.
    func state() -> (memory: Int, descriptors: Int) {
      usleep(500_000)
      let figures = data.run("awk '/VmRSS/ { print $2 }' /proc/$(cat pid)/status; ls /proc/$(cat pid)/fd | wc -l").text
      let numbers = figures.split(separator: "\n").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : (0, 0)
    }
    connect(1000)
    let before = state()
    connect(9000)
    let after = state()
    print("after 1000 and 10 000 connections: \(before.memory) and \(after.memory) KiB")
    #expect(before.memory > 0 && after.descriptors == before.descriptors, "\(before) \(after)")
    // A tenth is what the allocator's arenas of short-lived threads vary by.
    #expect(Double(after.memory) <= 1.1 * Double(before.memory), "\(before) \(after)")
    #expect(unanswered.withLock { $0 } == 0)
    // All answers are the same records, however they were cut into frames.
    for (index, answer) in wanted.withLock({ Array($0) }).enumerated() {
      data.scratch.write("answer", answer)
      #expect(data.run("zstdcat answer | cmp - want").status == 0, "answer \(index)")
    }
    let figures = data.run(
      """
      curl -s --unix-socket a http://x/metrics > metrics; promtool check metrics < metrics; echo $?
      # A deaf client's answer may have been written before it closed.
      awk '/^recs_connections_total/ { all += $2 } /outcome="served"/ { print ($2 >= 2000 && $2 <= 4000) } END { print all }' metrics
      """)
    #expect(figures.text == "0\n1\n10000\n", "\(figures.text) \(figures.errors)")
  }

  private static func exchange(_ path: String, _ stream: [UInt8], _ conduct: Conduct) -> [UInt8] {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    guard withUnixAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else { return [] }
    let message: [UInt8] =
      switch conduct {
      case .polite, .deaf: stream
      case .vanishing: Array(stream.prefix(stream.count / 2))
      case .nonsense: Array("nonsense, more of it than a header has".utf8)
      case .silent: []
      }
    // The streams are small enough for the socket's buffer.
    if !message.isEmpty, send(descriptor, message, message.count, Int32(MSG_NOSIGNAL)) != message.count { return [] }
    guard conduct == .polite else { return [] }
    // The service reads to the end of its input.
    shutdown(descriptor, Int32(SHUT_WR))
    var (answer, chunk): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { return answer }
      answer += chunk[..<count]
    }
  }
}

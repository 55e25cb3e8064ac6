import Captions
import Endpoint
import Foundation
import Images
import JSON
import Stages
import TestSupport
import Testing

@Suite struct ChatClientTests {
  private func answer(_ text: String) -> ScriptedServer.Reply {
    .status(200, body: "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"\(text)\"}}]}")
  }

  private func client(
    _ server: ScriptedServer, _ change: (inout Service) -> Void = { _ in }
  ) throws -> ChatClient {
    var service = try Service(chat: server.address, model: "m", key: "secret")
    service.patience = 0.01
    service.timeout = 10
    service.retries = 3
    change(&service)
    return ChatClient(service)
  }

  @Test func `a question with a picture is put as OpenAI has it`() throws {
    let server = ScriptedServer { _ in answer("A dog.") }
    defer { server.stop() }
    var request = ChatRequest("What is \"this\"?")
    request.system = "You see."
    request.image = PixelImage(width: 2, height: 1, channels: 1, pixels: [1, 250])
    request.temperature = 0.2
    request.maximumTokens = 9
    #expect(try client(server).answer(request).get() == "A dog.")
    let seen = try #require(server.requests.first)
    #expect(seen.line == "POST /v1/chat/completions HTTP/1.1")
    #expect(seen.headers["authorization"] == "Bearer secret" && seen.headers["content-type"] == "application/json")
    let body = try JSONValue(parsing: seen.body)
    #expect(body["model"]?.string == "m" && body["temperature"]?.double == 0.2 && body["max_tokens"]?.int == 9)
    let messages = try #require(body["messages"]?.array)
    #expect(
      messages.count == 2 && messages[0]["role"]?.string == "system" && messages[0]["content"]?.string == "You see.")
    let content = try #require(messages[1]["content"]?.array)
    #expect(content[0]["text"]?.string == "What is \"this\"?")
    let url = try #require(content[1]["image_url"]?["url"]?.string)
    let png = try #require(Data(base64Encoded: String(url.dropFirst("data:image/png;base64,".count))))
    #expect(try DecodingOptions().decode(Array(png)).image.pixels == [1, 250])
  }

  @Test func `what may pass is tried again, as long as the service asks`() throws {
    let server = ScriptedServer { request in
      switch request.number {
      case 0: .status(500, body: "oops")
      case 1: .status(429, headers: ["Retry-After": "1"])
      case 2: .hangUp
      default: answer("fine")
      }
    }
    defer { server.stop() }
    let start = ContinuousClock.now
    #expect(try client(server).answer(ChatRequest("?")).get() == "fine")
    let elapsed = start.duration(to: .now)
    #expect(server.requests.count == 4 && elapsed > .seconds(1) && elapsed < .seconds(9), "\(elapsed)")
  }

  @Test func `a date says when to come back too`() throws {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let date = format.string(from: Date().addingTimeInterval(2.5))
    let server = ScriptedServer { $0.number == 0 ? .status(503, headers: ["Retry-After": date]) : answer("back") }
    defer { server.stop() }
    let start = ContinuousClock.now
    #expect(try client(server).answer(ChatRequest("?")).get() == "back")
    #expect(start.duration(to: .now) > .seconds(1))
  }

  /// Replies that end in the failure of one request, with its code and the requests made.
  static let failures: [(ScriptedServer.Reply, code: String, requests: Int)] = [
    (.status(500, body: "{\"error\":{\"message\":\"overloaded\"}}"), "endpoint/busy", 4),
    (.status(429), "endpoint/busy", 4),
    (.status(400, body: "{\"error\":{\"message\":\"too long\"}}"), "endpoint/refused", 1),
    (.status(200, body: "<html>hello</html>"), "endpoint/answer", 4),
    (.status(200, body: "{\"choices\":[]}"), "endpoint/answer", 4),
    (.status(200, body: "{\"choices\":[{\"message\":{\"content\":null}}]}"), "endpoint/answer", 4),
    (.raw("nonsense\r\n\r\n"), "endpoint/connection", 4),
    (.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"), "endpoint/connection", 4),
    (.hangUp, "endpoint/connection", 4), (.silence(2), "endpoint/timeout", 4),
    (.flood(64 << 20), "endpoint/answer", 4),
  ]

  @Test(arguments: 0..<failures.count)
  func `what stays is the failure of one request`(index: Int) throws {
    let (reply, code, count) = Self.failures[index]
    let server = ScriptedServer { _ in reply }
    defer { server.stop() }
    let outcome = try client(server) { if case .silence = reply { $0.timeout = 1 } }.answer(ChatRequest("?"))
    guard case .failure(let failure) = outcome else {
      Issue.record("answered \(outcome)")
      return
    }
    #expect(failure.code == code, "\(failure)")
    #expect(server.requests.count == count, "\(failure)")
    #expect(!failure.reason.contains("\n") && failure.reason.utf8.count < 400)
  }

  @Test(arguments: [401, 403, 404, 302])
  func `a service that does not want us ends the run`(status: Int) throws {
    let server = ScriptedServer { _ in .status(status, headers: ["Location": "http://127.0.0.1:1/"], body: "{}") }
    defer { server.stop() }
    #expect { try client(server).answer(ChatRequest("?")) } throws: { ($0 as? StageError)?.status == .unavailable }
    #expect(server.requests.count == 1)
  }

  @Test func `a service that is not there ends the run`() throws {
    let server = ScriptedServer { _ in .hangUp }
    server.stop()
    #expect { try client(server).answer(ChatRequest("?")) } throws: {
      ($0 as? StageError)?.status == .unavailable && "\($0)".contains("cannot be reached")
    }
  }

  @Test func `requests keep their distance`() throws {
    let server = ScriptedServer { _ in answer("x") }
    defer { server.stop() }
    let patient = try client(server) { $0.requestsPerMinute = 300 }
    let start = ContinuousClock.now
    for _ in 0..<6 { _ = try patient.answer(ChatRequest("?")).get() }
    #expect(start.duration(to: .now) >= .milliseconds(990))
  }

  @Test(arguments: [
    ("https://api.deepseek.com", "https://api.deepseek.com/v1/chat/completions"),
    ("http://localhost:8080/v1/", "http://localhost:8080/v1/chat/completions"),
    ("http://h/api/chat/completions?v=2", "http://h/api/chat/completions?v=2"),
  ])
  func `addresses are completed`(given: String, full: String) throws {
    #expect(try Service(chat: given, model: "m", key: nil).address == full)
  }

  @Test(arguments: ["", "localhost:80", "ftp://x", "http://", "not an address"])
  func `what is no address is refused`(address: String) {
    #expect { try Service(chat: address, model: "m", key: nil) } throws: { ($0 as? StageError)?.status == .usage }
  }

  @Test func `captions keep the order of their pictures`() throws {
    let server = ScriptedServer { request in
      let text = String(decoding: request.body, as: UTF8.self)
      // The later ones are answered first.
      let number = (0..<9).first { text.contains("thing\($0)x") } ?? 0
      Thread.sleep(forTimeInterval: 0.02 * Double(9 - number))
      return number == 4 ? .status(400) : answer("the dog\u{2019}s \\\"own\\\" Thing's picture \(number)")
    }
    defer { server.stop() }
    let budget = TokenBudget(limit: 40) { $0.split(separator: " ").count }
    let captioner = EndpointCaptioner(
      try client(server), style: CaptionStyle(template: "{label} {max_tokens}"), budget: budget, temperature: 0,
      parallel: 3)
    let image = PixelImage(width: 1, height: 1, channels: 3, pixels: [1, 2, 3])
    let requests = (0..<9).map { CaptionRequest(id: "\($0)", name: "thing\($0)x", image: image) }
    let found = try captioner.captions(requests)
    #expect(found.count == 9)
    for (index, caption) in found.enumerated() where index != 4 {
      #expect(try caption.get() == "thing\(index)x: the dog\u{2019}s own Thing picture \(index)")
    }
    guard case .failure(let failure) = found[4] else {
      Issue.record("the fifth was refused")
      return
    }
    #expect(failure.code == "endpoint/refused")
  }
}

@Suite struct PlainExchangeTests {
  private func client(_ server: ScriptedServer, timeout: Double = 10) throws -> ChatClient {
    var service = try Service(chat: server.address, model: "m", key: nil)
    (service.patience, service.timeout, service.retries) = (0.01, timeout, 0)
    return ChatClient(service)
  }

  private static let body = "{\"choices\":[{\"message\":{\"content\":\"fine\"}}]}"

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"cho\r\n\(String(body.utf8.count - 5, radix: 16));x=1\r\n"
      + "\(body.dropFirst(5))\r\n0\r\n\r\n",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: \(body.utf8.count)\r\n\r\n\(body)surplus",
    "HTTP/1.0 200 OK\r\n\r\n\(body)",
  ])
  func `answers of every form are read`(raw: String) throws {
    let server = ScriptedServer { _ in .raw(raw) }
    defer { server.stop() }
    #expect(try client(server).answer(ChatRequest("?")).get() == "fine")
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{",
    "HTTP/1.1 200", "no answer at all\r\n\r\n", "",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n",
  ])
  func `answers that are cut off or absurd are failures`(raw: String) throws {
    let server = ScriptedServer { _ in .raw(raw) }
    defer { server.stop() }
    let answer = try client(server).answer(ChatRequest("?"))
    #expect(throws: CaptionFailure.self) { try answer.get() }
  }

  @Test func `waiting lasts as long as it may`() throws {
    let server = ScriptedServer { _ in .silence(3) }
    defer { server.stop() }
    let start = ContinuousClock.now
    let answer = try client(server, timeout: 2).answer(ChatRequest("?"))
    #expect(throws: CaptionFailure.self) { try answer.get() }
    #expect(start.duration(to: .now) >= .seconds(1.9))
  }
}

import Foundation
import Synchronization
import TestSupport
import Testing

/// `caption --endpoint` and `prompt --endpoint` with a service in this process.
@Suite struct ServiceTests {
  private static func answer(_ text: String) -> ScriptedServer.Reply {
    .status(200, body: "{\"choices\":[{\"message\":{\"content\":\"\(text)\"}}]}")
  }

  @Test func `a service captions pictures`() {
    let data = Dataset(perClass: 4)
    let server = ScriptedServer { request in
      let text = String(decoding: request.body, as: UTF8.self)
      let name = Dataset.labels.first { text.contains("the \($0) in this picture") } ?? "nothing"
      return Self.answer("A \\\"fine\\\" picture's \(name)")
    }
    defer { server.stop() }
    let outcome = data.run(
      """
      set -e
      edits decode -q set -o d.zst
      OPENAI_API_KEY=sesame edits caption -q d.zst --endpoint \(server.address) --api-model eye --style vlcp -o c.zst
      edits recs show -q c.zst | jq -r .caption | sort | uniq -c
      edits recs show -q --header c.zst | jq -c '.prov[-1].opts | [.by, .model, .temperature]'
      grep -c sesame c.zst || true
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(
      lines == [
        "4 A fine picture Bag", "4 A fine picture Coat", "4 A fine picture T-shirt/top",
        "[\"endpoint\",\"eye\",0.2]", "0",
      ], "\(outcome.text)")
    #expect(
      server.requests.count == 12 && server.requests.allSatisfy { $0.headers["authorization"] == "Bearer sesame" })
    #expect(server.requests.allSatisfy { String(decoding: $0.body, as: UTF8.self).contains("data:image/png;base64,") })
  }

  @Test func `a service merges captions, and what fails is rejected`() {
    let data = Dataset(perClass: 4)
    let server = ScriptedServer { request in
      let text = String(decoding: request.body, as: UTF8.self)
      if text.contains("Coat") { return .status(400, body: "{\"error\":\"no coats\"}") }
      return Self.answer(
        text.contains("number 0")
          ? "Bag, the first of all" : "something long " + String(repeating: "and on ", count: 90))
    }
    defer { server.stop() }
    let outcome = data.run(
      """
      set -e
      echo '{label} <{captions}> {max_tokens}' > ask
      edits decode -q set | edits cluster -q --on image --ipc 2 | edits select -q |
        edits prompt -q --method llm --endpoint \(server.address)/v1 --api-model m --instruction ask --system S \
          --max-rejects 2 -o p.zst 2> log
      grep -c 'no coats' log
      edits recs stat -q p.zst | jq -c '[.n,.rejects]'
      edits recs show -q p.zst | jq -r '.caption[:16]' | sort
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.first == "1" && lines.dropFirst().first == #"[4,{"endpoint/refused":2}]"#, "\(outcome.text)")
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("Bag") || $0.hasPrefix("T-shirt/top:") }, "\(outcome.text)")
  }

  @Test func `a service that is not there is status 69`() {
    let data = Dataset(perClass: 2)
    let server = ScriptedServer { _ in .hangUp }
    server.stop()
    let ask = "--endpoint \(server.address) --api-model m --retries 0"
    let caption = data.run("edits decode -q set | edits caption -q \(ask) | edits recs check -q")
    #expect(caption.status == 69 && caption.errors.contains("cannot be reached"), "\(caption.errors)")
    let alone = data.run("edits decode -q set -o d.zst; edits caption -q d.zst \(ask) > /dev/null")
    #expect(alone.status == 69 && alone.errors.split(separator: "\n").count == 1, "\(alone.errors)")
    #expect(data.run("edits caption d.zst --endpoint \(server.address)").status == 64)
    #expect(data.run("edits caption d.zst --api-model m").status == 64)
    #expect(data.run("edits caption d.zst \(ask) --from list.jsonl").status == 64)
    #expect(data.run("edits prompt d.zst \(ask)").status == 64)
    #expect(data.run("edits prompt d.zst --method llm").status == 64)
    #expect(data.run("edits prompt d.zst --method llm \(ask) --instruction none").status == 66)
  }

  @Test func `https is asked as http is, of those whom a certificate vouches for`() {
    guard isInstalled("socat"), isInstalled("openssl") else {
      return print("socat or openssl is not installed: https is not tested")
    }
    let data = Dataset(perClass: 1)
    let server = ScriptedServer { request in
      switch request.number {
      case 0: .status(429, headers: ["Retry-After": "1"])
      case 1: .hangUp
      default: Self.answer("seen \(String(repeating: "x", count: 100))")
      }
    }
    defer { server.stop() }
    let outcome = data.run(
      servingTLS(server.port) + """
        edits decode -q set -o in.zst
        ask() { OPENAI_API_KEY=sesame edits caption -q in.zst --endpoint $secure --api-model m --parallel 1 "$@"; }
        ask --retries 0 -o x.zst 2> log; echo $?; grep -c 'certificate.*SSL_CERT_FILE' log
        export SSL_CERT_FILE=$PWD/cert.pem
        ask --retries 2 --max-tokens 200 -o out.zst; echo $?; edits recs show -q out.zst | jq -r .caption | grep -c 'seen xxx'
        kill $tls; sleep 0.3; ask --retries 0 -o x.zst 2> log; echo $?; grep -c 'cannot be reached' log
        """)
    #expect(outcome.text == "69\n1\n0\n3\n69\n1\n", "\(outcome.text) \(outcome.errors)")
    // Only trusted servers have received the key.
    #expect(server.requests.count == 5, "\(server.requests.count)")
    #expect(server.requests.allSatisfy { $0.headers["authorization"] == "Bearer sesame" })
    #expect(server.requests.allSatisfy { $0.line == "POST /v1/chat/completions HTTP/1.1" })
  }

  @Test(arguments: [
    ScriptedServer.Reply.flood(64 << 20), .raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"), .raw("nonsense"),
    .status(302, headers: ["Location": "http://127.0.0.1:1/"]), .status(404),
  ])
  func `what a secure service does wrong is the failure of a request, or of the run`(reply: ScriptedServer.Reply) {
    guard isInstalled("socat"), isInstalled("openssl") else { return }
    let data = Dataset(perClass: 1)
    let server = ScriptedServer { _ in reply }
    defer { server.stop() }
    let outcome = data.run(
      servingTLS(server.port) + """
        edits decode -q set --limit 1 -o in.zst; export SSL_CERT_FILE=$PWD/cert.pem
        edits caption -q in.zst --endpoint $secure --api-model m --retries 0 --max-rejects 100% -o out.zst; echo $?
        edits recs stat -q out.zst | jq -c .rejects; kill $tls
        """)
    switch reply {
    case .status: #expect(outcome.text.hasPrefix("69\n") && server.requests.count == 1, "\(outcome.errors)")
    case .flood: #expect(outcome.text == "0\n{\"endpoint/answer\":1}\n", "\(outcome.text) \(outcome.errors)")
    default: #expect(outcome.text == "0\n{\"endpoint/connection\":1}\n", "\(outcome.text) \(outcome.errors)")
    }
  }

  @Test func `answers that have come are in the file after a termination, and are not asked for again`() {
    let data = Dataset(perClass: 40)
    let server = ScriptedServer { _ in
      usleep(50_000)
      return Self.answer("seen")
    }
    defer { server.stop() }
    let outcome = data.run(
      """
      edits decode -q set -o in.zst
      ask() { exec "$EDITS_BIN/caption" -q in.zst --endpoint \(server.address) --api-model m --parallel 2 -o out.zst --resume; }
      ask & asked=$!; sleep 2; kill $asked; wait $asked; echo $?
      edits recs salvage -q out.zst.part | edits recs stat -q | jq '.n >= 8'; (ask); echo $?; edits recs stat -q out.zst | jq .n
      """, seconds: 60)
    #expect(outcome.text == "143\ntrue\n0\n120\n", "\(outcome.text) \(outcome.errors)")
    // The batch in progress is sent again: four times the number of parallel requests.
    #expect(server.requests.count <= 120 + 8, "\(server.requests.count)")
  }

  @Test(arguments: ["caption", "cluster -q --on image --ipc 1 | edits select -q | edits prompt --method llm"])
  func `groups of one record are asked for together, and stay groups`(stage: String) {
    let data = Dataset(perClass: 1)
    let asked = Mutex((now: 0, most: 0))
    let server = ScriptedServer { request in
      asked.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      usleep(500_000)
      asked.withLock { $0.now -= 1 }
      let isCoat = String(decoding: request.body, as: UTF8.self).contains("Coat")
      return isCoat ? .status(400, body: "{\"error\":\"no coats\"}") : Self.answer("seen")
    }
    defer { server.stop() }
    let outcome = data.run(
      """
      edits decode -q set | edits caption -q | edits recs group -q > in.zst
      cat in.zst | edits \(stage) -q --endpoint \(server.address) --api-model m --parallel 3 --retries 0 --max-rejects 1 2> log |
        tee out.zst | edits recs stat -q | jq -c '[.n,.rej,.groups,.by]'
      labels() { edits recs show -q $1 | jq -r '.label // empty' | grep -v Coat; }; cmp <(labels in.zst) <(labels out.zst) || exit 2
      """)
    // A group whose only record was rejected has no end.
    #expect(outcome.text == "[2,1,2,[\"label\"]]\n", "\(outcome.text) \(outcome.errors) \(data.run("cat log").text)")
    #expect(asked.withLock { $0.most } == 3)
  }

  @Test func `a service generates images from decoded latents`() throws {
    let data = Dataset(perClass: 4)
    let server = ScriptedServer { request in
      // The image that came goes back; one class is refused.
      let text = String(decoding: request.body, as: UTF8.self)
      guard !text.contains("Coat"), let start = text.range(of: "\"init_images\":[\"") else {
        return .status(422, body: "{\"error\":\"no coats\"}")
      }
      return .status(200, body: "{\"images\":[\"\(text[start.upperBound...].prefix { $0 != "\"" })\"]}")
    }
    defer { server.stop() }
    let outcome = data.run(
      """
      set -e
      edits decode -q set | edits caption -q | edits embed -q --only latent -o e.zst
      edits diffuse -q e.zst --endpoint \(server.address) --strength 0.4 --guidance 3 --steps 9 --negative gray --seed 5 \
        --max-rejects 4 -o out.zst 2> log
      grep -c 'no coats' log
      edits recs stat -q out.zst | jq -c '[.n,.rejects]'
      edits diffuse -q e.zst --strength 0 -o own.zst
      # What came back is what decoding alone makes.
      for f in out own; do edits recs show -q $f.zst | jq -c 'select(.label != "Coat") | [.id,.label,.image,.caption]' > $f; done
      cmp out own && wc -l < out
      edits recs show -q --header out.zst | jq -c '.prov[-1].opts | [.by,.api,.start,.strength,.seed]'
      for o in --model\\ x '--scheduler pndm' '--prompts chunked' '--batch 2'; do
        edits diffuse -q e.zst --endpoint \(server.address) $o > none 2> err || echo $? $(grep -c 'exclude each other' err)
      done
      edits diffuse -q e.zst --api openai > none 2> err || echo $?
      edits recs cat -q e.zst --drop latent | edits diffuse -q --endpoint \(server.address) > none 2> err || echo $?
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.text == """
        1
        [8,{"endpoint/refused":4}]
        8
        ["endpoint","sdapi","decoded latent",0.4,5]
        64 1
        64 1
        64 1
        64 1
        64
        65

        """, "\(outcome.text) \(outcome.errors)")
    let seeds = server.requests.compactMap { request in
      String(decoding: request.body, as: UTF8.self).components(separatedBy: "\"seed\":").last?.prefix { $0.isNumber }
    }
    #expect(server.requests.count == 12 && Set(seeds).count == 12)
  }
}

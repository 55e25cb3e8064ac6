import Foundation
import TestSupport
import Testing

/// Resident programs (`--listen`) and their clients (`--connect`).
@Suite struct ResidentTests {
  /// A stage with its own models, which all connections share.
  private static let embed: String = {
    let folder = "\(repository)/Tests/Fixtures/checkpoints"
    return "embed --clip \(folder)/embedder --vae \(folder)/pipeline --only image,latent --batch 3"
  }()

  /// Starts a service in the line's shell and waits until it is ready; `$server` is its process.
  private func serving(_ options: String = "", stage: String = "caption") -> String {
    """
    edits decode -q set -o in.zst
    edits \(stage) --listen unix:$PWD/s \(options) 2> server.log & server=$!
    for i in {1..100}; do grep -q ready server.log && break; sleep 0.1; done
    ask() { edits \(stage) -q --connect unix:$PWD/s "$@"; }

    """
  }

  /// Sends `head` bytes of in.zst on a separate connection, which stays open until `more` appears.
  private let halfway = """
    mkfifo feed
    (head -c $(($(stat -c %s in.zst) / 2)) in.zst; for i in {1..200}; do [ -e more ] && break; sleep 0.1; done
      tail -c +$(($(stat -c %s in.zst) / 2 + 1)) in.zst) > feed & feeder=$!
    ask < feed > slow.zst & slow=$!
    for i in {1..100}; do [ -s slow.zst ] && break; sleep 0.1; done

    """

  @Test(arguments: ["caption", "select --by random --ipc 3", "cluster --on image --ipc 2", embed])
  func `four pipelines at once give what the filter gives`(stage: String) {
    let data = Dataset()
    let outcome = data.run(
      serving("--max-conn 2 -j2", stage: stage) + """
        edits \(stage) -q in.zst | zstdcat > want
        for i in 1 2 3 4; do ask in.zst -o $i.zst & asked[$i]=$!; done
        for i in 1 2 3 4; do wait ${asked[$i]} || echo failed; zstdcat $i.zst | cmp - want; done
        cat in.zst | ask | zstdcat | cmp - want && stat -c %a s
        kill $server; wait $server; echo $?; [ -e s ] || echo gone
        """)
    #expect(outcome.text == "600\n0\ngone\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test(arguments: ["caption", embed])
  func `what is under way ends after SIGTERM, what comes then is not served`(stage: String) {
    let data = Dataset()
    let outcome = data.run(
      serving(stage: stage) + halfway + """
        kill $server; sleep 0.5
        ask --connect-wait 0s in.zst > /dev/null; echo $?
        touch more
        wait $slow; echo $?; edits \(stage) -q in.zst | zstdcat | cmp - <(zstdcat slow.zst)
        wait $server; echo $?
        """, seconds: 60)
    #expect(outcome.text == "69\n0\n0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `what is still under way when the drain ends is told to try again`() {
    let data = Dataset()
    let outcome = data.run(
      serving("--drain 300ms") + halfway + """
        kill $server; wait $server; echo $?
        wait $slow; echo $?; kill $feeder
        edits recs check -q slow.zst; echo $?
        """, seconds: 60)
    #expect(outcome.text == "0\n75\n75\n", "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("the service is stopping"), "\(outcome.errors)")
  }

  @Test(arguments: ["HUP", "PIPE"])
  func `a hang-up lets what is under way end, and a broken pipe harms nobody`(signal: String) {
    let data = Dataset()
    let outcome = data.run(
      serving() + halfway + """
        kill -\(signal) $server; sleep 0.5; touch more
        wait $slow; echo $?; edits caption -q in.zst | zstdcat | cmp - <(zstdcat slow.zst)
        kill $server 2> /dev/null; wait $server; echo $?; ls s 2> /dev/null
        """, seconds: 60)
    #expect(outcome.text == "0\n0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a client that dies midway leaves its place to the next`() {
    let data = Dataset()
    let outcome = data.run(
      serving("--max-conn 1 --queue 1") + halfway + """
        ask in.zst > next.zst & next=$!
        sleep 0.5; kill -9 $slow; wait $next; echo $?
        zstdcat next.zst | cmp - <(edits caption -q in.zst | zstdcat) && echo served; kill $server $feeder
        """, seconds: 60)
    #expect(outcome.text == "0\nserved\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a service that dies midway is told of, and is worth another try`() {
    let data = Dataset()
    let outcome = data.run(
      serving() + halfway + "kill -9 $server; touch more; wait $slow; echo $?", seconds: 60)
    #expect(outcome.text == "75\n" && outcome.errors.contains("the service went away"), "\(outcome.errors)")
  }

  @Test func `the admin socket answers HEAD, queries, long headers and slow clients`() {
    let data = Dataset()
    let outcome = data.run(
      serving("--admin unix:$PWD/a") + """
        (printf 'GET /livez HT'; sleep 4) | timeout 5 socat - UNIX-CONNECT:a > /dev/null 2>&1 &
        get() { curl -s -m 3 --unix-socket a "$@"; }
        get -o /dev/null -w '%{http_code}\\n' -I http://x/readyz
        get 'http://x/livez?verbose=1'
        get -H "X-Long: $(head -c 9000 /dev/zero | tr '\\0' x)" http://x/readyz
        get -o /dev/null -w '%{http_code}\\n' -X POST http://x/livez
        get http://x/metrics > metrics; [ $(grep -c '# HELP' metrics) = $(grep -c '# TYPE' metrics) ] && echo described
        command -v promtool > /dev/null && { promtool check metrics < metrics || echo unfit; }; kill $server
        """, seconds: 60)
    #expect(outcome.text == "200\nok\nok\n405\ndescribed\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `connections that say nothing keep nobody waiting`() {
    guard isInstalled("socat") || isInstalled("python3") else { return }
    let data = Dataset()
    let outcome = data.run(
      serving("--max-conn 2 --queue 0") + """
        for i in 1 2 3 4 5 6; do
          python3 -c 'import socket,time; s=socket.socket(socket.AF_UNIX); s.connect("s"); time.sleep(30)' & idle[$i]=$!
        done; sleep 1
        start=$(date +%s%N); ask --connect-wait 0s in.zst | zstdcat | cmp - <(edits caption -q in.zst | zstdcat) && echo served
        [ $((($(date +%s%N) - start) / 1000000)) -lt 5000 ] && echo soon; kill ${idle[@]} $server
        """, seconds: 60)
    #expect(outcome.text == "served\nsoon\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a socket of another kind is refused at the start`() {
    guard isInstalled("systemd-socket-activate") else { return }
    let data = Dataset()
    let outcome = data.run(
      """
      timeout 20 systemd-socket-activate -E EDITS_BIN -E PATH -l 127.0.0.1:47113 $(command -v "$EDITS_BIN/caption") 2> log & server=$!
      sleep 1; (echo > /dev/tcp/127.0.0.1/47113) 2> /dev/null; wait $server; echo $?; grep -c 'no listening Unix stream socket' log
      """, seconds: 40)
    #expect(outcome.text == "78\n1\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test(arguments: ["caption", embed])
  func `a busy service says so at once`(stage: String) {
    let data = Dataset()
    let outcome = data.run(
      serving("--max-conn 1 --queue 0", stage: stage) + halfway + """
        start=$(date +%s%N); ask --connect-wait 0s in.zst > /dev/null; echo $?
        [ $((($(date +%s%N) - start) / 1000000)) -lt 2000 ] && echo soon
        (sleep 1; touch more) &
        ask in.zst | zstdcat | cmp - <(edits \(stage) -q in.zst | zstdcat) && echo served
        wait $slow; kill $server
        """, seconds: 60)
    #expect(outcome.text == "75\nsoon\nserved\n", "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("busy"), "\(outcome.errors)")
  }

  @Test func `those who wait are served in turn`() {
    let data = Dataset()
    let outcome = data.run(
      serving("--max-conn 1 --queue 2") + halfway + """
        for i in 1 2; do ask --connect-wait 0s in.zst -o $i.zst & asked[$i]=$!; done; sleep 0.3
        touch more; wait $slow && wait ${asked[1]} && wait ${asked[2]}; echo $?
        kill $server
        """, seconds: 60)
    #expect(outcome.text == "0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a client's mistakes end its connection alone`() {
    let data = Dataset()
    let outcome = data.run(
      serving("--max-conn 1") + halfway + """
        kill -9 $slow; touch more
        echo nonsense | ask > bad.zst; echo $?; edits recs check -q bad.zst; echo $?
        edits recs cat -q --drop image in.zst | ask > /dev/null; echo $?
        head -c 3000 in.zst | ask > /dev/null; echo $?
        ask none.zst > /dev/null; echo $?
        ask in.zst | edits recs check -q; echo $?
        kill $server; wait $server; echo $?
        """, seconds: 60)
    #expect(outcome.text == "65\n65\n65\n65\n66\n0\n0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a socket that a dead program left is taken, that of a living one is not`() {
    let data = Dataset()
    let outcome = data.run(
      serving() + """
        edits caption --listen unix:$PWD/s; echo $?
        kill -9 $server; wait $server 2> /dev/null; [ -e s ] && echo left
        """ + "\n" + serving().replacingOccurrences(of: "edits decode -q set -o in.zst", with: "rm server.log") + """
          ask in.zst | edits recs check -q; echo $?
          kill $server
          """)
    #expect(outcome.text == "73\nleft\n0\n", "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("is being served already"), "\(outcome.errors)")
  }

  @Test func `an idle service ends itself`() {
    let data = Dataset()
    let outcome = data.run(serving("--idle-exit 500ms") + "ask in.zst | edits recs check -q; wait $server; echo $?")
    #expect(outcome.text == "0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `health and figures are told on a socket of their own`() {
    guard isInstalled("curl") else {
      print("curl is not installed: the admin socket is not tested")
      return
    }
    let data = Dataset()
    let outcome = data.run(
      serving("--admin unix:$PWD/a --max-conn 1") + halfway + """
        get() { curl -s -m 5 --unix-socket a -w ' %{http_code}\\n' http://x/$1; }
        get livez; get readyz; get other | tail -n 1 | grep -o '...$'
        touch more; wait $slow; ask in.zst > /dev/null
        get metrics | grep -E 'records_total.*written|connections_total.*served' | grep -o '[0-9]*$'
        kill $server; wait $server; ls a 2> /dev/null
        """, seconds: 60)
    #expect(outcome.text == "ok\n 200\nok\n 200\n404\n72\n2\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `systemd hands its socket over`() {
    guard isInstalled("systemd-socket-activate") else {
      print("systemd-socket-activate is not installed: activation is not tested")
      return
    }
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -o in.zst
      systemd-socket-activate -E EDITS_BIN -E PATH -l $PWD/s $(command -v "$EDITS_BIN/caption") --idle-exit 1s 2> log & server=$!
      for i in {1..50}; do [ -e s ] && break; sleep 0.1; done
      edits caption -q --connect unix:$PWD/s in.zst | zstdcat | cmp - <(edits caption -q in.zst | zstdcat) && echo same
      wait $server; echo $?
      """)
    #expect(outcome.text == "same\n0\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `the supervisor is told when it is ready and when it stops`() {
    let data = Dataset()
    let path = data.scratch.file("notify")
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(descriptor) }
    #expect(withUnixAddress(path) { bind(descriptor, $0, $1) } == 0)
    let outcome = data.run("export NOTIFY_SOCKET=\(path)\n" + serving() + "kill $server; wait $server; echo $?")
    #expect(outcome.text == "0\n", "\(outcome.errors)")
    var messages: [String] = []
    var bytes = [UInt8](repeating: 0, count: 512)
    while true {
      let n = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      if n <= 0 { break }
      messages.append(String(decoding: bytes[..<n], as: UTF8.self))
    }
    #expect(
      messages.count == 2 && messages[0].hasPrefix("READY=1") && messages[1].hasPrefix("STOPPING=1"), "\(messages)")
  }

  @Test(arguments: [
    "decode --listen unix:x set", "encode --listen unix:x", "train-eval --connect unix:x",
    "caption --listen x", "caption --listen unix:", "caption --listen unix:x in.zst", "caption --listen unix:x -o y",
    "caption --listen unix:x --connect unix:y", "caption --admin unix:x", "caption --drain 5y --listen unix:x",
    "caption --max-conn 0 --listen unix:x",
  ])
  func `what does not go together is refused`(line: String) {
    let scratch = Scratch()
    let outcome = shell("edits \(line) < /dev/null > /dev/null", in: scratch.path)
    #expect(outcome.status == 64 && outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(shell("ls", in: scratch.path).text == "")
  }

  @Test func `nobody listening is status 69, no place to listen 73`() {
    let data = Dataset()
    #expect(data.run("edits decode -q set -o in.zst; edits caption -q --connect unix:$PWD/s in.zst").status == 69)
    #expect(data.run("edits caption -q --listen unix:$PWD/no/s").status == 73)
  }
}

import Foundation
import TestSupport
import Testing

/// Slow services.
@Suite(.enabled(if: enginesAreWanted)) struct WaitingEngineTests {
  @Test func `an answer after more than a minute is waited for, asleep`() {
    // Three records of one class, which are sent together.
    let data = Dataset(perClass: 3)
    let server = ScriptedServer { _ in
      Thread.sleep(forTimeInterval: 70)
      return .status(200, body: "{\"choices\":[{\"message\":{\"content\":\"seen at last\"}}]}")
    }
    defer { server.stop() }
    let outcome = data.run(
      servingTLS(server.port) + """
        edits decode -q set --limit 3 -o in.zst; TIMEFORMAT='%R %U %S'; export SSL_CERT_FILE=$PWD/cert.pem
        for address in \(server.address) $secure; do
          { time edits caption -q in.zst --endpoint $address --api-model m --retries 0 --timeout 120 -o ${address%%:*}.zst \
            2> ${address%%:*}.log; } 2> ${address%%:*}.time & asked[$!]=
        done; wait ${!asked[@]}; asked=()
        for scheme in http https; do
          edits recs show -q $scheme.zst | jq -r .caption | grep -c 'seen at last'; tail -1 $scheme.time; cat $scheme.log
        done
        # And what takes longer than it may is given up in time.
        for address in \(server.address) $secure; do
          { time edits caption -q in.zst --endpoint $address --api-model m --retries 0 --timeout 63 --max-rejects 100% \
            -o late.${address%%:*}.zst 2> /dev/null; } 2> late.${address%%:*} & asked[$!]=
        done; wait ${!asked[@]}; edits recs stat -q late.http.zst late.https.zst | jq .n; tail -qn1 late.http late.https; kill $tls
        """, seconds: 240)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 8 && lines[0] == "3" && lines[2] == "3", "\(outcome.text) \(outcome.errors)")
    guard lines.count == 8 else { return }
    #expect(lines[4] == "0" && lines[5] == "0", "\(outcome.text)")
    for (line, seconds) in [(lines[1], 70.0), (lines[3], 70), (lines[6], 63), (lines[7], 63)] {
      let times = line.split(separator: " ").compactMap { Double($0) }
      // The rest is the start of the program.
      #expect(times.count == 3 && times[0] >= seconds && times[0] < seconds + 20, "\(line)")
      #expect(times.count == 3 && times[1] + times[2] < 0.02 * seconds, "\(line)")
    }
  }

  @Test func `a language model's server answers a hundred prompts`() {
    let data = Dataset(perClass: 40)
    let outcome = data.run(
      """
      \(repository)/tools/llm-server 2> server.log > address & server=$!
      # Installing it compiles llama.cpp, the first time.
      for i in {1..3600}; do [ -s address ] && break; kill -0 $server || { tail -5 server.log >&2; exit 1; }; sleep 1; done
      edits decode -q set | edits cluster -q --on image --ipc 34 | edits select -q --texts 3 | edits recs head -q -n 100 -o in.zst
      TIMEFORMAT='%R %U %S'
      { time edits prompt -q in.zst --method llm --endpoint $(cat address) --api-model smollm2 --parallel 4 --retries 0 \
        --timeout 900 -o out.zst 2> log; } 2> times; echo $?; cat log; tail -1 times
      edits recs stat -q out.zst | jq -c '[.n,.rej]'; edits recs show -q out.zst | jq -r .caption | sort -u | wc -l
      cat times >&2; edits recs show -q out.zst | head -3 | jq -r .caption >&2; kill $server
      """, seconds: 5400)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 4 && lines[0] == "0" && lines[2] == "[100,0]", "\(outcome.text) \(outcome.errors)")
    guard lines.count == 4 else { return }
    let times = lines[1].split(separator: " ").compactMap { Double($0) }
    #expect(times.count == 3 && times[1] + times[2] < 0.05 * times[0], "\(outcome.text)")
    // The model does answer: the texts are not all the same.
    #expect((Int(lines[3].trimmingCharacters(in: .whitespaces)) ?? 0) > 50, "\(outcome.text)")
    print("a hundred prompts, seconds of waiting, of the user and of the system: \(lines[1])")
  }
}

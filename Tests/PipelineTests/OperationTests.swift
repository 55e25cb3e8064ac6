import Foundation
import TestSupport
import Testing

/// Reruns, shards and pieces lose and hide nothing.
@Suite struct OperationTests {
  @Test func `rejects of an interrupted run count when it is resumed`() {
    let data = Dataset(perClass: 40)
    // A list for two thirds of the records: far more rejects than allowed, in every attempt.
    let outcome = data.run(
      """
      edits decode -q set --drop caption -o in.zst; head -80 list.jsonl > some.jsonl
      for i in 1 2 3; do
        edits caption -q in.zst --from some.jsonl --max-rejects 5 --frame-size 1K -l0 -o out.zst --if-exists resume; echo $?
      done
      edits caption -q in.zst --from some.jsonl --max-rejects 50 --frame-size 1K -l0 -o out.zst --if-exists resume; echo $?
      edits recs stat -q out.zst | jq -c '[.n,.rej]'
      """)
    #expect(outcome.text == "65\n65\n65\n0\n[80,40]\n", "\(outcome.text) \(outcome.errors)")
    let damaged = data.run(
      """
      for f in set/Coat/?.pgm; do echo broken > $f; done
      for i in 1 2; do edits decode -q set --max-rejects 5 --frame-size 1K -l0 -o d.zst --resume; echo $?; done
      edits decode -q set --max-rejects 10 --frame-size 1K -l0 -o d.zst --resume; edits recs stat -q d.zst | jq -c '[.n,.rej]'
      """)
    #expect(damaged.text == "65\n65\n[110,10]\n", "\(damaged.text) \(damaged.errors)")
  }

  @Test func `rejects that may pass are tried again when a run is resumed, and the others are not`() {
    let data = Dataset(perClass: 6)
    // The service fails for coats at first, and always for bags.
    let isBack = data.scratch.file("back")
    let server = ScriptedServer { request in
      let body = String(decoding: request.body, as: UTF8.self)
      if body.contains("Bag") { return .status(400, body: "{\"error\":{\"message\":\"no bags\"}}") }
      if body.contains("Coat"), access(isBack, F_OK) != 0 { return .status(503) }
      return .status(200, body: "{\"choices\":[{\"message\":{\"content\":\"seen\"}}]}")
    }
    defer { server.stop() }
    let ask = "--endpoint \(server.address) --api-model m --retries 0 --parallel 1 --frame-size 1K -l0 --rejects r.zst"
    let outcome = data.run(
      """
      edits decode -q set --drop caption -o in.zst
      edits caption -q in.zst \(ask) --max-rejects 11 -o out.zst 2> log; echo $?
      touch back
      edits caption -q in.zst \(ask) --max-rejects 11 -o out.zst --resume 2>> log; echo $?
      edits recs stat -q out.zst | jq -c '[.n,.rejects]'; edits recs check -q out.zst; ls out.zst*
      edits recs show -q r.zst | jq -r .label | sort | uniq -c
      edits recs show -q in.zst | jq -r .id | grep -v Bag | cmp - <(edits recs show -q out.zst | jq -r .id) && echo order
      """)
    #expect(
      outcome.text == "65\n0\n[12,{\"endpoint/refused\":6}]\nout.zst\n      6 Bag\norder\n",
      "\(outcome.text) \(outcome.errors)")
  }

  @Test func `two runs never write one file at a time`() {
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -o in.zst; mkfifo f
      edits recs cat -q - -o out.zst < f & first=$!
      exec 3> f; head -c 1000 in.zst >&3
      for i in {1..50}; do [ -s out.zst.part ] && break; sleep 0.1; done
      edits recs cat -q in.zst -o out.zst; echo $?; edits recs cat -q in.zst -o out.zst --resume; echo $?
      tail -c +1001 in.zst >&3; exec 3>&-; wait $first; echo $?; edits recs check -q out.zst && echo whole
      """)
    #expect(outcome.text == "75\n75\n0\nwhole\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a hundred kills of two runs at a time never leave a damaged or short file`() {
    let data = Dataset(perClass: 300)
    let outcome = data.run(
      """
      edits decode -q set -o in.zst; finished=0
      for i in {1..100}; do
        for n in 1 2; do
          "$EDITS_BIN/recs" cat -q -l9 --frame-size 1K in.zst -o out.zst --resume 2> /dev/null & runs[$n]=$!
        done
        sleep 0.$(printf %03d $((RANDOM % 250)))
        kill -9 ${runs[@]} 2> /dev/null
        zeros=0; for n in 1 2; do wait ${runs[$n]} 2> /dev/null && zeros=1; done
        if [ -e out.zst ]; then
          [ "$("$EDITS_BIN/recs" stat -q out.zst | jq .n)" = 900 ] || echo damaged
          finished=$((finished + 1)); rm -f out.zst
        elif [ $zeros = 1 ]; then echo lied; fi
      done
      [ $finished -gt 3 ] && echo some finished
      edits recs cat -q in.zst -o out.zst --resume && edits recs diff -q in.zst out.zst && echo whole
      """, seconds: 240)
    #expect(outcome.text == "some finished\nwhole\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test(arguments: ["mkfifo out.zst.part", "ln -s precious out.zst.part", "mkdir out.zst.part"])
  func `a part that is no file of ours is not written into`(make: String) {
    let data = Dataset()
    let outcome = data.run(
      "echo mine > precious; \(make); timeout 10 edits decode -q set -o out.zst; echo $?; cat precious")
    #expect(outcome.text == "73\nmine\n", "\(outcome.errors)")
  }

  @Test func `a stream that was cut into pieces is only put together whole`() {
    guard isInstalled("parallel") else { return print("GNU parallel is not installed: pieces are not tested") }
    let data = Dataset(perClass: 400)
    let cut = #"parallel --will-cite --pipe --block 8K --regexp --recstart '\x28\xb5\x2f\xfd' --recend ''"#
    let outcome = data.run(
      """
      edits decode -q set --frame-size 4K -l0 -o in.zst
      \(cut) 'edits recs wrap -q --piece {#} | edits caption -q -o p.{#}.zst' < in.zst; echo $?
      edits recs merge -q p.*.zst -o all.zst; echo $?; edits recs check -q p.*.zst; echo $?
      cmp <(edits recs show -q all.zst | jq -r .id) <(edits recs show -q in.zst | jq -r .id) && echo order
      rm p.*.zst all.zst
      # The program that feeds the pipe is killed at the edge of a frame.
      edits recs index -q in.zst | jq 'select(.offset > 100000).offset' | head -1 > at; head -c $(cat at) in.zst > cut.zst
      \(cut) 'edits recs wrap -q --piece {#} | edits caption -q -o p.{#}.zst' < cut.zst; echo $?
      edits recs merge -q p.*.zst -o all.zst; echo $?; edits recs check -q p.*.zst; echo $?; ls all.zst 2> /dev/null
      edits recs wrap < cut.zst 2>&1 > /dev/null | grep -c 'no trailer'
      """)
    #expect(outcome.text == "0\n0\n0\norder\n0\n65\n1\n1\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `shards that were grouped one by one are merged`() {
    let data = Dataset(perClass: 30)
    let outcome = data.run(
      """
      for i in 0 1 2; do edits decode -q set --shard $i/3 | edits recs group -q -o g.$i.zst; done
      edits recs merge -q --expect-shards 3 --by label g.2.zst g.0.zst g.1.zst -o all.zst; echo $?
      edits decode -q set | edits recs group -q -o whole.zst
      edits recs diff -q all.zst whole.zst && echo same
      edits recs show -q --header all.zst | jq -c '[.shard, (.prov | map(.tool | split(" ")[0])), (.prov[1].in | length)]'
      edits decode -q set --size 8 --shard 0/3 | edits recs group -q -o other.zst
      edits recs merge -q g.1.zst other.zst > /dev/null; echo $?
      """)
    #expect(
      outcome.text == "0\nsame\n[null,[\"decode\",\"recs\"],3]\n65\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `classes are dealt out over shards in turn`() {
    let scratch = Scratch()
    let outcome = shell(
      """
      for c in a b c d e f g h i j; do mkdir -p set/$c; printf 'P5\\n1 1\\n255\\n_' > set/$c/0.pgm; done
      for i in {0..9}; do edits decode -q set --shard $i/10 --shard-by label | edits recs stat -q | jq .n; done | sort | uniq -c
      for i in {0..3}; do edits decode -q set --shard $i/4 --shard-by label | edits recs stat -q | jq -c '.labels|keys'; done
      edits decode -q set | edits recs split -q --shards 4 --shard-by label -o p.{}.zst -; edits recs stat -q p.000001.zst | jq -c '.labels|keys'
      """, in: scratch.path)
    #expect(
      outcome.text.hasSuffix(
        "10 1\n[\"a\",\"e\",\"i\"]\n[\"b\",\"f\",\"j\"]\n[\"c\",\"g\"]\n[\"d\",\"h\"]\n[\"b\",\"f\",\"j\"]\n"),
      "\(outcome.text) \(outcome.errors)")
  }

  @Test func `README's recipe for four machines tells of a dead host, and may be pasted again`() throws {
    let data = Dataset(perClass: 20)
    data.makeSSH()
    let line = try #require(Hosts.recipe(data, source: "\(data.path)/set")).replacing(
      "edits embed", with: "edits caption")
    data.scratch.write("recipe", Array("cd \(data.path)\n\(line)\necho failed=$failed\n".utf8))
    let outcome = data.run(
      """
      mkdir far bin; mv ssh far/ssh; export PATH=$PWD/bin:$PATH
      printf '#!/bin/bash\\n[[ "$*" == *host2* && -e %s/dead ]] && exit 255\\nexec %s/far/ssh "$@"\\n' $PWD $PWD > bin/ssh; chmod +x bin/ssh
      touch dead; bash recipe 2> /dev/null; ls all.zst 2> /dev/null
      rm dead; bash recipe 2> log; edits recs stat -q all.zst | jq .n; grep -c 'complete already' log
      """, seconds: 90)
    #expect(outcome.text == "failed=1\nfailed=0\n60\n3\n", "\(outcome.text) \(outcome.errors) \(line)")
  }

  @Test func `try again reaches the last stage of a pipe`() {
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -o in.zst
      edits caption --listen unix:$PWD/s --max-conn 1 --queue 0 2> log & server=$!
      for i in {1..100}; do grep -q ready log && break; sleep 0.1; done
      (head -c 500 in.zst; sleep 60) | edits caption -q --connect unix:$PWD/s > slow.zst & sleep 1
      edits recs cat -q in.zst | edits caption -q --connect unix:$PWD/s --connect-wait 0s | edits recs cat -q -o x.zst
      echo ${PIPESTATUS[@]:1}; ls x.zst 2> /dev/null; kill $server %2
      """, seconds: 30)
    #expect(outcome.text == "75 75\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a client's options that the service does not have are refused`() {
    let data = Dataset()
    let outcome = data.run(
      """
      edits decode -q set -o in.zst; mkdir -p sub; echo 'Look at {label}.' > sub/style
      edits caption --style sub/style --measured --listen unix:$PWD/s 2> log & server=$!
      for i in {1..100}; do grep -q ready log && break; sleep 0.1; done
      ask() { edits caption -q --connect unix:$PWD/s "$@" in.zst > out.zst; echo $?; }
      ask; ask -j 1 -l0 --frame-size 4K; ask --style edits; ask --limit 3; ask --seed 7; ask --from list.jsonl
      cat in.zst | socat -t 60 - UNIX-CONNECT:s 2> /dev/null | edits recs check -q; kill $server
      """, seconds: 60)
    #expect(outcome.text.hasPrefix("0\n0\n64\n64\n64\n64\n"), "\(outcome.text) \(outcome.errors)")
    #expect(outcome.errors.contains("the service runs with --style sub/style, not edits"), "\(outcome.errors)")
  }

  @Test func `what is ready is in the file after a termination, and seconds before`() {
    let data = Dataset(perClass: 40)
    // A shell without job control makes its background jobs ignore INT.
    for signal in ["TERM", "HUP"] {
      let outcome = data.run(
        """
        edits decode -q set --bare > in.recs; rm -f out.zst.part; mkfifo f 2> /dev/null
        edits recs cat -q - -o out.zst < f & program=$!
        exec 3> f; head -c 20000 in.recs >&3; sleep 1
        kill -\(signal) $program; wait $program; echo $?
        exec 3>&-; edits recs salvage -q out.zst.part | edits recs stat -q | jq '.n > 30'
        """, seconds: 30)
      let status = signal == "TERM" ? 143 : 129
      #expect(outcome.text == "\(status)\ntrue\n", "\(signal): \(outcome.text) \(outcome.errors)")
    }
    let timed = data.run(
      """
      rm -f out.zst.part; edits recs cat -q - -o out.zst < f & program=$!
      exec 3> f; head -c 20000 in.recs >&3; sleep 4
      kill -9 $program; exec 3>&-; edits recs salvage -q out.zst.part | edits recs stat -q | jq '.n > 30'
      """, seconds: 30)
    #expect(timed.text == "true\n", "\(timed.text) \(timed.errors)")
  }

  @Test(arguments: ["caption --from some.jsonl in.zst", "decode src.zst", "decode set"])
  func `rejects that cannot be kept are an error, not a loss`(stage: String) {
    let data = Dataset(perClass: 4)
    let outcome = data.run(
      """
      edits decode -q set --drop caption -o in.zst; head -3 list.jsonl > some.jsonl; echo broken > set/Coat/1.pgm
      edits decode -q set --keep-src --drop image --max-rejects 100% -o src.zst
      edits \(stage) -q --max-rejects 100% --rejects /dev/full -o out.zst; echo $?; ls out.zst 2> /dev/null
      edits \(stage) -q --max-rejects 100% --rejects kept.zst -o out.zst --if-exists replace; edits recs stat -q kept.zst | jq '.n > 0'
      """)
    #expect(outcome.text == "74\ntrue\n", "\(outcome.text) \(outcome.errors)")
  }

  @Test func `what decode rejects can be decoded again, and no rejects are an empty stream`() {
    let data = Dataset(perClass: 4)
    let outcome = data.run(
      """
      cp set/Coat/1.pgm whole; head -c 20 whole > set/Coat/1.pgm
      edits decode -q set --max-rejects 100% --rejects r.zst -o out.zst
      edits recs show -q r.zst | jq -c '[.id, .label, (.src|type)]'
      edits decode -q r.zst --max-rejects 100% | edits recs stat -q | jq -c '[.n, .rejects]'
      cp whole set/Coat/1.pgm
      edits decode -q set --rejects r.zst -o out.zst --if-exists replace; edits recs check -q r.zst; echo $?
      edits recs stat -q r.zst | jq .n
      """)
    #expect(
      outcome.text == """
        ["Coat/1.pgm","Coat","object"]
        [0,{"image/truncated":1}]
        0
        0

        """, "\(outcome.text) \(outcome.errors)")
  }

  @Test(arguments: ["http", "https"])
  func `waiting for an endpoint takes no processor`(scheme: String) {
    guard scheme == "http" || isInstalled("socat") && isInstalled("openssl") else {
      return print("socat or openssl is not installed: https is not tested")
    }
    let data = Dataset(perClass: 1)
    let server = ScriptedServer { _ in .silence(6) }
    defer { server.stop() }
    let outcome = data.run(
      (scheme == "https" ? servingTLS(server.port) : "secure=\(server.address)\n") + """
        edits decode -q set -o in.zst; TIMEFORMAT='%R %U %S'; export SSL_CERT_FILE=$PWD/cert.pem
        { time edits caption -q in.zst --endpoint $secure --api-model m --retries 0 --timeout 4 --max-rejects 100% \
          -o out.zst; } 2> times; tail -1 times; edits recs stat -q out.zst | jq -c .rejects
        """)
    let times = outcome.text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    #expect(times.count == 3 && times[0] > 3.5 && times[1] + times[2] < 0.5, "\(outcome.text) \(outcome.errors)")
    #expect(outcome.text.hasSuffix("{\"endpoint/timeout\":3}\n"), "\(outcome.text) \(outcome.errors)")
  }

  @Test func `a hop that swallows everything is noticed`() {
    let data = Dataset()
    let outcome = data.run(
      "edits decode -q set -o in.zst; (head -c 900 in.zst; sleep 20) | edits recs cat -q --stall-timeout 1s > /dev/null; "
        + "echo ${PIPESTATUS[1]}", seconds: 30)
    #expect(outcome.text == "75\n" && outcome.errors.contains("nothing has come"), "\(outcome.text) \(outcome.errors)")
  }

  @Test func `--keep-src on a dataset without files is refused at once`() {
    let data = Dataset()
    data.makeIDX()
    for options in ["--keep-src --drop image", "--keep-src", "--keep-src --shard 1/3", "--keep-src --skip 2"] {
      // Refused before anything is written, neither a record nor a file, and the sender is told why.
      let outcome = data.run(
        """
        edits decode -q idx \(options) -o out.zst; echo $?; ls out.zst* 2> /dev/null
        edits decode -q idx \(options) 2> /dev/null | edits recs show 2> heard; echo $?; grep -c 'no image files to keep' heard
        """)
      #expect(outcome.text == "64\n64\n1\n", "\(options): \(outcome.text) \(outcome.errors)")
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.count == 1 && lines[0].contains("no image files to keep"), "\(outcome.errors)")
    }
    // Files are sent unchanged and decoded by the receiver.
    let kept = data.run(
      "edits decode -q set --keep-src --drop image | edits decode -q --drop src -o far.zst; "
        + "edits decode -q set -o near.zst; edits recs diff -q near.zst far.zst; echo $?")
    #expect(kept.text == "0\n", "\(kept.text) \(kept.errors)")
  }

  @Test func `what a run did is told per shard, and appears in one piece`() {
    let data = Dataset()
    let outcome = data.run(
      """
      for i in 0 1; do edits decode -q set --shard $i/2 -o p.$i.zst --stats s.$i.prom; done
      grep -h records_out s.*.prom | grep -v '^#'; grep -c TYPE s.0.prom; ls s.*
      """)
    #expect(outcome.text.contains("stage=\"decode\",shard=\"0/2\"") && outcome.text.contains("shard=\"1/2\""))
    #expect(outcome.text.hasSuffix("8\ns.0.prom\ns.1.prom\n"), "\(outcome.text) \(outcome.errors)")
  }
}
